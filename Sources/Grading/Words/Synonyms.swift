/// The word that stands for all everyday words of its meaning, as a stem; itself for all others.
///
/// Words of the trade are not among them, for in an interview a `parameter` is not an `argument`.
func sense(ofStem stem: String) -> String {
  senses[stem] ?? stem
}

private let senses: [String: String] = {
  var senses: [String: String] = [:]
  for words in synonyms {
    let stems = words.map(stem)
    for other in stems.dropFirst() { senses[other] = stems[0] }
  }
  return senses
}()

/// Each word at most once; the first stands for the others.
private let synonyms: [[String]] = [
  ["avoid", "prevent"], ["begin", "start"], ["big", "large", "huge"],
  ["change", "modify", "alter"], ["check", "verify"], ["choose", "select", "pick"],
  ["combine", "merge"], ["copy", "duplicate"], ["correct", "proper"],
  ["create", "build", "produce"], ["decrease", "reduce", "shrink", "lower"],
  ["delete", "remove", "erase"], ["end", "finish", "terminate"],
  ["entire", "complete", "full"], ["error", "mistake", "fault"], ["exchange", "swap"],
  ["execute", "run"], ["explain", "describe"], ["fast", "quick", "rapid"],
  ["get", "obtain", "retrieve"], ["increase", "grow", "rise"],
  ["infinite", "unlimited", "endless"], ["keep", "store", "hold", "save"],
  ["location", "place", "spot"], ["maximum", "largest", "greatest", "biggest", "highest"],
  ["minimum", "smallest", "least", "lowest"], ["need", "require"], ["often", "frequently"],
  ["permit", "allow"], ["show", "display"], ["small", "little", "tiny"],
  ["split", "divide", "separate"], ["wrong", "incorrect", "improper"],
]

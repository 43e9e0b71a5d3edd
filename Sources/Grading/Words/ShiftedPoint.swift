/// Digits with the point so many places to the right, as in `2.5` by 3 -> `2500`.
func shifted(_ digits: String, by places: Int) -> String {
  let whole = digits.prefix { $0 != "." }
  var all = digits.filter { $0 != "." }
  var point = whole.count + places
  if point > all.count { all += String(repeating: "0", count: point - all.count) }
  if point < 1 {
    all = String(repeating: "0", count: 1 - point) + all
    point = 1
  }
  let start = all.prefix(point).drop { $0 == "0" }
  var rest = all.dropFirst(point)
  while rest.last == "0" { rest.removeLast() }
  return (start.isEmpty ? "0" : start) + (rest.isEmpty ? "" : "." + rest)
}

/// What nearly says the same: who wants `reduces the variance` half takes `a smaller variance`.
///
/// As senses, which do not stand for each other everywhere: a `cause` has an `effect` and is none.
func kin(ofSense sense: String) -> [String] {
  kin[sense] ?? []
}

private let kin: [String: [String]] = {
  var kin: [String: [String]] = [:]
  for group in kinTable.split(separator: ",") {
    let keys = group.split(whereSeparator: \.isWhitespace).map {
      sense(ofStem: stem(regular(String($0))))
    }
    for key in keys { kin[key, default: []] += keys.filter { $0 != key } }
  }
  return kin
}()

/// Senses between commas that nearly do for each other: what grows is larger.
let kinTable = """
  big increase, small decrease, fast increase, long increase, chance random,
  cause effect lead because, need necessary crucial, need must, choose decide, strong big,
  weak small, maximum big, minimum small, end last, end reach, common typical,
  error wrong, error lose, break fail, constant remain, equal similar, differ vary, change vary,
  problem difficult, part divide, improve correct, improve fix, show reveal, show indicate,
  detect recognize, detect observe, detect notice, real correct, accurate correct, believe assume,
  know understand, give offer, give produce, effect produce, make build, make cause,
  independent alone, forecast expect, estimate forecast, calculate estimate, rare small, many big,
  several many, fast time, delete end, ignore forget, begin original,
  advantage gain, advantage help, harm bad, bad wrong, affect change, strange rare, infinite big,
  necessary crucial, need important, normal typical, general typical, method tool, combine sum,
  add sum, add combine, connect relation, compare measure, check test, check compare, check examine,
  assess test, assess measure, assess check
  """

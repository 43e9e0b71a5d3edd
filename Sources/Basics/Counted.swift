/// A number with its noun, as in `1 card`, `3 cards`; `plural` where that is no mere "s".
package func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

import Foundation
import Grading

/// Comparing answers with key points: how the cost grows with what was written.
func answerRows() -> [Row] {
  let points = [
    "an inserted key climbs while it is smaller than its parent",
    "after the root is taken the last key sinks",
    "insertion costs O(log n)", "the minimum is found in O(1)",
    "the tree is stored in an array", "children of i lie at 2i + 1 and 2i + 2",
  ].map { KeyPoint($0) }
  let sentence = "A heap is kept in an array, and a new key climbs up past its larger parents. "
  let short = String(repeating: sentence, count: 13)
  let long = String(repeating: sentence, count: 130)
  let small = measure { _ = coverage(of: points, in: short) }
  let large = measure { _ = coverage(of: points, in: long) }
  return [
    Row(name: "answer of 1 KB against 6 key points", time: small),
    Row(name: "answer of 10 KB against 6 key points", time: large, baseline: small),
  ]
}

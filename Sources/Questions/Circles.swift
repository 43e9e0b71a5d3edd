/// Finds the circles among things of which some wait for others.
///
/// Each is numbered from 0; `waits[i]` are the numbers that `i` waits for, all of them in range. The
/// result says for each in which group it is: two are in one group where each waits, over however many
/// others, for the other. Tarjan's algorithm (1972), with a stack of its own instead of recursion.
///
/// - Complexity: O(n + m) for m waits.
package func circles(among waits: [[Int]]) -> [Int] {
  let unseen = -1
  var order = [Int](repeating: unseen, count: waits.count)
  var lowest = order
  var groups = order
  var open: [Int] = []
  var count = 0
  for start in waits.indices where order[start] == unseen {
    guard !waits[start].isEmpty else {
      // By far the most, and alone.
      order[start] = count
      groups[start] = start
      count += 1
      continue
    }
    var path: [(node: Int, next: Int)] = [(start, 0)]
    while let (node, next) = path.last {
      if next == 0 {
        order[node] = count
        lowest[node] = count
        count += 1
        open.append(node)
      }
      if next < waits[node].count {
        path[path.count - 1].next += 1
        let other = waits[node][next]
        if order[other] == unseen {
          path.append((other, 0))
        } else if groups[other] == unseen {
          lowest[node] = min(lowest[node], order[other])
        }
        continue
      }
      path.removeLast()
      if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
      guard lowest[node] == order[node] else { continue }
      while let member = open.popLast() {
        groups[member] = node
        if member == node { break }
      }
    }
  }
  return groups
}

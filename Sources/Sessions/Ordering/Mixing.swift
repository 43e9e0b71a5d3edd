/// The same things so that neighbours are about different topics where that is possible.
///
/// Each next one is the first, among the next `window` in the given order, whose topic is another
/// than that of the one before, else simply the next. So nothing comes much earlier than its place,
/// and what stands first stays first.
///
/// - Complexity: O(n · window).
package func mixed<Element>(
  _ elements: [Element],
  window: Int = 8,
  by topic: (Element) -> some Equatable
) -> [Element] {
  guard elements.count > 2 else { return elements }
  var near = Array(elements.prefix(window))
  var rest = elements.dropFirst(window)
  var mixed: [Element] = []
  mixed.reserveCapacity(elements.count)
  while !near.isEmpty {
    let last = mixed.last.map(topic)
    let place = last.flatMap { last in near.firstIndex { topic($0) != last } } ?? 0
    mixed.append(near.remove(at: place))
    if let next = rest.popFirst() { near.append(next) }
  }
  return mixed
}

import Synchronization

/// What `transform` makes of each item, in the items' order, worked out on several threads at once.
///
/// The calling thread works along, alone where `threads` is 1 or less or no other can be had; never
/// are there more threads than items. Each takes the next item that nobody has taken, so that a large
/// one holds up nobody. `transform` has to be a computation: it runs on all of the threads.
package func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item],
  threads: Int,
  _ transform: @escaping @Sendable (Item) -> Result
) -> [Result] {
  let next = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: items.count))
  let work: @Sendable () -> Void = {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < items.count else { return }
      let result = transform(items[index])
      results.withLock { $0[index] = result }
    }
  }
  let others = (1..<max(1, min(threads, items.count))).compactMap { _ in Worker(doing: work) }
  work()
  for other in others { other.wait() }
  return results.withLock { $0.compactMap(\.self) }
}

import Synchronization
import Testing

@testable import Host

struct ParallelMapTests {
  @Test(arguments: [-1, 0, 1, 2, 3, 64], [0, 1, 2, 3, 500])
  func `results stand in the order of the items`(threads: Int, count: Int) {
    let items = Array(0..<count)
    // The first ones take longest, so that later ones are done before them.
    let results = parallelMap(items, threads: threads) { item in
      (0..<(count - item) * 10).reduce(item) { $0 ^ $1 }
    }
    let expected = items.map { item in (0..<(count - item) * 10).reduce(item) { $0 ^ $1 } }
    #expect(results == expected)
  }

  @Test func `every item is taken once`() {
    let taken = Mutex([Int]())
    let results = parallelMap(Array(0..<1000), threads: 8) { item in
      taken.withLock { $0.append(item) }
      return item
    }
    #expect(results == Array(0..<1000))
    #expect(taken.withLock { $0.sorted() } == results)
  }

  @Test func `two threads work at the same time`() {
    // Each waits until the other has come; one alone gives up at some time.
    let present = Atomic(0)
    let results = parallelMap([1, 2], threads: 2) { _ in
      present.add(1, ordering: .sequentiallyConsistent)
      for _ in 0..<1_000_000_000 where present.load(ordering: .sequentiallyConsistent) == 2 {
        return true
      }
      return false
    }
    #expect(results == [true, true])
  }

  @Test func `a missing result is a result`() {
    #expect(parallelMap([1, 2, 3], threads: 2) { $0 == 2 ? nil : $0 } == [1, nil, 3])
  }

  @Test func `a thread has room for deep recursion`() {
    @Sendable func depth(_ level: Int) -> Int { level == 0 ? 0 : depth(level - 1) + 1 }
    #expect(parallelMap([30_000, 30_000], threads: 2) { depth($0) } == [30_000, 30_000])
  }
}

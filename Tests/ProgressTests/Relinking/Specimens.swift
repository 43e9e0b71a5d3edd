import Questions

/// Five questions that an interview may ask about caches.
let caches: [Item] = {
  var items = [
    Item(
      "What does an LRU cache evict?",
      "The entry that nobody asked for the longest time, and only on insertion when it is full.",
      selves: [1]
    ),
    Item(
      "Why does a cache need a time to live?",
      "Entries grow stale when the source changes behind the cache. A time to live bounds how long a"
        + " stale answer can be served.",
      selves: [2]
    ),
    Item(
      "What do people mean by cache stampede or thundering herd?",
      "Many callers miss the same expired key at once and all recompute it. Locks, early refresh and"
        + " jittered expiry prevent it.",
      selves: [3]
    ),
    Item(
      "When is write-through caching better than write-back?",
      "When losing a write on a crash costs more than the latency that waiting for the store adds.",
      selves: [4]
    ),
    Item("Name three levels of the memory hierarchy.", nil, selves: [5]),
  ]
  for index in items.indices { items[index].draft.path = ["Storage", "Caching"] }
  return items
}()

/// Five that have nothing to do with them.
let strangers: [Item] = [
  Item(
    "How does gradient descent find a minimum?",
    "It follows the negative slope of the loss in small steps until the slope vanishes.",
    selves: [11]
  ),
  Item(
    "Why is a primary key unique?",
    "So that every row can be told from all others, and referred to from another table.",
    selves: [12]
  ),
  Item(
    "What is eventual consistency?",
    "Replicas may differ for a while; without new writes all of them converge.",
    selves: [13]
  ),
  Item(
    "When would you choose a linked list?",
    "When elements come and go in the middle and nobody asks for them by number.",
    selves: [14]
  ),
  Item("Tell me about a conflict with a colleague.", nil, selves: [15]),
]

import Foundation

/// Two documents of our own, small enough to follow a whole session, of which the second is asked when
/// the first is done.
enum SmallBank {
  static let caches = """
    # Caches

    ### Q1: What does an LRU cache evict?

    **Answer**:
    - **Least recently used**: the entry that nobody asked for the longest time
    - **On insertion**: only when the cache is full

    ### Q2: Why does a cache need a time to live?

    **Answer**:
    Entries grow stale when the source changes behind the cache. A time to live bounds how long a
    stale answer can be served.

    ### Q3: What is a cache stampede?

    **Answer**:
    Many callers miss the same expired key at once and all recompute it. Locks, early refresh and
    jittered expiry prevent it.

    """

  static let queues = """
    # Queues

    ### Q1: What does back pressure mean?

    **Weight:** low

    **Answer**:
    A slow consumer makes the producer slow down instead of letting the queue grow without bound.

    """

  static let scenario = """
    # Outages

    ## Blind Scenario – The night shift

    **Scenario:** At three in the morning half of the requests fail. Say what you do.

    **Scorer Checklist:**
    * Says **what users see** before looking for causes.
    * Rolls back the last change first.
    * Writes down what happened, with times.
    * **Red flags:** Restarting everything at once.

    """

  /// The first line of a log by which FSRS-6 schedules, with steps of one minute and ten: a card that
  /// was missed is done with after two passes, though the clock stands still.
  static let bySteps = """
    {"id":"01KAFSRS6STEPS000000000000","at":1764500000000,"zone":0,"kind":"settings",\
    "settings":{"model":"fsrs-6"},"sum":"f51c88e1"}

    """

  /// Writes both below `folder` and returns the bank's path.
  static func write(to folder: URL) throws -> String {
    let bank = folder.appending(path: "bank")
    try FileManager.default.createDirectory(at: bank, withIntermediateDirectories: true)
    try Data(caches.utf8).write(to: bank.appending(path: "caches.md"))
    try Data(queues.utf8).write(to: bank.appending(path: "queues.md"))
    return "bank"
  }
}

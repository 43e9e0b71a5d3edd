import Basics
package import Insight
package import Terminal

/// How long cards last, and how much is known now and on the day of the interview.
package func memoryScreen(_ memories: Memories, _ capabilities: Capabilities) -> [Line] {
  let head = viewHead(
    "Memory",
    ["\(memories.seen) of \(counted(memories.cards, "card")) seen", memories.model],
    capabilities
  )
  guard memories.seen > 0 else {
    return blocks([head, nothingYet(capabilities)], capabilities)
  }
  return blocks(
    [
      head,
      chart(
        "How long cards last: days until recall is down to 90 %",
        lasts(memories, capabilities),
        capabilities
      ),
      chart(
        "How difficult they are, from 1 to 10",
        difficulties(memories, capabilities),
        capabilities
      ),
      known(memories, capabilities),
    ],
    capabilities
  )
}

private func chart(
  _ title: String,
  _ rows: [(name: String, count: Int)],
  _ capabilities: Capabilities
) -> [Line] {
  guard !rows.isEmpty else { return [] }
  let head =
    capabilities.isPlain
    ? paragraph("\(title).", capabilities)
    : wrap(Line(title, .title), width: capabilities.width, first: " ", rest: " ")
  return head + countChart(rows, noun: "card", capabilities)
}

private func lasts(
  _ memories: Memories,
  _ capabilities: Capabilities
) -> [(name: String, count: Int)] {
  let buckets = memories.stabilities
  return buckets.enumerated().map { index, bucket in
    let next = buckets.indices.contains(index + 1) ? Int(buckets[index + 1].from) : nil
    let name: String
    switch (Int(bucket.from), next) {
    case (0, let next?):
      name = capabilities.isPlain ? "Below \(counted(next, "day"))" : "<\(next) d"
    case (let from, let next?):
      name = capabilities.isPlain ? "\(from) to \(next - 1) days" : "\(from)–\(next - 1) d"
    case (let from, nil):
      name = capabilities.isPlain ? "More than \(from - 1) days" : ">\(from - 1) d"
    }
    return (name, bucket.cards)
  }
}

private func difficulties(
  _ memories: Memories,
  _ capabilities: Capabilities
) -> [(name: String, count: Int)] {
  memories.difficulties.map { bucket in
    let (from, to) = (Int(bucket.from), Int(bucket.from) + 1)
    return (capabilities.isPlain ? "Difficulty \(from) to \(to)" : "\(from)–\(to)", bucket.cards)
  }
}

private func known(_ memories: Memories, _ capabilities: Capabilities) -> [Line] {
  guard let known = memories.known, let recall = memories.recall else {
    return said("\(memories.model) does not foretell how much is known.", capabilities)
  }
  return fact(
    "Known now",
    [
      Line("\(Int(known.rounded())) of \(counted(memories.seen, "seen card"))"),
      Line("mean recall \(percent(recall))"),
    ],
    capabilities
  )
    + (memories.interview.map { interviewFacts($0, cards: memories.cards, capabilities) } ?? [])
}

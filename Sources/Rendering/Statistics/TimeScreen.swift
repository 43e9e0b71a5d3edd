import Basics
package import Insight
package import Terminal

/// When do I learn best? Answers and recall by two hours of the day.
package func timeScreen(_ time: TimeOfDay, _ capabilities: Capabilities) -> [Line] {
  let days = time.days.upperBound.days(since: time.days.lowerBound) + 1
  let head = viewHead(
    "Time of day",
    [lastDays(days), counted(time.answers, "answer")],
    capabilities
  )
  guard time.answers > 0 else {
    let sentence = "Nothing was answered in this time. Begin with: grill drill"
    return blocks([head, said(sentence, capabilities)], capabilities)
  }
  return blocks([head, table(time, capabilities), verdict(time, capabilities)], capabilities)
}

private func table(_ time: TimeOfDay, _ capabilities: Capabilities) -> [Line] {
  let blocks = time.blocks.filter { $0.answers > 0 }
  guard !capabilities.isPlain else {
    return blocks.flatMap { block in
      fact(
        hours(block, capabilities),
        [
          Line(counted(block.answers, "answer")),
          Line(block.recall.share.map { "recall \(percent($0)) (n \(block.recall.of))" } ?? ""),
        ],
        capabilities
      )
    }
  }
  let most = blocks.map(\.answers).max() ?? 0
  let recalls = shareColumn(blocks.map(\.recall))
  let widest = recalls.map(\.width).max() ?? 0
  let columns = min(30, capabilities.width - 20 - max(6, widest))
  let rows = zip(blocks, recalls).map { block, recall in
    [
      Line(hours(block, capabilities)), Line("\(block.answers)"), recall,
      lengthBar(block.answers, most: most, columns: columns),
    ]
  }
  return listTable(
    [
      ListColumn(title: "Hour", isFlexible: true), ListColumn(title: "Answers", isRight: true),
      ListColumn(title: "Recall", isRight: true), ListColumn(title: ""),
    ],
    rows,
    capabilities
  ) + said("A whole bar is \(counted(most, "answer")).", capabilities)
}

private func hours(_ block: TimeOfDay.Block, _ capabilities: Capabilities) -> String {
  let end = block.start + 2
  return capabilities.isPlain
    ? "\(block.start) to \(end) o'clock" : "\(block.start.padded(to: 2))–\(end.padded(to: 2))"
}

private func verdict(_ time: TimeOfDay, _ capabilities: Capabilities) -> [Line] {
  func told(_ block: TimeOfDay.Block) -> String {
    "\(hours(block, capabilities)) (\(percent(block.recall.share ?? 0)), n \(block.recall.of))"
  }
  switch time.verdict {
  case .tooFew(let needed):
    return said(
      "The best time is not named: for that, two times of day need \(needed) cards in review each.",
      capabilities
    )
  case .alike(let best, let worst):
    return said(
      "Highest \(told(best)), lowest \(told(worst)): no further apart than chance puts them.",
      capabilities
    )
  case .apart(let best, let worst):
    return said("Best \(told(best)), worst \(told(worst)).", capabilities)
  }
}

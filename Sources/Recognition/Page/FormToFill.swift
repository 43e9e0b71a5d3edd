import Markdown

extension Page {
  /// Whether it is a form that others fill in, as a template for reports of errors is.
  ///
  /// The front matter of such a template says what it is about; else its headings have nothing but
  /// comments below them that say what to write, beside boxes by which one promises something, or
  /// several of them are called as in reports.
  var isFormToFill: Bool {
    let names = document.frontMatterNames
    if names.contains("about"), names.contains(where: ["name", "labels", "assignees"].contains) {
      return true
    }
    let reported = headings.count { reportParts.contains(key(of: $0.title.text)) }
    if reported >= 3 || asksReaders { return true }
    guard blocks.contains(where: { document.kind($0) == .html }) else { return false }
    let prompts = headings.count { isPrompt($0) }
    // "What does this PR do?"
    let ofChange = headings.contains { heading in
      changes.areIn(heading.title.text) || changeRequests.areInLowercase(of: heading.title.text)
    }
    return prompts >= 1 && (reported >= 2 || ofChange || blocks.contains(where: isPromise))
      || prompts >= 2 && reported >= 1
  }

  /// Whether nothing but a comment stands below, which says what to write there.
  private func isPrompt(_ heading: Heading) -> Bool {
    let lead = lead(of: heading)
    return !lead.isEmpty
      && lead.allSatisfy { position in
        guard document.kind(blocks[position]) == .html else { return false }
        let text = document.literal(blocks[position])
        let found = annotations(in: text)
        return found.isOnlyComments && found.isEmpty
          && text.split(separator: " ").count >= 4 && !text.lowercased().includes("answer")
      }
  }

  /// Whether it is a list of boxes that says "I have ..." or "My code ...".
  private func isPromise(_ block: NodeID) -> Bool {
    guard case .list = document.kind(block) else { return false }
    return document.children(block).contains { item in
      guard case .item(.some) = document.kind(item) else { return false }
      let first = document.text(item).lowercased().split { !$0.isLetter }.first
      return first.map { ["i", "my", "we", "our", "ich", "je", "yo", "я"].contains(String($0)) }
        ?? false
    }
  }
}

private let changes: Words = ["pr"]

private let changeRequests: Phrases = ["pull request", "merge request", "this change"]

private let reportParts: Set<String> = [
  "stepstoreproduce", "toreproduce", "howtoreproduce", "reproduction", "expectedbehavior",
  "expectedbehaviour", "actualbehavior", "actualbehaviour", "currentbehavior", "expectedresult",
  "actualresult", "describethebug", "bugdescription", "relevantlogoutput", "additionalcontext",
  "possiblesolution", "howhasthisbeentested", "typesofchanges", "typeofchange", "relatedissue",
  "relatedissues", "codeofconduct", "screenshots", "schrittezurreproduktion",
]

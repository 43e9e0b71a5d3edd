import Basics
import Progress

extension Following {
  /// What became of edited questions, a sentence for each kind; nothing where there were none.
  package var sentences: [String] {
    func titles(_ reason: Relink.Reason) -> [String] {
      // Who kept its history under no name of its own is not asked, and not told of.
      plan.followed.filter { $0.reason == reason }.compactMap(\.newTitle)
    }
    let told = [
      Self.edited(titles(.edited)), Self.reworded(titles(.reworded)),
      Self.swapped(titles(.swapped)), Self.moved(titles(.moved)),
      Self.restored(restoredTitles),
    ].compactMap(\.self)
    return told.isEmpty ? [] : told + [Self.advice]
  }
}

extension Following {
  private static let advice =
    "  Take back what is wrong, one by one, the least sure first: grill undo"

  private static func edited(_ titles: [String]) -> String? {
    sentence(
      titles,
      one: "1 question was edited; its history was kept",
      many: "questions were edited; their history was kept"
    )
  }

  private static func reworded(_ titles: [String]) -> String? {
    sentence(
      titles,
      one: "1 question has another wording that is known; its history was kept",
      many: "questions have another wording that is known; their history was kept"
    )
  }

  private static func swapped(_ titles: [String]) -> String? {
    sentence(
      titles,
      one: "1 question goes by another id; its history was kept",
      many: "questions go by each other's ids; their history was kept"
    )
  }

  private static func moved(_ texts: [String]) -> String? {
    sentence(
      texts,
      one: "1 part of a question has another place; its history was kept",
      many: "parts of questions have other places; their history was kept"
    )
  }

  private static func restored(_ titles: [String]) -> String? {
    sentence(
      titles,
      one: "1 question is asked again; it has its own history back",
      many: "questions are asked again; they have their own history back"
    )
  }

  /// At most three of the titles.
  private static func sentence(_ titles: [String], one: String, many: String) -> String? {
    guard !titles.isEmpty else { return nil }
    let named = titles.prefix(3).map { "\"\(shortened(printableLine($0)))\"" }
    let rest = titles.count > 3 ? " and \(titles.count - 3) more" : ""
    let start = titles.count == 1 ? one : "\(titles.count) \(many)"
    return "\(start): \(named.joined(separator: ", "))\(rest)"
  }
}

/// At most sixty characters.
func shortened(_ title: String) -> String {
  title.count > 60 ? title.prefix(59) + "…" : title
}

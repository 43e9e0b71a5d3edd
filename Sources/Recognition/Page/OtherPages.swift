import Markdown

extension Page {
  /// Whether it is of a kind that asks its readers nothing, whatever its headings ask: news of versions, a
  /// proposal, the way from one version to the next, a recipe.
  ///
  /// Nothing but open questions is announced.
  var isOfOtherKind: Bool {
    if listsReleases || isOfKindByTitle || hasPartsOfKind || isTranscript { return true }
    guard
      !headings.contains(where: {
        $0.names.contains(.questions) && !openIssues.contains(key(of: $0.title.text))
          && !offersHelp($0.title.text)
      })
    else { return false }
    return tellsOfMigration || reportsOrTellsOfCareer
      || headingKeys.intersection(partsOfProposals).count >= 3
      || !headingKeys.isDisjoint(with: ingredients)
  }

  /// Whether its title says from which version to which it leads.
  private var tellsOfMigration: Bool {
    guard let title = headings.first?.title.text, title.contains(where: \.isNumber) else {
      return false
    }
    return migrations.areInLowercase(of: title)
  }
}

private let migrations: Phrases = [
  "migrat", "migración", "migração", "migrazione", "миграци", "переход с", "umstieg", "upgrade to",
  "upgrading", "upgrade from", "actualizar a", "mise à jour vers", "迁移", "移行",
]

/// The parts of a proposal or the record of a decision, as `key(of:)` has them.
private let partsOfProposals: Set<String> = [
  "motivation", "proposal", "alternatives", "alternativesconsidered", "openquestions", "nongoals",
  "drawbacks", "unresolvedquestions", "priorart", "consequences", "decision", "rollout",
  "rolloutplan", "consideredoptions", "decisionoutcome", "decisiondrivers", "detaileddesign",
  "rationaleandalternatives", "futurepossibilities", "backwardscompatibility", "entscheidung",
  "konsequenzen",
]

private let ingredients: Set<String> = [
  "ingredients", "ingrédients", "zutaten", "ingredientes", "ingredienti", "ингредиенты",
  "składniki", "malzemeler", "材料", "재료",
]

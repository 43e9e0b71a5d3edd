import Basics
import JSON

/// The text of `progress.json`: one card and one day a line, sorted, so that versions compare well.
///
/// ```json
/// {
///   "schema": "grill.progress/1",
///   "log": {"length":8123,"tail":"8f1e22b0","hash":"85dd0c1a5e62f9b1","events":41,"names":true,
///    "latest":{"at":1795248720125,"id":"01KF"}},
///   "settings": {"model":"fsrs-6","desired_retention":0.9},
///   "days": {
///     "2026-11-21": {"introduced":3,"reviewed":18,"recalled":16,"cards":21,"answers":27,"ms":402000}
///   },
///   "cards": {
///     "q1": {"stage":"review","due":"2026-12-01","stability":8.29}
///   },
///   "sum": "8f1e22b0"
/// }
/// ```
///
/// A suspended card has `suspended`, the time since when, a marked one `flagged`; one that was never
/// answered has only these, and `buried`, when and until which day it was put off. `seconds` is how
/// long an answer takes, `coverage` that of the latest one that was compared, `fixed` what the learner
/// said otherwise of its points. `noted` says when the learner wrote an answer of their own, and its
/// digest.
/// `portrait` is how its question was last seen. After the cards follow `relinks`, one a line, and what
/// sessions saw in `seen`, and in `shared` the permission bits of others that the learner was told of,
/// in octal digits; each is left out where it is empty. Last comes `sum`, the CRC-32 of all text before
/// the comma that it follows, so that no damage to a digit goes unnoticed.
extension Snapshot {
  package func text() -> String {
    let members =
      [
        ("schema", JSONValue.string(Self.schema).compact()),
        ("log", logValue.compact()),
        ("settings", settings.json.compact()),
        ("days", block(Progress.members(of: days).map { ($0.name, $0.value) })),
        ("cards", block(cards.sorted { $0.key < $1.key }.compactMap(member))),
      ] + (relinks.isEmpty ? [] : [("relinks", block(relinks.map(\.json)))])
      + seen.members.map { ($0.name, $0.value.compact()) } + toldMembers
      + others.members.map { ($0.name, $0.value.compact()) }
    let lines = members.map { "  \(JSONValue.string($0).compact()): \($1)" }
    let open = "{\n" + lines.joined(separator: ",\n")
    return open + sumMember(of: open.utf8)
  }

  private var toldMembers: [(String, String)] {
    guard toldPermissions > 0 else { return [] }
    return [("shared", JSONValue.string(String(toldPermissions, radix: 8)).compact())]
  }

  private var logValue: JSONValue {
    var members = [
      JSONMember("length", JSONValue(log.length)),
      JSONMember("tail", .string(log.digits)),
    ]
    if let hash = log.hash {
      members.append(JSONMember("hash", .string(hash.value.hexadecimal(digits: 16))))
    }
    members += [
      JSONMember("events", JSONValue(eventCount)),
      JSONMember("names", true),
      JSONMember("ignored", JSONValue(ignored.sorted())),
    ]
    if let latest { members.append(JSONMember("latest", latest.json)) }
    return .object(members)
  }

  /// `nil` where nothing is known of the card, as after its only answer was taken back.
  private func member(of card: String, _ facts: CardFacts) -> (String, JSONValue)? {
    let value = json(of: card, facts)
    return value == .object([]) ? nil : (card, value)
  }

  private func json(of card: String, _ facts: CardFacts) -> JSONValue {
    var members = facts.state?.members ?? []
    if let since = facts.suspendedSince {
      members.append(JSONMember("suspended", .string(timestamp(since))))
    }
    if let since = facts.flaggedSince {
      members.append(JSONMember("flagged", .string(timestamp(since))))
    }
    if let buried = facts.buried {
      let value: JSONValue = [
        "at": .string(timestamp(buried.at)), "until": .string(buried.until.description),
      ]
      members.append(JSONMember("buried", value))
    }
    if let seconds = facts.seconds {
      members.append(JSONMember("seconds", .number(seconds.shortest)))
    }
    if let coverage = facts.coverage {
      members.append(JSONMember("coverage", .number(coverage.shortest)))
    }
    if !facts.fixed.isEmpty {
      members.append(JSONMember("fixed", .array(facts.fixed.map(\.json))))
    }
    if let noted = facts.noted {
      let value: JSONValue = ["at": .string(timestamp(noted.at)), "digest": .string(noted.digest)]
      members.append(JSONMember("noted", value))
    }
    if let portrait = facts.portrait {
      members.append(JSONMember("portrait", .object(portrait.members)))
    }
    return .object(members + (others.cards[card] ?? []))
  }
}

private func block(_ values: [JSONValue]) -> String {
  "[\n" + values.map { "    " + $0.compact() }.joined(separator: ",\n") + "\n  ]"
}

private func block(_ members: [(String, JSONValue)]) -> String {
  guard !members.isEmpty else { return "{}" }
  let lines = members.map { "    \(JSONValue.string($0).compact()): \($1.compact())" }
  return "{\n" + lines.joined(separator: ",\n") + "\n  }"
}

extension LogMark {
  var digits: String { checksum.hexadecimal(digits: 8) }
}

/// The end of a snapshot whose text before it is `open`.
private func sumMember(of open: some Sequence<UInt8>) -> String {
  ",\n  \"sum\": \"\(checksum(of: open).hexadecimal(digits: 8))\"\n}\n"
}

/// Whether a snapshot's text ends in its sum.
func hasOwnSum(_ text: [UInt8]) -> Bool {
  let length = sumMember(of: []).utf8.count
  return text.suffix(length).elementsEqual(sumMember(of: text.dropLast(length)).utf8)
}

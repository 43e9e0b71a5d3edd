import Basics
import JSON

/// A re-link as a line of the log says it, between `kind` and `sum`.
///
/// ```json
/// "reason":"edited","pairs":[["old","new"]]
/// "reason":"swapped","pairs":[["a","b"],["b","a"]],"were":["print of a","print of b"]
/// "reason":"restored","ends":["01KF..."]
/// "reason":"moved","cards":[["id~then1","id~then2"]],"parts":["before","after"]
/// ```
extension Relink {
  var members: [JSONMember] {
    var members = [JSONMember("reason", .string(reason.rawValue))]
    if !pairs.isEmpty { members.append(JSONMember("pairs", json(of: pairs))) }
    if !contents.isEmpty {
      members.append(JSONMember("were", .array(contents.map(JSONValue.string))))
    }
    if !cards.isEmpty { members.append(JSONMember("cards", json(of: cards))) }
    if let change {
      members.append(JSONMember("parts", .array([.string(change.was), .string(change.now)])))
    }
    if !ends.isEmpty { members.append(JSONMember("ends", .array(ends.map(JSONValue.string)))) }
    return members
  }

  /// `nil` where something is missing or of another type, and where an id would have two new ones.
  init?(json: JSONNode) {
    guard let reason = json["reason"]?.string else { return nil }
    var named: [[Pair]] = []
    for name in ["pairs", "cards"] {
      guard let list = json[name] else {
        named.append([])
        continue
      }
      guard let known = Progress.pairs(list), Set(known.map(\.from)).count == known.count else {
        return nil
      }
      named.append(known)
    }
    self.init(
      Reason(rawValue: reason),
      named[0],
      cards: named[1],
      ends: json["ends"]?.array?.compactMap(\.string) ?? []
    )
    let parts = json["parts"]?.array?.compactMap(\.string) ?? []
    contents = json["were"]?.array?.compactMap(\.string) ?? []
    if parts.count == 2 { change = PartChange(was: parts[0], now: parts[1]) }
  }
}

func json(of pairs: [Relink.Pair]) -> JSONValue {
  .array(pairs.map { .array([.string($0.from), .string($0.to)]) })
}

/// `nil` where it is no array of pairs of texts.
func pairs(_ json: JSONNode) -> [Relink.Pair]? {
  guard let list = json.array else { return nil }
  let pairs = list.compactMap { pair -> Relink.Pair? in
    guard let from = pair.array?.first?.string, let to = pair.array?.dropFirst().first?.string
    else { return nil }
    return Relink.Pair(from, to)
  }
  return pairs.count == list.count ? pairs : nil
}

/// A re-link as a snapshot keeps it, so that it can go back into a log that lacks it.
///
/// ```json
/// {"id":"01KF...","at":1795248720125,"zone":3600,"reason":"edited","pairs":[["a","b"]],"undone":true}
/// ```
extension Relinks.Known {
  var json: JSONValue {
    let head = [
      JSONMember("id", .string(event.id)),
      JSONMember("at", .number(JSONNumber(event.at.moment.milliseconds))),
      JSONMember("zone", .number(JSONNumber(event.at.offset))),
    ]
    return .object(head + relink.members + (isUndone ? [JSONMember("undone", true)] : []))
  }

  init?(json: JSONNode) {
    guard let id = json["id"]?.string,
      let at = json["at"]?.int64.within(0...LocalTime.lastKept),
      let zone = json["zone"]?.int.within(-86399...86399),
      let relink = Relink(json: json)
    else { return nil }
    let time = LocalTime(Moment(milliseconds: at), offset: zone)
    self.init(
      event: Event(id: id, at: time, what: .relink(relink)),
      relink: relink,
      isUndone: json["undone"]?.bool ?? false
    )
  }
}

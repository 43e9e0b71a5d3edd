import Basics
import Insight
import JSON
import Progress
import Rendering
import Sessions

/// What today came to as a JSON document; a day is its number, a moment its milliseconds.
///
/// ```json
/// {"today":{"day":20778,"load":[3,8,1],"decks":[["ml",[3,8,1],0.71]],"streak":[4,9],"done":{...},
///           "yesterday":{...},"weakest":[["ROC",0.62]],"paused":20780,"minutes":12,"interview":20790,
///           "minutes_today":40},
///  "waits":[1795248720125],"backlog":[240,100],"attention":{...},"day_start":4}
/// ```
extension TodayOverview {
  var json: JSONValue {
    var members = [
      JSONMember("today", today.json),
      JSONMember("waits", .array(waits.map { .number(JSONNumber($0.milliseconds)) })),
      JSONMember("day_start", JSONValue(dayStart)),
    ]
    if let backlog {
      members.append(
        JSONMember("backlog", [JSONValue(backlog.cards), JSONValue(backlog.perDay)])
      )
    }
    if let attention { members.append(JSONMember("attention", attention.json)) }
    return .object(members)
  }

  /// `nil` where it is not whole.
  init?(json: JSONNode) {
    guard let today = json["today"].flatMap(Today.init(json:)), let waits = json["waits"]?.array,
      let dayStart = json["day_start"]?.int
    else { return nil }
    self.today = today
    self.waits = waits.compactMap { $0.int64.map(Moment.init(milliseconds:)) }
    self.dayStart = dayStart
    let numbers = json["backlog"]?.integers ?? []
    if numbers.count == 2 {
      backlog = Queue.Backlog(cards: numbers[0], perDay: numbers[1])
    }
    attention = json["attention"].flatMap(Attention.init(json:))
  }
}

extension Today {
  fileprivate var json: JSONValue {
    var members = [
      JSONMember("day", JSONValue(day.number)),
      JSONMember("load", load.json),
      JSONMember("decks", .array(decks.map(\.json))),
      JSONMember("streak", [JSONValue(streak.current), JSONValue(streak.best)]),
      JSONMember("done", done.json),
      JSONMember("yesterday", yesterday.json),
      JSONMember(
        "weakest",
        .array(weakest.map { [.string($0.topic), .number(JSONNumber($0.recall))] })
      ),
    ]
    let numbers = [
      ("paused", pausedUntil?.number), ("minutes", minutes), ("interview", interview?.number),
      ("minutes_today", minutesToday),
    ]
    for case (let name, let number?) in numbers {
      members.append(JSONMember(name, JSONValue(number)))
    }
    return .object(members)
  }

  fileprivate init?(json: JSONNode) {
    guard let day = json["day"]?.int, let load = json["load"].flatMap(Load.init(json:)),
      let decks = json["decks"]?.array, let streak = json["streak"]?.integers, streak.count == 2,
      let done = json["done"].flatMap(DayTally.init(json:)),
      let yesterday = json["yesterday"].flatMap(DayTally.init(json:))
    else { return nil }
    self.init(
      day: CivilDay(number: day),
      load: load,
      decks: decks.compactMap(Deck.init(json:)),
      streak: Streak(current: streak[0], best: streak[1]),
      done: done,
      yesterday: yesterday
    )
    weakest = json["weakest"]?.array?.compactMap(Weakness.init(json:)) ?? []
    pausedUntil = json["paused"]?.int.map(CivilDay.init(number:))
    minutes = json["minutes"]?.int
    interview = json["interview"]?.int.map(CivilDay.init(number:))
    minutesToday = json["minutes_today"]?.int
  }
}

extension Today.Load {
  fileprivate var json: JSONValue { [JSONValue(due), JSONValue(new), JSONValue(learning)] }

  fileprivate init?(json: JSONNode) {
    let numbers = json.integers
    guard numbers.count == 3 else { return nil }
    self.init(due: numbers[0], new: numbers[1], learning: numbers[2])
  }
}

extension Today.Deck {
  fileprivate var json: JSONValue {
    .array([.string(name), load.json] + (ready.map { [.number(JSONNumber($0))] } ?? []))
  }

  fileprivate init?(json: JSONNode) {
    let parts = json.array.map(Array.init) ?? []
    guard let name = parts.first?.string, parts.count > 1, let load = Today.Load(json: parts[1])
    else { return nil }
    self.init(name: name, load: load, ready: parts.count > 2 ? parts[2].double : nil)
  }
}

extension Today.Weakness {
  fileprivate init?(json: JSONNode) {
    let parts = json.array.map(Array.init) ?? []
    guard parts.count == 2, let topic = parts[0].string, let recall = parts[1].double else {
      return nil
    }
    self.init(topic: topic, recall: recall)
  }
}

extension Attention {
  fileprivate var json: JSONValue {
    [
      "text": .string(text), "file": .string(file), "line": JSONValue(line),
      "errors": JSONValue(errors), "warnings": JSONValue(warnings), "files": JSONValue(files),
    ]
  }

  fileprivate init?(json: JSONNode) {
    guard let text = json["text"]?.string, let file = json["file"]?.string,
      let line = json["line"]?.int, let errors = json["errors"]?.int,
      let warnings = json["warnings"]?.int, let files = json["files"]?.int
    else { return nil }
    self.init(
      text: text,
      file: file,
      line: line,
      errors: errors,
      warnings: warnings,
      files: files
    )
  }
}

extension JSONNode {
  /// The whole numbers of an array; none where it is no array.
  fileprivate var integers: [Int] { array?.compactMap(\.int) ?? [] }
}

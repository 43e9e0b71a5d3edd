import Basics
import JSON
import Scheduling

/// Reads one event after another from the same log.
struct EventReader {
  private var reader: JSONReader
  private let names = Member.names

  init(_ log: [UInt8]) {
    reader = JSONReader(log)
  }

  var bytes: [UInt8] { reader.bytes }

  /// Reads a line without its line feed; `nil` where it is damaged.
  mutating func event(in line: Range<Int>) -> Event? {
    guard hasGoodSum(reader.bytes.span.extracting(line)), let json = try? reader.node(in: line)
    else { return nil }
    return event(json, line)
  }
}

/// What a line may say besides what belongs to its kind, in the order in which it is written.
private enum Member: Int {
  case id, at, zone, kind, card, grade, seconds, how, coverage, missed, covered, flags, goalMet
  case rubric, due, model, fixed

  static let names = JSONNames([
    "id", "at", "zone", "kind", "card", "grade", "seconds", "how", "coverage", "missed", "covered",
    "flags", "goal_met", "rubric", "due", "model", "fixed",
  ])
}

extension EventReader {
  /// `nil` where a line has no whole head, or its time is not kept.
  ///
  /// Nearly every line is a review, so that all of it is taken in one pass.
  private func event(_ json: JSONNode, _ line: Range<Int>) -> Event? {
    var id: String?
    var at: Int64?
    var zone: Int?
    var kind: String?
    var card: String?
    var grade: Grade?
    var seconds: Double?
    var how: Review.How?
    var coverage: Double?
    var missed: [String] = []
    var covered: [String] = []
    var flags: [String] = []
    var goalMet: Bool?
    var rubric: String?
    var due: CivilDay?
    var model: String?
    var fixed: [FixedMark] = []
    var member = json.members
    while let name = member.next(among: names, in: json) {
      switch Member(rawValue: name) {
      case .id: id = json.string(at: member.place)
      case .at: at = json.int64(at: member.place)
      case .zone: zone = json.int(at: member.place)
      case .kind: kind = json.string(at: member.place)
      case .card: card = json.string(at: member.place)
      case .grade: grade = json.int(at: member.place).flatMap(Grade.init(rawValue:))
      case .seconds: seconds = json.double(at: member.place).within(0...1e9)
      case .how: how = json.string(at: member.place).map(Review.How.init(rawValue:))
      case .coverage: coverage = json.double(at: member.place).within(0...1)
      case .missed: missed = json.strings(at: member.place)
      case .covered: covered = json.strings(at: member.place)
      case .flags: flags = json.strings(at: member.place)
      case .goalMet: goalMet = json.bool(at: member.place)
      case .rubric: rubric = json.string(at: member.place)
      case .due: due = json.string(at: member.place).flatMap(CivilDay.init(text:))
      case .model: model = json.string(at: member.place)
      case .fixed: fixed = FixedMark.all(in: json.node(at: member.place))
      case nil: break
      }
    }
    // Kept small before it is made: a time far outside would overflow.
    guard let id, let kind, let milliseconds = at.within(0...LocalTime.lastKept),
      let offset = zone.within(-86399...86399)
    else { return nil }
    let time = LocalTime(Moment(milliseconds: milliseconds), offset: offset)
    if kind == Event.reviewKind, let card, let grade, let seconds, let how, let model {
      var review = Review(card: card, grade: grade, seconds: seconds, how: how, model: model)
      review.coverage = coverage
      review.missed = missed
      review.covered = covered
      review.flags = flags
      review.goalMet = goalMet
      review.rubric = rubric
      review.due = due
      review.fixed = fixed
      return Event(id: id, at: time, what: .review(review))
    }
    let what =
      Event.What(kind: kind, json)
      ?? .unknown(kind: kind, line: String(decoding: reader.bytes[line], as: UTF8.self))
    return Event(id: id, at: time, what: what)
  }
}

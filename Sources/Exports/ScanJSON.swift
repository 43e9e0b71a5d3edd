import Basics
import JSON
package import Library
import Questions
import Recognition

/// What reading documents came to, for programs: one JSON document, schema `grill.scan/1`.
///
/// `lines` are the ones that were asked about, each with what became of it.
package func scanJSON(
  _ scans: [Scan],
  lines: [(scan: Scan, reading: LineReading)] = []
) -> String {
  safeText(of: [
    "schema": "grill.scan/1",
    "documents": .array(scans.map(json)),
    "total": json(of: scans.reduce(Tally()) { $0 + $1.tally }),
    "lines": .array(lines.map { json(of: $0.reading, in: $0.scan) }),
  ])
}

private func json(of scan: Scan) -> JSONValue {
  [
    "file": .string(scan.path),
    "title": JSONValue(scan.title),
    "encoding": JSONValue(scan.isBinary ? nil : scan.encoding),
    "lines": JSONValue(scan.text.count),
    "styles": .array(
      scan.styles.map {
        [
          "name": .string($0.name), "summary": .string($0.summary),
          "questions": JSONValue($0.count),
        ]
      }
    ),
    "tally": json(of: scan.tally),
    "questions": .array(zip(scan.questions, scan.readings).map(json)),
    "orders": .array(scan.orders.map(json)),
    "ignored": .array(scan.ignored.map(json)),
    "overruled": .array(scan.overruled.map(json)),
    "repairs": .array(scan.repairs.map(json)),
    "samples": JSONValue(scan.samples(5).map(\.id)),
  ]
}

private func json(of tally: Tally) -> JSONValue {
  let forms = allForms.compactMap { form in
    tally.forms[form.name].map { JSONMember(form.name, JSONValue($0)) }
  }
  let gaps = AnswerGap.allCases.map { JSONMember("\($0)", JSONValue(tally.gaps[$0] ?? 0)) }
  return [
    "questions": JSONValue(tally.questions),
    "forms": .object(forms),
    "answered": JSONValue(tally.answered),
    "open": JSONValue(tally.open),
    "unanswered": .object(gaps),
    "choices": JSONValue(tally.choices),
    "keyed": JSONValue(tally.keyed),
    "follow_ups": JSONValue(tally.followUps),
  ]
}

private func json(of question: Question, _ reading: Scan.Reading) -> JSONValue {
  [
    "id": .string(question.id),
    "form": .string(question.form.name),
    "title": .string(question.title),
    "line": JSONValue(question.line),
    "last_line": JSONValue(reading.lastLine),
    "style": .string(reading.dialect),
    "weight": .string("\(reading.weight)"),
  ]
}

/// A graph has `arrows`; a line has `links`, which come before the questions that begin in the lines
/// `before`.
private func json(of order: StatedOrder) -> JSONValue {
  var members: [JSONMember] = [
    JSONMember("line", JSONValue(order.lines.lowerBound)),
    JSONMember("last_line", JSONValue(order.lines.upperBound)),
  ]
  switch order.content {
  case .graph(let arrows):
    let arrows = arrows.map { arrow -> JSONValue in
      [
        "earlier": .string(arrow.earlier), "later": .string(arrow.later),
        "line": JSONValue(arrow.line),
      ]
    }
    members.append(JSONMember("arrows", .array(arrows)))
  case .links(let links, let before):
    let links = links.map { link -> JSONValue in
      [
        "text": .string(link.text), "path": .string(link.path), "anchor": .string(link.anchor),
      ]
    }
    members.append(JSONMember("links", .array(links)))
    members.append(
      JSONMember("before", .array([before.lowerBound, before.upperBound].map { JSONValue($0) }))
    )
  }
  return .object(members)
}

private func json(of ignored: Ignored) -> JSONValue {
  [
    "line": JSONValue(ignored.lines.lowerBound),
    "last_line": JSONValue(ignored.lines.upperBound),
    "reason": .string(ignored.reason.rawValue),
  ]
}

/// `winner` is the line of the question that won.
private func json(of overruled: Overruled) -> JSONValue {
  [
    "line": JSONValue(overruled.lines.lowerBound),
    "last_line": JSONValue(overruled.lines.upperBound),
    "style": .string(overruled.dialect),
    "weight": .string("\(overruled.weight)"),
    "title": .string(overruled.title),
    "winner": overruled.winner.map { JSONValue($0) } ?? nil,
  ]
}

private func json(of repair: Scan.Repair) -> JSONValue {
  [
    "line": JSONValue(repair.line),
    "column": JSONValue(repair.column),
    "broken": .string(repair.broken),
    "repaired": .string(repair.repaired),
  ]
}

private func json(of reading: LineReading, in scan: Scan) -> JSONValue {
  var owners: [JSONValue] = []
  var ignored: JSONValue = nil
  var order: JSONValue = nil
  switch reading.fate {
  case .asked(let found):
    owners = found.map { owner in
      [
        "question": json(of: owner.question, owner.reading),
        "part": .string(owner.part.name),
      ]
    }
  case .ignored(let found): ignored = json(of: found)
  case .order(let found): order = json(of: found)
  case .blank: break
  }
  return [
    "file": .string(scan.path),
    "line": JSONValue(reading.line),
    "text": .string(scan.text.line(reading.line)),
    "belongs_to": .array(owners),
    "ignored": ignored,
    "order": order,
    "overruled": .array(reading.overruled.map(json)),
  ]
}

extension QuestionPart {
  fileprivate var name: String {
    switch self {
    case .title: "title"
    case .whole: "whole"
    case .stem: "stem"
    case .option(let isRight): isRight ? "right_option" : "option"
    case .answer: "answer"
    case .keyPoint: "key_point"
    case .redFlag: "red_flag"
    case .followUp: "follow_up"
    case .source: "source"
    case .frame: "frame"
    }
  }
}

import Grading
import Questions

/// Questions that try to be something else in each format.
enum Injection {
  static let texts = [
    "::error file=a.swift,line=1::boo", "]]></system-out><b>x</b>", "=cmd|' /C calc'!A0",
    "+1+1", "-2+3", "@SUM(1)", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))", "\u{1b}[31mred\u{1b}]0;title\u{7}", "# heading", "#separator:comma",
    "nul\0here", "\u{202e}backwards\u{2066}", "a\tb\r\nc\"d\"e, f", "{{c1::gap}} }} {{",
    "}{=x}~y#z:: ->", "ANSWER: B", "'quoted'", "&lt; & < > \"", "-->", "\\", "\u{2028}line",
  ]

  static let bank: Bank = {
    var drafts = texts.enumerated().flatMap { number, text in
      let forms: [any Form] = [Recall(), Choice(), Cloze(), Term()]
      return forms.map { form in
        var draft = Draft(form: form, title: "\(number)\(form.name) \(text)", line: 1, lastLine: 2)
        draft.answer = text
        draft.tags = [text, "plain"]
        draft.path = [text]
        draft.stem = number.isMultiple(of: 2) ? text : nil
        draft.redFlags = [text]
        draft.followUps = [FollowUp(question: text, answer: text)]
        draft.statedPoints = [KeyPoint(text, isMust: true, aliases: ["x"])]
        if form is Choice {
          draft.choices = [text, "b", "c"]
          draft.correct = [1]
        }
        if form is Cloze { draft.titleMarkdown = "\(number)\(escaped(text)) has [a gap] in it" }
        return draft
      }
    }
    drafts.append(Draft(form: Recall(), title: "=alone", line: 1, lastLine: 1))
    return Bank(
      questions: identified(drafts, deck: "=deck", file: "=deck.md"),
      documents: [BankDocument(file: "=deck.md", deck: "=deck", title: "<script>alert(2)</script>")]
    )
  }()
}

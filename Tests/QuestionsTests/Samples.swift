import Basics
import Grading
import Questions

/// A question to try things on; only the title is needed.
func question(
  _ title: String,
  form: any Form = Recall(),
  deck: String = "deck",
  change: (inout Draft) -> Void = { _ in }
) -> Question {
  var draft = Draft(form: form, title: title, line: 1, lastLine: 2)
  change(&draft)
  return identified([draft], deck: deck, file: deck + ".md")[0]
}

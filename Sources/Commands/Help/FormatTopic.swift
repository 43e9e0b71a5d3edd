/// `grill help format`: what documents may look like.
let formatTopic = """
  Grill reads Markdown and plain-text documents as their authors wrote them.

  These shapes, among others, become questions:
    ### What is recall?            a heading that asks, the answer below it
    ### Q1.4: Explain precision.   numbered headings; the number becomes a name
    ### Q: ...                     with **Category:**, **Difficulty:**, **Tags:**,
                                   **Sample Answer:**, **Red-flag answers:**
    **Follow-up**: And then?       belongs to the question above it
    **Scenario:** ...              a **Scorer Checklist:** makes it a blind plan
    - **Term:** definition         notes; a nested term keeps what it belongs to
    Q1: Gradient descent?          plain text: the answer is the next paragraph,
    Q1: What is LoRA? Freeze ...   or the rest of the line
    Problem 1: ... (20 min)        coding problems, and Design 1: walkthroughs
    Name:   formula                in a fenced block under a heading on formulas
    1. **A mistake** - correction  under a heading on mistakes
    Order: (a numbered list)       steps to put in order; where the title asks for
                                   steps, any numbered list is
    ::Q1:: Why? {=right ~wrong}    files in Moodle's GIFT, and in Aiken
    {"schema":"grill.bank/1" ...}  what export --to json writes: grill help schema

  Optional, in any document:
    <!-- id: name -->              who the question is, whatever its wording
    <!-- after: id, id -->         asked only when those are learned
    <!-- same: id, id -->          asks the same, and never on one day with those
    <!-- goal: 90s -->             how long an answer may take; on the first lines
                                   of a document, all of them
    ## Rubric                      with **Green-light:**, **Yellow-light:** and
                                   **Red-light:**: graded after the last question
    (35 min: 5 scope, 20 boxes, 10 failures)   in a line on designs: the phases of
                                   a mock interview
    a list of subjects, each behind a green, yellow or red mark as people use them
                                   in a self-assessment, perhaps with (20 min):
                                   grill gaps holds it against what it measures
    Key points: (a list)           what a complete answer says; ! before a must,
                                   (also: other wording) after a point
    - ! **Lead**: text             a must of an answer, where a point begins: an
                                   item, step, bold lead, row or sentence; the !
                                   is not shown

  What comes before what, for many questions at once:
    Prerequisites: [Trees](#trees), [more](other.md#heaps)
    Builds on: or Requires:        with links to headings or documents; below a
                                   question for it, below a heading that only
                                   orders for all there, on top for the document
    ```mermaid                     a graph of topics outside of answers: an arrow
    graph LR                       puts all of one before all of another; a label
      T[Trees] --> G[Graphs]       is a heading of the document, else a deck or
    ```                            title, else a tag, by its words; another label
                                   or link orders nothing
  New questions wait until four in five of a topic before them have left
  learning. Suspended ones, and what a session does not ask, hold up nothing; in a
  circle the first comes first. What one waits for: grill show ID --why

  What becomes of a document of yours, and why: grill scan FILE

  A file .grillignore in a folder of documents leaves some of them out, with the
  rules of .gitignore: old/, *.draft.md, /todo.md, !keep.md. A file that is named
  by itself is always read.

  Edit as you like: a question that was reworded, moved or given an id keeps its
  history. The next drill says what it recognised; grill undo takes it back.

  """

/// `grill help answers`: the file that a scripted quiz scores.
let answersTopic = """
  An answer file is plain text with one block for each question:

    # lines before the first block are comments

    == ml-theory/q1.4
    Precision is TP/(TP+FP), recall is TP/(TP+FN).
    == k7f3q2mxab
    Any text, over as many lines as you like.
    == core-ml/s1    ticks: 1 2 5
    == nets/q3       choice: b d
    == nets/q4       answer: false
    What is right instead.
    == nets/q5       order: 2 1 3

  Letters are the document's; numbers of steps are those that grill drill shows
  with the same --seed, or with seed: N before the first block.

  A question is named by its id, by deck/id or by deck/number (see grill list).
  A line that begins with == in an answer is written \\==.

  JSON is read as well, as one document or with an answer a line:

    {"schema":"grill.answers/1","answers":[{"id":"nets/q3","choice":"b d"}]}
    {"id":"ml-theory/q1.4","text":"Precision is TP/(TP+FP)."}

  Besides id and text there are choice, ticks ([1, 2, 5]), order ([2, 1, 3]) and
  answer (true or false); seed and now stand beside answers, or on their own line.

    grill quiz --template ml-theory > answers.txt     a file to fill in
    grill quiz --answers answers.txt --min-score 80 --report json

  """

import Questions

extension String {
  /// Whether it is a few words in capitals and nothing else, as titles are in plain text.
  fileprivate var isLineOfCapitals: Bool {
    utf8.count <= 48 && utf8.count(where: \.isASCIICapital) >= 5
      && utf8.allSatisfy { $0.isASCIICapital || " &/-,".utf8.contains($0) }
  }
}

extension Draft {
  /// A question as its title states it, with number and difficulty; `lines` are its title's.
  init(
    asking title: Title,
    as form: any Form = Recall(),
    lines: ClosedRange<Int>,
    path: [String] = []
  ) {
    self.init(form: form, title: title.text, line: lines.lowerBound, lastLine: lines.upperBound)
    titleMarkdown = title.markdown
    number = title.number
    difficulty = title.difficulty
    minutes = title.minutes
    tags = title.tags
    weight = title.weight
    self.path = path
  }

  /// Takes over what was read below the title.
  mutating func fill(from fields: Fields) {
    var fields = fields
    if !fields.hasAnswerLabel, fields.options == nil { fields.takeAskedItems() }
    var body = AnswerBody()
    if fields.options == nil {
      body = answerBody(fields.answer.markdown)
    } else {
      // Below options a link is the explanation.
      let below = tidied(fields.answer.markdown)
      // "ROUTING" is what the next questions are about.
      if !below.isEmpty, !below.isLineOfCapitals { body.text = below }
    }
    answer = body.text
    isAnswerStated = isAnswerStated || fields.hasAnswerLabel
    gap = fields.hasAnswerLabel && body.gap == .missing ? .empty : body.gap
    sources = fields.sources + body.links
    weight = fields.weight ?? weight
    let asked = tidied(fields.stem.markdown)
    stem = asked.isEmpty ? nil : asked
    if let options = fields.options {
      choices = options.texts
      correct = options.correct
      keyProblem = fields.keyProblem
    }
    redFlags = fields.redFlags
    followUps = fields.followUps
    state(points: fields.points)
    // What is to be listened for is all that the author says.
    if answer == nil, gap == .missing, choices.isEmpty { answer = listOfStatedPoints }
    tags += fields.tags.filter { !tags.contains($0) }
    difficulty = fields.difficulty ?? difficulty
    minutes = fields.minutes ?? minutes
    statedID = fields.statedID ?? statedID
    same += fields.same
    after += fields.after
    goal = fields.goal ?? goal
    if let category = fields.category, !path.contains(category) { path.append(category) }
    let end = answer == nil ? fields.lastLine : fields.answer.lastLine
    lastLine = max(line, end ?? line, fields.lastLineOfParts ?? line)
  }

  /// Chooses the form by what the author calls it and by the headings above.
  mutating func decideForm(label: TitleLabel.Kind?) {
    switch label {
    case _ where choices.count >= 2: form = Choice()
    case .problem: becomeTask()
    case .design: form = Design()
    default:
      // "How do you test a model's behaviour?" is no section of such questions.
      if path.contains(where: { behaviour.areInLowercase(of: $0) && asking($0) < .byWords }) {
        form = Behavioural()
      }
      if path.contains(where: coding.areInLowercase), minutes(in: answer ?? "") != nil {
        becomeTask()
      }
    }
    if form is Design || form is Coding {
      minutes =
        minutes ?? notedMinutes(in: title)
        ?? Recognition.minutes(in: (stem ?? "") + " " + (answer ?? ""))
    }
  }

  /// Without a solution the task itself is what there is to check a program against.
  private mutating func becomeTask() {
    form = Coding()
    if stem == nil, !isAnswerStated { stem = answer }
  }

  private func minutes(in text: String) -> Int? { Recognition.minutes(in: text) }
}

private let behaviour: Phrases = ["behavio"]
private let coding: Phrases = ["coding"]

import Basics
import Questions
import Recognition

extension CacheWriter {
  /// What was ignored and overruled, and how sure a reading was, is left out: nobody asks for it but
  /// a reader of the file itself.
  mutating func write(_ document: RecognizedDocument) {
    write(document.title)
    let titles = document.deckTitles.sorted { $0.key < $1.key }
    write(titles.map(\.key))
    write(titles.map(\.value))
    write(document.tags)
    write(document.rubric) { writer, level in
      writer.write(level.name)
      writer.write(level.text)
    }
    write(document.redFlags)
    write(document.probes)
    write(document.sections) { writer, section in
      writer.write(section.heading)
      writer.write(section.lines)
    }
    write(document.orders) { $0.write($1) }
    write(document.phases) { writer, phase in
      writer.write(phase.name)
      writer.write(phase.minutes)
    }
    write(document.ratings) { writer, rating in
      writer.write(rating.topic)
      writer.write(rating.level.rawValue)
      writer.write(rating.minutes)
      writer.write(rating.line)
    }
    write(document.dialects)
    write(document.findings) { $0.write($1) }
    write(document.drafts) { $0.write($1) }
  }
}

extension CacheReader {
  mutating func document() throws(CacheDamage) -> RecognizedDocument {
    var document = RecognizedDocument()
    document.title = try optionalText()
    let decks = try texts()
    document.deckTitles = Dictionary(zip(decks, try texts())) { first, _ in first }
    document.tags = try texts()
    document.rubric = try list { reader throws(CacheDamage) in
      RubricLevel(name: try reader.text(), text: try reader.text())
    }
    document.redFlags = try texts()
    document.probes = try texts()
    document.sections = try list { reader throws(CacheDamage) in
      Section(heading: try reader.text(), lines: try reader.lines())
    }
    document.orders = try list { reader throws(CacheDamage) in try reader.order() }
    document.phases = try list { reader throws(CacheDamage) in
      InterviewPhase(name: try reader.text(), minutes: try reader.number())
    }
    document.ratings = try list { reader throws(CacheDamage) in try reader.rating() }
    document.dialects = try texts()
    document.findings = try list { reader throws(CacheDamage) in try reader.finding() }
    document.drafts = try list { reader throws(CacheDamage) in try reader.draft() }
    return document
  }

  private mutating func rating() throws(CacheDamage) -> SelfRating {
    let topic = try text()
    guard let level = SelfRating.Level(rawValue: try text()) else { throw CacheDamage() }
    return SelfRating(
      topic: topic,
      level: level,
      minutes: try optionalNumber(),
      line: try number()
    )
  }
}

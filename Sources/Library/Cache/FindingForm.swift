import Basics

extension CacheWriter {
  mutating func write(_ finding: Finding) {
    write(finding.rule.id)
    write(finding.rule.title)
    write(finding.severity.rawValue)
    write(finding.place)
    write(finding.length)
    write(finding.message.text)
    write(finding.notes)
    write(finding.help)
  }

  mutating func write(_ place: Place) {
    write(place.file)
    write(place.line)
    write(place.column)
  }
}

extension CacheReader {
  mutating func finding() throws(CacheDamage) -> Finding {
    let rule = Rule(try text(), try text())
    guard let severity = Finding.Severity(rawValue: try text()) else { throw CacheDamage() }
    let place = try place()
    let length = try optionalNumber()
    let message = Finding.Message(stringLiteral: try text())
    return Finding(
      rule,
      as: severity,
      at: place,
      length: length,
      message,
      notes: try texts(),
      help: try optionalText()
    )
  }

  mutating func place() throws(CacheDamage) -> Place {
    Place(file: try text(), line: try number(), column: try number())
  }
}

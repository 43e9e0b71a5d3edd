import Questions

extension CacheWriter {
  mutating func write(_ assembly: Assembly) {
    write(assembly.paths)
    write(assembly.bonds) { writer, bond in
      writer.write(bond.id)
      writer.write(bond.twin)
      writer.write(bond.group)
      writer.write(bond.topics)
      writer.write(bond.afterTopics)
    }
    write(assembly.topics) { writer, topic in
      writer.write(topic.name)
      writer.write(topic.place)
    }
    write(assembly.findings) { $0.write($1) }
  }
}

extension CacheReader {
  mutating func assembly() throws(CacheDamage) -> Assembly {
    Assembly(
      paths: try texts(),
      bonds: try list { reader throws(CacheDamage) in
        Assembly.Bond(
          id: try reader.text(),
          twin: try reader.optionalText(),
          group: try reader.optionalText(),
          topics: try reader.numbers(),
          afterTopics: try reader.numbers()
        )
      },
      topics: try list { reader throws(CacheDamage) in
        OrderedTopic(name: try reader.text(), place: try reader.place())
      },
      findings: try list { reader throws(CacheDamage) in try reader.finding() }
    )
  }
}

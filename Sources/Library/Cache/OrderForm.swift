import Recognition

extension CacheWriter {
  mutating func write(_ order: StatedOrder) {
    write(order.lines)
    switch order.content {
    case .graph(let arrows):
      write(true)
      write(arrows) { writer, arrow in
        writer.write(arrow.earlier)
        writer.write(arrow.later)
        writer.write(arrow.line)
      }
    case .links(let links, let before):
      write(false)
      write(before)
      write(links) { writer, link in
        writer.write(link.text)
        writer.write(link.path)
        writer.write(link.anchor)
      }
    }
  }

  mutating func write(_ lines: ClosedRange<Int>) {
    write(lines.lowerBound)
    write(lines.upperBound)
  }
}

extension CacheReader {
  mutating func order() throws(CacheDamage) -> StatedOrder {
    let lines = try lines()
    guard try flag() else {
      let before = try self.lines()
      let links = try list { reader throws(CacheDamage) in
        StatedOrder.Link(
          text: try reader.text(),
          path: try reader.text(),
          anchor: try reader.text()
        )
      }
      return StatedOrder(lines: lines, .links(links, before: before))
    }
    let arrows = try list { reader throws(CacheDamage) in
      StatedOrder.Arrow(from: try reader.text(), to: try reader.text(), line: try reader.number())
    }
    return StatedOrder(lines: lines, .graph(arrows))
  }

  mutating func lines() throws(CacheDamage) -> ClosedRange<Int> {
    let first = try number()
    let last = try number()
    guard first <= last else { throw CacheDamage() }
    return first...last
  }
}

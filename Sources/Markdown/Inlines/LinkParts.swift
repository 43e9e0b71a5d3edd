// The parts of links and of definitions. All of them are bounded by what can begin one: a scan
// stops at the first byte that cannot belong to the part.

/// A part of a link: what it says, and where it ends with its marks.
struct LinkPart {
  var content: Range<Int>
  var end: Int
}

/// What stands between the brackets that `text` begins with: at most 999 bytes, no bracket in it.
func linkLabel(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int>? {
  let (start, end) = (text.lowerBound, text.upperBound)
  guard start < end, bytes[start] == "[" else { return nil }
  var position = start + 1
  while position < end, position - start <= 1000 {
    switch bytes[position] {
    case "]": return start + 1..<position
    case "[": return nil
    case "\\" where position + 1 < end && bytes[position + 1].isPunctuation: position += 2
    default: position += 1
    }
  }
  return nil
}

/// A destination in angle brackets, or one without spaces whose parentheses are balanced.
func linkDestination(_ bytes: [UInt8], _ text: Range<Int>) -> LinkPart? {
  let (start, end) = (text.lowerBound, text.upperBound)
  guard start < end else { return nil }
  if bytes[start] == "<" { return pointedDestination(bytes, text) }
  var depth = 0
  var position = start
  scan: while position < end {
    switch bytes[position] {
    case "\\" where position + 1 < end && bytes[position + 1].isPunctuation: position += 1
    case "(":
      depth += 1
      if depth > 32 { return nil }
    case ")":
      if depth == 0 { break scan }
      depth -= 1
    // U+0000 stands for the replacement character, which is none of the control characters.
    case 1...0x20, 0x7f: break scan
    default: break
    }
    position += 1
  }
  guard depth == 0, position > start else { return nil }
  return LinkPart(content: start..<position, end: position)
}

private func pointedDestination(_ bytes: [UInt8], _ text: Range<Int>) -> LinkPart? {
  let (start, end) = (text.lowerBound, text.upperBound)
  var position = start + 1
  while position < end {
    switch bytes[position] {
    case ">": return LinkPart(content: start + 1..<position, end: position + 1)
    case "<", "\n": return nil
    case "\\" where position + 1 < end && bytes[position + 1].isPunctuation: position += 2
    default: position += 1
    }
  }
  return nil
}

/// A title in quotation marks, apostrophes or parentheses.
func linkTitle(_ bytes: [UInt8], _ text: Range<Int>) -> LinkPart? {
  let (start, end) = (text.lowerBound, text.upperBound)
  guard start < end else { return nil }
  let close: Unicode.Scalar
  switch bytes[start] {
  case "\"": close = "\""
  case "'": close = "'"
  case "(": close = ")"
  default: return nil
  }
  var position = start + 1
  while position < end {
    if bytes[position] == close {
      return LinkPart(content: start + 1..<position, end: position + 1)
    }
    if bytes[position] == "(", close == ")" { return nil }
    position += bytes[position] == "\\" ? 2 : 1
  }
  return nil
}

/// Past spaces and tabs and at most one line end.
func skippingSpace(_ bytes: [UInt8], _ text: Range<Int>) -> Int {
  var position = text.lowerBound
  var sawLineEnd = false
  while position < text.upperBound {
    if bytes[position] == "\n" {
      if sawLineEnd { break }
      sawLineEnd = true
    } else if !bytes[position].isSpaceOrTab {
      break
    }
    position += 1
  }
  return position
}

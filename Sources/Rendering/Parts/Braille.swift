/// Numbers as columns of dots, two numbers and four dots a character, the highest row first.
///
/// A whole column of all rows is `most`; whatever is there gets a dot at least, and nothing none.
func brailleRows(_ numbers: [Int], most: Int, rows: Int) -> [String] {
  let dots = numbers.map { number in
    number <= 0 ? 0 : max(1, min(4 * rows, (number * 4 * rows + most - 1) / max(1, most)))
  }
  return (0..<rows).reversed().map { row in
    String(
      stride(from: 0, to: dots.count, by: 2).map { index in
        let right = dots.indices.contains(index + 1) ? dots[index + 1] : 0
        return cell(dots[index] - 4 * row, right - 4 * row)
      }
    )
  }
}

/// One character with so many dots on the left and on the right, from the bottom up.
///
/// Nothing at all is the empty pattern, which is as wide as the others in every font.
private func cell(_ left: Int, _ right: Int) -> Character {
  // The dots' bits as Unicode has them, from the bottom up.
  let lefts: [UInt32] = [0x40, 0x04, 0x02, 0x01]
  let rights: [UInt32] = [0x80, 0x20, 0x10, 0x08]
  let bits =
    lefts.prefix(max(0, left)).reduce(0, |) | rights.prefix(max(0, right)).reduce(0, |)
  return Unicode.Scalar(0x2800 + bits).map(Character.init) ?? " "
}

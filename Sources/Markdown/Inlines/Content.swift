/// A leaf's text in one piece, without what containers put before its lines.
///
/// Where the lines lie one behind another in the document it is a range of the document's own bytes;
/// else they are joined by line feeds. Made to be loaded again and again without new memory.
struct Content {
  private(set) var bytes: [UInt8] = []
  private(set) var range = 0..<0
  /// Where slices begin: here, and in the document; none where the text is read in its place.
  private var places: [Place] = []
  /// The memory for joined lines while it is not in use.
  private var spare: [UInt8] = []

  private struct Place {
    var here: Int
    var there: Int
  }

  init() {}

  init(_ source: [UInt8], _ slices: ArraySlice<Slice>) {
    load(source, slices)
  }

  mutating func load(_ source: [UInt8], _ slices: ArraySlice<Slice>) {
    if !places.isEmpty {
      swap(&bytes, &spare)
      places.removeAll(keepingCapacity: true)
    }
    if slices.count == 1, let only = slices.first, only.spaces == 0 {
      bytes = source
      range = withoutSpaceBehind(trimmed(source, only.range.range))
      return
    }
    bytes = []
    swap(&bytes, &spare)
    bytes.removeAll(keepingCapacity: true)
    for slice in slices {
      if !places.isEmpty, slice.endsLine { bytes.append(0x0a) }
      places.append(Place(here: bytes.count, there: Int(slice.range.lower)))
      bytes += source[slice.range.range]
    }
    range = withoutSpaceBehind(bytes.indices)
  }

  private func withoutSpaceBehind(_ text: Range<Int>) -> Range<Int> {
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1].isSpace { end -= 1 }
    return text.lowerBound..<end
  }

  /// Turns positions here into positions in the document, for ever later ones.
  struct Mapping {
    private let places: [Place]
    private var current = 0

    init(_ content: Content) {
      places = content.places
    }

    mutating func position(of here: Int) -> Int {
      guard !places.isEmpty else { return here }
      while current + 1 < places.count, places[current + 1].here <= here { current += 1 }
      while current > 0, places[current].here > here { current -= 1 }
      return places[current].there + here - places[current].here
    }
  }
}

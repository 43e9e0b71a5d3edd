/// A leaf's text in one piece: its lines joined by line feeds, without what containers put before.
struct Content {
  private(set) var bytes: [UInt8] = []
  /// Where slices begin: here, and in the document.
  private var places: [(here: Int, there: Int)] = []

  init(_ source: [UInt8], _ slices: ArraySlice<Slice>) {
    if slices.count == 1, let only = slices.first, only.spaces == 0 {
      let range = trimmed(source, only.range.range)
      bytes = Array(source[range])
      places = [(0, range.lowerBound)]
      return
    }
    for slice in slices {
      if !places.isEmpty, slice.endsLine { bytes.append(0x0a) }
      places.append((bytes.count, Int(slice.range.lower)))
      bytes += source[slice.range.range]
    }
    while let last = bytes.last, last.isSpace { bytes.removeLast() }
  }

  /// How many lines begin before `position`.
  func lines(before position: Int) -> Int {
    places.prefix { $0.here < position }.count
  }

  /// Turns positions here into positions in the document, for ever later ones.
  struct Mapping {
    private let places: [(here: Int, there: Int)]
    private var current = 0

    init(_ content: Content) {
      places = content.places.isEmpty ? [(0, 0)] : content.places
    }

    mutating func position(of here: Int) -> Int {
      while current + 1 < places.count, places[current + 1].here <= here { current += 1 }
      while current > 0, places[current].here > here { current -= 1 }
      return places[current].there + here - places[current].here
    }
  }
}

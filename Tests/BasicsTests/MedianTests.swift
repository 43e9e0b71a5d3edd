import Basics
import Testing

struct MedianTests {
  @Test(
    arguments: [
      ([], nil), ([3.0], 3.0), ([4, 1], 2.5), ([9, 1, 5], 5), ([2, 2, 1, 100], 2),
    ] as [([Double], Double?)]
  )
  func `is the middle of the sorted values`(values: [Double], expected: Double?) {
    #expect(median(values) == expected)
  }
}

import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension SeededRandom {
  /// At least 0 and below 1.
  mutating func nextShare() -> Double { Double.random(in: 0..<1, using: &self) }

  /// Normally distributed around 0 with standard deviation 1 (Box and Muller, 1958).
  mutating func nextNormal() -> Double {
    let radius = (-2 * log(1 - nextShare())).squareRoot()
    return radius * cos(2 * Double.pi * nextShare())
  }
}

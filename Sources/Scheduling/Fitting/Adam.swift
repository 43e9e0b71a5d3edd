#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The optimiser Adam (Kingma and Ba, 2014): steps of about the learning rate in each weight.
struct Adam {
  private let memory: (slopes: Double, squares: Double)
  private var slopes: [Double]
  private var squares: [Double]
  /// What is left of the zeros that both means began with.
  private var bias = (slopes: 1.0, squares: 1.0)

  init(count: Int, memory: (slopes: Double, squares: Double)) {
    self.memory = memory
    slopes = [Double](repeating: 0, count: count)
    squares = slopes
  }

  mutating func move(_ weights: inout [Double], down gradient: [Double], rate: Double) {
    bias.slopes *= memory.slopes
    bias.squares *= memory.squares
    for (index, slope) in gradient.enumerated() {
      slopes[index] = memory.slopes * slopes[index] + (1 - memory.slopes) * slope
      squares[index] = memory.squares * squares[index] + (1 - memory.squares) * slope * slope
      let size = (squares[index] / (1 - bias.squares)).squareRoot()
      weights[index] -= rate * slopes[index] / (1 - bias.slopes) / (size + 1e-8)
    }
  }
}

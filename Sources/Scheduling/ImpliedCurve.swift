#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The forgetting that is assumed where a model has intervals and no curve: R(t) = 0.9^(t / interval).
///
/// It takes the model at its word: an interval is right where nine of ten cards are recalled after it.
struct ImpliedCurve {
  /// In days, at least one.
  private let interval: Double

  init(interval: Double) {
    self.interval = max(1, interval)
  }

  func retrievability(after days: Double) -> Double {
    pow(0.9, max(0, days) / interval)
  }

  func interval(to retention: Double) -> Double {
    // Not by the logarithms' quotient there, which may miss the whole number by a little.
    retention == 0.9 ? interval : interval * log(retention) / log(0.9)
  }
}

import Foundation

/// Whether it holds now, or within the two minutes that a busy machine may need.
func comesTrue(_ holds: () throws -> Bool) rethrows -> Bool {
  let deadline = Date.now.addingTimeInterval(120)
  while try !holds() {
    guard Date.now < deadline else { return false }
    Thread.sleep(forTimeInterval: 0.05)
  }
  return true
}

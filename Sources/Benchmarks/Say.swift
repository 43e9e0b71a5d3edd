import Foundation

/// Prints a line at once, also where the output is no terminal: the next one may take a while.
func say(_ line: String) {
  print(line)
  fflush(nil)
}

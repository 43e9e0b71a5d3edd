import Foundation

/// Side by side in one run, as ratios: `make bench`.
@main
enum Benchmarks {
  static func main() {
    print("Each group is measured in one run; the ratio is to the group's first line.\n")
    for group in [jsonRows(), documentRows(), logRows(), answerRows()] {
      for row in group { print(row.text) }
      print("")
    }
  }
}

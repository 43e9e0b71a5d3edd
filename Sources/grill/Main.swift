import Commands
import Host

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@main
enum Main {
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .live))
  }
}

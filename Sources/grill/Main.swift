import Commands
import Host

@main
enum Main {
  static func main() {}
}

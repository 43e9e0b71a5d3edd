import Host
import Terminal

extension Program {
  /// Does the work, and shows through the pager what it wrote where that is taller than the window.
  ///
  /// Nothing is shown before the end of the work: it must not ask anybody for anything.
  func paging(
    _ invocation: Invocation,
    _ work: (Program) throws(Failure) -> ExitCode
  ) throws(Failure) -> ExitCode {
    let capabilities = capabilities(for: invocation)
    guard mayPage, world.console.outputIsTerminal, !capabilities.isPlain,
      !invocation.has(.noInput), let pager = Pager(in: world.environment)
    else { return try work(self) }
    let held = HeldOutput()
    var holding = world
    holding.console.write = { held.bytes += $0.utf8 }
    holding.console.writeBytes = { held.bytes += $0 }
    let program = Program(world: holding, verbs: verbs, settings: settings, mayPage: mayPage)
    defer { show(String(decoding: held.bytes, as: UTF8.self), through: pager, capabilities) }
    return try work(program)
  }

  private func show(_ text: String, through pager: Pager, _ capabilities: Capabilities) {
    let isTaller = rows(of: text, columns: capabilities.columns) > capabilities.rows
    let paged = pager.takesEscapes ? text : bareText(text)
    guard isTaller,
      let end = try? world.page(pager.line, Array(paged.utf8), pager.variables),
      !end.isMissing
    else { return world.console.write(text) }
  }
}

private final class HeldOutput {
  var bytes: [UInt8] = []
}

extension ChildEnd {
  /// Whether the shell has found no such program, or none that runs.
  fileprivate var isMissing: Bool { self == .exited(code: 127) || self == .exited(code: 126) }
}

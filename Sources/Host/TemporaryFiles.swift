#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A path that no other file has, in the same folder: its name is `.grill-PID-CHANCE.tmp`.
func temporaryPath(beside path: String) -> String {
  folder(of: path).withSlash
    + "\(start)\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36))\(end)"
}

private let start = ".grill-"
private let end = ".tmp"

/// Whether a file of that name is one that was to be renamed.
package func isTemporaryFile(_ name: String) -> Bool {
  name.hasPrefix(start) && name.hasSuffix(end)
}

/// Removes the temporary files of processes that are gone: killed before they had renamed them.
///
/// What cannot be removed is left for the next one.
func clearTemporaryFiles(in folder: String, isRunning: (pid_t) -> Bool = isRunning) {
  for name in (try? folderEntries(folder)) ?? [] {
    guard let process = owner(of: name), !isRunning(process) else { continue }
    let path = folder.withSlash + name
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
    unlink(path)
  }
}

/// The process that made the file; `nil` where the name is not one of ours.
private func owner(of name: String) -> pid_t? {
  guard isTemporaryFile(name) else { return nil }
  let parts = name.dropFirst(start.count).dropLast(end.count)
    .split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, let process = pid_t(parts[0]), process > 0 else { return nil }
  return process
}

private func isRunning(_ process: pid_t) -> Bool {
  kill(process, 0) == 0 || errno != ESRCH
}

import Host
import Questions

extension Program {
  /// The questions of which a line was changed since a commit, in the work tree as it is now.
  ///
  /// A document that git does not know is new, and all of it was changed.
  func changed(_ questions: [Question], since reference: String) throws(Failure) -> [Question] {
    guard !reference.hasPrefix("-") else { throw .noCommit(reference) }
    var lines: [String: ChangedLines] = [:]
    var commits: [String: String] = [:]
    for file in Set(questions.map(\.file)).sorted() {
      let folder = Commands.folder(of: file)
      let hash =
        if let known = commits[folder] { known } else { try commit(named: reference, for: file) }
      commits[folder] = hash
      lines[file] = try changedLines(of: file, since: hash)
    }
    return questions.filter { question in
      lines[question.file]?.touch(question.line...max(question.line, question.lastLine)) ?? true
    }
  }

  /// The hash of the commit in the repository that the file is in.
  private func commit(named reference: String, for file: String) throws(Failure) -> String {
    let folder = workFolder(of: file)
    guard try git(["rev-parse", "--git-dir"], in: folder).text != nil else {
      throw .noRepository(file)
    }
    let commit = ["rev-parse", "--verify", "--quiet", "\(reference)^{commit}"]
    guard let hash = try git(commit, in: folder).text?.split(separator: "\n").first else {
      throw .noCommit(reference)
    }
    return String(hash)
  }

  private func workFolder(of file: String) -> String {
    let folder = Commands.folder(of: file)
    return folder.isEmpty ? "." : folder
  }

  private func changedLines(of file: String, since hash: String) throws(Failure) -> ChangedLines {
    let folder = workFolder(of: file)
    let name = "./" + file.dropFirst(Commands.folder(of: file).count)
    let known = try git(["ls-files", "--", name], in: folder).text
    guard known?.isEmpty == false else { return .all }
    let diff = [
      "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--text",
      "--unified=0", hash, "--", name,
    ]
    switch try git(diff, in: folder) {
    case .said(let text): return .some(lines(inDiff: text))
    // Where so much is new, hardly anything is as it was.
    case .saidTooMuch: return .all
    case .refused: throw .gitFailed(file)
    }
  }

  private func git(_ words: [String], in folder: String) throws(Failure) -> GitAnswer {
    // A repository that was downloaded must not choose what is run, nor what stands for the name.
    let words =
      ["git", "--literal-pathspecs", "-C", folder, "-c", "core.fsmonitor=false"] + words
    let answer: ChildAnswer
    do throws(HostError) {
      answer = try world.ask(words, [], 60)
    } catch {
      throw Failure(.noInput, "--only-changed needs git, which cannot be run.")
    }
    return switch answer.end {
    case .ended(.exited(code: 0)): .said(String(decoding: answer.output, as: UTF8.self))
    // So a shell, and some systems, tell that there is no such program.
    case .ended(.exited(code: 127)):
      throw Failure(.noInput, "--only-changed needs git, which cannot be run.")
    case .ended: .refused
    case .tooMuch: .saidTooMuch
    case .tooSlow: throw .gitFailed(folder)
    }
  }
}

private enum GitAnswer {
  case said(String)
  case refused
  /// More than is read of another program.
  case saidTooMuch

  var text: String? {
    if case .said(let text) = self { text } else { nil }
  }
}

/// What of a document was changed.
private enum ChangedLines {
  case all
  case some([ClosedRange<Int>])

  func touch(_ lines: ClosedRange<Int>) -> Bool {
    switch self {
    case .all: true
    case .some(let changed): changed.contains { $0.overlaps(lines) }
    }
  }
}

/// The lines of the new text that a diff without context names; where lines were only taken out,
/// those beside the gap.
func lines(inDiff text: String) -> [ClosedRange<Int>] {
  text.split(separator: "\n").compactMap { line in
    // As in "@@ -3,2 +3,0 @@"; lines of the documents begin with a sign.
    guard line.hasPrefix("@@ -") else { return nil }
    let words = line.split(separator: " ")
    guard words.count > 3, words[2].hasPrefix("+") else { return nil }
    let numbers = words[2].dropFirst().split(separator: ",").compactMap { Int($0) }
    guard let start = numbers.first else { return nil }
    let count = numbers.count > 1 ? numbers[1] : 1
    return count == 0 ? start...start + 1 : start...start + count - 1
  }
}

extension Failure {
  fileprivate static func noRepository(_ file: String) -> Failure {
    Failure(
      .noInput,
      "\(file): this is in no git repository, so that nothing tells what was changed."
    )
  }

  fileprivate static func noCommit(_ reference: String) -> Failure {
    Failure(
      .noInput,
      "no commit \"\(reference)\".",
      advice: ["In CI the whole history may have to be fetched: git fetch --unshallow"]
    )
  }

  fileprivate static func gitFailed(_ place: String) -> Failure {
    Failure(.noInput, "\(place): git did not tell what was changed.")
  }
}

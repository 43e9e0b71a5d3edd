/// What a script learns from the way Grill ends.
///
/// 0 is yes, 1 is no, 2 is wrong usage; from 65 on the meanings are those of `sysexits.h`.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case success = 0
  case no = 1
  case usage = 2
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case writeFailed = 74
  case inUse = 75
  case badSettings = 78
  case interrupted = 130

  package var meaning: String {
    switch self {
    case .success: "done; the answer is yes"
    case .no: "done; the answer is no: below --min-score, an error, findings of lint"
    case .usage: "unknown command or option, bad value, or input needed that is not there"
    case .badData: "a document, an answer file or the progress file cannot be read"
    case .noInput: "a file, folder, deck or question was not found"
    case .cannotCreate: "a file cannot be created or may not be written"
    case .writeFailed: "writing failed: the disk is full or broke"
    case .inUse: "another Grill is recording to the same progress file"
    case .badSettings: "the settings file has a line that means nothing"
    case .interrupted: "interrupted by Ctrl-C; every grade given is saved"
    }
  }
}

import Basics
import JSON

/// Why bytes of a log are no event, for those who look for the cause.
func whyUnreadable(_ bytes: ArraySlice<UInt8>) -> String {
  if bytes.contains(0) { return "it has zero bytes, as a crash of the machine leaves them" }
  let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].map { Array($0.utf8) }
  if marks.contains(where: bytes.starts(with:)) { return "it is a conflict's mark of git" }
  do throws(JSONError) {
    let json = try JSONNode(parsing: Array(bytes))
    guard json["sum"]?.string != nil else { return "it has no checksum" }
    return json["id"]?.string == nil || json["at"]?.int == nil || json["kind"]?.string == nil
      ? "it lacks an id, a time or a kind, or its checksum is another's"
      : "its checksum is that of another line: it was changed, or is damaged"
  } catch {
    return "column \(error.column): \(error.reason)"
  }
}

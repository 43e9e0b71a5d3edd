extension String {
  /// A heading copied from a wiki without the link to edit it, as in "What now?[edit]".
  var withoutEditLink: String {
    guard utf8.last == UInt8(ascii: "]"), let open = lastIndex(of: "["),
      editLinks.contains(self[index(after: open)...].dropLast().lowercased())
    else { return self }
    return String(self[..<open]).trimmingBreak
  }
}

private let editLinks: Set<String> = [
  "edit", "edit source", "edit | edit source", "bearbeiten", "editar", "modifier", "modifica",
  "править", "редагувати", "edytuj", "编辑", "編集", "편집",
]

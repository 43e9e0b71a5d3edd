import Foundation
import JSON

extension JSONValue {
  /// All of a text as a tree; numbers as the nearest of their type.
  init(tree node: JSONNode) {
    switch node.kind {
    case .null: self = nil
    case .bool: self = JSONValue(node.bool ?? false)
    case .number: self = node.int64.map { JSONValue($0) } ?? JSONValue(node.double ?? .infinity)
    case .string: self = .string(node.string ?? "")
    case .array: self = .array((node.array.map(Array.init) ?? []).map { JSONValue(tree: $0) })
    case .object:
      let members = node.object.map(Array.init) ?? []
      self = .object(members.map { JSONMember($0.name, JSONValue(tree: $0.value)) })
    }
  }
}

/// Whether Foundation has read the same; of a name that occurs twice both keep the last.
func isSame(_ node: JSONNode, _ other: Any) -> Bool {
  switch node.kind {
  case .null: return other is NSNull
  case .bool: return other as? Bool == node.bool
  case .number:
    if node.isPlainWhole, let whole = node.int64 {
      return (other as? NSNumber)?.int64Value == whole
    }
    // Foundation rounds what has many digits more than once; the C library and Python do not.
    guard let theirs = other as? Double, let ours = node.double else { return false }
    return abs(theirs - ours) <= 64 * ours.ulp
  case .string:
    return (other as? String).map { Array($0.utf8) } == node.string.map { Array($0.utf8) }
  case .array:
    guard let others = other as? [Any], let elements = node.array, others.count == elements.count
    else { return false }
    return zip(elements, others).allSatisfy(isSame)
  case .object:
    guard let others = other as? [String: Any] else { return false }
    // Foundation's names are strings, of which canonically equivalent ones are equal.
    let last = (node.object.map(Array.init) ?? []).reduce(into: [:]) { $0[$1.name] = $1.value }
    return last.count == others.count
      && last.allSatisfy { name, value in others[name].map { isSame(value, $0) } ?? false }
  }
}

/// Whether both say the same; of a name that occurs twice the last member.
func isSame(_ a: JSONNode, _ b: JSONNode) -> Bool {
  guard a.kind == b.kind else { return false }
  switch a.kind {
  case .null: return true
  case .bool: return a.bool == b.bool
  case .number: return a.isPlainWhole ? a.int64 == b.int64 : a.double == b.double
  case .string: return a.string.map { Array($0.utf8) } == b.string.map { Array($0.utf8) }
  case .array:
    guard let a = a.array, let b = b.array else { return false }
    return a.count == b.count && zip(a, b).allSatisfy(isSame)
  case .object:
    let names = Set((a.object.map(Array.init) ?? []).map { Array($0.name.utf8) })
    let others = Set((b.object.map(Array.init) ?? []).map { Array($0.name.utf8) })
    return names == others
      && names.allSatisfy { bytes in
        let name = String(decoding: bytes, as: UTF8.self)
        guard let a = a[name], let b = b[name] else { return false }
        return isSame(a, b)
      }
  }
}

extension JSONNode {
  /// Whether it is written as a whole number, which nobody may round.
  fileprivate var isPlainWhole: Bool {
    text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }
}

import Markdown

/// Reads one input, writes it in every form and holds it to the laws.
///
/// What breaks a law stops the process, as the fuzzer wants it.
@_cdecl("LLVMFuzzerTestOneInput")
public func holdToLaws(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let document = FuzzInput(UnsafeBufferPointer(start: start, count: count)).document
  for id in document.nodes { _ = document.markdown(id) }
  _ = document.plainText()
  for law in laws {
    if let breach = law.breach(document) { fatalError("not so: \(law.name)\n\(breach)") }
  }
  return 0
}

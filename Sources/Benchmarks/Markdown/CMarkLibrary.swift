#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// cmark inside this process, found when the benchmark runs and not needed to build it.
struct CMarkLibrary {
  private typealias Render =
    @convention(c) (UnsafePointer<CChar>?, Int, CInt) -> UnsafeMutablePointer<CChar>?

  private let render: Render
  let version: String

  /// `nil` where no version is installed.
  init?() {
    let versions = ["0.31.2", "0.31.1", "0.31.0", "0.30.3", "0.30.2", "0.30.1", "0.30.0"]
    let names = versions.map { "libcmark.so.\($0)" } + ["libcmark.so", "libcmark.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first,
      let symbol = dlsym(library, "cmark_markdown_to_html"),
      let versionSymbol = dlsym(library, "cmark_version_string")
    else { return nil }
    render = unsafeBitCast(symbol, to: Render.self)
    let version = unsafeBitCast(
      versionSymbol,
      to: (@convention(c) () -> UnsafePointer<CChar>?).self
    )
    self.version = version().map { String(cString: $0) } ?? ""
  }

  /// Renders with raw HTML kept, and frees what came of it.
  ///
  /// Returns the first byte, so that the work has a result.
  func html(of markdown: [UInt8]) -> CChar {
    let keepsRawHTML: CInt = 1 << 17
    let html = markdown.withUnsafeBytes { bytes in
      render(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, keepsRawHTML)
    }
    defer { free(html) }
    return html?.pointee ?? 0
  }
}

/// Every language that listings are coloured in; a line in the list and a value below add one.
let allLanguages: [Language] = [
  .swift, .python, .javaScript, .java, .kotlin, .c, .cSharp, .go, .rust, .ruby, .sql, .shell, .json,
  .yaml, .html,
]

extension Language {
  private static let slashes: [Comment] = [.line("//"), .block("/*", "*/")]

  static let swift = Language(
    title: "Swift",
    names: ["swift"],
    keywords: words(
      """
      actor any as associatedtype async await borrowing break case catch class consuming continue
      convenience default defer deinit didSet do dynamic else enum extension fallthrough false
      fileprivate final for func get guard if import in indirect infix init inout internal is isolated
      lazy let mutating nil nonisolated nonmutating open operator override package postfix
      precedencegroup prefix private protocol public repeat required rethrows return self Self set
      some static struct subscript super switch throw throws true try typealias unowned var weak where
      while willSet
      """
    ),
    comments: [.line("//"), .nested("/*", "*/")],
    quotes: [.lines("\"\"\""), .line("\"")],
    sigils: ["@", "#"]
  )

  static let python = Language(
    title: "Python",
    names: ["python", "py", "python3", "py3", "ipython"],
    keywords: words(
      """
      and as assert async await break case class continue def del elif else except False finally for
      from global if import in is lambda match None nonlocal not or pass raise return True try while
      with yield
      """
    ),
    comments: [.line("#")],
    quotes: [.lines("\"\"\""), .lines("'''"), .line("\""), .line("'")],
    sigils: ["@"]
  )

  static let javaScript = Language(
    title: "JavaScript",
    names: ["javascript", "js", "jsx", "mjs", "cjs", "node", "typescript", "ts", "tsx"],
    keywords: words(
      """
      abstract as async await break case catch class const continue debugger declare default delete do
      else enum export extends false finally for from function get if implements import in instanceof
      interface keyof let namespace new null of private protected public readonly return satisfies set
      static super switch this throw true try type typeof undefined var void while with yield
      """
    ),
    comments: slashes,
    quotes: [.line("\""), .line("'"), .lines("`")],
    sigils: ["@"]
  )

  static let java = Language(
    title: "Java",
    names: ["java"],
    keywords: words(
      """
      abstract assert boolean break byte case catch char class const continue default do double else
      enum extends false final finally float for if implements import instanceof int interface long
      native new null package permits private protected public record return sealed short static super
      switch synchronized this throw throws transient true try var void volatile while yield
      """
    ),
    comments: slashes,
    quotes: [.lines("\"\"\""), .line("\""), .character("'")],
    sigils: ["@"]
  )

  static let kotlin = Language(
    title: "Kotlin",
    names: ["kotlin", "kt", "kts"],
    keywords: words(
      """
      abstract as break by class companion const continue data do else enum false final for fun if import
      in init inline interface internal is lateinit null object open operator out override
      package private protected public return sealed super suspend this throw true try typealias val
      var vararg when where while
      """
    ),
    comments: [.line("//"), .nested("/*", "*/")],
    quotes: [.lines("\"\"\""), .line("\""), .character("'")],
    sigils: ["@"]
  )

  static let c = Language(
    title: "C",
    names: ["c", "h", "cpp", "c++", "cc", "cxx", "hpp", "objective-c", "objc", "cuda"],
    keywords: words(
      """
      alignas alignof auto bool break case catch char class concept const consteval constexpr continue
      co_await co_return co_yield decltype default delete do double else enum explicit export extern
      false final float for friend goto if inline int long mutable namespace new noexcept nullptr NULL
      operator override private protected public register requires restrict return short signed sizeof
      static static_assert struct switch template this throw true try typedef typename union unsigned
      using virtual void volatile while
      """
    ),
    comments: slashes,
    quotes: [.line("\""), .character("'")],
    sigils: ["#"]
  )

  static let cSharp = Language(
    title: "C#",
    names: ["csharp", "cs", "c#"],
    keywords: words(
      """
      abstract as async await base bool break byte case catch char class const continue decimal default
      delegate do double else enum event explicit extern false finally fixed float for foreach get if
      implicit in init int interface internal is lock long namespace new null object operator out
      override params private protected public readonly record ref return sealed set short sizeof
      static string struct switch this throw true try typeof uint ulong unsafe using var virtual void
      volatile while yield
      """
    ),
    comments: slashes,
    quotes: [.line("\""), .character("'")],
    sigils: ["#"]
  )

  static let go = Language(
    title: "Go",
    names: ["go", "golang"],
    keywords: words(
      """
      any bool break byte case chan const continue default defer else error fallthrough false float32
      float64 for func go goto if import int int32 int64 interface iota map nil package range return
      rune select string struct switch true type uint uint64 var
      """
    ),
    comments: slashes,
    quotes: [.line("\""), .verbatim("`"), .character("'")]
  )

  static let rust = Language(
    title: "Rust",
    names: ["rust", "rs"],
    keywords: words(
      """
      as async await bool box break char const continue crate dyn else enum extern f32 f64 false fn for
      i32 i64 if impl in let loop match mod move mut pub ref return self Self static str struct super
      trait true type u8 u32 u64 union unsafe use usize where while
      """
    ),
    comments: [.line("//"), .nested("/*", "*/")],
    quotes: [.lines("\""), .character("'")],
    sigils: ["#"]
  )

  static let ruby = Language(
    title: "Ruby",
    names: ["ruby", "rb"],
    keywords: words(
      """
      alias and begin break case class def do else elsif end ensure false for if in module next
      nil not or redo rescue retry return self super then true undef unless until when while yield
      """
    ),
    comments: [.lineAfterSpace("#")],
    quotes: [.line("\""), .line("'")],
    sigils: ["@"]
  )
}

import Markdown
import Questions

extension Draft {
  /// Takes the code with which the answer begins for what the question shows.
  mutating func takeShownCode() {
    guard let source = answer else { return }
    let document = Document(parsing: source)
    let blocks = Array(document.children(document.root))
    let shown = blocks.prefix { block in
      if case .code = document.kind(block) { true } else { false }
    }
    guard !shown.isEmpty else { return }
    stem = shown.map { document.markdown($0) }.joined(separator: "\n\n")
    let rest = blocks.dropFirst(shown.count).map { document.markdown($0) }
    let body = answerBody(rest.joined(separator: "\n\n"))
    answer = body.text
    gap = body.gap
    sources += body.links
  }
}

extension String {
  /// Whether a question asks about code that stands below it, as in "What does the following print?".
  var pointsBelow: Bool {
    let text = lowercased()
    return showing.contains { text.includes($0) }
  }
}

private let showing = [
  "following code", "following snippet", "following program", "following expression",
  "following query", "following statement", "following print", "following output",
  "following return", "following log", "this code", "this snippet", "this program print",
  "this function return", "this print", "this output", "code below", "snippet below",
  "the output of",
  "what's the output", "what is the output", "what will be the output", "output of the following",
  "下面的代码", "下面代码", "以下代码", "下列代码", "如下代码", "上述代码", "下面这段", "以下程序", "运行结果",
  "输出结果", "输出什么", "打印什么", "次のコード", "出力され", "다음 코드", "следующий код", "следующего кода",
  "выведет код", "выведет следующ", "folgende code", "folgender code", "dieser code",
  "siguiente código", "este código", "seguinte código", "código abaixo", "código a seguir",
  "code suivant", "ce code", "seguente codice", "questo codice", "aşağıdaki kod",
]

extension String {
  /// A look at the first bytes of Markdown: a fence, or blanks before code.
  var beginsWithCode: Bool { ["```", "~~~", "    "].contains(where: hasPrefix) }

  /// Whether a query may answer it, and it does not ask what one gives.
  var wantsQuery: Bool {
    let text = lowercased()
    return !pointsBelow
      && !["query", "queries", "output", "result", "return", "print", "statement", "wrong", "code"]
        .contains { text.includes($0) }
  }
}

/// Every format that questions can be written in, one line each.
package let allFormats: [any Format] = [
  PlainText(),
  MarkdownBank(),
  BankJSON(),
  WebPage(),
  AnkiText(),
  CardsCSV(),
  CardsTSV(),
  GIFTText(),
  AikenText(),
]

/// The format with this name; `nil` where there is none.
package func format(named name: String) -> (any Format)? {
  allFormats.first { $0.name == name }
}

package import Terminal

/// What the first visit shows while there is not a single document.
package func noBankScreen(_ capabilities: Capabilities) -> [Line] {
  [
    "A deck is a Markdown document with questions and answers, as you would write it anyway.",
    "Say where yours lie: grill --bank FOLDER, or set GRILL_BANK.",
    "How questions are recognized: grill help format",
  ].flatMap { wrap(Line($0), width: capabilities.width) }
}

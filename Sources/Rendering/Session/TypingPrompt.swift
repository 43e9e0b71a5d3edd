package import Terminal

/// How to write an answer and how to end it.
package func typingPrompt(_ capabilities: Capabilities) -> [Line] {
  paragraph("Write your answer; an empty line ends it.", capabilities)
}

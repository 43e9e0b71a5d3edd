import Grading

/// A question with its key points, as an author would list them, and no two points alike.
struct Specimen {
  var question: String
  var points: [String]

  var reference: String { points.map { $0 + "." }.joined(separator: " ") }

  func coverage(in answer: String) -> Coverage {
    Grading.coverage(
      of: points.map { KeyPoint($0) },
      in: answer,
      question: question,
      source: reference
    )
  }

  static let all = [
    Specimen(
      question: "What happens when a browser opens a page over HTTPS?",
      points: [
        "The Domain Name System (DNS) resolves the host to an address",
        "A TCP handshake takes one round trip",
        "TLS checks the certificate and agrees on a session key",
        "The server sends headers, then the body",
        "Scripts block rendering unless they are deferred",
      ]
    ),
    Specimen(
      question: "How does a garbage collector decide what to free?",
      points: [
        "Roots are stacks, registers and globals",
        "Whatever no root reaches is unreachable",
        "Young objects die early, so generations pay off",
        "Reference counting does not reclaim cycles",
        "Compaction moves survivors together",
      ]
    ),
    Specimen(
      question: "Compare B-trees and log-structured merge trees.",
      points: [
        "B-trees update pages in place",
        "Merge trees write sequentially and compact later",
        "Lookups in a B-tree take O(log n) page reads",
        "Bloom filters spare 99 % of useless reads",
        "Write amplification is the price of compaction",
      ]
    ),
    Specimen(
      question: "Why is accuracy misleading for rare classes?",
      points: [
        "Predicting the majority always already scores 99.9 %",
        "Precision = TP / (TP + FP)",
        "Recall = TP / (TP + FN)",
        "A threshold trades one against the other",
        "Costs of both mistakes differ",
      ]
    ),
  ]
}

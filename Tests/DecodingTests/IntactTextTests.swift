import Basics
import Decoding
import Foundation
import TestKit
import Testing

struct IntactTextTests {
  /// Beside ordinary sentences: what looks like broken characters and is none.
  @Test(arguments: [
    "L’été à Orléans : « où est-il ? » — à côté… “déjà-vu” — l’œuvre d’Évariste, élevé à l’ÉCOLE…",
    "«Élan», « été », «À bientôt», CAFÉ™, NOËL®, « Il est allé… », la 2ª Guerra, 1º, l’«Île»",
    "„Spaß“, ‚Übermut‘, »Größe«, das „MENÜ“, STRASSE–Übergang, „Öl“, Fuß– und Radweg, ß“",
    "Příliš žluťoučký kůň úpěl ďábelské ódy; „ČESKÝ“ jazyk, KÁVÉ”, «Ý»",
    "Η ΟΜΑΔΑ Β» και «ομάδα Β», «καλημέρα», «Αθήνα», Σ², Δ±, Γ·x, το β’ εξάμηνο, ΈΉΊ, α±β, χ²",
    "θ²·Var(X), σ²·n, (μ²±x), 2λ³·k, β·x",
    "IRMÃ”, “AMANHÔ, «IRMû, MAÇÃ…, São João não é vão — à mão, ÀS ÓRDENS",
    "Съешь ещё этих мягких французских булок — «да выпей же чаю»…",
    "我们在这里回答问题。“引号”、《书名》……——破折号",
    "これはテストです。「引用」『二重』…〜",
    "안녕하세요 “세계” …",
    "שלום ‏עולם – “ציטוט” מַה",
    "مرحبا بالعالم؟ «اقتباس»",
    "हिन्दी में उत्तर।",
    "Zażółć gęślą jaźń — „cytat”… ŁÓDŹ”",
    "Đây là câu trả lời — “đúng”…",
    "Pijamalı hasta yağız şoföre çabucak güvendi; İSTANBUL’da",
    "x² + y² ≤ r², √π ≈ 1.77, ∂x ≠ ∞, ∑π, ¬±≤≥, ∆π, ƒ∞, n → ∞, 5 × 3 ÷ 2 ± 1 ¬p, R², µ, Å, Ω, £5, €6, §7, ¶8",
    "naïve Ångström façade piñata Ærø Øre œuvre, 20 °C, © 2026, ™, ½, ¿qué?, ¡sí!, Ýmir ætlar í Þórsmörk; ÞÓ”",
    "❤️ 👍🏽 👨‍👩‍👧 🇩🇪 • – — … ‘ ’ “ ” ✅ ❌ ★ ☆ ─ │ ┌ ▸ ← ↑ → ↓",
  ])
  func `intact text comes back byte for byte`(text: String) {
    for text in [text, "Some English before it.\n\(text)\nAnd after it.\n"] {
      let decoded = decode(Array(text.utf8))
      #expect(decoded.repairs == [])
      #expect(Array(decoded.text.utf8) == Array(text.utf8))
    }
  }

  @Test func `intact text beside broken text is left alone`() {
    let text = "« été » et l’été, „Spaß“, MENÜ“, É”\n"
    let broken = "isnâ€™t âœ… caf√© β€” ΒΆ\n"
    #expect(decode(Array((text + broken + text).utf8)).text == text + "isn’t ✅ café — ¶\n" + text)
  }

  @Test(arguments: UInt64(1)...300)
  func `lines stay, a second time changes nothing, and the way back is in order`(seed: UInt64) {
    let alphabet = Array(
      "ab \n\r\u{0}ÃÂâ€™œ©·β†’ΒΆ‚ÜíÄôœÉ√ó¬≤πðŸ¡ËÐÑ–ü\u{f8ff}\u{80}\u{9d}\u{a0}\u{ad}éÉ“”«»問😀\u{feff}ï»¿Ÿ"
        .unicodeScalars
    )
    var random = SeededRandom(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...80, using: &random) {
      text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
    }
    let decoded = decode(Array(text.utf8))
    guard decoded.problem == nil else { return }
    let again = decode(Array(decoded.text.utf8))
    #expect(Array(again.text.utf8) == Array(decoded.text.utf8))
    #expect(again.repairs == [])
    #expect(decoded.text.utf8.count { $0 == 0x0a } == text.utf8.count { $0 == 0x0a })
    #expect(decoded.text.utf8.count { $0 == 0x0d } == text.utf8.count { $0 == 0x0d })
    #expect(decoded.text.utf8.count <= text.utf8.count)
    checkTheWayBack(decoded)
  }

  @Test func `the way back leads to the same character wherever nothing was repaired`() {
    let decoded = decode(Array("\u{feff}é ΒΆ x\n‚Üí y β€” z\nend".utf8))
    #expect(decoded.text == "é ¶ x\n→ y — z\nend")
    checkTheWayBack(decoded)
    let columns = SourceColumns(of: decoded)
    let found = decoded.text.unicodeScalars.indices.map {
      columns.column(of: decoded.text.utf8.distance(from: decoded.text.startIndex, to: $0))
    }
    #expect(found == [1, 2, 3, 5, 6, 7, 1, 4, 5, 6, 7, 10, 11, 12, 1, 2, 3])
  }

  private func checkTheWayBack(_ decoded: DecodedText) {
    let source = Array(decoded.source.utf8)
    let text = Array(decoded.text.utf8)
    var last = -1
    for offset in text.indices {
      let before = decoded.sourceOffset(of: offset)
      let isRepaired = decoded.repairs.contains { $0.range.contains(offset) }
      #expect(isRepaired ? before >= last : before > last)
      if !isRepaired { #expect(source[before] == text[offset]) }
      last = before
    }
    #expect(decoded.sourceOffset(of: text.count) == source.count)
  }
}

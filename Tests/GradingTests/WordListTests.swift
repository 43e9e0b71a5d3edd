import Testing

@testable import Grading

struct WordListTests {
  @Test(arguments: [
    ("reduce", "lowers"), ("reduction", "drop"), ("chosen", "selection"), ("mistakes", "errors"),
    ("halts", "stopped"), ("needs", "required"), ("params", "parameter"), ("proof", "evidence"),
    ("grew", "increased"), ("whole", "entire"),
  ])
  func `words of one meaning have one key`(one: String, other: String) {
    #expect(Language.english.key(of: one) == Language.english.key(of: other))
  }

  @Test(arguments: [
    ("parameter", "argument"), ("variance", "variable"), ("bias", "base"), ("port", "part"),
    ("object", "goal"),
    ("training", "testing"), ("general", "generate"), ("positive", "position"),
  ])
  func `words of two meanings have two keys`(one: String, other: String) {
    #expect(Language.english.key(of: one) != Language.english.key(of: other))
  }

  @Test(arguments: [
    ("increase", "reduction"), ("larger", "tiny"), ("always", "never"), ("overfit", "underfit"),
    ("meaningful", "meaningless"), ("multiply", "divide"), ("stable", "unstable"),
  ])
  func `opposites know each other`(one: String, other: String) {
    let (one, other) = (Language.english.key(of: one), Language.english.key(of: other))
    #expect(opposites(of: one).contains(other) || opposites(of: other).contains(one))
    #expect(one != other)
  }

  @Test func `no word is its own opposite, and no kin is an opposite`() {
    for word in ["big", "small", "increase", "decrease", "strong", "weak", "begin", "end", "fast"] {
      let key = Language.english.key(of: word)
      #expect(!opposites(of: key).contains(key), "\(word)")
      #expect(Set(kin(ofSense: key)).isDisjoint(with: opposites(of: key)), "\(word)")
    }
  }

  @Test func `each word of the lists says something that it would not say by itself`() {
    for group in rows(of: synonymTable) {
      let stems = group.map { stem(regular($0)) }
      #expect(Set(stems).count == stems.count, "two of one stem: \(group)")
      #expect(Set(stems.map(sense)).count == 1, "one has another sense: \(group)")
    }
    for group in rows(of: plainFormTable) {
      for word in group.dropFirst() {
        #expect(stem(word) != stem(group[0]), "\(word) has the stem of \(group[0])")
      }
    }
    for group in rows(of: kinTable) {
      #expect(Set(group.map(Language.english.key)).count == group.count, "one sense: \(group)")
    }
    var seen: Set<Set<String>> = []
    for pair in rows(of: oppositeTable) {
      let keys = pair.map(Language.english.key)
      #expect(keys.count == 2 && keys[0] != keys[1], "\(pair)")
      #expect(seen.insert(Set(keys)).inserted, "twice: \(pair)")
      #expect(affirmed(keys[0]) != keys[1] && affirmed(keys[1]) != keys[0], "by itself: \(pair)")
    }
  }

  @Test func `kin are told once`() {
    let keys = rows(of: kinTable).map { Set($0.map(Language.english.key)) }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `an idiom is found by the key of its first word`() {
    for (first, group) in idioms {
      for idiom in group { #expect(idiom.words.first == first && idiom.words.count > 1) }
    }
    #expect(
      idioms.values.joined().contains { $0.words == ["no", Language.english.key(of: "limit")] }
    )
  }

  @Test func `verbs deny what follows and adjectives what comes before`() {
    #expect(Denial(of: "avoids") == .ahead && Denial(of: "fails") == .ahead)
    #expect(Denial(of: "useless") == .behind && Denial(of: "unnecessary") == .behind)
    #expect(Denial(of: "reduces") == .none)
  }
}

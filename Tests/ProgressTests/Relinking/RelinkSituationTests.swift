import Basics
import Progress
import Questions
import Testing

/// Edits that meet other banks, other machines, twins, and second thoughts.
struct RelinkSituationTests {
  private func learner() -> Learner {
    var learner = Learner(["caches.md": caches])
    learner.study([1, 2, 3, 4, 5])
    learner.study([1, 2, 3, 4, 5])
    return learner
  }

  // MARK: - Twins

  private func twins() -> Learner {
    let first = Item(
      "What is the time complexity?",
      "Logarithmic: each step halves what is left.",
      selves: [1]
    )
    let second = Item(
      "What is the time complexity?",
      "Quadratic, for every pair is looked at.",
      selves: [2]
    )
    var learner = Learner(["sorting.md": [first, strangers[0], second, strangers[1]]])
    learner.study([1, 2, 11, 12])
    learner.study([1, 2, 11, 12])
    return learner
  }

  @Test func `two with the same title that were swapped`() {
    var learner = twins()
    learner.files["sorting.md"]?.swapAt(0, 2)
    learner.study()
    #expect(learner.latest.plan.relinks.map(\.reason) == [.swapped])
    #expect(learner.latest.plan.followed.count == 2)
    #expect(learner.answers(of: 1) == [1, 1])
    #expect(learner.answers(of: 2) == [2, 2])
    learner.study([1])
    #expect(learner.latest.events.isEmpty)
    #expect(learner.answers(of: 1) == [1, 1, 1])
    #expect(learner.answers(of: 2) == [2, 2])
  }

  @Test func `the first of two twins deleted, and restored behind the other`() {
    var learner = twins()
    let first = learner.files["sorting.md"]?.removeFirst()
    learner.study([2])
    #expect(learner.answers(of: 2) == [2, 2, 2])
    #expect(learner.ledger.studied.count == 4)
    learner.files["sorting.md"]?.append(contentsOf: [first].compactMap(\.self))
    learner.study([1])
    #expect(learner.answers(of: 1) == [1, 1, 1])
    #expect(learner.answers(of: 2) == [2, 2, 2])
  }

  @Test func `a third twin in front of two`() {
    var learner = twins()
    let third = Item(
      "What is the time complexity?",
      "Constant on average with a good hash.",
      selves: [3]
    )
    learner.files["sorting.md"]?.insert(third, at: 0)
    learner.study([3])
    #expect(learner.answers(of: 1) == [1, 1])
    #expect(learner.answers(of: 2) == [2, 2])
    #expect(learner.answers(of: 3) == [3])
  }

  @Test func `one twin whose answer was rewritten stays who it is`() {
    var learner = twins()
    learner.edit(0, in: "sorting.md") { $0.answer = "It grows with the height of a balanced tree." }
    learner.study()
    #expect(learner.latest.plan.isEmpty)
    #expect(learner.answers(of: 1) == [1, 1])
  }

  // MARK: - Another bank

  @Test func `another bank used for a day`() {
    var learner = learner()
    let home = (learner.folder, learner.files)
    learner.folder = "/home/anna/other"
    // The same file name, a question in common, and one that is much like one of ours.
    var like = caches[1]
    like.change { $0.title = "Why does a cache need a time to live at all?" }
    like.selves = [21]
    learner.files = ["caches.md": [caches[0], like] + strangers]
    learner.study([1, 21, 11])
    #expect(learner.latest.plan.isEmpty)
    #expect(learner.answers(of: 21) == [21])
    (learner.folder, learner.files) = home
    learner.study()
    #expect(learner.latest.plan.isEmpty)
    for myself in 2...5 { #expect(learner.answers(of: myself) == [myself, myself]) }
    #expect(learner.answers(of: 1) == [1, 1, 1])
  }

  @Test func `an older copy of the bank has the history under the older wording`() {
    var learner = learner()
    learner.edit(1) { $0.title = "Why must a cache have a time to live?" }
    learner.study([2])
    #expect(learner.answers(of: 2) == [2, 2, 2])
    let home = (learner.folder, learner.files)
    (learner.folder, learner.files) = ("/backup/bank", ["caches.md": caches])
    learner.study([2])
    #expect(learner.answers(of: 2) == [2, 2, 2, 2])
    (learner.folder, learner.files) = home
    learner.study([2])
    #expect(learner.answers(of: 2) == [2, 2, 2, 2, 2])
  }

  @Test func `a file that is not read this time`() {
    var learner = learner()
    learner.files["other.md"] = strangers
    learner.study([11, 12])
    learner.files["other.md"]?[0].change { $0.title = "How does gradient decent find a minimum?" }
    learner.isAlone = true
    learner.unread = ["other.md"]
    var like = strangers[0]
    like.change { $0.title = "How would gradient descent find a minimum?" }
    learner.files["caches.md"]?.append(like)
    learner.study()
    #expect(learner.latest.plan.isEmpty)
  }

  // MARK: - Many alike

  @Test func `a typo while there are three hundred similar questions`() {
    let similar = (1...300).map { number in
      let word = coined(number)
      return Item(
        "What is the time complexity of \(word) sort in the worst case?",
        "It is found by counting how often \(word) sort compares two elements of the list.",
        selves: [number]
      )
    }
    var learner = Learner(["sorting.md": similar])
    // Half of them were never answered.
    let known = Array(1...150)
    learner.study(known)
    for number in [7, 70, 149] {
      learner.edit(number - 1, in: "sorting.md") { draft in
        draft.title = draft.title.replacing("complexity", with: "complexty")
      }
    }
    // And one of them went without any other in its place.
    learner.files["sorting.md"]?.remove(at: 99)
    learner.study()
    #expect(learner.latest.plan.followed.count == 3)
    let ledger = learner.ledger
    for (question, item) in learner.questions {
      let expected = known.filter(item.selves.contains)
      #expect(learner.answers(of: question.id, ledger) == expected)
    }
  }

  // MARK: - Second thoughts

  @Test func `undo of a re-link, which is then not made again`() {
    var learner = learner()
    learner.edit(1) { $0.title = "Why must a cache have a time to live?" }
    learner.study()
    let event = learner.undo()
    guard case .relink? = event?.what else {
      Issue.record("\(String(describing: event))")
      return
    }
    #expect(learner.answers(of: 2) == [])
    learner.study([2])
    #expect(learner.latest.plan.isEmpty)
    #expect(learner.answers(of: 2) == [2])
    // What was answered before is still there, under the wording of then.
    learner.edit(1) { $0.title = caches[1].draft.title }
    learner.study()
    #expect(learner.answers(of: 2) == [2, 2])
  }

  @Test func `undo of a swap`() {
    var learner = twins()
    learner.files["sorting.md"]?.swapAt(0, 2)
    learner.study()
    learner.undo()
    #expect(learner.answers(of: 1) == [2, 2])
    learner.study()
    #expect(learner.latest.plan.isEmpty)
    #expect(learner.answers(of: 1) == [2, 2])
  }

  @Test func `undo of a restoration, which is then not made again`() {
    var learner = learner()
    learner.edit(1) { $0.title = "Why must a cache have a time to live?" }
    learner.study()
    learner.files["caches.md"]?[1].selves = [6]
    learner.files["caches.md"]?.append(caches[1])
    learner.study()
    #expect(learner.answers(of: 2) == [2, 2])
    learner.undo()
    learner.study()
    #expect(learner.latest.plan.isEmpty)
    #expect(learner.answers(of: 2) == [])
    #expect(learner.answers(of: 6) == [2, 2])
  }

  // MARK: - Two machines

  private func merged(_ a: Learner, _ b: Learner) -> Learner {
    var merged = a
    merged.takeIn(b)
    return merged
  }

  @Test func `a re-link on two machines, then merged`() {
    let before = learner()
    var one = before
    var two = before
    two.isSecondMachine()
    for index in [1, 2] {
      one.edit(index) { $0.title = $0.title.replacing("cache", with: "cashe") }
      two.edit(index) { $0.title = $0.title.replacing("cache", with: "cashe") }
    }
    one.study([2, 3])
    two.study([2])
    two.study([2])
    for both in [merged(one, two), merged(two, one)] {
      var both = both
      both.study()
      #expect(both.latest.plan.isEmpty)
      #expect(both.answers(of: 2) == [2, 2, 2, 2, 2])
      #expect(both.answers(of: 3) == [3, 3, 3])
      #expect(both.ledger.studied.count == 5)
    }
  }

  @Test func `answers that another machine gave under the old wording come along`() {
    let before = learner()
    var one = before
    var two = before
    two.isSecondMachine()
    one.edit(1) { $0.title = "Why must a cache have a time to live?" }
    one.study([2])
    two.study([2])
    two.study([2])
    var both = merged(one, two)
    both.study()
    #expect(both.answers(of: 2) == [2, 2, 2, 2, 2])
  }

  @Test func `two machines that knew different edits of one question`() {
    let before = learner()
    var one = before
    var two = before
    two.isSecondMachine()
    one.edit(1) { $0.title = "Why must a cache have a time to live?" }
    two.edit(1) { $0.title = "Why does any cache need a time to live?" }
    one.study([2])
    two.study([2])
    for both in [merged(one, two), merged(two, one)] {
      var both = both
      both.study()
      #expect(both.answers(of: 2) == [2, 2, 2, 2])
    }
  }

  // MARK: - Old logs

  @Test func `a history without descriptions goes on, and is described`() {
    var learner = learner()
    learner.events.removeAll { if case .question = $0.what { true } else { false } }
    learner.seen = Seen()
    learner.study()
    #expect(learner.latest.events.count == 5)
    learner.edit(1) { $0.title = "Why must a cache have a time to live?" }
    learner.study()
    #expect(learner.answers(of: 2) == [2, 2])
  }
}

/// A word that no other number has.
private func coined(_ number: Int) -> String {
  let syllables = ["ba", "do", "ki", "lu", "me", "no", "ra", "si", "tu", "ze"]
  return [number / 100, number / 10 % 10, number % 10].map { syllables[$0 % 10] }.joined()
}

import Markdown

extension Page {
  /// Whether it presents a project of its author, whose headings ask why there is another one, what
  /// works already and how it is installed.
  ///
  /// Nothing but frequent questions is announced, most of what asks is about the project itself, and
  /// several signs of a project come together.
  var presentsProject: Bool {
    // "quizmaker" is a name.
    guard let first = headings.first, first.level == 1,
      !first.names.contains(.questions) || isOneNewWord(first.title.text),
      first.title.text.split(separator: " ").count <= 8
    else { return false }
    let asked = questionsOfReaders
    guard !asked.isEmpty, asked.count <= 12 || headings.contains(where: isFrequentlyAsked) else {
      return false
    }
    let name = name(of: first)
    let own = asked.count { isOwn($0, of: name) }
    guard own * 2 >= asked.count else { return false }
    let signs = signsOfProject(named: name, isAllOwn: own == asked.count, asked: asked)
    // A program for flashcards speaks of them.
    return signs >= (saysElse(first) ? 6 : 3)
  }

  private func isOneNewWord(_ title: String) -> Bool {
    !title.contains(" ")
      && !["quiz", "quizzes", "questions", "interview", "faq"].contains(title.lowercased())
  }

  /// Headings that ask and, where one says that they are frequent, bold lines; empty where one is
  /// counted or labelled.
  private var questionsOfReaders: [String] {
    let asking = signs.dropFirst().filter { $0.asking > .byTopic }
    guard
      asking.allSatisfy({ $0.heading.title.label == nil && !$0.isAnswered || hasBoxes(below: $0) })
    else { return [] }
    let texts = asking.map(\.heading.title.text)
    guard headings.contains(where: isFrequentlyAsked) else { return texts }
    let bold = blocks.compactMap { block -> String? in
      guard document.kind(block) == .paragraph,
        document.bytes[document.range(block)].starts(with: "**".utf8)
      else { return nil }
      let line = document.markdown(block).firstLine.trimmingBreak
      return line.endsQuestion ? plainLine(line) : nil
    }
    return texts + bold
  }

  /// Whether a title or the first lines speak of questions to learn.
  private func saysElse(_ first: Heading) -> Bool {
    if headings.contains(where: { $0.names.contains(.questions) && !isFrequentlyAsked($0) }) {
      return true
    }
    return blocks[lead(of: first)].prefix(3).contains { block in
      let text = document.text(block)
      return announcesQuestions(text) && !text.lowercased().includes("faq")
    }
  }

  private func isFrequentlyAsked(_ heading: Heading) -> Bool {
    heading.names.contains(.questions) && frequentlyAsked.contains(key(of: heading.title.text))
  }

  /// The first word of a title in small letters, without signs.
  private func name(of heading: Heading) -> String {
    heading.title.text.split(separator: " ").first.map { key(of: String($0)) } ?? ""
  }

  private func isOwn(_ text: String, of name: String) -> Bool {
    if name.utf8.count >= 3,
      text.split(whereSeparator: \.isWhitespace).contains(where: {
        key(of: String($0)) == name
      })
    {
      return true
    }
    if asksOfProject.areInLowercase(of: text) || works.contains(key(of: text)) { return true }
    return text.split(separator: " ").count <= 9 && itself.areIn(text, joint: "'")
  }

  private func hasBoxes(below sign: HeadingSigns) -> Bool {
    lead(of: sign.heading).first.map { isStatus(blocks[$0]) } ?? false
  }

  /// Whether it is a list of what is done and what is not, by boxes or pictures of them.
  private func isStatus(_ block: NodeID) -> Bool {
    guard case .list = document.kind(block) else { return false }
    let items = Array(document.children(block))
    return items.count >= 2
      && items.allSatisfy { item in
        if case .item(.some) = document.kind(item) { return true }
        return document.text(item).first.map { "✅⬜🚧☑☐✔❌⏳🟢🔴🟡🔲".contains($0) } ?? false
      }
  }

  private func signsOfProject(named name: String, isAllOwn: Bool, asked: [String]) -> Int {
    let names = headingKeys
    var count = min(2, names.intersection(partsOfManuals).count)
    if !names.isDisjoint(with: partsOfProjects) { count += 1 }
    count += min(2, asked.count { asksOfProject.areInLowercase(of: $0) })
    if signs.contains(where: { $0.asking > .byTopic && hasBoxes(below: $0) }) { count += 1 }
    if isAllOwn, beginsWithTagline { count += 1 }
    if headings.contains(where: isFrequentlyAsked) { count += 1 }
    let commands = document.lines.compactMap { line in
      installations.first { line.includes($0) }.flatMap { line.firstRange(of: $0) }
        .map { line[$0.upperBound...] }
    }
    if commands.contains(where: { name.utf8.count >= 3 && key(of: String($0)).includes(name) }) {
      return count + 2
    }
    return commands.isEmpty ? count : count + 1
  }

  /// Whether the title has "A small server for maps." right below it, and no sentence.
  private var beginsWithTagline: Bool {
    guard let first = headings.first, let block = lead(of: first).first.map({ blocks[$0] }),
      document.kind(block) == .paragraph
    else { return false }
    let words = document.text(block).lowercased().split { !$0.isLetter }
    return words.count <= 14
      && words.first.map { ["a", "an", "the", "ein", "eine", "un", "una"].contains($0) } ?? false
      && !words.contains { ["is", "are", "was", "this", "these", "ist", "es", "est"].contains($0) }
  }
}

private let frequentlyAsked: Set<String> = [
  "faq", "faqs", "frequentlyaskedquestions", "frequentquestions", "häufigefragen",
  "häufiggestelltefragen", "preguntasfrecuentes", "perguntasfrequentes", "questionsfréquentes",
  "foireauxquestions", "domandefrequenti", "частыевопросы", "частозадаваемыевопросы", "常见问题",
  "よくある質問", "sıksorulansorular",
]

/// "How does it work?" in languages that need no word for "it", as `key(of:)` has them.
private let works: Set<String> = [
  "cómofunciona", "comofunciona", "comefunziona", "cómoseusa", "comousar", "comesiusa",
]

/// What a project is called in its own headings.
private let itself: Words = [
  "it", "its", "this", "i", "we", "my", "our", "me", "us", "it's", "es", "ich", "wir", "lo",
]

private let asksOfProject: Phrases = [
  "who is behind", "who's behind", "who made", "who maintains", "who uses", "what works",
  "what is done", "what's done", "what is missing", "what's missing", "what is next", "what's next",
  "what is planned", "can i help", "can i contribute", "do i contribute", "do i install",
  "to install", "report a bug", "why another", "why yet another", "is it free",
  "supported platform",
  "why upgrade", "do i upgrade", "por qué otro", "por qué otra", "quién lo usa", "quién la usa",
  "puedo ayudar", "puedo contribuir", "por que outro", "por que outra", "quem usa", "posso ajudar",
  "posso contribuir", "pourquoi un autre", "pourquoi une autre", "qui l'utilise", "comment aider",
  "comment contribuer", "warum noch ein", "wer benutzt", "kann ich helfen", "кто использует",
  "как помочь", "зачем ещё", "ещё один",
  "wie installiere", "was fehlt", "wer steckt", "cómo instalo", "cómo se instala", "como instalo",
  "comment installer", "как установить",
]

/// The parts of a manual for a program.
private let partsOfManuals: Set<String> = [
  "installation", "install", "installing", "usage", "features", "gettingstarted", "quickstart",
  "configuration", "screenshots", "building", "buildingfromsource", "roadmap", "changelog",
  "development", "basicusage", "benchmarks", "commandlineoptions", "einrichtung", "benutzung",
  "instalación", "uso", "características", "instalação", "funcionalidades", "utilisation",
  "fonctionnalités", "установка", "использование", "安装", "使用", "特性", "インストール", "使い方",
]

private let partsOfProjects: Set<String> = [
  "license", "licence", "contributing", "contributors", "credits", "acknowledgements", "lizenz",
  "mitmachen", "licencia", "licença", "contribuir", "лицензия", "许可证", "ライセンス",
]

private let installations = [
  "npm i ", "npm install", "npx ", "yarn add", "pnpm add", "pip install", "pip3 install",
  "pipx install", "uv add", "uv tool install", "cargo install", "cargo add", "brew install",
  "apt install", "apt-get install", "dnf install", "go install", "go get", "gem install",
  "git clone", "docker run", "docker pull", "composer require", "dotnet add", "winget install",
  "scoop install", "nix run",
]

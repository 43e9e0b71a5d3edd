/// Whether a question says that one is to choose among options: "Which of the following ...?".
func asksToPick(_ title: String) -> Bool {
  let text = title.lowercased()
  return picking.areIn(text)
}

private let picking: Phrases = [
  "of the following", "which one of", "which two", "which three", "(choose", "(select", "(pick",
  "choose two", "choose three", "choose one", "choose the", "choose all", "select two",
  "select three", "select the correct", "select all", "select one", "mark the correct", "pick the",
  "____", "der folgenden", "de las siguientes", "de los siguientes", "(elige", "(seleccione",
  "das seguintes", "dos seguintes", "das alternativas", "(escolha", "parmi les", "parmi ces",
  "laquelle de ces", "lequel de ces", "plusieurs réponses", "delle seguenti", "dei seguenti",
  "из следующих", "из перечисленных", "из нижеперечисленных", "из этих", "з наведених",
  "з перелічених", "z poniższych", "z następujących", "aşağıdakilerden", "berikut ini yang",
  "manakah", "nào sau đây", "nào dưới đây", "下列", "以下哪", "下面哪", "以下选项", "（）", "（ ）", "（　）",
  "次のうち", "以下のうち", "다음 중", "مما يلي", "من التالي", "निम्नलिखित में",
]

extension String {
  /// "Check all answers that apply:", "Choose the best answer:".
  var asksToTick: Bool {
    guard utf8.count < 90, let last = trimmingBreak.last(where: { !"*_".contains($0) }),
      ":：.".contains(last)
    else { return false }
    let words = lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, tickVerbs.contains(first) else { return false }
    return words.dropFirst().contains(where: tickObjects.contains)
  }
}

private let tickVerbs: Set<String> = [
  "choose", "select", "check", "pick", "mark", "tick", "kreuze", "kreuzen", "wähle", "wählen",
  "marque", "marca", "elige", "elija", "seleccione", "selecciona", "selecione", "assinale",
  "escolha",
  "cochez", "choisissez", "sélectionnez", "scegli", "seleziona", "выберите", "отметьте", "zaznacz",
  "wybierz", "kies",
]

private let tickObjects: Set<String> = [
  "answer", "answers", "option", "options", "apply", "correct", "best", "statement", "statements",
  "antwort", "antworten", "richtigen", "zutreffende", "an", "respuesta", "respuestas", "correcta",
  "correctas", "opción", "opciones", "alternativa", "alternativas", "correta", "corretas",
  "resposta", "respostas", "réponse", "réponses", "proposition", "risposta", "risposte",
  "ответ", "ответы", "вариант", "варианты", "odpowiedź", "odpowiedzi", "antwoord",
]

/// Whether a question says that one is to choose among options: "Which of the following ...?".
func asksToPick(_ title: String) -> Bool {
  let text = title.lowercased()
  return picking.contains { text.includes($0) }
}

private let picking = [
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

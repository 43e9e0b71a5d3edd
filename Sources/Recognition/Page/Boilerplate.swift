/// Whether a heading announces a part that every document may have and that asks nothing.
///
/// It is about the document and its authors, or a part of an answer.
func isBoilerplate(_ title: String) -> Bool {
  let name = key(of: title)
  if boilerplate.contains(name) { return true }
  if name.utf8.count < 40, kindsOfQuestions.contains(where: name.hasSuffix) { return true }
  return boilerplateStarts.contains { name.hasPrefix($0) } && name.utf8.count < 40
}

private let boilerplate: Set<String> = [
  "toc", "contents", "content", "index", "references", "reference", "license", "licence", "about",
  "contributing", "contributors", "contribution", "contributions", "resources", "usefulresources",
  "resource", "links", "usefullinks", "furtherreading", "readmore", "seealso", "conclusion",
  "summary", "introduction", "intro", "overview", "background", "acknowledgements",
  "acknowledgments", "acknowledgement", "credits", "thanks", "support", "supportme", "author",
  "authors", "maintainers", "sponsors", "sponsor", "donate", "donations", "newsletter",
  "disclaimer", "starhistory", "changelog", "installation", "install", "usage", "gettingstarted",
  "quickstart", "prerequisites", "requirements", "contact", "contactme", "connectwithme",
  "followme", "feedback", "roadmap", "todo", "faq", "notes", "note", "tips", "misc",
  "miscellaneous", "example", "examples", "output", "result", "results", "explanation", "details",
  "code", "legend", "howtouse", "howtocontribute", "howtousethisrepo", "howtousethisrepository",
  "sources", "source", "bibliography", "books", "videos", "articles", "blogs", "courses",
  "preface", "foreword", "goodluck", "backtotop", "top", "share", "join", "subscribe",
  "目录", "目錄", "参考", "参考资料", "参考文献", "参考链接", "前言", "总结", "结语", "许可证", "贡献",
  "índice", "indice", "conteúdo", "referências", "licença", "contribuindo", "conclusão",
  "tabladecontenido", "tabladecontenidos", "contenido", "referencias", "licencia", "conclusión",
  "inhaltsverzeichnis", "inhalt", "lizenz", "quellen", "sommaire", "tabledesmatières",
  "оглавление", "содержание", "лицензия", "ссылки", "источники", "目次", "参考文献リンク", "içindekiler",
]

/// What sections of an exam are called by the kind of their questions.
private let kindsOfQuestions = [
  "单选题", "多选题", "选择题", "判断题", "填空题", "简答题", "问答题", "編程題", "编程题", "多項選擇題",
  "multiplechoice", "multiplechoicequestions", "mcq", "mcqs", "trueorfalse", "truefalse",
  "singlechoice", "openquestions", "shortanswer", "fillintheblanks",
]

private let boilerplateStarts = [
  "tableofcontent", "contributing", "contributors", "license", "furtherreading", "follow",
  "connectwith", "supportthe", "howtocontribute", "howtousethis", "aboutthe", "aboutthis",
  "aboutme", "joinour", "subscribe",
]

/// Whether a line is what tables of contents are called.
func namesContents(_ line: String) -> Bool {
  line.utf8.count <= 40 && contentsNames.contains(key(of: line))
}

/// What tables of contents are called, as keys.
let contentsNames: Set<String> = [
  "contents", "tableofcontents", "toc", "listofcontents", "inhalt", "inhaltsverzeichnis",
  "índice", "indice", "contenido", "contenidos", "conteúdo", "sumário", "sommaire",
  "tabledesmatières", "sommario", "содержание", "оглавление", "зміст", "spistreści", "içindekiler",
  "inhoud", "inhoudsopgave", "innehåll", "目录", "目次", "차례", "목차", "mụclục", "daftarisi",
  "目錄", "sadržaj", "tabladecontenido", "tabladecontenidos",
]

import Grading
import Testing

struct LanguageTests {
  @Test(arguments: [
    (
      "Der Stapel speichert lokale Variablen und wird mit der Funktion abgebaut",
      "lokale Variablen speichert der Stapel, abgebaut wird er mit der Funktion"
    ),
    (
      "La pile est libérée quand la fonction se termine",
      "quand la fonction se termine la pile est liberee"
    ),
    (
      "El índice hace más lenta la escritura",
      "la escritura es mas lenta con el indice: la hace lenta"
    ),
    ("Стек хранит локальные переменные", "локальные переменные хранит стек"),
  ])
  func `other languages are compared word by word`(point: String, answer: String) {
    #expect(coverage(of: [KeyPoint(point)], in: answer).share == 1)
    #expect(coverage(of: [KeyPoint(point)], in: "something else entirely").share == 0)
  }

  @Test func `English words for nothing are words elsewhere`() {
    // `die` says nothing and `Index` is no verb's form; an English reader would see `been`.
    let point = "Der Baum ist nicht immer der schnellste und braucht das meiste"
    let denied = "Der Baum ist immer der schnellste und braucht das meiste"
    #expect(coverage(of: [KeyPoint(point)], in: denied).points[0].mark != .covered)
    #expect(coverage(of: [KeyPoint(point)], in: point).points[0].mark == .covered)
  }

  @Test(arguments: [
    ("Der Cache beschleunigt das Lesen", "Der Cache beschleunigt das Lesen nicht."),
    ("La cache accélère la lecture et les requêtes", "la cache n'accélère pas la lecture"),
    ("Il montre aussi la fuite des données", "il ne montre pas la fuite des données"),
    ("La clave no puede ser nula en la tabla única", "puede ser nula y es única"),
    ("Индекс ускоряет чтение строк", "индекс не ускоряет чтение строк"),
    ("缓存加快读取速度", "缓存不加快读取速度"),
  ])
  func `a denial is one wherever it stands`(point: String, answer: String) {
    #expect(coverage(of: [KeyPoint(point)], in: answer).points[0].mark == .missed)
    #expect(coverage(of: [KeyPoint(point)], in: point).points[0].mark == .covered)
  }

  @Test func `a formula in English text does not make it another language`() {
    let point = KeyPoint("Insertion costs O(n) and lookup O(log n)")
    #expect(coverage(of: [point], in: "lookups cost O(log n), insertions O(n)").share == 1)
  }
}

import Testing

/// Numbered tasks of an exam, and below them what is asked by letter.
struct ExamSheetsTests {
  @Test func `what letters ask below a numbered task are the questions, with what is given`() {
    check(
      """
      # Examen de compiladores

      ## Ejercicio 1: Gramáticas (8 puntos)

      | Regla | Cuerpo |
      |---|---|
      | S | aS |

      a) Describa el lenguaje. (2 puntos)

      b) Indique si es regular. (3 puntos)
      Razone la respuesta.

      c) ¿Qué hace este analizador? *(3 puntos, creo)*

      ```
      leer()
      ```

      ## Ejercicio 2: Código (4 puntos)

      (a) Defina un bloque básico. [2]
      (b) Dibuje el grafo. [2]

      ---

      ¡Suerte!
      """,
      """
      9-9 recall Ejercicio 1a | Describa el lenguaje. | none
        asks: | Regla | Cuerpo |/|---|---|/| S | aS |
      11-12 recall Ejercicio 1b | Indique si es regular. Razone la respuesta. | none
        asks: | Regla | Cuerpo |/|---|---|/| S | aS |
      14-18 recall Ejercicio 1c | ¿Qué hace este analizador? | none
        asks: | Regla | Cuerpo |/|---|---|/| S | aS |//```/leer()/```
      22-22 recall Ejercicio 2a | Defina un bloque básico. | none
      23-23 recall Ejercicio 2b | Dibuje el grafo. | none
      """
    )
  }

  @Test func `a labelled answer below a letter answers it, and so does code where most have some`()
  {
    check(
      """
      ## Task 3. Shells (6 points)

      **a)** Count the lines of a file. (2 points)

      ```
      wc -l notes
      ```

      **b)** Show the last ten. (2 points)

      ```
      tail notes
      ```

      **c)** Why is a pipe fast? (2 points)

      Solution: Both run at once.
      """,
      """
      3-7 recall Task 3a | Count the lines of a file. | ```/wc -l notes/```
      9-13 recall Task 3b | Show the last ten. | ```/tail notes/```
      15-17 recall Task 3c | Why is a pipe fast? | Both run at once.
      """
    )
  }

  @Test func `letters below what is asked are its options`() {
    check(
      """
      ## Exercise 1

      Which command removes a directory?

      a) Remove it by rm.

      b) Remove it by rmdir.

      Answer: b

      ## Exercise 2

      Which one lists it?

      a) Print it by cat.

      b) Print it by ls.

      Answer: b
      """,
      """
      3-9 choice Exercise 1 | Which command removes a directory? | none
        choices: Remove it by rm.; *Remove it by rmdir.
      13-19 choice Exercise 2 | Which one lists it? | none
        choices: Print it by cat.; *Print it by ls.
      """
    )
  }
}

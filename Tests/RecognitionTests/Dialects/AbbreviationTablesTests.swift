import Testing

/// Tables of short forms in glossaries, and tables that only count questions.
struct AbbreviationTablesTests {
  @Test func `what letters stand for and what that is are one answer`() {
    check(
      """
      # Glosario

      ## Siglas

      | Sigla | Significado | En breve | Desde |
      |---|---|---|---|
      | RAM | Random Access Memory | memoria que se borra al apagar | 1970 |
      | SSD | Solid State Drive | disco sin partes móviles | 1991 |

      ## Términos

      | Término | Definición | Ver |
      |---|---|---|
      | Caché | Copia que está más cerca | la memoria |
      | Núcleo | Parte que ejecuta | el procesador |

      ## Sugerir una corrección

      Escribe un mensaje con el término.
      """,
      """
      7-7 term | RAM | Random Access Memory//memoria que se borra al apagar
      8-8 term | SSD | Solid State Drive//disco sin partes móviles
      14-14 term | Caché | Copia que está más cerca
      15-15 term | Núcleo | Parte que ejecuta
      """
    )
  }

  @Test func `ranges of questions in a plan of fields are no questions`() {
    check(
      """
      # Mock exam

      | Field | Questions |
      |---|---|
      | Memory | Q1 - Q2 |
      | Files | Questions 3 to 5 |

      ## Q1. What is paging?

      A table of frames.

      ## Q2. What is a frame?

      A piece of memory.
      """,
      """
      8-10 recall Q1 | What is paging? | A table of frames.
      12-14 recall Q2 | What is a frame? | A piece of memory.
      """
    )
  }
}

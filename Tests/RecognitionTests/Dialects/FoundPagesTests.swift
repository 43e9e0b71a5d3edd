import Markdown
import Testing

@testable import Recognition

/// Pages that ask nobody, and questions that ask nothing to learn, each of which was once read wrongly.
struct FoundPagesTests {
  @Test func `a project presents itself in Spanish`() {
    check(
      """
      # Colibrí

      Generador de sitios para boletines de barrio.

      ## ¿Qué es Colibrí?

      Un programa pequeño.

      ## ¿Por qué otro generador?

      Porque los demás piensan en blogs.

      ## ¿Cómo funciona?

      ```sh
      pip install colibri-boletin
      ```

      ## ¿Quién lo usa?

      Dos colegios.

      ## Licencia

      GPL
      """,
      """
      """
    )
  }

  @Test func `the way from one version to the next`() {
    check(
      """
      # Переход с версии 4 на версию 5

      ## Зачем обновляться?

      Сборка быстрее.

      ## Как обновиться?

      Выполните `soyka migrate`.

      ## Можно ли откатиться?

      Да, пока есть старый файл.
      """,
      """
      """
    )
  }

  @Test func `a proposal`() {
    check(
      """
      # RFC 41: event outbox

      ## Motivation

      We lost events.

      ### Why now?

      The warehouse team starts in April.

      ### Why not two-phase commit?

      The broker does not support it.

      ## Proposal

      ### What happens when the relay crashes?

      It restarts.

      ## Alternatives considered

      None.

      ## Open questions

      1. Who owns the relay?
      2. How large may a payload get?
      """,
      """
      """
    )
  }

  @Test func `a recipe`() {
    check(
      """
      # Tarte aux mirabelles

      ## Ingrédients

      - un kilo de mirabelles

      ## Pourquoi la pâte se rétracte-t-elle ?

      Parce qu'elle n'a pas reposé.

      ## Peut-on la congeler ?

      Cuite, oui.
      """,
      """
      """
    )
  }

  @Test func `what was voted for`() {
    check(
      """
      # Owl

      ## Results of the poll

      ### Which day suits you for game night?

      - Friday: 41 votes
      - Sunday: 16 votes

      ### Should the bot send pictures?

      - [x] Yes (64 %)
      - [ ] No (36 %)

      ### What should the channel be called?

      1. nest (38)
      2. attic (27)
      """,
      """
      """
    )
  }

  @Test func `fields of a program are no glossary`() {
    check(
      """
      # Marlin HTTP API

      ## Boats

      Returns a page of boats, newest first, at most a hundred of them, with the owner where it is asked for.

      ## Glossary of fields

      - **id**: a string with a prefix
      - **berth**: the place at the moment
      - **state**: one of three

      ## Errors

      Each has a code and a text, and the text may change with any version, so do not rely on it.
      """,
      """
      """
    )
  }

  @Test func `lists of what is not asked, and of what the applicant asked`() {
    check(
      """
      # Data engineer interview questions

      ## Modelling

      - What is a slowly changing dimension?
      - How do you decide between a star and one wide table?
      - What is a surrogate key?

      ## What we don't ask

      - How many golf balls fit into a bus?
      - Where do you see yourself in five years?

      ## What I asked them

      - Who looks at the dashboards?
      - How often does the pipeline page somebody?

      ## Before the call

      - Is your camera working?
      - Do you have water within reach?
      """,
      """
      5-5 recall | What is a slowly changing dimension? | none
      6-6 recall | How do you decide between a star and one wide table? | none
      7-7 recall | What is a surrogate key? | none
      """
    )
  }

  @Test func `questions about the document stand beside others`() {
    check(
      """
      # Sailing: what I was asked

      ## How should you use these notes?

      Read one, close your eyes, answer.

      ## Quiz

      **Q:** What is a reef?
      **A:** Less sail.

      **Q:** What is a tack?
      **A:** A turn through the wind.

      **Q:** What is a gybe?
      **A:** The other turn.

      ## Who is this for?

      For beginners.

      ## More

      ### How does fog form?

      Warm air meets cold water.
      """,
      """
      9-10 recall | What is a reef? | Less sail.
      12-13 recall | What is a tack? | A turn through the wind.
      15-16 recall | What is a gybe? | The other turn.
      24-26 recall | How does fog form? | Warm air meets cold water.
      """
    )
  }

  @Test func `steps of a tutorial ask nobody`() {
    check(
      """
      # Queues in an afternoon

      ## Step 1: start the broker

      Run it.

      ### What if the worker crashes in between?

      The message comes back.

      ## Check yourself: interview questions

      1. **Why is a message acknowledged after the work?**

         A crash would lose it.

      2. **What is a dead letter queue?**

         A place for messages that failed.
      """,
      """
      13-15 recall | Why is a message acknowledged after the work? | A crash would lose it.
      17-19 recall | What is a dead letter queue? | A place for messages that failed.
      """
    )
  }

  @Test func `a sentence about when something is so asks nothing`() {
    check(
      """
      Terminal windows

      1. When the job is running, the window cannot be closed.
      2. When the option is set, typing it twice sends it to the job.
      3. Where the cursor is, the text is shown.
      4. When it would end, a message is given.
      """,
      """
      """
    )
  }
}

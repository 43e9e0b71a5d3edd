import Testing

/// Exams as they are passed around: dumps, keys in the text, keys apart from it.
struct ExamFormsTests {
  @Test func `numbers, topics and pointers stand above the question of a dump`() {
    check(
      """
      NEW QUESTION 4
      - (Topic 2)
      Refer to the exhibit.
      Which mask fits thirty hosts?
      A. /26
      B. /27
      C. /28

      Answer: B

      Explanation:
      Two addresses are taken.

      Fresh questions    http://dump.test

      NEW QUESTION 5
      - (Topic 1)
      Which two are routing protocols? (Choose two.)
      A. OSPF
      B. NTP
      C. BGP

      Answer: A,C

      Fresh questions    http://dump.test
      """,
      """
      4-12 choice Question 4 | Which mask fits thirty hosts? | Two addresses are taken.
        asks: Refer to the exhibit.
        choices: /26; */27; /28
      18-23 choice Question 5 | Which two are routing protocols? (Choose two.) | none
        choices: *OSPF; NTP; *BGP
      """
    )
  }

  @Test func `an explanation may stand before the key`() {
    check(
      """
      ### 1 | Which keyword makes a constant?

      - A. let
      - B. const

      💡 Why: It cannot be assigned again.

      ✅ Correct answer: B

      ### 2 | Which is falsy?

      - A. zero
      - B. one

      ✅ Correct answer(s): A
      """,
      """
      1-6 choice 1 | Which keyword makes a constant? | It cannot be assigned again.
        choices: let; *const
      10-15 choice 2 | Which is falsy? | none
        choices: *zero; one
      """
    )
  }

  @Test func `a letter in bold is a key, also the one that may mean answer`() {
    check(
      """
      ## 1. What is logged?

      - [ ] A. `1`
      - [ ] B. `2`

      <details><summary>Answer</summary>

      **A**

      The callback is ignored.

      </details>

      ## 2. And now?

      - A) `1`
      - B) `2`

      > **B**
      """,
      """
      1-10 choice 1 | What is logged? | The callback is ignored.
        choices: *1; 2
      14-19 choice 2 | And now? | none
        choices: 1; *2
      """
    )
  }

  @Test func `keys behind a label, of ranges and of several letters`() {
    check(
      """
      CLOUD QUIZ

      1. Which port does HTTPS use?
      A. 80
      B. 443

      2. Which two are private? (choose two)
      A. 10.0.0.1
      B. 8.8.8.8
      C. 192.168.1.1

      3. Which one resolves names?
      A. DNS
      B. NTP

      Answer key:
      1-B  2-A,C  3-A
      """,
      """
      3-5 choice 1 | Which port does HTTPS use? | none
        choices: 80; *443
      7-10 choice 2 | Which two are private? (choose two) | none
        choices: *10.0.0.1; 8.8.8.8; *192.168.1.1
      12-14 choice 3 | Which one resolves names? | none
        choices: *DNS; NTP
      """
    )
  }

  @Test func `a run of letters is the key of a range of numbers`() {
    check(
      """
      1、端口号的长度是（  ）
      A. 8 位
      B. 16 位

      2、域名由谁解析（  ）
      A. DNS
      B. NTP

      参考答案：1-2 BA
      """,
      """
      1-3 choice 1 | 端口号的长度是（ ） | none
        choices: 8 位; *16 位
      5-7 choice 2 | 域名由谁解析（ ） | none
        choices: *DNS; NTP
      """
    )
  }

  @Test func `the key may stand in the gap`() {
    check(
      """
      3. 分页的单位是（ A ）。

      A. 页
      B. 段

      4. The port of SSH is ( B ).

      A. 21
      B. 22
      """,
      """
      1-4 choice 3 | 分页的单位是（ ）。 | none
        choices: *页; 段
      6-9 choice 4 | The port of SSH is ( ). | none
        choices: 21; *22
      """
    )
  }

  @Test func `a question that asks to choose has options without any key`() {
    check(
      """
      ## Which of the following is compiled?

      A. Go
      B. Bash

      ## What are the kinds of joins?

      A. inner
      B. outer
      """,
      """
      1-4 choice | Which of the following is compiled? | none
        choices: Go; Bash
        key: missing
      6-9 recall | What are the kinds of joins? | A. inner/B. outer
      """
    )
  }

  @Test func `text beside a key that contradicts a tick is no answer`() {
    check(
      """
      1. Which is a port?
      - [x] A. 80
      - [ ] B. /etc

      2. Which is a path?
      - [ ] A. 80
      - [x] B. /etc

      ## Answer key

      1. B. A path is no port.
      2. B. It begins with a slash.
      """,
      """
      1-3 choice 1 | Which is a port? | none
        choices: *80; /etc
        key: conflicting
      5-7 choice 2 | Which is a path? | It begins with a slash.
        choices: 80; */etc
      """
    )
  }

  @Test func `labels and letters of Arabic`() {
    check(
      """
      ### السؤال ١: ما هو المنفذ الافتراضي؟

      أ) 80
      ب) 443

      الإجابة الصحيحة: ب

      ### السؤال ٢: أي مما يلي نظام؟

      أ- لينكس
      ب- بايثون

      الجواب: أ
      """,
      """
      1-6 choice السؤال ١ | ما هو المنفذ الافتراضي؟ | none
        choices: 80; *443
      8-13 choice السؤال ٢ | أي مما يلي نظام؟ | none
        choices: *لينكس; بايثون
      """
    )
  }

  @Test func `statements that may be true or false have a key apart`() {
    check(
      """
      1. TCP keeps the order. (T/F)
      2. UDP shakes hands. (T/F)

      ANSWER KEY

      1. T
      2. F
      """,
      """
      1-1 recall 1 | TCP keeps the order. | T
      2-2 recall 2 | UDP shakes hands. | F
      """
    )
  }
}

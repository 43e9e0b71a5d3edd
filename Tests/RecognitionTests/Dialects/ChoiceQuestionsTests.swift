import Testing

/// Options in all notations, and the keys to them.
struct ChoiceQuestionsTests {
  @Test func `lettered options in a list, the key in a fold that is part of the item`() {
    check(
      """
      1. Which word makes a class final?
         - A. static
         - B. final

         <details><summary>Answer</summary>
           Correct answer: B

           Explanation: Nothing can inherit from it.
         </details>

      2. Which two keep order? (Select TWO)
         - A. a list
         - B. a set
         - C. an array

         <details><summary>Answer</summary>
           Correct answer: A, C
         </details>
      """,
      """
      1-8 choice 1 | Which word makes a class final? | Nothing can inherit from it.
        choices: static; *final
      11-18 choice 2 | Which two keep order? (Select TWO) | none
        choices: *a list; a set; *an array
      """
    )
  }

  @Test func `letters on lines of one paragraph with question and key`() {
    check(
      """
      What is a stack?
      A. first in, first out
      B) last in, first out
      ANSWER: B

      A queue is
      A. first in, first out
      B. sorted
      ANSWER: A
      """,
      """
      1-4 choice | What is a stack? | none
        choices: first in, first out; *last in, first out
      6-9 choice | A queue is | none
        choices: *first in, first out; sorted
      """
    )
  }

  @Test func `several options on one line, and one over two lines`() {
    check(
      """
      Q.1 Which sort keeps
      equal keys in order?
      (a) quick   (b) merge   (c) heap
      Ans: b

      Q.2 Thrashing means
      a) moving pages
         instead of working
      b) a full disk
      Ans. A
      """,
      """
      1-4 choice Q1 | Which sort keeps equal keys in order? | none
        choices: quick; *merge; heap
      6-10 choice Q2 | Thrashing means | none
        choices: *moving pages instead of working; a full disk
      """
    )
  }

  @Test func `bold, ticks and notes mark the right one`() {
    check(
      """
      **1)** Which is a tree?

      a) heap ✅
      b) ring

      **2)** Which is a graph?

      - a) a number
      - **b) a net**
      - c) a letter

      **Which of these is a list?**

      - a bag
      - a chain (correct)
      """,
      """
      1-4 choice 1 | Which is a tree? | none
        choices: *heap; ring
      6-10 choice 2 | Which is a graph? | none
        choices: a number; *a net; a letter
      12-15 choice | Which of these is a list? | none
        choices: a bag; *a chain
      """
    )
  }

  @Test func `boxes of all kinds`() {
    check(
      """
      #### Q1. Which are even?

      - [x] 2
      - [ ] 3
      - [×] 4

      **Question 2**
      The moon is a star.

      ( ) True
      (X) False

      #### Q3. Which is odd?

      - [ ] A. 2
      - [X] B. 3
      """,
      """
      1-5 choice Q1 | Which are even? | none
        choices: *2; 3; *4
      8-11 choice Question 2 | The moon is a star. | none
        choices: True; *False
      13-16 choice Q3 | Which is odd? | none
        choices: 2; *3
      """
    )
  }

  @Test func `options that are code, and code before its question`() {
    check(
      """
      ```
      f(1)
      ```

      1. What does the program above print?

      - A. 1
      - B. 2

      <details>
      <summary>Answer</summary>

      2) 2

      It adds one.
      </details>

      2. Which one compiles?

      A.
      ```
      let a
      ```
      B.
      ```
      let a = 1
      ```

      **Answer: B**
      """,
      """
      5-15 choice 1 | What does the program above print? | It adds one.
        asks: ```/f(1)/```
        choices: 1; *2
      18-29 choice 2 | Which one compiles? | none
        choices: let a; *let a = 1
      """
    )
  }

  @Test func `keys as text, as numbers, in other alphabets`() {
    check(
      """
      **Вопрос 1.** Что такое стек?

      а) очередь
      б) структура

      Правильный ответ: б

      1 : Which is a colour?

      a) two
      b) red

      **Answer** red
      **Description** Two is a number.

      5. What is it?

      1. a dog
      2. a cat

      Answer: 2
      """,
      """
      1-6 choice Вопрос 1 | Что такое стек? | none
        choices: очередь; *структура
      8-14 choice 1 | Which is a colour? | Two is a number.
        choices: two; *red
      16-21 choice 5 | What is it? | none
        choices: a dog; *a cat
      """
    )
  }

  @Test func `keys that name nothing, or two things`() {
    check(
      """
      ### Q1. Which?

      A) one
      B) two

      Answer: E

      ### Q2. Which?

      A) one
      B) two

      **Answer: A**

      **Correct answer: B** (fixed)
      """,
      """
      1-6 choice Q1 | Which? | none
        choices: one; two
        key: unknownOption
      8-15 choice Q2 | Which? | (fixed)
        choices: one; *two
        key: conflicting
      """
    )
  }

  @Test func `letters without any key are an answer`() {
    check(
      """
      ### What are the steps?

      A. Stop it.
      B. Remove it.

      ### Why is it needed?

      It is old.
      """,
      """
      1-4 recall | What are the steps? | A. Stop it./B. Remove it.
      6-8 recall | Why is it needed? | It is old.
      """
    )
  }

  @Test func `plans and lists of work ask nothing`() {
    check(
      """
      # Release 2

      ## Checklist

      - [x] Tests pass
      - [ ] Notes are written

      What else?

      - [x] Coffee
      - [ ] Cake
      """,
      """
      """
    )
  }
}

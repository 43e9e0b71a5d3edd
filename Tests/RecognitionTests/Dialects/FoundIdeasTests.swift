import Markdown
import Testing

@testable import Recognition

/// Ideas, mistakes and tasks of notes to learn from, each of which was once passed over.
struct FoundIdeasTests {
  @Test func `tasks and cases counted by a word, beside questions`() {
    check(
      """
      # Pilot interview

      ### What is a squall?

      A sudden wind.

      ### Why reef early?

      It is easier.

      ### When do you heave to?

      To wait.

      ## Drills

      Lab A - Man overboard
      Turn, stop beside him, lift him. 10 min

      Lab B - Fire in the galley
      Close the gas, cover the pan. 5 min
      """,
      """
      3-5 recall | What is a squall? | A sudden wind.
      7-9 recall | Why reef early? | It is easier.
      11-13 recall | When do you heave to? | To wait.
      17-18 recall | Man overboard | Turn, stop beside him, lift him. 10 min
      20-21 recall | Fire in the galley | Close the gas, cover the pan. 5 min
      """
    )
  }

  @Test func `ideas that lead from one to another`() {
    check(
      """
      # Weather for the exam

      ### What is a front?

      A border of air.

      ### What is a low?

      Falling pressure.

      ### What is a trough?

      A line of it.

      ### Pressure → Wind

      Air flows downhill.

      ### Wind → Waves

      It pushes water.

      ### Waves → Comfort

      They shake the ship.
      """,
      """
      3-5 recall | What is a front? | A border of air.
      7-9 recall | What is a low? | Falling pressure.
      11-13 recall | What is a trough? | A line of it.
      15-17 connection | Pressure → Wind | Air flows downhill.
      19-21 connection | Wind → Waves | It pushes water.
      23-25 connection | Waves → Comfort | They shake the ship.
      """
    )
  }

  @Test func `mistakes with a cross and a tick, and as myths`() {
    check(
      """
      # Weather

      ## Errors heard every week

      ❌ "Red sky at night means storm"
      ✅ It means fair weather.

      ❌ "Fog comes with wind"
      ✅ It comes without.

      ## Myths

      **Myth:** Sailors cannot swim.
      **Reality:** Most can.

      **Myth:** Ships sink at once.
      **Reality:** They take hours.

      (1) "Oil calms every sea" -- only small waves.
      (2) "Rats know first" -- they do not.
      """,
      """
      5-6 mistake | "Red sky at night means storm" | It means fair weather.
      8-9 mistake | "Fog comes with wind" | It comes without.
      13-14 mistake | Sailors cannot swim. | Most can.
      16-17 mistake | Ships sink at once. | They take hours.
      19-19 mistake | "Oil calms every sea" | only small waves.
      20-20 mistake | "Rats know first" | they do not.
      """
    )
  }

  @Test func `boxes of what is to be explained from memory`() {
    check(
      """
      # Tides

      ## Explain from memory

      - [ ] Why two tides come in a day
      - [ ] What a neap tide is
      - [ ] How a tide table is read
      """,
      """
      """
    )
  }

  @Test func `terms in bold below letters`() {
    check(
      """
      # Words I keep being asked about

      ## A

      **Aft**
      Towards the stern.

      ## B

      **Bilge**
      The lowest part.

      ## C

      **Cleat**
      Holds a rope.
      """,
      """
      5-5 term | Aft | Towards the stern.
      10-10 term | Bilge | The lowest part.
      15-15 term | Cleat | Holds a rope.
      """
    )
  }
}

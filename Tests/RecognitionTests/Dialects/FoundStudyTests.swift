import Markdown
import Testing

@testable import Recognition

/// Notes to learn from without any bold, each shape of which was once passed over.
struct FoundStudyTests {
  @Test func `terms behind bullets of a word processor, nested`() {
    check(
      """
      Harbour exam, cram sheet

      Section 1: Ropes

      •	Halyard: pulls a sail up
      o	Main: for the main sail
      •	Sheet: holds a sail in
      •	Fairlead: guides a rope
      Page 1 of 2

      Section 2: Marks

      •	Buoy: floats and marks a channel
      •	Beacon: stands on the ground
      •	Cairn: a heap of stones
      """,
      """
      5-6 term | Halyard | pulls a sail up//- Main: for the main sail
      6-6 term | Halyard › Main | for the main sail
      7-7 term | Sheet | holds a sail in
      8-8 term | Fairlead | guides a rope
      13-13 term | Buoy | floats and marks a channel
      14-14 term | Beacon | stands on the ground
      15-15 term | Cairn | a heap of stones
      """
    )
  }

  @Test func `terms with dots and with wide gaps`() {
    check(
      """
      > Sailing school: what the oral exam asks

      Ropes and knots, learn them by heart.

      Bowline ... a loop that does not slip
      Sheet bend ... joins two ropes
      Clove hitch ... holds a fender
      Reef knot ... ties a sail

      Bow        the front of a ship
      Stern      the back of a ship
      Beam       the widest part
      """,
      """
      5-5 term | Bowline | a loop that does not slip
      6-6 term | Sheet bend | joins two ropes
      7-7 term | Clove hitch | holds a fender
      8-8 term | Reef knot | ties a sail
      10-10 term | Bow | the front of a ship
      11-11 term | Stern | the back of a ship
      12-12 term | Beam | the widest part
      """
    )
  }

  @Test func `no terms in settings, in a day and in a curriculum vitae`() {
    check(
      """
      # My interview at the harbour

      Role: pilot
      Location: the quay
      Result: an offer, before the exam

      - Morning: a walk
      - Lunch: soup
      - Manager: calm
      - Tour: two hours
      """,
      """
      """
    )
  }

  @Test func `an outline by letters and numbers`() {
    check(
      """
      LAW OF THE SEA, OUTLINE (for the interview and the oral exam)

      I.  ZONES

          A.  Near the coast

              1. Baseline - where the sea begins to count
              2. Territorial sea - twelve miles
              3. Contiguous zone - twelve more

          B.  Far out

              1. Exclusive zone - two hundred miles
              2. High seas - belong to nobody
              3. Shelf - the ground below
      """,
      """
      7-7 term | Baseline | where the sea begins to count
      8-8 term | Territorial sea | twelve miles
      9-9 term | Contiguous zone | twelve more
      13-13 term | Exclusive zone | two hundred miles
      14-14 term | High seas | belong to nobody
      15-15 term | Shelf | the ground below
      """
    )
  }

  @Test func `formulas in columns`() {
    check(
      """
      # Navigation, core

      ## Formulas

      ```
      Speed      = distance / time
      Set        = drift * hours
      True course = compass + deviation + variation
      ```
      """,
      """
      6-6 formula | Formula › Speed | ```/distance / time/```
      7-7 formula | Formula › Set | ```/drift * hours/```
      8-8 formula | Formula › True course | ```/compass + deviation + variation/```
      """
    )
  }

  @Test func `topics with two numbers in notes to learn`() {
    check(
      """
      NAVIGATION - REVISION SHEET

      1	CHARTS

      1.1	Scale

      How much a chart makes things smaller.

      1.2	Datum

      The level from which depths are counted.

      2	TIDES

      2.1	Spring tide

      The moon and the sun pull together.

      2.2	Why are neaps weak?

      They pull across each other.
      """,
      """
      5-7 recall | Scale | How much a chart makes things smaller.
      9-11 recall | Datum | The level from which depths are counted.
      15-17 recall | Spring tide | The moon and the sun pull together.
      19-21 recall | Why are neaps weak? | They pull across each other.
      """
    )
  }
}

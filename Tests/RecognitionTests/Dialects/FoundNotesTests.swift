import Markdown
import Testing

@testable import Recognition

/// Notes as people type them, each shape of which was once read wrongly.
struct FoundNotesTests {
  @Test func `boxes without bullets on a checklist of what is known`() {
    check(
      """
      Sailing interview - readiness checklist

      Rope

      [x] Explain the bowline
      [ ] What is a reef knot for?
      [ ] Natural vs synthetic fibre

      Weather

      [ ] What is a squall?
      [x] How does fog form?

      Logistics

      [x] print the job ad
      [ ] iron a shirt
      """,
      """
      5-5 recall | Explain the bowline | none
      6-6 recall | What is a reef knot for? | none
      7-7 recall | Natural vs synthetic fibre | none
      11-11 recall | What is a squall? | none
      12-12 recall | How does fog form? | none
      """
    )
  }

  @Test func `situation, task, action and result by their letters`() {
    check(
      """
      Q: Tell me about a deadline you missed.
      A: S: The export was promised for March.
      T: I had to say so.
      A: I cut two reports.
      R: We shipped in April.

      Q: Describe a conflict.

      S: Two of us argued in public.
      T: Somebody had to end it.
      A: I went for a walk with her.
      R: We wrote it down.
      """,
      """
      1-5 recall | Tell me about a deadline you missed. | S\\: The export was promised for March./T\\: I had to say so./A\\: I cut two reports./R\\: We shipped in April.
      7-12 recall | Describe a conflict. | S\\: Two of us argued in public./T\\: Somebody had to end it./A\\: I went for a walk with her./R\\: We wrote it down.
      """
    )
  }

  @Test func `a sheet of formulas with questions at its end`() {
    check(
      """
      Corporate finance - formulas to know cold
      -----------------------------------------

      Time value

      Future value:   FV = PV * (1 + r)^n
      Present value:  PV = FV / (1 + r)^n

      Ratios

      Current ratio:  current assets / current liabilities
      Quick ratio:    liquid assets / current liabilities

      What they ask about it
      ----------------------

      Why is debt cheaper than equity?
      Lenders are paid first.

      When would you use another rate?
      When the risk changes.
      """,
      """
      6-6 term | Future value | FV = PV * (1 + r)^n
      7-7 term | Present value | PV = FV / (1 + r)^n
      11-11 term | Current ratio | current assets / current liabilities
      12-12 term | Quick ratio | liquid assets / current liabilities
      17-18 recall | Why is debt cheaper than equity? | Lenders are paid first.
      20-21 recall | When would you use another rate? | When the risk changes.
      """
    )
  }

  @Test func `a glossary by letters whose title goes on in the next line`() {
    check(
      """
      SALES GLOSSARY
      for the account executive interview

      A

      ACV – what one customer pays per year
      ARR – the sum over all running subscriptions

      C

      Churn – customers lost in a period
      Champion – a person inside the account who sells for you when you are not
      in the room

      Q

      Quota – the number you have to close
      """,
      """
      6-6 term | ACV | what one customer pays per year
      7-7 term | ARR | the sum over all running subscriptions
      11-11 term | Churn | customers lost in a period
      12-13 term | Champion | a person inside the account who sells for you when you are not in the room
      17-17 term | Quota | the number you have to close
      """
    )
  }

  @Test func `topics among questions in small letters`() {
    check(
      """
      sailing notes

      what is a reef?
      less sail in more wind

      tack vs gybe
      the bow turns through the wind, or the stern does

      how do you heave to?
      back the jib, lash the helm

      explain the lee shore
      the one that the wind blows you onto

      what is a squall?
      a sudden strong wind
      """,
      """
      """
    )
  }

  @Test func `comparisons by headings with tables`() {
    check(
      """
      # Networking

      ## TCP vs UDP

      | | TCP | UDP |
      |---|---|---|
      | Order | kept | not kept |

      ## Switch vs router

      | | Switch | Router |
      |---|---|---|
      | Layer | 2 | 3 |

      ## Proxy vs reverse proxy

      | | Proxy | Reverse proxy |
      |---|---|---|
      | Acts for | clients | servers |
      """,
      """
      3-7 recall | TCP vs UDP | | | TCP | UDP |/|---|---|---|/| Order | kept | not kept |
      9-13 recall | Switch vs router | | | Switch | Router |/|---|---|---|/| Layer | 2 | 3 |
      15-19 recall | Proxy vs reverse proxy | | | Proxy | Reverse proxy |/|---|---|---|/| Acts for | clients | servers |
      """
    )
  }
}

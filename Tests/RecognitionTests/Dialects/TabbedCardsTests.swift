import Testing

struct TabbedCardsTests {
  @Test func `an export says that tabs part the sides`() {
    check(
      "#separator:tab\n#html:true\n#tags column:3\nWhat is <b>NAT</b>?\tNew<br>addresses\tnet\nTTL\tTime to live\tnet\n",
      """
      4-4 recall | What is NAT? | New/addresses
      5-5 term | TTL | Time to live
      """
    )
  }

  @Test func `without a word of it the fronts have to ask`() {
    check(
      "What is DNS?\tNames\nWhat is ARP?\tAddresses\nWhat is NAT?\tBorders\nIRC\tChat\n",
      """
      1-1 recall | What is DNS? | Names
      2-2 recall | What is ARP? | Addresses
      3-3 recall | What is NAT? | Borders
      4-4 term | IRC | Chat
      """
    )
    check("name\tage\nbob\t3\nann\t4\ntim\t5\n", "")
  }

  @Test func `a quoted side goes on over line ends, and doubled marks in it are one`() {
    check(
      "#separator:tab\n#tags column:3\n\"What is \"\"NAT\"\"?\"\t\"New\n\naddresses\"\tnet\nTTL\t\"Time\n",
      """
      3-5 recall | What is "NAT"? | New//addresses
      6-6 term | TTL | "Time
      """
    )
  }

  @Test func `names with what they mean are cards below a title`() {
    let lines = [
      "ARP\tfinds the address of a card", "DNS\tturns names into addresses",
      "What is NAT?\tMany hosts behind one address", "MTU\tthe largest packet of a link",
    ]
    check(
      "Networks, part 2\n\n" + lines.joined(separator: "\n") + "\n",
      """
      3-3 term | ARP | finds the address of a card
      4-4 term | DNS | turns names into addresses
      5-5 recall | What is NAT? | Many hosts behind one address
      6-6 term | MTU | the largest packet of a link
      """
    )
    let log = lines.indices.map { "2025-01-0\($0 + 1)\tcalled them about the offer again" }
    check(log.joined(separator: "\n") + "\n", "")
    let twice = (lines + lines).joined(separator: "\n")
    check(twice + "\n", "")
  }
}

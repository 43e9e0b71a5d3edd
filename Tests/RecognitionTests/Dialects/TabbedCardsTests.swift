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
}

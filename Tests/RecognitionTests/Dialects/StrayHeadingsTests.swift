import Testing

/// Headings that do not say by their level what they are.
struct StrayHeadingsTests {
  @Test func `a question above the level of the others holds none of them`() {
    check(
      "# Linux\n\n### What is an inode?\nA record.\n\n### What is a link?\nA name.\n\n"
        + "## How is a port found?\nss -l\n\n### What is cron?\nA clock.\n",
      """
      3-4 recall | What is an inode? | A record.
      6-7 recall | What is a link? | A name.
      9-10 recall | How is a port found? | ss -l
      12-13 recall | What is cron? | A clock.
      """
    )
  }

  @Test func `a section that asks holds the questions below it`() {
    check(
      "# Linux\n\n## What about files?\n\nSome.\n\n### What is an inode?\nA record.\n\n"
        + "### What is a link?\nA name.\n\n## What about processes?\n\nMore.\n\n"
        + "### What is a fork?\nA copy.\n",
      """
      7-8 recall | What is an inode? | A record.
      10-11 recall | What is a link? | A name.
      17-18 recall | What is a fork? | A copy.
      """
    )
  }

  @Test func `a topic right below a question without answer is no answer`() {
    check(
      "# Linux\n\n### What is an inode?\nA record.\n\n### What is a zombie?\n\n### cron\n* * * * *\n\n"
        + "### Why is it full?\nLogs.\n",
      """
      3-4 recall | What is an inode? | A record.
      6-6 recall | What is a zombie? | none
      11-12 recall | Why is it full? | Logs.
      """
    )
  }

  @Test func `what a chat says behind a rule or at the end belongs to no answer`() {
    check(
      "### What is REST?\n\nA style.\n\n---\n\nWant me to go on?\n\n### What is TLS?\n\n"
        + "Feel free to call it a tunnel.\n\nIt encrypts.\n\nLet me know if you need more!\n",
      """
      1-3 recall | What is REST? | A style.
      9-13 recall | What is TLS? | Feel free to call it a tunnel.//It encrypts.
      """
    )
  }

  @Test func `small letters behind a title and arguments in it ask nothing`() {
    check(
      "### What is REST? <sup>new</sup>\n\nA style.\n\n### What is TLS?\n\nA tunnel.\n",
      """
      1-3 recall | What is REST? | A style.
      5-7 recall | What is TLS? | A tunnel.
      """
    )
    check("# `open(options?)`\n\nOpens.\n\n## `get(key, fallback?)`\n\nReads.\n", "")
  }

  @Test func `a bold line with a colon introduces the answer and asks nothing`() {
    check(
      "### Question 1\n\nShow all people.\n\n**Query:**\n\n```sql\nSELECT 1;\n```\n\n### Question 2\n\nCount them.\n",
      """
      3-9 recall Question 1 | Show all people. | **Query:**//```sql/SELECT 1;/```
      13-13 recall Question 2 | Count them. | none
      """
    )
  }

  @Test func `key points are the answer where nothing else is called so`() {
    check(
      "### What is a timeout?\n\n**Key points:**\n\n- p99\n- retries\n\n### What is a queue?\n\nA line.\n",
      """
      1-6 recall | What is a timeout? | - p99/- retries
      8-10 recall | What is a queue? | A line.
      """
    )
  }

  @Test func `questions and answers in italics`() {
    check(
      "*Q: Is it fast?*\nA: No.\n\n*Q: Is it safe?*\nA: Yes.\n",
      """
      1-2 recall | Is it fast? | No.
      4-5 recall | Is it safe? | Yes.
      """
    )
    check(
      "Namespaces map one to one.\n\nC: drive paths stay.\nQ: drive as well.\n\nAnd more.\n",
      ""
    )
  }

  @Test func `numbered titles in bold are no options`() {
    check(
      "I learned this.\n\n**1. Sleep.** A lot.\n\n**2. Eat well.**\n\n**3. Drink.** Water.\n",
      ""
    )
  }
}

import Markdown
import Questions
import Recognition
import Testing

struct TermNotesTests {
  private let others = """
    ## Networks

    - **TCP**: a stream of bytes
    - **UDP**: datagrams
    - **DNS**: names to numbers
    - **TLS**: secrets
    - **ARP**: numbers to wires

    """

  @Test func `a bullet that holds nothing but a list loses none of its terms`() {
    let text = listing(
      of:
        "\(others)- - **Heap:** a tree in an array.\n  - **Trie:** a tree of letters.\n"
    )
    #expect(text.contains("Heap |") && text.contains("Trie |"))
  }

  @Test func `a term that the one above must say is a term like any other, and no mark shows`() {
    let marked = """
      \(others)- **Heap:** a tree in an array
        - ! **Root:** the smallest of all. ! It is read at once.
        - **Insert:** sift up
        - **! Remove:** sift down
      """
    let bare = marked.replacing("! ", with: "")
    #expect(listing(of: marked) == listing(of: bare))
    let drafts = recognize(Document(parsing: marked), file: "x.md").drafts
    #expect(
      drafts.filter { !$0.musts.isEmpty }.map { "\($0.title): \($0.musts)" } == [
        #"Heap: ["Root: the smallest of all", "Remove: sift down"]"#,
        #"Root: ["It is read at once"]"#,
      ]
    )
  }

  @Test func `any number of joined or nested leads is read in one pass`() {
    let joined = Array(repeating: "**a**", count: 20_000).joined(separator: " and ")
    #expect(listing(of: "\(others)- \(joined): letters.\n").contains("DNS |"))
    let deep = String(repeating: "- ", count: 5_000) + "**Heap:** a tree."
    #expect(listing(of: "\(others)\n\(deep)\n").contains("DNS |"))
  }

  @Test func `bullets nested by one space belong to the one above`() {
    check(
      """
      1. Storage

      Trees and Other Indexes vs. Scans

      An index is a promise.

      - **B-tree:**
       - **What it is:** A wide tree.
       - **Kinds:**
       - **Clustered:** holds the rows.
       - **Secondary:** points at them.

      - **Covering:** needs no row.
       - **Cost:** one write more.
      - **Hash** maps a key to a slot.
      - **Log** and **Heap**: append only.
      - **Build:**
       1. **Sort** the keys.
       2. Write the pages.
      - Plain text is part of nothing.
      """,
      """
      7-14 term | B-tree | - **What it is:** A wide tree./- **Kinds:**/  - **Clustered:** holds the \
      rows./  - **Secondary:** points at them./  - **Covering:** needs no row./- **Cost:** one \
      write more.
      8-8 recall | B-tree › What it is | A wide tree.
      9-13 recall | B-tree › Kinds | - **Clustered:** holds the rows./- **Secondary:** points at \
      them./- **Covering:** needs no row.
      10-10 term | B-tree › Clustered | holds the rows.
      11-11 term | B-tree › Secondary | points at them.
      13-13 term | B-tree › Covering | needs no row.
      14-14 recall | B-tree › Cost | one write more.
      15-15 term | Hash | **Hash** maps a key to a slot.
      16-16 term | Log and Heap | append only.
      17-19 term | Build | 1. **Sort** the keys./2. Write the pages.
      """
    )
  }

  @Test func `notes under headings, nested as Markdown nests`() {
    check(
      """
      ## Networks

      - **TCP**: a stream of bytes
        - **Goal**: order
        - details
      - **UDP**: datagrams
      - **Why two?**: different needs
      - **Ports**: How many are there?
      - **DNS**: names to numbers
      - **TLS**: secrets
      """,
      """
      3-5 term | TCP | a stream of bytes//- **Goal**: order/- details
      4-4 recall | TCP › Goal | order
      6-6 term | UDP | datagrams
      7-7 recall | Networks › Why two? | different needs
      8-8 recall | How many are there? | none
      9-9 term | DNS | names to numbers
      10-10 term | TLS | secrets
      """
    )
  }

  @Test func `a change log and a list of features are no notes`() {
    let log = (1...8).map { "## 0.\($0)\n\n### Fix\n\n- **cli**: repaired case \($0)\n" }
    check(log.joined(separator: "\n"), "")
    let prose = String(repeating: "A line that says something else.\n", count: 20)
    check(prose + "\n- **Fast**: yes\n- **Small**: yes\n- **Safe**: yes\n", "")
  }

  @Test func `below a glossary two are enough`() {
    check(
      "# Manual\n\nText.\n\n# Glossary\n\n- **Deck**: a file\n- **Card**: a question\n",
      "7-7 term | Deck | a file\n8-8 term | Card | a question"
    )
  }

  @Test func `what a term means may stand in the next line`() {
    check(
      "# Glossary of canals\n\n- **Weir**\n  A wall that water runs over.\n- **Lock**\n"
        + "  A chamber with two gates.\n",
      """
      3-4 term | Weir | A wall that water runs over.
      5-6 term | Lock | A chamber with two gates.
      """
    )
  }

  @Test func `a term without bold may have its meaning below it`() {
    check(
      "# Glossary of canals\n\n- Weir\n  - a wall that water runs over\n- Lock\n"
        + "  - a chamber with two gates\n",
      """
      3-4 term | Weir | a wall that water runs over
      5-6 term | Lock | a chamber with two gates
      """
    )
  }
}

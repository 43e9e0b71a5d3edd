import Testing

struct WrittenOutHTMLTests {
  @Test func `a table in HTML, a row in each line or over several`() {
    check(
      """
      <table>
        <thead>
          <tr><th>#</th><th>Question</th><th>Answer</th></tr>
        </thead>
        <tbody>
          <tr><td>1</td><td>What is <code>nil</code>?</td><td>Nothing.</td></tr>
          <tr><td>2</td><td>What is a | b?</td><td>One <b>or</b> the other.</td></tr>
        </tbody>
      </table>
      """,
      """
      6-6 recall 1 | What is nil? | Nothing.
      7-7 recall 2 | What is a | b? | One **or** the other.
      """
    )
    check(
      """
      <table>
      <tr>
      <th>Term</th>
      <th>Definition</th>
      </tr>
      <tr>
      <td>Cell</td>
      <td>The smallest unit
      of life.</td>
      </tr>
      <tr>
      <td>Tissue</td>
      <td>Many cells.<br>All alike.</td>
      </tr>
      </table>
      """,
      """
      7-7 term | Cell | The smallest unit of life.
      12-12 term | Tissue | Many cells./All alike.
      """
    )
  }

  @Test func `a table in HTML without a header`() {
    check(
      """
      <table width="100%">
      <tr><td><b>No.</b></td><td><b>Questions</b></td></tr>
      <tr><td>1</td><td>What is an atom?</td></tr>
      <tr><td>2</td><td>What is an ion?</td></tr>
      </table>
      """,
      """
      3-3 recall 1 | What is an atom? | none
      4-4 recall 2 | What is an ion? | none
      """
    )
  }

  @Test func `lists in HTML`() {
    check(
      """
      <h1>Chemistry</h1>
      <ol>
      <li>What is an acid?</li>
      <li>What is a base?</li>
      <li>Explain the pH scale</li>
      </ol>
      <p>Good luck!</p>
      """,
      """
      3-3 recall | What is an acid? | none
      4-4 recall | What is a base? | none
      5-5 recall | Explain the pH scale | none
      """
    )
    check(
      """
      <ul>
        <li><strong>What is a mole?</strong>
          <p>A count of particles.</p>
        </li>
        <li><strong>What is <em>molarity</em>?</strong>
          <p>Moles in a litre.</p>
          <p>Written M.</p>
        </li>
      </ul>
      """,
      """
      2-3 recall | What is a mole? | A count of particles.
      5-7 recall | What is molarity? | Moles in a litre.\u{20}\u{20}/Written M.
      """
    )
  }

  @Test func `paragraphs in HTML`() {
    check(
      """
      <p><b>Q: What is a gas?</b></p>
      <p>A: Matter that fills its vessel.</p>
      <p><b>Q: What is a solid?</b></p>
      <p>A: Matter that keeps its shape.</p>
      """,
      """
      1-2 recall | What is a gas? | Matter that fills its vessel.
      3-4 recall | What is a solid? | Matter that keeps its shape.
      """
    )
  }

  @Test func `pictures and lists of anything else stay what they are`() {
    check(
      """
      # Tools

      <table>
      <tr><td><a href="https://example.org/a"><img src="a.png"><br>Ann</a></td></tr>
      <tr><td><a href="https://example.org/b"><img src="b.png"><br>Bo</a></td></tr>
      </table>

      <ul>
      <li>Fast</li>
      <li>Small</li>
      </ul>
      """,
      ""
    )
  }

  @Test func `code in HTML says what its entities stand for`() {
    check(
      """
      <h3>1) How do you set a bit?</h3>
      <p><strong>Answer:</strong></p>
      <pre>
      #include &lt;stdint.h&gt;
      reg |= (1u &lt;&lt; 5);
      </pre>
      <p>To clear it: <code>reg &amp;= 0</code></p>

      <h3>2) Why is it done so?</h3>
      <p><strong>Answer:</strong> <code>a &amp;&amp; b</code> is another thing.</p>
      """,
      """
      1-6 recall 1 | How do you set a bit? |     #include <stdint.h>/    reg |= (1u << 5);//To clear it: `reg &= 0`
      9-9 recall 2 | Why is it done so? | `a && b` is another thing.
      """
    )
  }
}

import Markdown

/// `grill help markdown`: what is read beyond CommonMark, computed from the list of switches.
func markdownTopic() -> String {
  let start = """
    Documents of a bank are read as CommonMark with what is marked b; screens show
    what is marked s as well. grill read has those marked g with --gfm, and none
    with --as html or --as none otherwise.


    """
  let rows = Document.switches.map { one in
    let bank = Document.Options()[keyPath: one.option] ? "b" : "-"
    let shown = Document.Options.shown[keyPath: one.option] ? "s" : "-"
    let gfm = Document.Options.gfm[keyPath: one.option] ? "g" : "-"
    let gap = String(repeating: " ", count: 15 - one.name.count)
    return "  \(bank) \(shown) \(gfm)  \(one.name)\(gap)\(one.example)\n"
  }
  let end = """

    grill read FILE --with NAME,NAME reads more, --without NAME leaves it as text.

    """
  return start + rows.joined() + end
}

/// Whether a raw tag is no element of HTML but a word that its author put between angle brackets, as in
/// `As a <role> I want <goal>` and `List<String>`.
///
/// A browser shows nothing of it, and so plain text has nothing either; on a screen it is better seen, for
/// its author cannot have meant to hide it. Comments and what has attributes are none.
package func isPlaceholder(tag: String) -> Bool {
  let bytes = Array(tag.utf8)
  let start = bytes.count > 1 && bytes[1] == "/" ? 2 : 1
  guard bytes.count > start + 1, bytes[0] == "<", bytes[bytes.count - 1] == ">",
    bytes[bytes.count - 2] != "/"
  else { return false }
  let inside = bytes[start..<(bytes.count - 1)]
  guard inside.first?.isLetter == true,
    inside.allSatisfy({ $0.isLetter || $0.isDigit || $0 == " " || $0 == "-" || $0 == "_" })
  else { return false }
  let name = inside.prefix { $0 != " " }
  return !elements.contains(String(decoding: name, as: UTF8.self).lowercased())
}

/// The elements of HTML, those that are no more in use and the commonest of SVG and MathML among them.
private let elements: Set<String> = [
  "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base",
  "basefont", "bdi", "bdo", "big", "blink", "blockquote", "body", "br", "button", "canvas",
  "caption", "center", "circle", "cite", "code", "col", "colgroup", "data", "datalist", "dd",
  "defs", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "ellipse", "em", "embed",
  "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "g", "h1",
  "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image",
  "img", "input", "ins", "kbd", "keygen", "label", "legend", "li", "line", "link", "main", "map",
  "mark", "marquee", "math", "menu", "menuitem", "meta", "meter", "mi", "mn", "mo", "mrow", "msub",
  "msup", "nav", "nobr", "noframes", "noscript", "object", "ol", "optgroup", "option", "output",
  "p", "param", "path", "picture", "plaintext", "polygon", "polyline", "portal", "pre", "progress",
  "q", "rb", "rect", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section",
  "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary",
  "sup", "svg", "table", "tbody", "td", "template", "text", "textarea", "tfoot", "th", "thead",
  "time", "title", "tr", "track", "tt", "u", "ul", "use", "var", "video", "wbr", "xmp",
]

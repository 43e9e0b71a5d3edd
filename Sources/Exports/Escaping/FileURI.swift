/// A path as a URI: relative as it is, absolute with its scheme, all but plain characters in percents.
func fileURI(_ path: String) -> String {
  var path = path[...]
  while path.hasPrefix("./") { path = path.dropFirst(2) }
  let digits = Array("0123456789ABCDEF")
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    let scalar = Unicode.Scalar(byte)
    if byte < 0x80,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-._~/".unicodeScalars.contains(scalar)
    {
      result.unicodeScalars.append(scalar)
    } else {
      result += "%" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
  return result
}

/// Words that say together what one word says, as in `get rid of` -> `delete`.
struct Idiom {
  /// As keys.
  var words: [String]
  var sense: String
}

/// By their first words.
let idioms: [String: [Idiom]] = {
  var idioms: [String: [Idiom]] = [:]
  for row in rows(of: phrases) {
    let words = row.map { word in
      Language.english.role(of: word) == .negator ? word : Language.english.key(of: word)
    }
    let idiom = Idiom(words: Array(words.dropFirst()), sense: words[0])
    idioms[idiom.words[0], default: []].append(idiom)
  }
  return idioms
}()

/// Between commas, the word and then the words that say it.
private let phrases = """
  unlimited as many as, unlimited no limit, unlimited any number, unlimited without limit,
  minimum at least, maximum at most, several more than one, several a number of, many a lot of,
  many lots of, delete get rid of, delete throw out, delete throw away, happen take place,
  execute carry out, differ not the same, equal the same, start set up, quick at once,
  together at once, decrease go down, decrease come down, decrease bring down, decrease cut down,
  increase go up, increase bring up, constant stay the same, repeat over and over,
  repeat again and again, rare once in a while, fail break down, discover find out, cause lead to,
  cause due to, cause result in, use make use of, need have to, help pay off,
  replace stand in for, continue go on, distinguish tell apart, independent regardless of,
  stop give up, add put in
  """

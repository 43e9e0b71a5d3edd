/// Words that carry no content of their own.
let stopWords: Set<String> = [
  "a", "about", "after", "again", "also", "am", "an", "and", "any", "are", "as", "at", "be",
  "because", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did",
  "do", "does", "doing", "done", "during", "each", "eg", "either", "else", "etc", "ever", "for",
  "from", "get", "gets", "had", "has", "have", "having", "he", "her", "here", "him", "his", "how",
  "however", "i", "ie", "if", "in", "into", "is", "it", "its", "itself", "just", "let", "like",
  "may", "me", "might", "more", "most", "much", "must", "my", "of", "off", "on", "once", "one",
  "ones",
  "onto", "or", "other", "our", "over", "own", "per", "rather", "same", "shall", "she", "should",
  "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they",
  "this", "those", "through", "thus", "to", "too", "under", "until", "up", "upon", "us", "very",
  "via", "was", "we", "well", "were", "what", "when", "whenever", "where", "whereas", "whether",
  "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "would", "you",
  "your",
]

/// Words that are said about anything and so say little: they count half.
let vagueWords: Set<String> = Set(
  [
    "allow", "based", "become", "call", "cause", "come", "contain", "different", "example", "find",
    "general", "give", "go", "help", "important", "include", "involve", "know", "make",
    "many", "need", "new", "part", "people", "place", "possible", "provide", "result",
    "say", "see", "several", "simple", "something", "take", "thing", "time", "typical", "use",
    "used", "able", "actual", "base", "certain", "consider", "fact", "first", "follow", "form",
    "given",
    "good", "happen", "keep", "kind", "level", "look", "lot", "main", "number", "particular",
    "point", "put", "real", "second", "seem", "set", "show", "specific", "start", "turn", "type",
    "usual",
    "various", "want", "way", "whole", "work",
  ].map { sense(ofStem: stem(regular($0))) }
)

/// Words that turn what follows them into its opposite.
let englishNegators: Set<String> = [
  "not", "no", "never", "cannot", "without", "neither", "nor", "none", "cant", "dont", "doesnt",
  "nothing", "nobody", "nowhere", "neednt", "didnt", "isnt", "arent", "wasnt", "wont", "wouldnt",
  "shouldnt", "couldnt", "hasnt", "havent",
]

/// Negators that deny a thing.
let nominalNegators: Set<String> = ["no", "without"]

/// Small words that say when or where something is denied, and are not denied themselves.
let circumstances: Set<String> = ["at", "during", "when"]

/// Small words with which something new begins behind a thing's words.
let nounEnders: Set<String> = [
  "a", "an", "the", "this", "these", "those", "it", "they", "we", "you", "he", "she", "i", "there",
  "is", "are", "was", "were", "would", "will", "can", "could", "should", "may", "might", "must",
  "has", "have", "had", "does", "do", "did", "which", "who", "when", "if", "where", "as",
]

/// Words after a negator that take the negation back, as in `not only`.
let negationLifters: Set<String> = ["only", "just", "merely", "necessarily"]

/// Words at which a negation ends, as in `not X but Y`.
let clauseOpeners: Set<String> = [
  "but", "because", "however", "instead", "rather", "although", "though", "while", "whereas",
  "since", "so",
]

/// What stands behind these and their second word is not meant, as in `medians instead of means`.
let replacers: [String: String] = ["instead": "of", "rather": "than"]

/// Words that leave something of what a negator before them denies.
let limits: Set<String> = [
  "without", "unless", "until", "except", "less", "more", "fewer", "below", "above", "under",
  "than",
]

/// Signs that end a negation.
let negationClosers: Set<String> = [".", ",", ";", ":", "!", "?", "(", ")", "\n", "。", "、"]

/// Negators that say what is done besides, or what is left out.
let besideNegators: Set<String> = [
  "without", "ohne", "sans", "sin", "senza", "sem", "zonder", "без",
]

/// Characters that deny what follows, and those with which they make a word that does not.
let denyingGlyphs: [String: Set<String>] = [
  "不": ["同", "仅", "僅", "但", "断", "斷", "过", "過", "足"], "没": [], "沒": [], "未": ["来", "來"],
]

/// Numbers in words, so that `two` and `2` are the same.
let numberWords: [String: String] = [
  "zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
  "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15",
  "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70",
  "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000", "million": "1000000",
]

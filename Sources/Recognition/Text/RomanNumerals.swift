/// The Roman numbers from 1 to 20 in small letters; the place of each is its value less one.
let romanNumerals = [
  "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  "xvi", "xvii", "xviii", "xix", "xx",
]

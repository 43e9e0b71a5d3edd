/// How somebody asks for himself, as on the pages of a product.
let speaker: Words = ["i", "my"]

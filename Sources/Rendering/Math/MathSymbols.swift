/// Commands that stand for one character.
let symbols: [String: String] = [
  "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
  "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ",
  "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ",
  "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
  "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
  "Omega": "Ω", "sum": "∑", "prod": "∏", "int": "∫", "partial": "∂", "nabla": "∇",
  "infty": "∞", "ell": "ℓ", "hbar": "ħ", "emptyset": "∅", "forall": "∀", "exists": "∃",
  "neg": "¬", "ldots": "…", "dots": "…", "cdots": "⋯", "prime": "′", "top": "⊤", "bot": "⊥",
  "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
  "lVert": "‖", "rVert": "‖", "Vert": "‖", "vert": "|", "lvert": "|", "rvert": "|",
  "quad": " ", "qquad": " ",
]

/// Commands that stand between two things, with a space on each side.
let relations: [String: String] = [
  "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "leq": "≤", "le": "≤",
  "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "approx": "≈", "equiv": "≡", "sim": "~",
  "propto": "∝", "in": "∈", "notin": "∉", "subset": "⊂", "subseteq": "⊆", "cup": "∪",
  "cap": "∩", "to": "→", "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒",
  "Leftrightarrow": "⇔", "implies": "⇒", "iff": "⇔", "mapsto": "↦", "mid": "|",
  "parallel": "‖", "perp": "⊥", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨",
  "succeq": "⪰", "preceq": "⪯", "succ": "≻", "prec": "≺", "setminus": "∖", "cong": "≅",
  "oplus": "⊕", "otimes": "⊗", "odot": "⊙", "circ": "∘", "ll": "≪", "gg": "≫", "ast": "*",
]

/// Commands that are words.
let functions: Set<String> = [
  "max", "min", "log", "ln", "exp", "sin", "cos", "tan", "tanh", "sinh", "cosh", "lim", "sup",
  "inf", "arg", "argmax", "argmin", "det", "dim", "ker", "gcd", "Pr", "mod",
]

/// Marks over one character.
let accents: [String: String] = [
  "hat": "\u{302}", "widehat": "\u{302}", "bar": "\u{304}", "overline": "\u{304}",
  "tilde": "\u{303}", "dot": "\u{307}", "ddot": "\u{308}", "vec": "\u{20D7}",
]

let superscripts: [Character: Character] = [
  "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
  "9": "⁹", "+": "⁺", "-": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", "n": "ⁿ", "i": "ⁱ", "k": "ᵏ",
  "t": "ᵗ", "x": "ˣ", "y": "ʸ", "a": "ᵃ", "b": "ᵇ", "c": "ᶜ", "d": "ᵈ", "e": "ᵉ", "m": "ᵐ",
  "p": "ᵖ", "T": "ᵀ", "⊤": "ᵀ", "′": "′", "*": "*",
]

let subscripts: [Character: Character] = [
  "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
  "9": "₉", "+": "₊", "-": "₋", "=": "₌", "(": "₍", ")": "₎", "a": "ₐ", "e": "ₑ", "h": "ₕ",
  "i": "ᵢ", "j": "ⱼ", "k": "ₖ", "l": "ₗ", "m": "ₘ", "n": "ₙ", "o": "ₒ", "p": "ₚ", "r": "ᵣ",
  "s": "ₛ", "t": "ₜ", "u": "ᵤ", "v": "ᵥ", "x": "ₓ",
]

import Terminal

/// `grill help environment`: computed from the table of variables.
func environmentTopic() -> String {
  EnvironmentVariable.all.flatMap { variable in
    let names = variable.names.joined(separator: ", ")
    // Several names stand on a line of their own where they would leave no room for the meaning.
    let fits = names.count < column
    let start = Line(fits ? "  " + names + spaces(column - names.count) : spaces(column + 2))
    return (fits ? [] : [Line("  " + names)])
      + wrap(Line(variable.meaning), width: 80, first: start, rest: Line(spaces(column + 2)))
  }.map { $0.text + "\n" }.joined()
}

private let column = 21

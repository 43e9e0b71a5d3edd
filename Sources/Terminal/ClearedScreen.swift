/// Tells a terminal to begin anew at its top left corner, with nothing on the screen.
package let clearedScreen = "\u{1b}[2J\u{1b}[H"

extension Theme {
  /// For light and dark terminals alike, and for eyes that confuse red and green.
  ///
  /// Hues follow Okabe and Ito, "Color Universal Design" (2008): blue, bluish green, vermillion,
  /// reddish purple. Each is the entry of the 256-colour palette that has a contrast of about 4:1
  /// or more on white and on black. What must be told apart also differs in weight or line.
  public static let standard = Theme([
    .title: Style(bold: true),
    .muted: Style(foreground: .grey),
    .border: Style(foreground: .grey),
    .accent: Style(foreground: .blue, bold: true),
    .selected: Style(bold: true, reversed: true),
    .success: Style(foreground: .green),
    .warning: Style(foreground: .vermillion),
    .urgent: Style(foreground: .vermillion, bold: true, reversed: true),
    .error: Style(foreground: .red, bold: true),
    .key: Style(foreground: .blue),
    .selection: Style(reversed: true),
    .hit: Style(foreground: .green, bold: true),
    .fault: Style(foreground: .vermillion, underlined: true),
    .situation: Style(foreground: .blue),
    .task: Style(foreground: .purple),
    .action: Style(foreground: .green),
    .result: Style(foreground: .vermillion, bold: true),
    .reflection: Style(foreground: .grey, underlined: true),
  ])

  /// Without any colour (`NO_COLOR`, or a terminal that has none).
  public static let monochrome = Theme([
    .title: Style(bold: true),
    .accent: Style(bold: true),
    .selected: Style(reversed: true),
    .success: Style(bold: true),
    .warning: Style(underlined: true),
    .urgent: Style(bold: true, reversed: true),
    .error: Style(bold: true, underlined: true),
    .key: Style(bold: true),
    .selection: Style(reversed: true),
    .hit: Style(bold: true),
    .fault: Style(underlined: true),
    .situation: Style(underlined: true),
    .action: Style(bold: true),
    .result: Style(bold: true, underlined: true),
  ])
}

extension TerminalColor {
  fileprivate static let grey = indexed(243)
  fileprivate static let blue = indexed(32)
  fileprivate static let green = indexed(29)
  fileprivate static let vermillion = indexed(166)
  fileprivate static let red = indexed(196)
  fileprivate static let purple = indexed(133)
}

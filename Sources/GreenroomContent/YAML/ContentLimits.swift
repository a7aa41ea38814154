/// How much a content file may ask of the program. Real files stay far below; a hostile one is
/// refused before it costs time or memory.
enum ContentLimits {
  /// Bytes of one file.
  static let fileBytes = 1 << 20
  /// Aliases (`*name`) of one file.
  static let aliases = 200
  /// Values of one file, those that aliases repeat counted each time.
  static let nodes = 50_000
  /// Findings about one file; nobody reads on.
  static let findings = 100
}

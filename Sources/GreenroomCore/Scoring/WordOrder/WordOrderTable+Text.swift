/// The table as a text file: a line for each class, its name and a sign for each class behind it.
extension WordOrderTable {
  /// Why a text is no such table.
  public enum FormatError: Error, Hashable, Sendable, CustomStringConvertible {
    case lines(found: Int)
    case line(number: Int)

    public var description: String {
      switch self {
      case .lines(let found):
        "it has \(found) lines of classes and needs \(WordOrderClass.count); build it anew"
      case .line(let number):
        "line \(number) is no class of words with \(WordOrderClass.count) signs; build it anew"
      }
    }
  }

  private static let heading = """
    # How likely one class of words follows another, counted on the model answers of the questions.
    # A line is a class; its signs stand for the classes in the order of the lines, from ! (certain)
    # on, each sign later a tenth of a unit of the natural logarithm less likely.

    """
  private static let firstSign = UInt8(ascii: "!")

  public var text: String {
    let count = WordOrderClass.count
    let lines = WordOrderClass.names.enumerated().map { row, name in
      let signs = steps[(row * count)..<((row + 1) * count)].map { $0 + Self.firstSign }
      return "\(name) \(String(decoding: signs, as: UTF8.self))\n"
    }
    return Self.heading + lines.joined()
  }

  /// Reads what ``text`` gave.
  public init(text: String) throws(FormatError) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).enumerated()
    let rows = lines.filter { !$1.starts(with: "#".utf8) }
    guard rows.count == WordOrderClass.count else { throw .lines(found: rows.count) }
    var steps: [UInt8] = []
    steps.reserveCapacity(rows.count * rows.count)
    for (row, (number, line)) in rows.enumerated() {
      let prefix = "\(WordOrderClass.names[row]) ".utf8
      let signs = line.dropFirst(prefix.count)
      guard line.starts(with: prefix), signs.count == WordOrderClass.count,
        signs.allSatisfy({ $0 >= Self.firstSign && $0 - Self.firstSign <= UInt8(Self.mostSteps) })
      else { throw .line(number: number + 1) }
      steps += signs.map { $0 - Self.firstSign }
    }
    self.init(steps: steps)
  }
}

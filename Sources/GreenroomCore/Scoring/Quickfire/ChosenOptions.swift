/// The options that somebody typed: by their ids (`a, c`), or by their words.
struct ChosenOptions: Hashable {
  /// In the order in which they were typed.
  var ids: [String] = []
  /// The first piece that is no option.
  var stray: String?

  init(_ answer: String, of options: [QuickfireTask.Option]) {
    // An option may hold a comma, so the whole is tried first.
    if let id = Self.id(of: answer, in: options) {
      ids = [id]
      return
    }
    let pieces = answer.split { ",;>→\n".contains($0) }
    self = Self(pieces, of: options)
    // Words such as "and" part options too; an option may have spaces of its own.
    let further = [
      pieces.flatMap { Self.parted($0) }, answer.split(whereSeparator: Self.isBetween),
    ]
    for pieces in further where stray != nil {
      let read = Self(pieces, of: options)
      if read.stray == nil { self = read }
    }
  }

  private init(_ pieces: [Substring], of options: [QuickfireTask.Option]) {
    for piece in pieces where !Self.normal(piece).isEmpty {
      guard let id = Self.id(of: piece, in: options) else {
        stray = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return
      }
      ids.append(id)
    }
  }

  private static func parted(_ piece: Substring) -> [Substring] {
    let words = piece.split(whereSeparator: \.isWhitespace)
    return words.split { isJoint($0) }.map { Substring($0.joined(separator: " ")) }
  }

  private static func isJoint(_ word: some StringProtocol) -> Bool {
    ["and", "then"].contains(word.lowercased())
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || ",;>→".contains(character)
  }

  private static func id(
    of piece: some StringProtocol, in options: [QuickfireTask.Option]
  ) -> String? {
    let typed = normal(piece)
    if let option = options.first(where: { normal($0.id) == typed })
      ?? options.first(where: { normal($0.text) == typed })
    {
      return option.id
    }
    // "c) 403" and "c: 403" name one option twice.
    let head = typed.prefix { !").:".contains($0) }
    let rest = normal(typed.dropFirst(head.count + 1))
    return options.first { normal($0.id) == String(head) && normal($0.text) == rest }?.id
  }

  /// Without capitals and the marks of a list around it.
  private static func normal(_ text: some StringProtocol) -> String {
    func isFrame(_ character: Character) -> Bool {
      character.isWhitespace || "[](){}\"'“”‘’.:".contains(character)
    }
    let open = text.lowercased().drop(while: isFrame)
    return String(open.reversed().drop(while: isFrame).reversed())
  }
}

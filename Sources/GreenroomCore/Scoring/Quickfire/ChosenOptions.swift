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
    let read = Self(pieces, of: options)
    self = read.stray == nil ? read : Self(answer.split(whereSeparator: Self.parts), of: options)
    if stray != nil { stray = read.stray }
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

  private static func parts(_ character: Character) -> Bool {
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

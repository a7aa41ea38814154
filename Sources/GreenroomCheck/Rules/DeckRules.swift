import GreenroomCore

/// The items of a quickfire deck.
enum DeckRules {
  private static let usualSeconds = 25...60
  private static let usualItems = 5
  /// A right answer must not be told by its length: how many times, and how many characters
  /// beyond, the longest option may have of the shortest.
  private static let longest = (factor: 2, more: 12)

  static func check(_ deck: QuickfireDeck, of question: Question, _ notes: inout CheckNotes) {
    if deck.items.count != usualItems {
      notes.warning(
        at: "items",
        "the deck has \(Wording.count(deck.items.count, "item")); the usual number is five")
    }
    for item in deck.items {
      check(item, &notes)
      if !question.levels.contains(item.level) {
        notes.error(
          at: "items/\(item.id)/level",
          "item \"\(item.id)\" is for \(item.level.rawValue), which \"levels\" lacks; add it")
      }
    }
  }

  private static func check(_ item: QuickfireItem, _ notes: inout CheckNotes) {
    let path = "items/\(item.id)"
    let name = "item \"\(item.id)\""
    if !usualSeconds.contains(item.seconds) {
      notes.warning(
        at: "\(path)/seconds",
        "\(name) has \(item.seconds) seconds; give \(Wording.range(usualSeconds))")
    }
    if item.reference.isEmpty {
      notes.error(at: path, "\(name) has no \"reference\"; name its source")
    }
    if item.selfTest.right.isEmpty || item.selfTest.wrong.isEmpty {
      notes.error(
        at: path,
        "\(name) needs \"self_test\" with answers that are right and answers that are "
          + "wrong; add them")
    }
    checkOptions(of: item, name, at: path, &notes)
    checkReasons(of: item, name, at: path, &notes)
  }

  private static func checkOptions(
    of item: QuickfireItem, _ name: String, at path: String, _ notes: inout CheckNotes
  ) {
    let options = item.task.options
    for option in options where isCatchAll(option.text) {
      notes.error(
        at: "\(path)/options/\(option.id)",
        "option \"\(option.id)\" of \(name) is \"\(option.text)\"; write one that stands alone")
    }
    let lengths = options.map(\.text.count)
    guard let shortest = lengths.min(), let longest = lengths.max(),
      longest > Self.longest.factor * shortest + Self.longest.more
    else { return }
    notes.warning(
      at: "\(path)/options",
      "the options of \(name) have \(shortest) to \(longest) characters; make them similar")
  }

  private static func isCatchAll(_ text: String) -> Bool {
    let words = text.lowercased()
    return ["all of the above", "none of the above", "all of these", "none of these"]
      .contains { words.hasPrefix($0) }
  }

  /// Which wrong options tempt cannot be told, but one of them does.
  private static func checkReasons(
    of item: QuickfireItem, _ name: String, at path: String, _ notes: inout CheckNotes
  ) {
    switch item.task {
    case .choice, .multi: break
    case .order, .number, .short: return
    }
    guard item.whyWrong.isEmpty else { return }
    notes.error(
      at: path, "\(name) has no \"why_wrong\"; say of each tempting option why it is wrong")
  }
}

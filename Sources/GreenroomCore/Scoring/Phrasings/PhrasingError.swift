/// Why a phrasing cannot be read.
public enum PhrasingError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case onlyFunctionWords
  case emptyAlternative(slot: String)
  case unknownSet(String)
  case unclosedSet(slot: String)
  case windowNotLast
  case badWindow(String)
  case orderWithoutSlots
  case prefixTooShort(String)
  case joinedPrefix(slot: String)
  case unreadable(slot: String)

  public var description: String {
    switch self {
    case .empty: "the phrasing is empty"
    case .onlyFunctionWords: "it holds function words only, which are ignored"
    case .emptyAlternative(let slot): "\"\(slot)\" has an empty alternative"
    case .unknownSet(let name): "the lexicon has no set <\(name)>"
    case .unclosedSet(let slot): "\"\(slot)\" has < without >"
    case .windowNotLast: "the window (~n) must be the last thing"
    case .badWindow(let text): "\"\(text)\" is no window; write ~ and a number from 1 to 60"
    case .orderWithoutSlots: "> needs a slot on both sides"
    case .prefixTooShort(let text): "\"\(text)\" needs three letters or more before the *"
    case .joinedPrefix(let slot): "\"\(slot)\" joins a word with *; write them as two slots"
    case .unreadable(let slot): "\"\(slot)\" holds no word"
    }
  }
}

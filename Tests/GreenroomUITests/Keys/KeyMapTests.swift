import GreenroomFrame
import Testing

@testable import GreenroomUI

struct KeyMapTests {
  private let keyMap = KeyMap.standard

  @Test(arguments: KeyMode.allCases)
  func noKeyIsBoundTwiceInAMode(mode: KeyMode) {
    let keys = keyMap.bindings(in: mode).flatMap(\.keys)
    let twice = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.map(\.name))")
  }

  /// Both Esc and Ctrl-C, so that nobody has to learn which; Home has no screen to go back to.
  @Test(arguments: KeyMode.allCases)
  func everyModeHasAWayOut(mode: KeyMode) {
    let ways: Set<Intent> = [.back, .quit, .leave, .copyOrLeave, .no]
    for key in mode == .home ? [Key.control("c")] : [.escape, .control("c")] {
      let intent = keyMap.intent(for: key, in: mode)
      #expect(intent.map(ways.contains) == true, "\(key.name): \(String(describing: intent))")
    }
  }

  @Test(arguments: KeyMode.allCases)
  func everyModeCanBeSuspended(mode: KeyMode) {
    #expect(keyMap.intent(for: .control("z"), in: mode) == .suspend)
  }

  @Test func everyBindingHasKeysAModeAndWords() {
    for binding in keyMap.bindings {
      #expect(!binding.keys.isEmpty && !binding.modes.isEmpty && !binding.help.isEmpty)
      #expect(binding.footer?.isEmpty != true)
      #expect(binding.keys.allSatisfy { !$0.name.isEmpty })
    }
  }

  /// Printable keys are text there; a binding would eat them.
  @Test(arguments: [KeyMode.writing, .textField])
  func noLetterIsACommandWhereOneTypes(mode: KeyMode) {
    let letters = keyMap.bindings(in: mode).flatMap(\.keys).filter {
      if case .character = $0 { true } else { false }
    }
    #expect(letters.isEmpty, "\(letters.map(\.name))")
  }

  @Test(arguments: KeyMode.allCases)
  func everyScreenTellsItsKeys(mode: KeyMode) {
    switch mode {
    case .help, .dialog, .leaveDialog, .acknowledgement, .textField, .sentences: break
    case .writing: #expect(keyMap.intent(for: .function(1), in: mode) == .help)
    case .home, .setUp, .history, .review, .questions, .question, .briefing, .paused, .selfRating,
      .reviewed:
      #expect(keyMap.intent(for: .function(1), in: mode) == .help)
      #expect(keyMap.intent(for: .character("?"), in: mode) == .help)
    }
    #expect(!mode.title.isEmpty)
  }

  @Test func theFirstOfTwoRowsWins() {
    let map = KeyMap([
      KeyBinding(keys: [.enter], intent: .open, modes: [.home], help: "one"),
      KeyBinding(keys: [.enter, .tab], intent: .quit, modes: [.home, .help], help: "two"),
    ])
    #expect(map.intent(for: .enter, in: .home) == .open)
    #expect(map.intent(for: .tab, in: .home) == .quit)
    #expect(map.intent(for: .enter, in: .help) == .quit)
    #expect(map.intent(for: .enter, in: .history) == nil)
    #expect(map.bindings(in: .help).map(\.help) == ["two"])
  }

  @Test(arguments: [
    (Key.character("k"), "k"), (.character(" "), "Space"), (.character("?"), "?"),
    (.control("s"), "Ctrl-S"), (.control("/"), "Ctrl-/"), (.alt("b"), "Alt-b"), (.enter, "Enter"),
    (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.up, "↑"), (.pageDown, "PgDn"),
    (.shiftEnd, "Shift-End"), (.controlLeft, "Ctrl-←"), (.altBackspace, "Alt-Backspace"),
    (.function(12), "F12"),
  ])
  func aKeyIsNamedAsOnTheKeyboard(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test func noTwoKeysOfTheMapShareAName() {
    let keys = Set(keyMap.bindings.flatMap(\.keys))
    #expect(Set(keys.map(\.name)).count == keys.count)
  }

  @Test(arguments: KeyMode.allCases)
  func theHelpScreenHasALineForEveryBindingOfItsMode(mode: KeyMode) {
    let lines = HelpScreen(mode: mode).paragraphs(keyMap).map { $0.map(\.text).joined() }
    let bindings = keyMap.bindings(in: mode)
    #expect(lines.count >= keyMap.bindings.count)
    #expect(lines.first == mode.title)
    for (line, binding) in zip(lines.dropFirst(2), bindings) {
      for key in binding.keys { #expect(line.contains(key.name)) }
      #expect(line.hasSuffix(" " + binding.help))
    }
  }
}

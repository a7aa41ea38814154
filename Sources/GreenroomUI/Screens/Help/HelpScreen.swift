import GreenroomCore
import GreenroomFrame

/// The keys of the screen below, drawn from the rows of the key map.
public struct HelpScreen: Hashable, Sendable {
  var mode: KeyMode
  var pager = PagerState()

  /// The keys of the screen below, then those of all others.
  func paragraphs(_ keyMap: KeyMap) -> [[StyledRun]] {
    let others = KeyMode.allCases.filter { $0 != mode }
    return ([mode] + others).flatMap { section($0, keyMap) }
  }

  /// A line for each binding: its keys, and what they do.
  private func section(_ mode: KeyMode, _ keyMap: KeyMap) -> [[StyledRun]] {
    var lines: [[StyledRun]] = [[StyledRun(mode.title, role: .title)], []]
    for binding in keyMap.bindings(in: mode) {
      let names = binding.keys.map(\.name).joined(separator: ", ")
      let padding = String(repeating: " ", count: max(1, 26 - DisplayText.width(names)))
      lines.append([StyledRun(names, role: .key), StyledRun(padding + binding.help, role: .plain)])
    }
    return lines + [[]]
  }
}

extension App {
  mutating func update(_ screen: HelpScreen, with intent: Intent) -> [Effect] {
    var screen = screen
    switch intent {
    case .back:
      routes.pop()
      return []
    default: scroll(&screen.pager, by: intent, through: screen.paragraphs(keyMap))
    }
    routes.top = .help(screen)
    return []
  }
}

import ArgumentParser
import GreenroomFrame
import GreenroomUI

/// `greenroom keys`: the key map, from which docs/KEYS.md is made.
struct KeysCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every key and what it does.", shouldDisplay: false)

  @Option(help: "text or markdown.")
  var format: Format = .text

  func run() throws {
    print(format == .markdown ? markdown : text, terminator: "")
  }

  private var text: String {
    KeyMode.allCases.map { mode in
      let rows = KeyMap.standard.bindings(in: mode).map { binding in
        let names = binding.keys.map(\.name).joined(separator: ", ")
        let gap = String(repeating: " ", count: max(2, 28 - DisplayText.width(names)))
        return "  \(names)\(gap)\(binding.help)\n"
      }
      return "\(mode.title)\n\(rows.joined())\n"
    }.joined()
  }

  private var markdown: String {
    let sections = KeyMode.allCases.map { mode in
      let rows = KeyMap.standard.bindings(in: mode).map { binding in
        let names = binding.keys.map { "`\($0.name)`" }.joined(separator: ", ")
        return "| \(names.replacing("|", with: "\\|")) | \(binding.help) |\n"
      }
      return "\n## \(mode.title)\n\n| key | what it does |\n| --- | --- |\n\(rows.joined())"
    }
    return """
      # Keys

      Made from the key map by `scripts/gen-docs`; change `Sources/GreenroomUI/Keys` instead.
      \(sections.joined())
      """ + "\n"
  }
}

import Foundation

@testable import GreenroomCore

/// A story of our own whose sentences were labelled by hand.
struct StoryFixture: Decodable {
  struct Line: Decodable {
    var part: String
    var text: String
  }

  var id: String
  var sentences: [Line]

  static let all: [StoryFixture] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/stories.jsonl")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(StoryFixture.self, from: Data($0.utf8))
    }
  }()

  func has(_ part: StarPart) -> Bool { sentences.contains { $0.part == part.rawValue } }

  func text(without part: StarPart? = nil) -> String {
    sentences.filter { $0.part != part?.rawValue }.map(\.text).joined(separator: " ")
  }

  /// The part of the sentence that holds a byte of the whole text.
  func part(at byte: Int) -> StarPart? {
    var end = 0
    for line in sentences {
      end += line.text.utf8.count + 1
      if byte < end { return StarPart(rawValue: line.part) }
    }
    return nil
  }
}

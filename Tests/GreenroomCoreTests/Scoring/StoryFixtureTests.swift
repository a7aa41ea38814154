import Testing

@testable import GreenroomCore

/// How well the reader does on stories that were labelled by hand; the floors lie a little below
/// what was measured.
struct StoryFixtureTests {
  static func read(_ text: String) -> StarReading {
    Scorer(lexicon: Lexicon([:])).readStory(text).star
  }

  /// The mean over situation, task, action and result (with reflection) of how well their
  /// sentences are found (F1).
  @Test func sentencesGetTheirParts() {
    #expect(StoryFixture.all.count == 18)
    var pairs: [(truth: StarPart, label: StarPart)] = []
    for story in StoryFixture.all {
      for sentence in Self.read(story.text()).sentences {
        guard let truth = story.part(at: sentence.start) else { continue }
        pairs.append((truth.told, sentence.part.told))
      }
    }
    let parts: [StarPart] = [.situation, .task, .action, .result]
    let scores = parts.map { part in
      let right = pairs.count { $0.truth == part && $0.label == part }
      let named = pairs.count { $0.truth == part } + pairs.count { $0.label == part }
      return 2 * Double(right) / Double(max(1, named))
    }
    let mean = scores.reduce(0, +) / Double(scores.count)
    print("labels of the fixture: macro-F1 \(mean), by part \(scores)")
    #expect(mean >= 0.86)
  }

  /// Whole stories and stories with each part left out: the mean of how often a part that is there
  /// is found and one that is not is missed.
  @Test func missingPartsAreMissed() {
    var found: [StarPart: (right: [Bool], wrong: [Bool])] = [:]
    for story in StoryFixture.all {
      for left in [nil] + StarPart.allCases.filter(story.has) {
        for presence in Self.read(story.text(without: left)).parts {
          let isThere = story.has(presence.part) && presence.part != left
          if isThere {
            found[presence.part, default: ([], [])].right.append(presence.isPresent)
          } else {
            found[presence.part, default: ([], [])].wrong.append(!presence.isPresent)
          }
        }
      }
    }
    let balanced = StarPart.allCases.map { part in
      (Self.share(found[part]?.right ?? []) + Self.share(found[part]?.wrong ?? [])) / 2
    }
    let mean = balanced.reduce(0, +) / Double(balanced.count)
    print("parts of the fixture: balanced accuracy \(mean), by part \(balanced)")
    #expect(mean >= 0.82)
  }

  private static func share(_ values: [Bool]) -> Double {
    Double(values.count { $0 }) / Double(max(1, values.count))
  }

  @Test func aReadingIsTheSameEachTime() {
    for story in StoryFixture.all { #expect(Self.read(story.text()) == Self.read(story.text())) }
  }
}

extension StarPart {
  /// A look back is told with the result.
  fileprivate var told: StarPart { self == .reflection ? .result : self }
}

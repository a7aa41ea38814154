/// Why no checklist can be drafted from a reference answer.
public enum DraftProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case tooLarge(_ bytes: Int)
  case tooLong(words: Int)
  /// Only function words and signs.
  case nothingToFind

  public var description: String {
    switch self {
    case .empty: "the reference answer is empty; write what a strong answer says"
    case .tooLarge(let bytes):
      "the reference answer has \(bytes) bytes, and at most \(ChecklistDraft.mostBytes) make a "
        + "draft; shorten it to what a strong answer says"
    case .tooLong(let words):
      "the reference answer has \(words) words, and at most \(ChecklistDraft.mostWords) make a "
        + "draft; shorten it to what a strong answer says"
    case .nothingToFind:
      "the reference answer holds no words to look for; add what a strong answer says"
    }
  }
}

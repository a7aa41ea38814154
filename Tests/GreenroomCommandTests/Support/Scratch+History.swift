import Foundation
import Testing

extension Scratch {
  /// A plain round of both stories, each with its follow-up and a rating.
  static let plainRound = """
    Last year the checkout failed on a Friday.
    I was on call. First I rolled back the release. I learned to test on real data.
    .
    It recovered within 5 minutes and no order was lost.
    .
    seventy
    70
    The launch began with a zeppelin: 我们马上回滚了 🎈
    .
    :skip

    """

  @discardableResult
  func playPlainRound() throws -> CommandRun {
    let run = try run(
      "start", "behavioral", "--plain", "--count", "2", "--seed", "1", input: Self.plainRound)
    try #require(run.status == 0, "\(run.error)")
    return run
  }

  /// What `history list` knows, newest first.
  func sessions() throws -> [[String: Any]] {
    let run = try run("history", "list", "--format", "json")
    try #require(run.status == 0, "\(run.error)")
    return try #require(try run.json as? [[String: Any]])
  }

  /// Polls the only session as another process sees it, until a text is in it.
  func waitForHistory(toHold text: String, seconds: Double = 20) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var last = ""
    while Date() < deadline {
      last = try run("history", "show", "2").output
      if last.contains(text) { return }
    }
    Issue.record("no \"\(text)\" in the history: \(last)")
  }
}

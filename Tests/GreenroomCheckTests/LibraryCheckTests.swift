import Foundation
import GreenroomCheck
import GreenroomContent
import GreenroomCore
import GreenroomTestSupport
import Testing

struct LibraryCheckTests {
  /// A pack with a word set of its own, beside one that knows nothing of it.
  private func library() throws -> ContentLibrary {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "greenroom-check-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let head = "format: 1\nname: A pack\nversion: 1.0.0\nlicence: MIT\n"
    let files = [
      "lexicon.yaml": "format: 1\nsets:\n  slow: [slow]\n",
      "words.txt": "# words\n", "word-order.txt": try ShippedData.wordOrder(),
      "packs/one/pack.yaml": head + "id: one\n",
      "packs/one/lexicon.yaml": "format: 1\nsets:\n  own: [own]\n",
      "packs/one/questions/locking/first.yaml": question("first", "own"),
      "packs/two/pack.yaml": head + "id: two\n",
      "packs/two/questions/locking/second.yaml": question("second", "own"),
      "packs/two/questions/locking/third.yaml": question("third", "slow"),
    ]
    for (inner, text) in files {
      let url = folder.appending(path: inner)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return ContentLibrary.load(dataFolder: folder.path)
  }

  private func question(_ id: String, _ set: String) -> String {
    Samples.explain.replacing("explain-mvcc", with: id).replacing("must 1 alpha", with: "<\(set)>")
  }

  @Test func everyQuestionIsCheckedWithTheWordSetsOfItsPack() throws {
    let reports = try library().check()
    #expect(reports.map(\.question) == ["first", "second", "third"])
    let unread = reports.filter { report in
      report.findings.contains { $0.reason.contains("has no set <own>") }
    }
    #expect(unread.map(\.question) == ["second"])
  }

  @Test func aCheckMayBeOfSomeQuestionsOnly() throws {
    #expect(try library().check(["third"]).map(\.question) == ["third"])
  }
}

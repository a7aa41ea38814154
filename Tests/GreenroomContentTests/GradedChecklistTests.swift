import Foundation
import GreenroomContent
import GreenroomCore
import Testing

/// The checklists by which `scripts/evaluate-scoring` compares the scorer with people's grades.
struct GradedChecklistTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func checklists() throws -> [URL] {
    let folder = root.appending(path: "Tests/Fixtures/saf-checklists")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }
  }

  @Test func theyScoreTheirOwnAnswersAsStrongAndWeak() throws {
    let library = ContentLibrary.load(dataFolder: Self.root.path + "/Data")
    let scorer = library.scorer(ofPack: "backend", knownWords: library.knownWords)
    let files = try Self.checklists()
    #expect(files.count == 8)
    for file in files {
      let name = file.lastPathComponent
      let reading = QuestionReader.read(Array(try Data(contentsOf: file)), file: name)
      #expect(reading.findings.isEmpty, "\(name): \(reading.findings)")
      let question = try #require(reading.question)
      let compiled = scorer.compile(question)
      for answer in question.answers {
        let total = scorer.score(Submission(answer.content), for: compiled).total
        let band = answer.name == "strong" ? 85.0...100 : answer.name == "weak" ? 0...35 : 40...80
        #expect(band.contains(total), "\(name): \(answer.name) scored \(total)")
      }
    }
  }
}

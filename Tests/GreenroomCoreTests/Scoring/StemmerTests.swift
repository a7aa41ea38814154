import Foundation
import Testing

@testable import GreenroomCore

struct StemmerTests {
  @Test func stemsEqualThoseOfTheReferenceImplementation() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/english-stems.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let pairs = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    #expect(pairs.count > 5000)
    let wrong = pairs.filter { Porter2.stem(String($0[0])) != $0[1] }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
  }

  @Test(arguments: [
    ("wrote", "write"), ("written", "writes"), ("slower", "slow"), ("biggest", "big"),
    ("optimise", "optimizing"), ("normalisation", "normalize"), ("behaviour", "behavior"),
    ("indices", "indexes"), ("analyse", "analyzed"), ("rebuilt", "rebuild"), ("ran", "running"),
    ("healthier", "healthy"), ("neighbours", "neighbor"), ("coloured", "color"),
    ("automaticaly", "automatically"), ("behaviours", "behavior"),
  ])
  func formsOfOneWordShareAKey(one: String, other: String) {
    #expect(WordForms.key(of: one) == WordForms.key(of: other))
  }

  @Test(arguments: [
    ("customer", "custom"), ("engineer", "engine"), ("production", "product"),
    ("consistent", "consists"), ("important", "import"), ("business", "busy"),
  ])
  func wordsThatTheStemmerWouldMergeStayApart(one: String, other: String) {
    #expect(WordForms.key(of: one) != WordForms.key(of: other))
  }

  @Test func wordsOfOtherScriptsAreLeftAlone() {
    #expect(Porter2.stem("日本語") == "日本語")
    #expect(Porter2.stem("naïveté") == "naïveté")
  }
}

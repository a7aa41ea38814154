import Testing

@Suite struct SizeRulesTests {
  private func source(_ text: String, path: String = "Sources/GreenroomCore/A.swift")
    -> SwiftSource
  {
    SwiftSource(path: path, text: text)
  }

  private func lines(_ count: Int) -> String { String(repeating: "let a = 1\n", count: count) }

  @Test func aFileOfFourHundredLinesIsTheLongest() {
    #expect(findLongFiles(in: source(lines(400))).isEmpty)
    #expect(findLongFiles(in: source(lines(401))).count == 1)
    #expect(findLongFiles(in: source(lines(401), path: "Sources/A/WidthTable.swift")).isEmpty)
  }

  @Test func aLineOfAHundredColumnsIsTheWidest() {
    let wide = String(repeating: "a", count: 100)
    #expect(findWideLines(in: source(wide)).isEmpty)
    #expect(findWideLines(in: source("\n" + wide + "a")).map(\.line) == [2])
    #expect(findWideLines(in: source("//" + wide)).count == 1)
  }

  @Test func aSampleInATestMayBeWider() {
    let sample = "let text = \"\"\"\n" + String(repeating: "a", count: 120) + "\n\"\"\"\n"
    #expect(findWideLines(in: source(sample, path: "Tests/A/B.swift")).isEmpty)
    #expect(findWideLines(in: source(sample)).count == 1)
  }

  @Test func aFunctionOfSixtyLinesIsTheLongest() {
    #expect(findLongFunctions(in: source("func a() {\n\(lines(58))}\n")).isEmpty)
    #expect(findLongFunctions(in: source("\nfunc a() {\n\(lines(59))}\n")).map(\.line) == [2])
    #expect(findLongFunctions(in: source("init?(a: Int) {\n\(lines(59))}\n")).count == 1)
  }

  @Test func bracesInTextAndDefaultsDoNotCount() {
    let text = "func a(b: () -> Void = { }) -> String {\n  let c = \"}\"  // }\n  return c\n}\n"
    #expect(functionSpans(in: source(text)).map(\.lines) == [4])
  }

  @Test func aRequirementHasNoLines() {
    let text = "protocol P {\n  func a()\n  func b() -> Int\n}\nfunc c() {\n}\n"
    let spans = functionSpans(in: source(text))
    #expect(spans.map(\.start) == [5])
    #expect(spans.map(\.lines) == [2])
  }
}

import Testing

@Suite struct CodeRulesTests {
  private func source(_ text: String) -> SwiftSource {
    SwiftSource(path: "Sources/GreenroomCore/A.swift", text: text)
  }

  private func test(_ text: String) -> SwiftSource {
    SwiftSource(path: "Tests/GreenroomCoreTests/A.swift", text: text)
  }

  @Test(
    "Clocks, tasks and lots are found in a pure target",
    arguments: [
      "Task { run() }", "Task.detached { }", "let now = Date()", "ContinuousClock().now",
      "let clock: SuspendingClock", "let order = questions.shuffled()", "Int.random(in: 0..<6)",
      "names.randomElement()",
    ])
  func impuritiesAreFound(line: String) {
    #expect(findImpurities(in: source("let a = 1\n" + line)).map(\.line) == [2])
  }

  @Test(
    "What only looks like it is left alone",
    arguments: [
      "let day = isDate(text)", "case task", "subTask { run() }", "// Date() would be a clock",
      "let text = \"Date()\"", "Int.random(in: 0..<6, using: &generator)",
      "questions.shuffled(using: &generator)", "let randomness = 1",
    ])
  func lookalikesAreLeftAlone(line: String) {
    #expect(findImpurities(in: source(line)).isEmpty)
  }

  @Test func anEdgeMayReadTheClock() {
    let store = SwiftSource(path: "Sources/GreenroomStore/A.swift", text: "let now = Date()")
    #expect(findImpurities(in: store).isEmpty)
  }

  @Test(
    "Errors that are thrown away are found",
    arguments: [
      "let text = try? read()", "let text = try! read()", "do { try read() } catch {}",
      "do { try read() } catch let error {\n  // nobody looks\n}",
    ])
  func swallowedErrorsAreFound(text: String) {
    #expect(findSwallowedErrors(in: source(text)).count == 1)
    #expect(findSwallowedErrors(in: test(text)).isEmpty)
  }

  @Test func anErrorThatIsAnsweredIsLeftAlone() {
    let text = "do { try read() } catch { report(error) }\nlet catchers = 1\n// try? no\n"
    #expect(findSwallowedErrors(in: source(text)).isEmpty)
  }

  @Test(
    "Forced values are found",
    arguments: ["let a = b!", "let a = b!.c", "call()!", "list[0]!", "a as! B", "var a: Int!"])
  func forcedValuesAreFound(line: String) {
    #expect(findForcedValues(in: source(line)).count == 1)
  }

  @Test(
    "Negations and exclamations are none",
    arguments: ["if !isOpen {", "a != b", "a!=b", "print(\"Done!\")", "f(!a)", "\"\\(a)!\""])
  func negationsAreNoForcedValues(line: String) {
    #expect(findForcedValues(in: source(line)).isEmpty)
  }

  @Test(
    "A sleeping test is found",
    arguments: ["try await Task.sleep(for: .seconds(1))", "usleep(10)", "sleep(1)"])
  func sleepingTestsAreFound(line: String) {
    #expect(findSleeps(in: test(line)).count == 1)
    #expect(findSleeps(in: test("// " + line)).isEmpty)
    #expect(findSleeps(in: source(line)).isEmpty)
  }

  @Test func whatIsLeftToDoIsFoundInCommentsToo() {
    #expect(findLeftovers(in: source("let a = 1  // TO" + "DO: more")).map(\.line) == [1])
    #expect(findLeftovers(in: test("// FIX" + "ME")).count == 1)
  }
}

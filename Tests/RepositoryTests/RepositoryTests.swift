import Testing

/// How this repository is written, rule by rule; what each rule finds is tested in `Rules`.
@Suite struct RepositoryTests {
  private let repository = Repository()

  @Test(
    "Every Swift file keeps the rules",
    arguments: [
      ("imports", findForeignImports), ("purity", findImpurities),
      ("swallowed errors", findSwallowedErrors), ("forced values", findForcedValues),
      ("sleeping tests", findSleeps), ("leftovers", findLeftovers), ("long files", findLongFiles),
      ("wide lines", findWideLines), ("long functions", findLongFunctions),
    ] as [(String, @Sendable (SwiftSource) -> [Finding])])
  func everySwiftFileKeepsTheRules(
    name: String, rule: @escaping @Sendable (SwiftSource) -> [Finding]
  ) throws {
    expectNone(Self.sources.flatMap(rule))
  }

  // Read once: nine rules look at the same files.
  private static let sources: [SwiftSource] = {
    do { return try Repository().swiftSources() } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test func thereAreSourcesToLookAt() {
    #expect(Self.sources.count > 50)
    #expect(Self.sources.contains { $0.path == "Tests/RepositoryTests/RepositoryTests.swift" })
  }

  @Test func oneFileOfCoreAtMostImportsTheCLibrary() {
    expectNone(findCLibraryFiles(in: Self.sources))
  }

  @Test func theTopHoldsNothingUnexpected() throws {
    expectNone(findStrays(among: try repository.topLevel()))
  }

  @Test func everyScriptCanBeRunAndStopsAtAFailure() throws {
    let scripts = try repository.scripts()
    #expect(scripts.contains { $0.path == "scripts/test" })
    expectNone(scripts.flatMap { findUnrunnable($0) + findCarelessShell($0) })
  }

  @Test func theReadmeGivesTheTwoCommands() throws {
    let readme = try repository.text(of: "README.md")
    expectNone(findMissingCommands(readme: readme, exists: repository.exists))
  }

  @Test func continuousIntegrationRunsTheReadmesTestCommand() throws {
    let text = try repository.text(of: ".ci/run")
    #expect(text.contains("scripts/test\"\n"))
  }

  @Test(
    "Links of the pages lead somewhere",
    arguments: ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
  func linksLeadSomewhere(page: String) throws {
    let text = try repository.text(of: page)
    expectNone(findDeadLinks(in: text, path: page, exists: repository.exists))
  }

  private func expectNone(
    _ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let report = findings.map(\.description).joined(separator: "\n")
    #expect(findings.isEmpty, "\n\(report)", sourceLocation: sourceLocation)
  }
}

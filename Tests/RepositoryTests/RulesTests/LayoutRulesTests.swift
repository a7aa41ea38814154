import Testing

@Suite struct LayoutRulesTests {
  private func script(_ path: String, _ text: String, isExecutable: Bool = true) -> ScriptFile {
    ScriptFile(path: path, text: text, isExecutable: isExecutable)
  }

  @Test func aStrayFileAtTheTopIsFound() {
    #expect(findStrays(among: ["README.md", "Sources", "notes.txt"]).map(\.path) == ["notes.txt"])
  }

  @Test func aScriptHasAFirstLineAndCanBeRun() {
    #expect(findUnrunnable(script("scripts/a", "#!/bin/sh\n")).isEmpty)
    #expect(findUnrunnable(script("scripts/a", "echo\n")).count == 1)
    #expect(findUnrunnable(script("scripts/a", "#!/bin/sh\n", isExecutable: false)).count == 1)
    #expect(findUnrunnable(script(".ci/run", "echo\n", isExecutable: false)).count == 2)
  }

  @Test func aPartOfAScriptNeedNotBeRunButSaysWhichItIs() {
    #expect(findUnrunnable(script("scripts/b/a.py", "pass\n", isExecutable: false)).isEmpty)
    #expect(findUnrunnable(script("scripts/b/a.py", "pass\n")).count == 1)
  }

  @Test func aBashScriptThatGoesOnAfterAFailureIsFound() {
    let first = "#!/usr/bin/env bash\n"
    #expect(findCarelessShell(script("scripts/a", first + "set -e\n")).count == 1)
    #expect(findCarelessShell(script("scripts/a", first + "set -euo pipefail\n")).isEmpty)
    #expect(findCarelessShell(script("scripts/a", "#!/usr/bin/env python3\n")).isEmpty)
  }

  @Test func aReadmeWithoutTheCommandsIsFound() {
    let both = "    scripts/run    # starts it\n    scripts/test\n"
    #expect(findMissingCommands(readme: both) { _ in true }.isEmpty)
    #expect(
      findMissingCommands(readme: both) { $0 == "scripts/run" }.map(\.path) == ["scripts/test"])
    #expect(findMissingCommands(readme: "Run `scripts/run`.") { _ in true }.count == 2)
  }

  @Test func aLinkThatLeadsNowhereIsFound() {
    let text = "See [a](docs/A.md#top), [b](https://b.example) and\n[c](docs/C.md), [d](#d)."
    let findings = findDeadLinks(in: text, path: "README.md") { $0 == "docs/A.md" }
    #expect(
      findings == [Finding("README.md", line: 2, "the link to docs/C.md leads nowhere")])
  }
}

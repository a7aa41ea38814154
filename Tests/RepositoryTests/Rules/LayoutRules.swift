/// A file under scripts or .ci.
struct ScriptFile {
  var path: String
  var text: String
  var isExecutable: Bool

  var hasShebang: Bool { text.hasPrefix("#!") }
  var isBash: Bool { text.hasPrefix("#!/usr/bin/env bash") }
  /// What a script is made of lies in a folder below and need not be run itself.
  var isPart: Bool { path.split(separator: "/").count > 2 }
}

/// Nothing lies at the top that has no place there.
func findStrays(among entries: [String]) -> [Finding] {
  let known: Set = [
    "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "Data", "LICENSE", "Package.resolved",
    "Package.swift", "README.md", "Sources", "Tests", "docs", "scripts",
  ]
  return entries.filter { !known.contains($0) }.map { Finding($0, "has no place at the top") }
}

/// What can be run says with what, and what says so can be run.
func findUnrunnable(_ script: ScriptFile) -> [Finding] {
  if script.isPart, script.isExecutable == script.hasShebang { return [] }
  var findings: [Finding] = []
  if !script.hasShebang { findings.append(Finding(script.path, line: 1, "has no `#!` line")) }
  if !script.isExecutable { findings.append(Finding(script.path, "is not executable")) }
  return findings
}

/// A shell script stops at the first thing that goes wrong.
func findCarelessShell(_ script: ScriptFile) -> [Finding] {
  guard script.isBash, !script.text.contains("\nset -euo pipefail\n") else { return [] }
  return [Finding(script.path, "a bash script needs `set -euo pipefail`")]
}

/// The two commands that a newcomer needs stand in the README, each alone on a line, and are there.
func findMissingCommands(readme: String, exists: (String) -> Bool) -> [Finding] {
  ["scripts/run", "scripts/test"].flatMap { command -> [Finding] in
    var findings: [Finding] = []
    let lines = readme.split(separator: "\n").map { $0.drop { $0 == " " }.prefix { $0 != "#" } }
    if !lines.contains(where: { $0.split(separator: " ") == [command[...]] }) {
      findings.append(Finding("README.md", "does not give the command \(command)"))
    }
    if !exists(command) { findings.append(Finding(command, "is named in README.md but missing")) }
    return findings
  }
}

/// Links of a page to files of the repository lead somewhere.
func findDeadLinks(in text: String, path: String, exists: (String) -> Bool) -> [Finding] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().flatMap { index, line in
    line.split(separator: "](", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != ")" && $0 != "#" }) }
      .filter { !$0.isEmpty && !$0.contains(":") && !exists($0) }
      .map { Finding(path, line: index + 1, "the link to \($0) leads nowhere") }
  }
}

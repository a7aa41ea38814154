/// Which target may import what: the picture of the architecture, as a table.
enum ImportTable {
  static let pure: Set = ["GreenroomCore", "GreenroomFrame", "GreenroomUI", "GreenroomReports"]

  static let cLibrary: Set = ["Glibc", "Musl", "Darwin"]

  private static let modules: [String: Set<String>] = [
    "GreenroomCore": [],
    "GreenroomFrame": [],
    "GreenroomUI": ["GreenroomCore", "GreenroomFrame"],
    "GreenroomReports": ["GreenroomCore"],
    "GreenroomContent": ["GreenroomCore", "GreenroomFrame", "Yams"],
    "GreenroomStore": ["GreenroomCore", "GRDB"],
    "GreenroomSandbox": ["GreenroomCore", "CSupport", "GRDBSQLite"],
    "GreenroomCheck": ["GreenroomContent", "GreenroomCore", "GreenroomSandbox"],
    "GreenroomTerminal": ["GreenroomFrame", "CNcurses", "CSupport"],
    "GreenroomRuntime": ["GreenroomCore", "GreenroomFrame", "GreenroomUI", "CSupport"],
    "greenroom": [
      "GreenroomCore", "GreenroomFrame", "GreenroomUI", "GreenroomReports", "GreenroomContent",
      "GreenroomStore", "GreenroomSandbox", "GreenroomCheck", "GreenroomTerminal",
      "GreenroomRuntime", "CSupport", "ArgumentParser",
    ],
  ]

  /// What a target may import; nil when the table does not know the target.
  static func allowed(in target: String) -> Set<String>? {
    guard let own = modules[target] else { return nil }
    return pure.contains(target) ? own : own.union(cLibrary).union(["Foundation"])
  }
}

/// The modules that a file imports, with their lines.
func imports(of source: SwiftSource) -> [(module: String, line: Int)] {
  let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
  return source.code.enumerated().compactMap { index, line in
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import") else { return nil }
    let isDeclaration = words[..<place].allSatisfy {
      $0.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains($0)
    }
    guard isDeclaration else { return nil }
    let rest = words[(place + 1)...].drop { kinds.contains($0) }
    return rest.first.map { (String($0.prefix { $0 != "." }), index + 1) }
  }
}

/// Nothing is imported that the table does not allow.
func findForeignImports(in source: SwiftSource) -> [Finding] {
  guard !source.isTest else { return [] }
  guard let allowed = ImportTable.allowed(in: source.target) else {
    return [Finding(source.path, "the target is not in the table of imports")]
  }
  // Core needs the C library for logarithms; `findCLibraryFiles` allows it in one file.
  let extra = source.target == "GreenroomCore" ? ImportTable.cLibrary : []
  return imports(of: source).filter { !allowed.union(extra).contains($0.module) }.map {
    Finding(source.path, line: $0.line, "\(source.target) must not import \($0.module)")
  }
}

/// One file of Core may ask the C library for `log`, `exp` and `pow`; a second one is a finding.
func findCLibraryFiles(in sources: [SwiftSource]) -> [Finding] {
  let files = sources.filter { source in
    source.path.hasPrefix("Sources/GreenroomCore/")
      && imports(of: source).contains { ImportTable.cLibrary.contains($0.module) }
  }
  return files.dropFirst().map {
    Finding($0.path, "only one file of Core imports the C library: \(files[0].path)")
  }
}

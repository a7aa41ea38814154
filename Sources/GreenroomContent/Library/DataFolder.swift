/// Finds the folder of the shipped data: questions, word sets, loops and themes.
public enum DataFolder {
  /// Why there is no data folder, in one sentence with what to do.
  public struct NotFound: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// The absolute path of the folder: the one the user names by option or by `$GREENROOM_DATA`,
  /// else the one installed beside the program, else `Data` of the source tree.
  ///
  /// - Parameters:
  ///   - option: what the command line says; it must be right when it is given.
  ///   - executable: the path of the program; links to it are followed.
  ///   - sourceTree: where the search for the source tree begins, upwards; nil begins at the
  ///     program, which lies in `.build` of the tree.
  public static func locate(
    option: String?, environment: [String: String], executable: String, sourceTree: String? = nil
  ) throws(NotFound) -> String {
    if let option { return try named(option, by: "--data") }
    if let variable = environment["GREENROOM_DATA"], !variable.isEmpty {
      return try named(variable, by: "$GREENROOM_DATA")
    }
    let program = FileAccess.resolved(executable) ?? executable
    let beside = parent(of: parent(of: program)) + "/share/greenroom"
    if isData(beside) { return FileAccess.resolved(beside) ?? beside }
    if let tree = tree(above: sourceTree ?? parent(of: program)) { return tree }
    throw NotFound(
      description:
        "The data folder was not found beside \(program); name it with --data or $GREENROOM_DATA.")
  }

  private static func named(_ path: String, by name: String) throws(NotFound) -> String {
    guard let resolved = FileAccess.resolved(path), isData(resolved) else {
      throw NotFound(
        description: "\(name) names \(path), which is no data folder (it has no lexicon.yaml); "
          + "name the folder that holds lexicon.yaml and packs.")
    }
    return resolved
  }

  /// `Data` of the nearest folder above that is a Swift package.
  private static func tree(above start: String) -> String? {
    var folder = FileAccess.resolved(start) ?? start
    while !folder.isEmpty {
      if FileAccess.kind(of: folder + "/Package.swift") == .file, isData(folder + "/Data") {
        return folder + "/Data"
      }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func isData(_ path: String) -> Bool {
    FileAccess.kind(of: path + "/lexicon.yaml") == .file
  }

  /// The path up to its last slash; empty at the root.
  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

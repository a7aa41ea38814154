/// The files of one pack on disk. Nothing outside its folder is ever read.
struct PackFolder {
  struct QuestionFile {
    var path: String
    /// As findings name it.
    var shown: String
    /// The file's name without `.yaml`, which is the question's id.
    var stem: String
    /// The folder in `questions` that it lies in, or nil when it lies in `questions` itself.
    var topicFolder: String?
  }

  /// Absolute and without links.
  let path: String
  let name: String

  /// A path of this pack as findings name it: from the pack's own folder on.
  func shown(_ inner: String) -> String {
    ControlCharacters.madeVisible(in: "\(name)/\(inner)")
  }

  /// The bytes of a file of this pack.
  func bytes(of inner: String) throws(FileProblem) -> [UInt8] {
    guard let resolved = FileAccess.resolved("\(path)/\(inner)") else { throw .missing }
    guard isInside(resolved) else { throw .notRegular }
    return try FileAccess.bytes(of: resolved, limit: ContentLimits.fileBytes)
  }

  /// All question files in the order of their paths, and what was left aside.
  func questionFiles() -> (files: [QuestionFile], findings: [ContentFinding]) {
    var walk = Walk(pack: self)
    walk.visit("questions")
    return (walk.files.sorted { $0.shown < $1.shown }, walk.findings)
  }

  fileprivate func isInside(_ resolved: String) -> Bool { resolved.hasPrefix(path + "/") }

  /// Goes through the folders below `questions`.
  private struct Walk {
    let pack: PackFolder
    var files: [QuestionFile] = []
    var findings: [ContentFinding] = []

    mutating func visit(_ folder: String) {
      do throws(FileProblem) {
        for name in try FileAccess.names(in: "\(pack.path)/\(folder)") {
          visitEntry("\(folder)/\(name)", name: name)
        }
      } catch .missing {
        return
      } catch {
        warn(folder, error.reason)
      }
    }

    private mutating func visitEntry(_ inner: String, name: String) {
      let isQuestion = name.hasSuffix(".yaml")
      switch FileAccess.kind(of: "\(pack.path)/\(inner)") {
      case .folder: visit(inner)
      case .file where isQuestion: add(inner, name: name)
      case .file where name.hasSuffix(".yml"): warn(inner, "only .yaml files are read; rename it")
      case .link: visitLink(inner, name: name, isQuestion: isQuestion)
      case .other where isQuestion: warn(inner, FileProblem.notRegular.reason)
      case .file, .other, nil: return
      }
    }

    private mutating func visitLink(_ inner: String, name: String, isQuestion: Bool) {
      guard let target = FileAccess.resolved("\(pack.path)/\(inner)") else {
        warn(inner, "the link leads nowhere; remove it")
        return
      }
      if !pack.isInside(target) {
        warn(inner, "the link leads out of the pack and is not followed; copy the file here")
      } else if FileAccess.kind(of: target) == .folder {
        // Links to folders can run in circles.
        warn(inner, "links to folders are not followed; link to the files")
      } else if isQuestion {
        add(inner, name: name)
      }
    }

    private mutating func add(_ inner: String, name: String) {
      let folders = inner.split(separator: "/").dropFirst().dropLast()
      files.append(
        QuestionFile(
          path: "\(pack.path)/\(inner)", shown: pack.shown(inner),
          stem: String(name.dropLast(".yaml".count)), topicFolder: folders.last.map(String.init)))
    }

    private mutating func warn(_ inner: String, _ reason: String) {
      findings.append(
        ContentFinding(file: pack.shown(inner), line: 1, severity: .warning, reason: reason))
    }
  }
}

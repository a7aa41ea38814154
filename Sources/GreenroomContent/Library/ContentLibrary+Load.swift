import GreenroomCore

extension ContentLibrary {
  /// Loads the shipped data and the user's packs. Whatever cannot be read becomes a finding, and
  /// the rest is loaded.
  ///
  /// - Parameters:
  ///   - dataFolder: the folder that ``DataFolder`` found.
  ///   - userPacksFolder: a folder of packs; nil or missing where the user has none.
  public static func load(dataFolder: String, userPacksFolder: String? = nil) -> ContentLibrary {
    var library = ContentLibrary()
    library.loadLexicon(at: dataFolder + "/lexicon.yaml")
    library.loadCommonWords(at: dataFolder + "/words.txt")
    library.loadWordOrder(at: dataFolder + "/word-order.txt")
    library.loadPacks(in: dataFolder + "/packs", isShipped: true)
    if let userPacksFolder { library.loadPacks(in: userPacksFolder, isShipped: false) }
    return library
  }

  private mutating func loadLexicon(at path: String) {
    do throws(FileProblem) {
      let bytes = try FileAccess.bytes(of: path, limit: ContentLimits.fileBytes)
      let reading = LexiconReader.read(bytes, file: "lexicon.yaml")
      lexiconSets = reading.sets
      findings += reading.findings
    } catch {
      report(.error, "lexicon.yaml", error.reason)
    }
  }

  private mutating func loadCommonWords(at path: String) {
    do throws(FileProblem) {
      let bytes = try FileAccess.bytes(of: path, limit: ContentLimits.fileBytes)
      commonWords = String(decoding: bytes, as: UTF8.self)
    } catch {
      report(.error, "words.txt", error.reason)
    }
  }

  private mutating func loadWordOrder(at path: String) {
    do {
      let bytes = try FileAccess.bytes(of: path, limit: ContentLimits.fileBytes)
      wordOrder = try WordOrderTable(text: String(decoding: bytes, as: UTF8.self))
    } catch let problem as FileProblem {
      report(.error, "word-order.txt", problem.reason)
    } catch {
      report(.error, "word-order.txt", "\(error)")
    }
  }

  private mutating func loadPacks(in folder: String, isShipped: Bool) {
    do throws(FileProblem) {
      for name in try FileAccess.names(in: folder) where FileAccess.isFolder("\(folder)/\(name)") {
        // A user may well link to a pack that lies elsewhere; only links inside it are suspect.
        guard let path = FileAccess.resolved("\(folder)/\(name)") else { continue }
        loadPack(PackFolder(path: path, name: name), isShipped: isShipped)
      }
    } catch .missing where !isShipped {
      return
    } catch {
      report(
        .error, "packs", "the folder \(folder) cannot be read; check that it is there")
    }
  }

  private mutating func loadPack(_ folder: PackFolder, isShipped: Bool) {
    var pack = head(of: folder, isShipped: isShipped)
    pack.lexiconSets = ownSets(of: folder)
    if packs.contains(where: { $0.id == pack.id }) {
      report(
        .warning, folder.shown("pack.yaml"),
        "there is another pack \"\(pack.id)\" already; give this one another id")
      pack.id = "\(pack.id)-\(packs.count + 1)"
    }
    packs.append(pack)
    let (files, problems) = folder.questionFiles()
    findings += problems
    for file in files { loadQuestion(file, pack: pack) }
  }

  /// The head as the file gives it, or one made of the folder's name, so that a slip in the head
  /// does not cost the questions.
  private mutating func head(of folder: PackFolder, isShipped: Bool) -> Pack {
    let file = folder.shown("pack.yaml")
    do throws(FileProblem) {
      let bytes = try folder.bytes(of: "pack.yaml")
      let reading = PackReader.read(
        bytes, file: file, folder: folder.path, isShipped: isShipped)
      findings += reading.findings
      if let pack = reading.pack { return pack }
    } catch {
      report(.error, file, error.reason)
    }
    return Pack(id: folder.name, name: folder.name, folder: folder.path, isShipped: isShipped)
  }

  private mutating func ownSets(of folder: PackFolder) -> [String: [String]] {
    let file = folder.shown("lexicon.yaml")
    do throws(FileProblem) {
      let bytes = try folder.bytes(of: "lexicon.yaml")
      let reading = LexiconReader.read(bytes, file: file)
      findings += reading.findings
      for name in reading.sets.keys.sorted() where lexiconSets[name] != nil {
        report(
          .error, file, "the set \"\(name)\" is a shared one already; give it another name",
          line: LineIndex(text: String(decoding: bytes, as: UTF8.self)).line(of: "sets/\(name)"))
      }
      return reading.sets.filter { lexiconSets[$0.key] == nil }
    } catch .missing {
      return [:]
    } catch {
      report(.error, file, error.reason)
      return [:]
    }
  }

  private mutating func loadQuestion(_ file: PackFolder.QuestionFile, pack: Pack) {
    do throws(FileProblem) {
      let bytes = try FileAccess.bytes(of: file.path, limit: ContentLimits.fileBytes)
      let reading = QuestionReader.read(
        bytes, file: file.shown, expectedID: QuestionID(file.stem))
      findings += reading.findings
      guard let question = reading.question else { return }
      let loaded = LoadedQuestion(
        question: question, source: String(decoding: bytes, as: UTF8.self), file: file.shown,
        pack: pack.id)
      reportTopic(of: loaded, folder: file.topicFolder)
      guard let holder = add(loaded) else { return }
      report(
        .error, file.shown,
        "\"\(question.id)\" is the id of \(holder.file) already; rename this file and its id",
        line: LineIndex(text: loaded.source).line(of: "id"))
    } catch {
      report(.error, file.shown, error.reason)
    }
  }

  /// The folder is the list of topics: a slip in a topic would make a topic of one question.
  private mutating func reportTopic(of loaded: LoadedQuestion, folder: String?) {
    let topic = loaded.question.topic
    guard let folder, folder != topic else { return }
    report(
      .warning, loaded.file,
      "topic \"\(topic)\" differs from the folder \"\(folder)\"; make them the same",
      line: LineIndex(text: loaded.source).line(of: "topic"))
  }

  private mutating func report(
    _ severity: ContentFinding.Severity, _ file: String, _ reason: String, line: Int = 1
  ) {
    findings.append(
      ContentFinding(
        file: file, line: line, severity: severity,
        reason: ControlCharacters.madeVisible(in: reason)))
  }
}

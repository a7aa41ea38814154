import GreenroomContent
import GreenroomCore
import GreenroomReports

/// The questions whose scoring is timed, and the answers that are given to them.
struct TimingBench {
  /// A question ready to be answered.
  struct Stand {
    var question: Question
    var scorer: Scorer
    var compiled: CompiledQuestion

    func score(_ text: String) {
      _ = scorer.score(Submission(.text(text)), for: compiled)
    }
  }

  /// What a person says in two minutes, and a story of the usual length.
  private static let usualWords = (explain: 250, behavioral: 300)
  /// How many items the timed questions have; the nearest of the bank are taken.
  private static let items = 12

  private let explain: Stand
  private let behavioral: Stand
  /// A question with an item that needs a relation, where there is one.
  private let relational: Stand?

  init(_ content: ContentLibrary) throws {
    let known = content.knownWords
    func stand(_ loaded: LoadedQuestion) -> Stand {
      let scorer = content.scorer(ofPack: loaded.pack, knownWords: known)
      return Stand(
        question: loaded.question, scorer: scorer, compiled: scorer.compile(loaded.question))
    }
    explain = stand(try content.question(of: .explain, items: Self.items))
    behavioral = stand(try content.question(of: .behavioral, items: Self.items))
    relational = content.questions.first { loaded in
      loaded.question.items.contains { !$0.item.needs.isEmpty }
    }.map(stand)
  }

  func compiling(runs: Int) -> [ScoringTimes.Row] {
    [explain, behavioral].map { stand in
      row(
        "compile", stand, words: 0,
        Stopwatch.times(runs: runs) {
          _ = stand.scorer.compile(stand.question)
        })
    }
  }

  func usualAnswers(runs: Int) -> [ScoringTimes.Row] {
    [
      timed("answer", explain, prose(explain, words: Self.usualWords.explain), runs: runs),
      timed("story", behavioral, prose(behavioral, words: Self.usualWords.behavioral), runs: runs),
    ]
  }

  func longAnswers(of sizes: [Int]) -> [ScoringTimes.Row] {
    [("long answer", explain), ("long story", behavioral)].flatMap { name, stand in
      sizes.map { timed(name, stand, prose(stand, words: $0), runs: Self.fewRuns) }
    }
  }

  /// Answers that nobody gives, made to find where time grows faster than the answer.
  ///
  /// - Parameter sizes: in rising order; what took too long is not tried with more words.
  func oddAnswers(of sizes: [Int]) -> [ScoringTimes.Row] {
    let trial = max(20, (sizes.max() ?? 0) / 50)
    let patterns =
      [explain, behavioral].flatMap { oddPatterns(for: $0, trial: trial) }
      + [relational].compactMap(\.self).compactMap { relations(for: $0, trial: trial) } + shapes
    return patterns.flatMap { pattern -> [ScoringTimes.Row] in
      var rows: [ScoringTimes.Row] = []
      for size in sizes where rows.allSatisfy({ $0.times.allSatisfy { $0 < Self.tooLong } }) {
        let text = pattern.text(words: size)
        rows.append(timed(pattern.name, pattern.stand, text, words: size, runs: Self.fewRuns))
      }
      return rows
    }
  }

  private static let tooLong = Duration.seconds(2)

  private static let fewRuns = 5

  /// - Parameter trial: how many words it takes to find out which of a question's own words are
  ///   the slowest.
  private func oddPatterns(for stand: Stand, trial: Int) -> [OddPattern] {
    let question = stand.question
    let candidates: [(name: String, units: [[String]], opening: String, closing: String)] = [
      ("one slot word", OddAnswers.slotWords(of: question), "", ""),
      ("slot words in turn", OddAnswers.slotTurns(of: question), "", ""),
      ("negated slot words", OddAnswers.slotTurns(of: question), "Not ", ""),
      ("withdrawn claims", OddAnswers.claims(of: question), "", " is wrong."),
    ]
    return candidates.compactMap { name, units, opening, closing in
      slowest(
        units.map { OddPattern(name, stand, unit: $0, opening: opening, closing: closing) }, trial)
    }
  }

  /// A story is read in every way that an answer is, and in some more.
  private var shapes: [OddPattern] {
    OddAnswers.shapes.map { shape in
      OddPattern(shape.name, behavioral, unit: shape.unit, separator: shape.separator)
    }
  }

  private func relations(for stand: Stand, trial: Int) -> OddPattern? {
    let units = OddAnswers.relations(of: stand.question)
    return slowest(units.map { OddPattern("relations", stand, unit: $0) }, trial)
  }

  /// Which pattern takes longest in a short answer.
  private func slowest(_ patterns: [OddPattern], _ words: Int) -> OddPattern? {
    let timed = patterns.map { pattern in
      let text = pattern.text(words: words)
      return (pattern, time: Stopwatch.times(runs: 2) { pattern.stand.score(text) }.first ?? .zero)
    }
    guard var slowest = timed.max(by: { $0.time < $1.time })?.0 else { return nil }
    slowest.name += ": \(slowest.unit.joined(separator: " "))"
    return slowest
  }

  private func timed(
    _ name: String, _ stand: Stand, _ text: String, words: Int? = nil, runs: Int
  ) -> ScoringTimes.Row {
    let count = words ?? text.split(separator: " ").count
    return row(name, stand, words: count, Stopwatch.times(runs: runs) { stand.score(text) })
  }

  private func row(
    _ name: String, _ stand: Stand, words: Int, _ times: [Duration]
  ) -> ScoringTimes.Row {
    ScoringTimes.Row(
      name: name, question: stand.question.id, items: stand.question.items.count, words: words,
      times: times)
  }

  /// The good answers of the question one after the other, from the start again when they end.
  private func prose(_ stand: Stand, words count: Int) -> String {
    let answers =
      stand.question.answers.filter { $0.name == "strong" }
      + stand.question.others.filter { $0.band.lowerBound >= 70 }
    let words = answers.flatMap { $0.content.joined.split(whereSeparator: \.isWhitespace) }
    guard !words.isEmpty else { return "" }
    return (0..<count).map { words[$0 % words.count] }.joined(separator: " ")
  }
}

extension ContentLibrary {
  /// The first question of a kind with so many items, or nearly so many.
  fileprivate func question(of kind: QuestionKind, items: Int) throws -> LoadedQuestion {
    let nearest = questions.filter { $0.question.kind == kind }.min {
      abs($0.question.items.count - items) < abs($1.question.items.count - items)
    }
    guard let nearest else {
      throw CommandFailure(
        "there is no \(kind.rawValue) question to time; see `greenroom questions list`", .noInput)
    }
    return nearest
  }
}

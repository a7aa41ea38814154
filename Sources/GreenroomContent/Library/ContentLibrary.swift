import GreenroomCore

/// All packs and questions that there are, the shared word sets, and what is wrong with any.
public struct ContentLibrary: Hashable, Sendable {
  /// Shipped ones first, each group in the order of folder names.
  public internal(set) var packs: [Pack] = []
  /// In the order of packs and, within a pack, of paths; every id stands once.
  public internal(set) var questions: [LoadedQuestion] = []
  /// The word sets that every question may use.
  public internal(set) var lexiconSets: [String: [String]] = [:]
  /// Frequent English words, one a line, which are no slips of others; empty when their file
  /// cannot be used.
  public internal(set) var commonWords = ""
  /// What tells sentences from words in no order; nil when its file cannot be used.
  public internal(set) var wordOrder: WordOrderTable?
  public internal(set) var findings: [ContentFinding] = []
  private var places: [QuestionID: Int] = [:]

  public init() {}

  public func question(_ id: QuestionID) -> LoadedQuestion? { places[id].map { questions[$0] } }

  /// The word sets that a pack's questions may use: the shared ones and its own.
  public func lexiconSets(ofPack id: String) -> [String: [String]] {
    let own = packs.first { $0.id == id }?.lexiconSets ?? [:]
    return own.isEmpty ? lexiconSets : lexiconSets.merging(own) { shared, _ in shared }
  }

  /// Takes a question in, unless its id is taken: then the one already there is given back.
  mutating func add(_ loaded: LoadedQuestion) -> LoadedQuestion? {
    if let holder = question(loaded.question.id) { return holder }
    places[loaded.question.id] = questions.count
    questions.append(loaded)
    return nil
  }
}

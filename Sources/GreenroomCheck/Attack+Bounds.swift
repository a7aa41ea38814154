/// What each attack may gain at most: the one table of these bounds.
extension Attack.Kind {
  public var bound: Int {
    switch self {
    case .promptCopied: 10
    case .notKnown: 5
    case .termList: 40
    case .foreignAnswer: 25
    case .otherCompetency: 45
    case .shuffled: 45
    case .denied: 35
    case .repeatedTerm: 10
    }
  }

  /// Whether going beyond the bound is a finding; otherwise it is only told.
  public var isBinding: Bool {
    switch self {
    case .promptCopied, .notKnown, .termList, .foreignAnswer, .shuffled, .denied, .repeatedTerm:
      true
    // A story fits several competencies in part; that is watched before it is forbidden.
    case .otherCompetency: false
    }
  }
}

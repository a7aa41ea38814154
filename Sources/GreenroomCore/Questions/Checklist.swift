/// How much an item matters.
public enum Weight: String, Hashable, Sendable, CaseIterable {
  case must, should, bonus

  /// Its part in the score: must 3, should 2; a bonus adds 3 on top and is never needed.
  public var points: Int {
    switch self {
    case .must: 3
    case .should: 2
    case .bonus: 3
    }
  }
}

/// One thing that a strong answer says, with several ways to say it.
public struct ChecklistItem: Hashable, Sendable {
  /// One member of a "name k of n" item.
  public struct Member: Hashable, Sendable {
    public var id: String
    public var point: String
    public var say: [String]

    public init(id: String, point: String, say: [String]) {
      self.id = id
      self.point = point
      self.say = say
    }
  }

  /// "Name `need` of these": credit is even, so one of two is half.
  public struct Group: Hashable, Sendable {
    public var need: Int
    public var members: [Member]

    public init(need: Int, members: [Member]) {
      self.need = need
      self.members = members
    }
  }

  /// A number that is right within a factor: 12,000 within 3 takes 4,000 to 36,000.
  public struct NumericTarget: Hashable, Sendable {
    public var value: Double
    public var within: Double
    /// Unit phrasings; one must stand within five words after the number. Without any, the bare
    /// number counts, a share also in per cent: 0.25 is 25 %.
    public var units: [String]

    public init(value: Double, within: Double, units: [String]) {
      self.value = value
      self.within = within
      self.units = units
    }
  }

  /// A word to be found, for items that were drafted from a reference answer.
  public struct Term: Hashable, Sendable {
    /// A phrasing, mostly one word; a number is met by one that rounds to it.
    public var say: String
    public var weight: Double

    public init(say: String, weight: Double) {
      self.say = say
      self.weight = weight
    }
  }

  /// Unique in its list; never changes.
  public var id: String
  public var weight: Weight
  /// The idea in one sentence, as the report shows it.
  public var point: String
  /// Phrasings; one hit is enough.
  public var say: [String]
  /// For relations: one of these must hit too, in the same or a neighbouring sentence.
  public var needs: [String]
  public var group: Group?
  public var number: NumericTarget?
  /// In place of phrasings in a draft: its level is the weighted share of the terms found.
  public var terms: [Term]
  /// Drop a hit that stands anywhere after a negation in its clause.
  public var isStrict: Bool
  /// The follow-up asked when the item was missed.
  public var probe: String?

  public init(
    id: String, weight: Weight, point: String, say: [String] = [], needs: [String] = [],
    group: Group? = nil, number: NumericTarget? = nil, terms: [Term] = [],
    isStrict: Bool = false, probe: String? = nil
  ) {
    self.id = id
    self.weight = weight
    self.point = point
    self.say = say
    self.needs = needs
    self.group = group
    self.number = number
    self.terms = terms
    self.isStrict = isStrict
    self.probe = probe
  }

  /// What it is worth in its list: by its weight, or for a drafted one as much as its terms.
  public var worth: Double {
    terms.isEmpty ? Double(weight.points) : terms.map(\.weight).reduce(0, +)
  }
}

/// A wrong claim, or a red flag of a story, with what is true instead.
public struct Misconception: Hashable, Sendable {
  public enum Penalty: String, Hashable, Sendable, CaseIterable {
    case minor, major

    /// Points taken off: minor 8, major 15.
    public var points: Int {
      switch self {
      case .minor: 8
      case .major: 15
      }
    }
  }

  public var id: String
  public var say: [String]
  /// Found anywhere in the answer, one of these lifts the charge.
  public var unless: [String]
  public var penalty: Penalty
  public var correction: String

  public init(
    id: String, say: [String], unless: [String] = [], penalty: Penalty = .minor,
    correction: String
  ) {
    self.id = id
    self.say = say
    self.unless = unless
    self.penalty = penalty
    self.correction = correction
  }
}

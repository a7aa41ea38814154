/// Which verbs tell of a step in a story.
enum StoryVerbs {
  /// Whether a word is a past form, by its ending or by the table.
  static func isPast(_ word: String) -> Bool {
    if IrregularVerbs.pastForms.contains(word) { return true }
    return word.utf8.count > 3 && word.hasSuffix("ed") && !noPast.contains(word)
  }

  /// Whether a past form tells what somebody did, and not how they were.
  static func isStep(_ word: String) -> Bool { isPast(word) && !states.contains(word) }

  /// Whether a word is a past participle, or may be one.
  static func isParticiple(_ word: String) -> Bool {
    isPast(word) || participles.contains(word)
  }

  private static let participles: Set<String> = Set(
    IrregularVerbs.forms.values.flatMap { $0.dropFirst() }.filter { !$0.hasSuffix("ing") })

  /// Verbs that tell how it was.
  static let ofState: Set<String> = [
    "was", "were", "had", "needed", "noticed", "faced", "struggled", "relied", "kept", "took",
    "wanted", "expected",
  ]

  private static let noPast: Set<String> = [
    "need", "indeed", "speed", "feed", "seed", "exceed", "proceed", "succeed", "hundred", "agreed",
    "embed", "breed", "supposed", "red", "sacred", "based",
  ]

  private static let states: Set<String> = [
    "needed", "learned", "learnt", "wanted", "stayed", "felt", "thought", "believed", "knew",
    "liked", "loved", "hoped", "seemed", "realized", "realised", "understood", "enjoyed",
    "remained",
    "got", "had", "was", "were", "became", "meant", "lived", "tried", "loved", "grew",
  ]

  /// Keys of verbs of work.
  static let work: Set<String> = Set(
    """
    add agree analyse analyze ask assign automate benchmark bisect block book break bring build call
    change check choose clean close coach collect compare configure convince coordinate create cut
    debug decide delegate delete deploy design disable discover discuss document draft drop enable
    escalate estimate evaluate examine explain explore extract find fix follow gather give go hold
    identify implement improve install interview introduce invite isolate investigate join keep
    launch lead limit list listen locate log look map measure meet mentor merge migrate mock model
    monitor move negotiate note notice offer open optimise optimize organise organize own pair patch
    pick pin plan post prepare present prioritise prioritize profile propose prototype prove pull
    push put query raise reach read rebuild record redesign reduce refactor release remove rename
    reorganise repair repeat replace replay report reproduce request research reset restart restore
    review revert rewrite roll route run save scale schedule scope search see send separate set
    share show shift simplify simulate sit sketch solve speak split start stop suggest survey switch
    take talk teach tell test throttle trace track train translate trigger tune turn update upgrade
    use validate verify visit walk wire work wrap write
    """.split { $0 == " " || $0 == "\n" }.map { WordForms.key(of: String($0)) })

  /// Words that may stand between "I" and its verb.
  static func isBetween(_ word: String) -> Bool {
    word.hasSuffix("ly")
      || ["then", "also", "first", "just", "even", "now", "myself", "had", "have"]
        .contains(word)
  }
}

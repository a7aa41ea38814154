import GreenroomCore

/// The file of a new question: all fields of its kind, with comments that say what goes there.
///
/// The values hold a place; `greenroom questions check` lists what is to be done.
public enum QuestionSkeleton {
  /// The text of the file.
  public static func text(for outline: QuestionOutline) -> String {
    let lines =
      switch outline.kind {
      case .explain: ExplainSkeleton.lines(outline)
      case .design: DesignSkeleton.lines(outline)
      case .coding: CodingSkeleton.lines(outline)
      case .sql: SQLSkeleton.lines(outline)
      case .behavioral: BehavioralSkeleton.lines(outline)
      case .quickfire: QuickfireSkeleton.lines(outline)
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The head of the pack that holds a user's own questions.
  ///
  /// - Parameter id: also the name of its folder.
  public static func pack(id: String) -> String {
    """
    # The head of a pack. Its questions lie beside it in questions/<topic>/<id>.yaml.
    format: 1
    id: \(id)
    name: \(YAMLQuoting.quoted("Questions of my own (\(id))"))
    version: "0.1"
    language: en
    licence: unpublished    # such as CC-BY-4.0, if you share it
    authors: []
    description: Questions of my own.

    """
  }

  /// What is said of a point with its phrasings, which all checklists begin with.
  static let checklistNotes = [
    "# One item an idea. weight: must (3 points), should (2) or bonus. point: the idea in one",
    "# sentence, as the report shows it. say: four to eight phrasings, cut down to their words;",
    "# one hit is enough. Write the term, the mechanism in plain words, what follows from it, and",
    "# how somebody says it who lacks the term. probe: what is asked when the item was missed.",
  ]

  static let misconceptions = [
    "# Three to eight claims that are wrong, common and harmful. `a > b` keeps the order of words.",
    "misconceptions:",
    "  - id: first-wrong-claim",
    "    penalty: minor        # takes 8 points; major takes 15",
    "    say: [\"wrong > claim ~6\"]",
    "    unless: [\"what takes it back\"]",
    "    correction: State the truth first, in one sentence.",
  ]

  static let others = [
    "# Two strong answers written without a look at the phrasings, one of them in plain words, and",
    "# one that is fluent and wrong. band: the lowest and the highest score that each must get.",
    "others:",
    "  - name: plain_words",
    "    band: [70, 100]",
    "    text: Say it all without one term of art.",
    "  - name: other_strong",
    "    band: [75, 100]",
    "    text: Say it all as another good engineer would.",
    "  - name: wrong_fluent",
    "    band: [0, 50]",
    "    text: Say it in the right terms with three or four errors that people really make.",
  ]

  static let references = [
    "# Books, papers, specifications and documentation, by name.",
    "references:",
    "  - \"Name of a source\"",
  ]
}

import GreenroomCore

/// The file of a question whose checklist was drafted from a reference answer.
public enum DraftFile {
  /// The text of the file.
  ///
  /// - Parameters:
  ///   - reference: what a strong answer says; it becomes the strong model answer.
  ///   - form: nil for the form that the draft suggests.
  /// - Throws: why no checklist can be drafted.
  public static func text(
    for outline: QuestionOutline, reference: String, form: AnswerForm? = nil
  ) throws(DraftProblem) -> String {
    let draft = try ChecklistDraft(
      reference: reference, question: outline.title + ".\n" + (outline.prompt ?? ""))
    let lines =
      notes
      + outline.head(
        minutes: "7",
        extra: ["draft: true", "form: \((form ?? draft.form).rawValue)"])
      + outline.promptField("Explain it.")
      + [""] + checklistNotes + ["checklist:"] + draft.items.flatMap(lines(of:))
      + ["", "answers:", "  strong: " + YAMLQuoting.folded(reference, indent: 4)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let notes = [
    "# A draft, made from a reference answer. It can be asked and scored as it is:",
    "# an answer gets points for the words of the reference that it holds, rare ones more than",
    "# frequent ones, words of the question little. It need not hold all. Such a score tells what",
    "# was talked about, and not whether it was said rightly.",
    "#",
    "# To make a question of it, go through the checklist: put in place of each \"terms\" a list",
    "# \"say\" of phrasings, set weight to must, should or bonus, and add a probe. When no",
    "# \"terms\" are left, remove \"draft: true\"; `greenroom questions check` then says what else",
    "# is missing.",
  ]

  private static let checklistNotes = [
    "# An item a sentence of the reference. A number is met by one that rounds to it.",
    "# Remove terms that any answer would hold, and items that a strong answer may leave out.",
  ]

  private static func lines(of item: ChecklistItem) -> [String] {
    var lines = [
      "  - id: \(item.id)", "    weight: \(item.weight.rawValue)",
      "    point: \(YAMLQuoting.quoted(item.point))", "    terms:",
    ]
    lines += item.terms.map {
      "      - {say: \(YAMLQuoting.quoted($0.say)), weight: \(number($0.weight))}"
    }
    return lines
  }

  /// Hundredths, without noughts at the end.
  private static func number(_ weight: Double) -> String {
    let hundredths = Int((weight * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

import GreenroomCore

/// A draft offends the standard by nature. What counts is what comes next, so it is said alone.
enum DraftRules {
  static func check(
    _ question: Question, reading: (String) -> String?, _ notes: inout CheckNotes
  ) {
    let open = question.items.count { !$0.item.terms.isEmpty }
    notes.warning(
      at: "draft",
      open == 0
        ? "the question is a draft without \"terms\"; remove \"draft: true\" to have it checked"
        : "the question is a draft; write phrasings (\"say\") in place of \"terms\" in "
          + "\(Wording.count(open, "item")), then remove \"draft: true\"")
    _ = PhrasingRules.check(question, reading: reading, &notes)
  }
}

import GreenroomCore

/// Reads what the kinds of question have in common: checklist items, misconceptions,
/// clarifications.
enum ChecklistReader {
  /// - Parameter takesTerms: whether an item may list terms, as those of a draft do.
  static func items(_ fields: FieldReader, takesTerms: Bool = false) -> [ChecklistItem] {
    fields.requiredMappings("checklist", called: "item").map { item($0, takesTerms: takesTerms) }
  }

  private static func item(_ fields: FieldReader, takesTerms: Bool) -> ChecklistItem {
    let item = ChecklistItem(
      id: fields.requiredID("id"),
      weight: fields.requiredChoice("weight", of: Weight.self) ?? .should,
      point: fields.requiredText("point"), say: fields.texts("say"), needs: fields.texts("needs"),
      group: group(fields), number: number(fields), terms: terms(fields, areTaken: takesTerms),
      isStrict: isStrict(fields), probe: fields.text("probe"))
    reportForm(of: item, fields)
    fields.finish()
    return item
  }

  /// An item needs something that can be found in an answer.
  private static func reportForm(of item: ChecklistItem, _ fields: FieldReader) {
    if fields.has("terms") { return }
    if !fields.has("say"), !fields.has("of"), !fields.has("number") {
      fields.log.error(
        line: fields.line, "\(fields.subject) has no \"say\", \"of\" or \"number\"; add phrasings")
    } else if fields.has("say"), item.say.isEmpty, !fields.log.hasErrors {
      fields.log.error(
        line: fields.line(of: "say"), "\(fields.subject) has no phrasings; add some to \"say\"")
    }
    if fields.has("say"), fields.has("of") {
      fields.log.error(
        line: fields.line(of: "of"),
        "\(fields.subject) has both \"say\" and \"of\"; keep one, or make it two items")
    }
    if fields.has("needs"), !fields.has("say") {
      fields.log.error(
        line: fields.line(of: "needs"), "\(fields.subject) has \"needs\" without \"say\"; add it")
    }
  }

  private static func isStrict(_ fields: FieldReader) -> Bool {
    guard let negation = fields.text("negation") else { return false }
    if negation != "strict" {
      fields.log.error(
        line: fields.line(of: "negation"),
        "unknown negation \"\(negation)\" in \(fields.subject); write strict or leave it out")
    }
    return true
  }

  /// The terms of a drafted item, which stand alone.
  private static func terms(_ fields: FieldReader, areTaken: Bool) -> [ChecklistItem.Term] {
    guard fields.has("terms") else { return [] }
    let terms = fields.requiredMappings("terms", called: "term", key: "say").map { term in
      defer { term.finish() }
      let weight = term.requiredNumber("weight")
      if weight <= 0 || weight > 10 {
        term.log.error(
          line: term.line(of: "weight"),
          "\"weight\" of \(term.subject) must be above 0 and at most 10")
      }
      return ChecklistItem.Term(say: term.requiredText("say"), weight: weight)
    }
    if !areTaken {
      fields.log.error(
        line: fields.line(of: "terms"),
        "\(fields.subject) has \"terms\", which only an explain question with \"draft: true\" "
          + "takes; write phrasings in \"say\"")
    }
    for other in ["say", "of", "number", "needs"] where fields.has(other) {
      fields.log.error(
        line: fields.line(of: other),
        "\(fields.subject) has both \"terms\" and \"\(other)\"; keep one of them")
    }
    return terms
  }

  private static func group(_ fields: FieldReader) -> ChecklistItem.Group? {
    guard fields.has("of") else {
      if fields.field("need") != nil {
        fields.log.error(
          line: fields.line(of: "need"),
          "\(fields.subject) has \"need\" without \"of\"; add the list")
      }
      return nil
    }
    let members = fields.requiredMappings("of", called: "member").map { member in
      defer { member.finish() }
      return ChecklistItem.Member(
        id: member.requiredID("id"), point: member.requiredText("point"),
        say: member.requiredTexts("say"))
    }
    let need = fields.requiredInteger("need", in: 1...max(1, members.count))
    return ChecklistItem.Group(need: need, members: members)
  }

  private static func number(_ fields: FieldReader) -> ChecklistItem.NumericTarget? {
    guard
      let target = fields.mapping("number", subject: "the number of \(fields.subject)")
    else { return nil }
    defer { target.finish() }
    let within = target.requiredNumber("within")
    if within < 1 {
      target.log.error(
        line: target.line(of: "within"),
        "\"within\" of \(target.subject) is a factor and must be 1 or more")
    }
    return ChecklistItem.NumericTarget(
      value: target.requiredNumber("value"), within: within,
      units: target.has("unit") ? target.requiredTexts("unit") : [])
  }

  /// Wrong claims, or the red flags of a story.
  static func misconceptions(
    _ fields: FieldReader, _ name: String, _ called: String
  ) -> [Misconception] {
    fields.mappings(name, called: called).map { claim in
      defer { claim.finish() }
      return Misconception(
        id: claim.requiredID("id"), say: claim.requiredTexts("say"),
        unless: claim.texts("unless"),
        penalty: claim.choice("penalty", of: Misconception.Penalty.self) ?? .minor,
        correction: claim.requiredText("correction"))
    }
  }

  static func clarifications(_ fields: FieldReader) -> [Clarification] {
    fields.mappings("clarifications", called: "clarification", key: "reply").map { entry in
      defer { entry.finish() }
      return Clarification(ask: entry.requiredTexts("ask"), reply: entry.requiredText("reply"))
    }
  }
}

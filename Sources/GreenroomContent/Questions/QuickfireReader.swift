import GreenroomCore
import Yams

/// Reads a deck of short questions.
enum QuickfireReader {
  static func deck(_ fields: FieldReader) -> QuickfireDeck {
    QuickfireDeck(
      items: fields.requiredMappings("items", called: "item").compactMap { item($0, deck: fields) })
  }

  private static func item(_ fields: FieldReader, deck: FieldReader) -> QuickfireItem? {
    let id = fields.requiredID("id")
    guard let form = fields.requiredChoice("type", of: QuickfireTask.Form.self) else { return nil }
    let task = QuickfireTaskReader.task(of: form, fields)
    let item = QuickfireItem(
      id: id, level: level(fields, deck: deck),
      seconds: fields.requiredInteger("seconds", in: 5...600),
      prompt: fields.requiredText("prompt"), task: task, explain: fields.requiredText("explain"),
      whyWrong: whyWrong(fields, task), reference: fields.text("reference") ?? "",
      selfTest: selfTest(fields))
    fields.finish()
    return item
  }

  /// Its own level, or that of the deck.
  private static func level(_ fields: FieldReader, deck: FieldReader) -> Level {
    let own: Level? = fields.has("level") ? fields.requiredChoice("level") : deck.choice("level")
    return own ?? .mid
  }

  /// Reasons stand under wrong options only.
  private static func whyWrong(_ fields: FieldReader, _ task: QuickfireTask) -> [String: String] {
    guard let reasons = fields.mapping("why_wrong", subject: "\"why_wrong\" of \(fields.subject)")
    else { return [:] }
    let ids = task.options.map(\.id)
    let right = task.rightOptions
    var texts: [String: String] = [:]
    for id in reasons.names {
      texts[id] = reasons.text(id)
      let line = reasons.line(of: id)
      if !ids.contains(id) {
        fields.log.error(
          line: line, "\(reasons.subject) names \"\(id)\", which is no option; \(cure(ids))")
      } else if right.contains(id) {
        fields.log.error(
          line: line, "\(reasons.subject) names \"\(id)\", which is a right answer; remove it")
      }
    }
    return texts
  }

  private static func cure(_ ids: [String]) -> String {
    ids.isEmpty ? "remove it" : "use one of: \(ids.joined(separator: ", "))"
  }

  private static func selfTest(_ fields: FieldReader) -> QuickfireItem.SelfTest {
    guard let test = fields.mapping("self_test", subject: "\"self_test\" of \(fields.subject)")
    else { return QuickfireItem.SelfTest(right: [], wrong: []) }
    defer { test.finish() }
    return QuickfireItem.SelfTest(right: answers("right", test), wrong: answers("wrong", test))
  }

  /// Answers as they are typed; a list of options becomes one text, and an empty text is one too.
  private static func answers(_ name: String, _ fields: FieldReader) -> [String] {
    fields.elements(name).compactMap { element in
      let texts: [Node]
      if case .sequence(let list) = element { texts = Array(list) } else { texts = [element] }
      let words = texts.compactMap { node -> String? in
        guard case .scalar(let scalar) = node, ControlCharacters.first(in: scalar.string) == nil
        else {
          fields.log.error(
            line: node.mark?.line ?? fields.line(of: name),
            "\"\(name)\" of \(fields.subject) must hold texts, or lists of options")
          return nil
        }
        return scalar.string
      }
      return words.count == texts.count ? words.joined(separator: ", ") : nil
    }
  }
}

extension QuickfireTask {
  /// The ids of the options that belong to the right answer; of an order, all.
  var rightOptions: [String] {
    switch self {
    case .choice(_, let answer): [answer]
    case .multi(_, let answer), .order(_, let answer): answer
    case .number, .short: []
    }
  }
}

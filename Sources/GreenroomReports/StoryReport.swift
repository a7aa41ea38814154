import GreenroomCore

/// An answer's reading as a story, and how it was told, as plain text.
public struct StoryReport: Hashable, Sendable {
  public var star: StarReading
  public var delivery: Delivery

  public init(star: StarReading, delivery: Delivery) {
    self.star = star
    self.delivery = delivery
  }

  public var text: String {
    (storyLines + [""] + delivery.reportLines).joined(separator: "\n") + "\n"
  }

  /// Which parts are there, each with its best sentence, and the signs of quality.
  var storyLines: [String] {
    let parts = star.parts.map { presence in
      let title = presence.part.title.padded(to: 10)
      let verdict = presence.isPresent ? "found    " : "not found"
      let best = presence.best.map { evidence in
        (presence.isPresent ? "  " : "  nearest: ") + evidence.quotation
      }
      return "  \(title)  \(verdict)  \(String(presence.score).padded(to: 3, atStart: true))"
        + (best ?? "")
    }
    let qualities = star.qualities.map { quality in
      "  \(quality.isMet ? "+" : "-") \(PlainText.inertLine(quality.title)): "
        + PlainText.inertLine(quality.note)
    }
    return ["Story"] + parts + qualities
  }
}

extension Delivery {
  /// Figures that never change the score.
  var reportLines: [String] {
    let spoken = Wording.time(.seconds(spokenSeconds))
    return [
      "Delivery",
      "  \(Wording.count(words, "word")), \(spoken) when spoken; "
        + "\"I\" \(Wording.count(firstPersonSingular, "time")), "
        + "\"we\" \(Wording.count(firstPersonPlural, "time")); \(Wording.count(numbers, "number"))",
    ]
  }
}

extension Evidence {
  /// The words on one line, in quotation marks, with the follow-up they stand in.
  var quotation: String {
    let words = "\"\(PlainText.inertLine(text))\""
    guard let probe else { return words }
    return "\(words) (follow-up \(probe + 1))"
  }
}

extension String {
  /// Filled up with spaces to a number of characters.
  func padded(to width: Int, atStart: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return atStart ? space + self : self + space
  }
}

import GreenroomCore
import GreenroomFrame

/// The sentences of an answer, to point at the one that says an item.
public struct SentenceChoice: Hashable, Sendable {
  /// As many rows as leave room for the rest of the dialog on the smallest screen.
  static let rows = 6

  let session: SessionID
  let place: ItemPlace
  /// What the item asks for.
  let point: String
  /// The likeliest first.
  let sentences: [String]
  var list = ListState()

  var chosen: String { sentences[list.selection(count: sentences.count) ?? 0] }
  var shownRows: Int { min(SentenceChoice.rows, sentences.count) }

  mutating func move(_ motion: ScrollMotion) {
    list.move(motion, count: sentences.count, height: shownRows)
  }
}

extension App {
  /// The point, the sentences, and the chosen one in full.
  func draw(_ choice: SentenceChoice, into frame: inout Frame, in area: Rect) {
    let words = 3
    let box = area.centered(
      Size(width: min(100, area.width - 4), height: choice.shownRows + words + 8))
    frame.clear(box)
    let inner = frame.drawBox(in: box).inset(x: 1)
    let (title, below) = inner.splitTop(1)
    frame.draw("Which sentence says it? It changes no score.", in: title, role: .title)
    let (point, body) = below.splitTop(2)
    frame.drawWrapped(choice.point.oneLine, in: point, role: .muted)
    let (list, rest) = body.splitTop(1).1.splitTop(choice.shownRows)
    ListView.draw(
      count: choice.sentences.count, state: choice.list, in: list, on: &frame
    ) { [StyledRun(choice.sentences[$0].oneLine)] }
    let (_, full) = rest.splitTop(1)
    frame.drawWrapped("“\(choice.chosen)”", in: full.splitTop(words).0, role: .accent)
    KeyLine.draw(hints(.sentences), in: inner.splitBottom(1).1, on: &frame)
  }
}

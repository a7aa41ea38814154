import GreenroomCore
import GreenroomFrame

/// An answer with the words marked that earned or cost points.
///
/// Every marked place is followed by its mark, such as `[3]`, so that nothing is told by colour
/// alone.
struct AnswerHighlights {
  /// A marked place: bytes of the text, how it looks, and what is written behind it.
  struct Span: Hashable {
    var range: Range<Int>
    var role: Role
    var mark: String
  }

  private let bytes: [UInt8]
  private let base: [(range: Range<Int>, role: Role)]
  private let spans: [Span]

  /// - Parameters:
  ///   - base: roles of whole sentences under the marks.
  ///   - spans: marked places; where two overlap, the one that begins first wins.
  init(text: String, base: [(range: Range<Int>, role: Role)] = [], spans: [Span]) {
    bytes = Array(text.utf8)
    let length = bytes.count
    self.base = base.map { ($0.range.clamped(to: 0..<length), $0.role) }
    self.spans = spans.map { span in
      var clamped = span
      clamped.range = span.range.clamped(to: 0..<length)
      return clamped
    }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// The text, a list of runs for every line of it.
  var paragraphs: [[StyledRun]] {
    var lines: [[StyledRun]] = [[]]
    for piece in pieces {
      let parts = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        if !part.isEmpty {
          lines[lines.count - 1].append(StyledRun(String(part), role: piece.role))
        }
      }
    }
    return lines
  }

  private var pieces: [(text: String, role: Role)] {
    var pieces: [(text: String, role: Role)] = []
    var position = 0
    for span in spans {
      if span.range.lowerBound > position {
        pieces += plain(position..<span.range.lowerBound)
      }
      let start = max(position, span.range.lowerBound)
      if span.range.upperBound > start {
        pieces.append((slice(start..<span.range.upperBound), span.role))
        position = span.range.upperBound
      }
      pieces.append((span.mark, .muted))
    }
    return pieces + plain(position..<bytes.count)
  }

  /// Text without marks, cut where the roles of sentences change.
  private func plain(_ range: Range<Int>) -> [(text: String, role: Role)] {
    var pieces: [(text: String, role: Role)] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let inside = base.first { $0.range.contains(position) }
      let following = base.map(\.range.lowerBound).filter { $0 > position }.min()
      let end = min(range.upperBound, inside?.range.upperBound ?? following ?? range.upperBound)
      pieces.append((slice(position..<end), inside?.role ?? .plain))
      position = end
    }
    return pieces
  }

  private func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

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
    let bytes = Array(text.utf8)
    self.bytes = bytes
    self.base = base.map { (AnswerHighlights.fitted($0.range, to: bytes), $0.role) }
    self.spans = spans.map { span in
      var fitted = span
      fitted.range = AnswerHighlights.fitted(span.range, to: bytes)
      return fitted
    }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// The range within the text, its ends moved back to where characters begin: a stored score may
  /// stem from other code, and a split character would not be shown as it was written.
  private static func fitted(_ range: Range<Int>, to bytes: [UInt8]) -> Range<Int> {
    func start(_ offset: Int) -> Int {
      var offset = offset
      while offset > 0, offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset -= 1 }
      return offset
    }
    let clamped = range.clamped(to: 0..<bytes.count)
    return start(clamped.lowerBound)..<start(clamped.upperBound)
  }

  /// The text, a list of runs for every line of it.
  var paragraphs: [[StyledRun]] {
    var lines: [[StyledRun]] = [[]]
    for piece in pieces {
      let parts = piece.text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
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
        position = span.range.lowerBound
      }
      if span.range.upperBound > position {
        pieces.append((slice(position..<span.range.upperBound), span.role))
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

/// A piece of text that has one role.
public struct StyledRun: Hashable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

extension [StyledRun] {
  /// The columns that the runs take on one line.
  public var width: Int { reduce(0) { $0 + DisplayText.width($1.text) } }

  /// The runs wrapped into lines of at most this width; line ends in the text begin a new line.
  ///
  /// Tabs are expanded, spaces at the end of a wrapped line are dropped. No text gives one empty
  /// line.
  public func wrapped(to width: Int) -> [[StyledRun]] {
    paragraphs.flatMap { paragraph in
      let expanded = paragraph.expandingTabs()
      let text = expanded.map(\.text).joined()
      return LineWrapping.lines(of: text, width: width).map { range in
        expanded.slice(range).droppingTrailingSpaces()
      }
    }
  }

  /// The runs of every paragraph, without the line ends.
  private var paragraphs: [[StyledRun]] {
    var paragraphs: [[StyledRun]] = [[]]
    for run in self {
      let lines = run.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      for (number, line) in lines.enumerated() {
        if number > 0 { paragraphs.append([]) }
        guard !line.isEmpty else { continue }
        paragraphs[paragraphs.count - 1].append(StyledRun(String(line), role: run.role))
      }
    }
    return paragraphs
  }

  private func expandingTabs() -> [StyledRun] {
    var column = 0
    return map { run in
      let text = DisplayText.expandingTabs(run.text, from: column)
      column += DisplayText.width(text)
      return StyledRun(text, role: run.role)
    }
  }

  /// The part between two UTF-8 offsets into the joined text.
  private func slice(_ range: Range<Int>) -> [StyledRun] {
    var part: [StyledRun] = []
    var start = 0
    for run in self {
      let bytes = run.text.utf8
      let wanted = range.clamped(to: start..<start + bytes.count)
      if !wanted.isEmpty {
        let from = bytes.index(bytes.startIndex, offsetBy: wanted.lowerBound - start)
        let to = bytes.index(from, offsetBy: wanted.count)
        part.append(StyledRun(String(run.text[from..<to]), role: run.role))
      }
      start += bytes.count
    }
    return part
  }

  /// The runs cut to a width, with an ellipsis where something is missing.
  public func truncated(to columns: Int) -> [StyledRun] {
    guard width > columns else { return self }
    var left = columns
    var kept: [StyledRun] = []
    for run in self {
      let runWidth = DisplayText.width(run.text)
      if runWidth < left {
        kept.append(run)
        left -= runWidth
      } else {
        // One column too few, so that the ellipsis stands also where a run ends at the edge.
        let cut = runWidth == left ? run.text + " " : run.text
        kept.append(StyledRun(DisplayText.truncated(cut, to: left), role: run.role))
        break
      }
    }
    return kept
  }

  private func droppingTrailingSpaces() -> [StyledRun] {
    var line = self
    while let last = line.last {
      let bytes = last.text.utf8
      if let end = bytes.lastIndex(where: { $0 != 0x20 }) {
        line[line.count - 1].text = String(last.text[...end])
        return line
      }
      line.removeLast()
    }
    return line
  }
}

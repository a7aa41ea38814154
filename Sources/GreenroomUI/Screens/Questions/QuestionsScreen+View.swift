import GreenroomCore
import GreenroomFrame

extension App {
  func draw(_ screen: QuestionsScreen, into frame: inout Frame, in area: Rect) {
    let rows = screen.rows(in: library)
    let body = Chrome.draw(
      title: "Questions", detail: "\(rows.count) of \(library?.questions.count ?? 0)",
      keys: hints(keyMode), banner: banner, into: &frame, in: area)
    let (head, list) = body.splitTop(2)
    let line = head.inset(x: 1).splitTop(1).0
    if let search = screen.search {
      let (label, field) = line.splitLeft(8)
      frame.draw("Filter: ", in: label, role: .accent)
      search.draw(in: field, on: &frame)
    } else if !screen.filter.isEmpty {
      frame.draw("Filter: \(screen.filter)", in: line, role: .muted)
    }
    guard !rows.isEmpty else {
      let words = library == nil ? "Reading the questions." : "No question fits this filter."
      frame.draw(words, in: list.inset(x: 1), role: .muted)
      return
    }
    ListView.draw(
      count: rows.count, state: screen.list, in: list.inset(x: 1), on: &frame
    ) { index in
      [
        StyledRun(rows[index].kind.roundName.padded(to: 12), role: .muted),
        StyledRun(rows[index].level.rawValue.padded(to: 8), role: .muted),
        StyledRun(rows[index].topic.padded(to: 14), role: .muted),
        StyledRun(rows[index].title, role: .plain),
      ]
    }
  }

  func draw(_ screen: QuestionScreen, into frame: inout Frame, in area: Rect) {
    let question = screen.question
    let body = Chrome.draw(
      title: question.title, detail: "\(question.kind.roundName), \(question.level.rawValue)",
      keys: hints(.question), banner: banner, into: &frame, in: area)
    drawPage(screen.paragraphs, screen.pager, in: body, on: &frame)
  }
}

extension QuestionScreen {
  /// The prompt, what it is for, and behind a key the model answers.
  var paragraphs: [[StyledRun]] {
    let levels = question.levels.map(\.rawValue).joined(separator: ", ")
    let facts = "\(question.minutes) minutes; asked at \(levels); topic \(question.topic)"
    var lines: [[StyledRun]] = [[]]
    if !question.prompt.isEmpty {
      lines += question.prompt.reflowed.map { [StyledRun($0)] } + [[]]
    }
    lines += [[StyledRun(facts, role: .muted)], []]
    if showsModel {
      lines += ReviewText.models(question)
    } else {
      lines += question.sections.flatMap(ReviewText.lines)
      lines.append([
        StyledRun(
          question.solutions.isEmpty
            ? "The model answers are behind m. Try it yourself first."
            : "The right answers are behind m. Try it yourself first.", role: .muted)
      ])
    }
    return lines
  }
}

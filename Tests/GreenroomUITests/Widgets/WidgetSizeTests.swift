import GreenroomCore
import GreenroomFrame
import GreenroomTestSupport
import Testing

@testable import GreenroomUI

@Suite struct WidgetSizeTests {
  private static let text = "one 日本語 e\u{301}\tlong-unbroken-word 👨‍👩‍👧 \u{7}"

  @Test(arguments: UInt64(0)..<40)
  func everyWidgetDrawsInsideItsRectAtAnySize(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let size = Size(
        width: Int.random(in: 1...14, using: &generator),
        height: Int.random(in: 1...6, using: &generator))
      let rect = Rect(
        x: Int.random(in: 0..<size.width, using: &generator),
        y: Int.random(in: 0..<size.height, using: &generator),
        width: Int.random(in: 0...14, using: &generator),
        height: Int.random(in: 0...6, using: &generator))
      var frame = Frame(size: size)
      draw(Int.random(in: 0..<6, using: &generator), in: rect, on: &frame, using: &generator)
      expectNothingOutside(rect, of: frame)
    }
  }

  private func draw(
    _ widget: Int, in rect: Rect, on frame: inout Frame, using generator: inout SeededGenerator
  ) {
    let count = Int.random(in: 0...9, using: &generator)
    let place = Int.random(in: 0...9, using: &generator)
    switch widget {
    case 0:
      let state = ListState(selected: place)
      ListView.draw(count: count, state: state, in: rect, on: &frame) { _ in
        [StyledRun(Self.text, role: .hit)]
      }
    case 1:
      let paragraphs = Array(repeating: [StyledRun(Self.text)], count: count)
      TextPager(paragraphs, width: rect.width).draw(PagerState(top: place), in: rect, on: &frame)
    case 2:
      var field = TextField(Self.text)
      for _ in 0..<place { field.perform(.move(.left), at: .start) }
      field.draw(in: rect, on: &frame)
    case 3: ProgressBar.draw(Double(place) / 9, in: rect, on: &frame)
    case 4: KeyLine.draw([KeyHint("F1", "keys"), KeyHint("日", "本")], in: rect, on: &frame)
    case _:
      let editor = Editor(String(repeating: Self.text + "\n", count: count))
      EditorView.draw(editor, in: rect, on: &frame)
    }
  }

  private func expectNothingOutside(_ rect: Rect, of frame: Frame) {
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width where !rect.contains(Point(x: x, y: y)) {
        #expect(frame[Point(x: x, y: y)] == .blank, "\(rect) \(x),\(y)")
      }
    }
  }
}

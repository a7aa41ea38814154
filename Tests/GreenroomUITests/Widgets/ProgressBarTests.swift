import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (0, "░░░░░"), (0.6, "▓▓▓░░"), (1, "▓▓▓▓▓"), (7, "▓▓▓▓▓"), (-1, "░░░░░"), (Double.nan, "░░░░░"),
    (.infinity, "▓▓▓▓▓"),
  ])
  func aFractionIsDrawnAsColumns(fraction: Double, bar: String) {
    let frame = Frame.drawn(5, 1) { ProgressBar.draw(fraction, in: $0.area, on: &$0) }
    #expect(frame.rows == [bar])
  }
}

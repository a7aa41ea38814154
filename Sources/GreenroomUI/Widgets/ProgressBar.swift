import GreenroomFrame

/// Draws a part of a whole: `▓▓▓░░`.
public enum ProgressBar {
  /// - Parameter fraction: 0 to 1; what lies outside is taken as the nearer end.
  public static func draw(
    _ fraction: Double, in rect: Rect, on frame: inout Frame, role: Role = .accent
  ) {
    let line = rect.splitTop(1).0
    let filled = filledColumns(fraction, of: line.width)
    let (done, left) = line.splitLeft(filled)
    frame.draw(String(repeating: "▓", count: done.width), in: done, role: role)
    frame.draw(String(repeating: "░", count: left.width), in: left, role: .muted)
  }

  private static func filledColumns(_ fraction: Double, of width: Int) -> Int {
    guard fraction > 0 else { return 0 }
    return Int((min(1, fraction) * Double(width)).rounded())
  }
}

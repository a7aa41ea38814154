import GreenroomFrame

extension Frame {
  /// The rows as text, the roles left out.
  var rows: [String] {
    (0..<size.height).map { y in
      (0..<size.width).map { self[Point(x: $0, y: y)].text }.joined()
    }
  }

  /// The roles as their golden letters.
  var roles: [String] {
    (0..<size.height).map { y in
      String((0..<size.width).map { self[Point(x: $0, y: y)].role.goldenLetter })
    }
  }

  static func drawn(_ width: Int, _ height: Int, _ draw: (inout Frame) -> Void) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    draw(&frame)
    return frame
  }
}

import GreenroomFrame
import GreenroomUI

/// Where the app is shown and where it is told things: a terminal, or a script in the tests.
public protocol Console: AnyObject {
  var size: Size { get }

  func paint(_ frame: Frame)

  /// Waits for something to happen, and gives all that has.
  ///
  /// - Parameter deadline: uptime at which to come back at the latest, with nothing; nil waits
  ///   without end.
  func nextEvents(before deadline: Duration?) -> [AppEvent]

  /// Gives the terminal to the shell and comes back when the user does.
  func suspend()

  func ringBell()
}

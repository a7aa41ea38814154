import GreenroomCore
import GreenroomFrame

/// What the user asked for on the command line.
public enum Launch: Hashable, Sendable {
  case home
  case round(RoundRequest, seed: UInt64?)
  case resume
}

/// Everything the user sees and presses, as one value.
///
/// ``update(_:at:)`` answers events with effects; ``view(at:)`` draws. Neither waits nor touches
/// the world.
public struct App: Sendable {
  /// The smallest screen on which everything that matters has its place.
  public static let smallest = Size(width: 60, height: 20)

  public internal(set) var isFinished = false
  /// Whether the terminal went away or the program was told to end.
  public internal(set) var wasCutOff = false

  var size: Size
  var routes: RouteStack
  var library: Library?
  var history = History()
  /// The history may say that there is none yet; before it was read, nothing is known.
  var isHistoryLoaded = false
  var session: LiveSession?
  var banner: Banner?
  var launch: Launch
  var generator: SplitMix64
  /// The plan that begins as soon as its session is prepared.
  var prepared: (id: SessionID, plan: SessionPlan, questions: [Question])?
  var scoring: ScoringDesk?
  var deleted: [SessionID] = []
  /// How many questions were wanted for the round that is being prepared.
  var requestedCount = 0
  /// When the live meter is to be computed; nil while nothing was typed since.
  var meterDue: Duration?
  let keyMap: KeyMap
  let isMouseOn: Bool

  /// - Parameter entropy: chooses the seeds of rounds and the names of sessions.
  public init(
    size: Size, launch: Launch = .home, entropy: UInt64, keyMap: KeyMap = .standard,
    isMouseOn: Bool = true
  ) {
    self.size = size
    self.launch = launch
    self.keyMap = keyMap
    self.isMouseOn = isMouseOn
    generator = SplitMix64(seed: entropy)
    routes = RouteStack(.home(HomeScreen()))
  }

  /// What is to be done first.
  public var initialEffects: [Effect] { [.loadHistory, .loadLibrary] }

  /// When ``update(_:at:)`` must be called with a tick at the latest, in time since the start;
  /// nil while nothing on the screen moves and nothing waits to be written.
  public func nextWake(at now: AppTime) -> Duration? {
    [session?.nextWake, nextSecond(at: now), banner?.until, meterWake].compactMap(\.self).min()
  }

  /// A countdown on the screen changes when its whole seconds do.
  private func nextSecond(at now: AppTime) -> Duration? {
    guard let session, case .round = routes.bottom, let countdown = session.interview.countdown,
      countdown.isRunning
    else { return nil }
    let left = countdown.left(at: session.moment(at: now.uptime))
    let fraction = left - .seconds(left.wholeSeconds)
    return now.uptime + (fraction == .zero ? .seconds(1) : fraction)
  }

  /// Whether the running session still owes the disk something.
  public var hasUnsavedText: Bool { !(session?.unsaved.isEmpty ?? true) }
}

/// One line over the key line that says what just happened or could not.
struct Banner: Hashable, Sendable {
  var text: String
  var isError: Bool
  /// When it goes away; nil keeps it until something else is said.
  var until: Duration?
}

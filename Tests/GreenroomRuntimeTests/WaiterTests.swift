import Glibc
import Testing

@testable import GreenroomRuntime

struct WaiterTests {
  /// A pipe, of which the test holds both ends.
  private final class Pipe {
    let output: Int32
    private(set) var input: Int32

    init() {
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      // An empty pipe must end a drain, not stop the test.
      _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
      (output, input) = (ends[0], ends[1])
    }

    func write(_ bytes: [UInt8]) { _ = Glibc.write(input, bytes, bytes.count) }

    func hangUp() {
      if input >= 0 { close(input) }
      input = -1
    }

    deinit {
      hangUp()
      close(output)
    }
  }

  private let keys = Pipe()
  private let signals = Pipe()

  private func waiter(now: Duration = .zero) -> Waiter {
    Waiter(input: keys.output, signals: Signals(descriptor: signals.output), now: { now })
  }

  @Test func inputEndsTheWait() {
    var waiter = waiter()
    keys.write([0x61])
    #expect(waiter.wait(until: nil) == [.input])
  }

  @Test func signalsComeInOrderAndRunsAreFolded() {
    var waiter = waiter()
    signals.write([UInt8(SIGWINCH), UInt8(SIGWINCH), UInt8(SIGTERM), UInt8(SIGWINCH)])
    #expect(
      waiter.wait(until: nil)
        == [.signal(.windowChanged), .signal(.terminate), .signal(.windowChanged)])
  }

  @Test func everythingThatHasHappenedIsTold() {
    let child = Pipe()
    var waiter = waiter(now: .seconds(5))
    waiter.others = [child.output]
    keys.write([0x61])
    signals.write([UInt8(SIGCONT)])
    child.write([0x62])
    #expect(
      waiter.wait(until: .seconds(5))
        == [.signal(.continued), .input, .readable(child.output), .deadline])
  }

  @Test func aDeadlineThatHasPassedDoesNotWait() {
    var waiter = waiter(now: .seconds(5))
    #expect(waiter.wait(until: .seconds(4)) == [.deadline])
  }

  @Test func aHangUpIsToldOnceAndThenNeverSpins() {
    var waiter = waiter(now: .seconds(5))
    keys.write([0x61])
    keys.hangUp()
    #expect(waiter.wait(until: nil) == [.input, .hangUp])
    #expect(waiter.wait(until: .seconds(5)) == [.deadline])
  }

  @Test func aClosedChildPipeCanBeRead() {
    let child = Pipe()
    var waiter = waiter()
    waiter.others = [child.output]
    child.hangUp()
    #expect(waiter.wait(until: nil) == [.readable(child.output)])
  }

  @Test func theMonotonicClockNeverGoesBack() {
    let first = MonotonicClock.now()
    #expect(MonotonicClock.now() >= first)
  }

  @Test func theWallClockKnowsTheZone() {
    let now = WallClock.now()
    #expect(now.unixMilliseconds > 1_700_000_000_000)
    #expect((-14 * 3600...14 * 3600).contains(now.zoneOffsetSeconds))
  }
}

import Glibc
import GreenroomFrame

extension Terminal {
  /// Everything that has been typed, pasted and clicked. Never waits longer than it takes to tell
  /// Esc from a key that begins with it.
  public func readInputs() -> [InputEvent] {
    guard isUp else { return [] }
    var events = decoder.decode(readAvailable(), isComplete: false)
    while decoder.isUndecided {
      let patience =
        decoder.hasBegunSequence ? Self.sequenceDelayMilliseconds : Self.escapeDelayMilliseconds
      let more = isReadable(within: patience) ? readAvailable() : []
      events += decoder.decode(more, isComplete: more.isEmpty)
    }
    return events
  }

  /// A terminal sends a key's sequence in one go; longer would make Esc itself feel slow.
  private static let escapeDelayMilliseconds: Int32 = 25

  /// A sequence that has begun will end: over a slow line that takes a little longer.
  private static let sequenceDelayMilliseconds: Int32 = 100

  /// A paste larger than this is handed on in parts, so that a flood of input still gets painted.
  private static let mostBytesAtOnce = 1 << 20

  private func readAvailable() -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < Self.mostBytesAtOnce, isReadable(within: 0) {
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(input, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0 && descriptor.revents & Int16(POLLIN) != 0
  }
}

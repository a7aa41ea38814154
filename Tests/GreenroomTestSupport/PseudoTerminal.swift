import CSupport
import Foundation

/// A program in a terminal of its own, driven as a user would: keys in, text out.
public final class PseudoTerminal {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// Everything the program has written, escape sequences and all.
  public private(set) var output = ""
  private var bytes: [UInt8] = []
  private var terminal = greenroom_pty()
  private var status: Int32?
  private var isHungUp = false

  /// Starts a program. Its environment is only what is given, with `TERM` and a UTF-8 locale.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }.map { "\($0)=\($1)" }
    let result = withStrings([path] + arguments) { arguments in
      withStrings(variables) { variables in
        greenroom_pty_spawn(path, arguments, variables, UInt16(rows), UInt16(columns), &terminal)
      }
    }
    if result != 0 { throw Failure(description: "cannot start \(path): errno \(errno)") }
  }

  deinit {
    if status == nil {
      kill(terminal.process, SIGKILL)
      waitpid(terminal.process, nil, 0)
    }
    hangUp()
  }

  public var process: Int32 { terminal.process }

  /// The terminal's line settings before the program ran, as one comparable text.
  public var settingsAtStart: String { Self.text(of: terminal.settings) }

  /// The terminal's line settings at this moment.
  public var settings: String {
    var settings = termios()
    tcgetattr(terminal.slave, &settings)
    return Self.text(of: settings)
  }

  private static func text(of settings: termios) -> String {
    "\(settings.c_iflag) \(settings.c_oflag) \(settings.c_cflag) \(settings.c_lflag)"
  }

  /// Types text as the terminal would send it.
  public func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(terminal.master, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Reads until a text has been written since the last call that waited; then forgets what came
  /// before its end, so that the next call waits for something new.
  @discardableResult
  public func wait(for text: String, seconds: Double = 10) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let range = unseen.range(of: text) {
        seen = output.utf8.distance(from: output.startIndex, to: range.upperBound)
        return output
      }
      guard read(before: deadline) else {
        throw Failure(description: "no \"\(text)\" in \(String(reflecting: String(unseen)))")
      }
    }
  }

  /// Waits for the end of the program and reads what it has left.
  ///
  /// - Returns: its status as `waitpid` has it: exit code times 256, or the signal that ended it.
  @discardableResult
  public func waitForEnd(seconds: Double = 10) throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var ended: Int32 = 0
    while waitpid(terminal.process, &ended, WNOHANG) == 0 {
      _ = read(before: min(deadline, Date(timeIntervalSinceNow: 0.02)))
      if Date() > deadline { throw Failure(description: "still running after \(seconds) s") }
    }
    status = ended
    while read(before: Date()) {}
    return ended
  }

  public func resize(columns: Int, rows: Int) {
    greenroom_pty_resize(terminal.master, UInt16(rows), UInt16(columns))
  }

  public func signal(_ number: Int32) { kill(terminal.process, number) }

  /// Closes the terminal under the program, as a lost connection does.
  public func hangUp() {
    guard !isHungUp else { return }
    isHungUp = true
    close(terminal.slave)
    close(terminal.master)
  }

  private var seen = 0
  private var unseen: Substring {
    output[output.utf8.index(output.startIndex, offsetBy: seen)...]
  }

  /// Whether anything came in time.
  private func read(before deadline: Date) -> Bool {
    if isHungUp { return false }
    let left = max(0, deadline.timeIntervalSinceNow)
    var descriptor = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(left * 1000)) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = Foundation.read(terminal.master, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk.prefix(count)
    output = String(decoding: bytes, as: UTF8.self)
    return true
  }
}

/// Calls a function with C strings in a list that ends with NULL.
private func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

/// A program of this package, in the folder where the tests were built.
public func builtProgram(_ name: String) throws -> String {
  let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
  let path = folder.appendingPathComponent(name).path
  guard FileManager.default.isExecutableFile(atPath: path) else {
    throw PseudoTerminal.Failure(description: "\(path) has not been built")
  }
  return path
}

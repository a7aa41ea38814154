import Foundation

/// A process that cannot be mistaken for another: numbers are used again, also after a restart.
struct ProcessIdentity: Hashable, Sendable {
  var pid: Int
  /// Names the machine's present run; empty where the system does not tell.
  var boot: String
  /// When the process began, in the kernel's ticks since boot; zero where it does not tell.
  var start: Int

  static func current() -> ProcessIdentity {
    let pid = Int(getpid())
    return ProcessIdentity(pid: pid, boot: currentBoot(), start: startTicks(of: pid) ?? 0)
  }

  /// Whether the process still runs.
  var isRunning: Bool {
    guard boot == ProcessIdentity.currentBoot() else { return false }
    // EPERM means that it is there and belongs to somebody else.
    guard let pid = Int32(exactly: pid), kill(pid, 0) == 0 || errno == EPERM else { return false }
    return start == ProcessIdentity.startTicks(of: self.pid) ?? 0
  }

  private static func currentBoot() -> String {
    contents(of: "/proc/sys/kernel/random/boot_id").filter { !$0.isWhitespace }
  }

  static func startTicks(of pid: Int) -> Int? {
    startTicks(inStatus: contents(of: "/proc/\(pid)/stat"))
  }

  /// The 22nd field of `/proc/PID/stat`. The second is the program's name in brackets and may
  /// hold blanks and brackets itself, so counting begins after the last one.
  static func startTicks(inStatus status: String) -> Int? {
    guard let bracket = status.lastIndex(of: ")") else { return nil }
    let fields = status[status.index(after: bracket)...].split(separator: " ")
    return fields.count > 19 ? Int(fields[19]) : nil
  }

  /// The beginning of a small file; empty when it cannot be read.
  private static func contents(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 2048)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}

import Foundation
import GreenroomCore

/// Exit codes of the program, after sysexits(3).
enum ExitStatus: Int32 {
  case failed = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77
  case badConfiguration = 78
  case interrupted = 130
}

/// A failure as the user is told: one sentence that says what, where and what to do.
struct CommandFailure: Error {
  let sentence: String
  let status: ExitStatus

  init(_ sentence: String, _ status: ExitStatus) {
    self.sentence = sentence
    self.status = status
  }
}

/// The channel for errors, so that standard output holds results only.
enum StandardError {
  /// Writes text without what a terminal would act upon: a name in it may come from anywhere.
  static func write(_ text: String) {
    // A closed channel is no reason to fail; Foundation's would end the program.
    Array(PlainText.inert(text).utf8).withUnsafeBytes { bytes in
      _ = Foundation.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}

/// Ends the program with a status of its own.
func leave(with status: ExitStatus) -> Never {
  exit(status.rawValue)
}

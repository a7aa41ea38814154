import Glibc

/// Standard error, which goes to a file while the screen is up: a message of the language's runtime
/// would otherwise be painted over and lost.
struct ErrorOutput {
  private let log: String?
  private var original: Int32?

  init(log: String?) {
    self.log = log
    redirect()
  }

  /// The log's path while messages go there.
  var logInUse: String? { original == nil ? nil : log }

  /// Standard error stays where it is when the file cannot be opened.
  mutating func redirect() {
    guard let log, original == nil else { return }
    let file = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    if copy >= 0, dup2(file, STDERR_FILENO) >= 0 { original = copy }
    Glibc.close(file)
  }

  mutating func restore() {
    guard let copy = original else { return }
    dup2(copy, STDERR_FILENO)
    Glibc.close(copy)
    original = nil
  }
}

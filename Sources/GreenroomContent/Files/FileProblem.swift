import Glibc

/// Why a file or folder could not be read.
enum FileProblem: Error, Hashable {
  case missing
  case notRegular
  case tooLarge(bytes: Int)
  case unreadable(code: Int32)

  /// What is wrong and what to do.
  var reason: String {
    switch self {
    case .missing: "the file is missing; write it"
    case .notRegular: "this is not a regular file and is not read; put a plain file here"
    case .tooLarge(let bytes): YAMLText.tooLarge(bytes)
    case .unreadable(let code):
      "the file cannot be read (\(String(cString: strerror(code)))); check its permissions"
    }
  }

  init(code: Int32) {
    self = code == ENOENT || code == ENOTDIR ? .missing : .unreadable(code: code)
  }
}

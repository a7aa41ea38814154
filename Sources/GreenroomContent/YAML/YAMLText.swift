/// The text of a YAML file, checked before a parser sees it.
enum YAMLText {
  /// The bytes as text without a byte order mark, or nil with the reasons in the log.
  static func decode(_ bytes: [UInt8], into log: FindingLog) -> String? {
    guard bytes.count <= ContentLimits.fileBytes else {
      log.error(line: 1, tooLarge(bytes.count))
      return nil
    }
    let content = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    reportControlBytes(of: content, into: log)
    guard !log.hasErrors else { return nil }
    guard let text = String(validating: content, as: UTF8.self) else {
      log.error(
        line: lineOfBadUTF8(in: content), "the text is not UTF-8; save the file as UTF-8")
      return nil
    }
    return text
  }

  static func tooLarge(_ count: Int) -> String {
    "the file has \(count) bytes and at most \(ContentLimits.fileBytes) are read; shorten it"
  }

  private static func reportControlBytes(of bytes: ArraySlice<UInt8>, into log: FindingLog) {
    var line = 1
    var lastReported = 0
    for byte in bytes {
      if byte == 0x0a {
        line += 1
      } else if byte < 0x20, byte != 0x09, byte != 0x0d, line != lastReported {
        let name = ControlCharacters.name(of: Unicode.Scalar(byte))
        log.error(line: line, "the control character \(name) has no place here; remove it")
        lastReported = line
      }
    }
  }

  private static func lineOfBadUTF8(in bytes: ArraySlice<UInt8>) -> Int {
    // A newline byte is never part of another character, so each line stands for itself.
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}

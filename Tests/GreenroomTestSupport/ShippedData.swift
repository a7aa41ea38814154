import Foundation

/// Files of the shipped data that sample folders need as they are.
public enum ShippedData {
  /// The word-order table.
  public static func wordOrder() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Data/word-order.txt"), encoding: .utf8)
  }
}

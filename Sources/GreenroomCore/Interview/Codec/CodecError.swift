/// Why a record of the log cannot be read, and which record it is.
public struct CodecError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Cause: Hashable, Sendable {
    /// This program knows no such kind; a newer one may.
    case unknownKind
    /// The kind is known and this version of its payload is not.
    case unknownVersion
    /// The payload is no JSON.
    case notJSON(JSONError)
    /// The payload has another shape than its kind and version promise.
    case wrongShape(JSONShapeError)
  }

  public let kind: String
  public let version: Int
  public let atMilliseconds: Int
  public let cause: Cause

  init(_ record: EventRecord, _ cause: Cause) {
    kind = record.kind
    version = record.version
    atMilliseconds = record.atMilliseconds
    self.cause = cause
  }

  public var description: String {
    "record \"\(kind)\" version \(version) at \(atMilliseconds) ms: \(reason)"
  }

  private var reason: String {
    switch cause {
    case .unknownKind: "this kind is unknown"
    case .unknownVersion: "this version is unknown"
    case .notJSON(let error): "the payload is no JSON: \(error)"
    case .wrongShape(let error): "the payload is malformed: \(error)"
    }
  }
}

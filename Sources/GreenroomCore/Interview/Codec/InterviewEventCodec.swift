/// Turns events into the records of the log and back, by names and shapes that never change.
///
/// The log is a file format: renaming a case or a property must not lose a past session. So the
/// names are written out here, and every shape that was ever written stays readable. A change of
/// a payload's shape gets a new version and keeps the arm that reads the old one.
///
/// Times are kept in whole milliseconds; finer parts are cut off.
public enum InterviewEventCodec {
  /// The names of the kinds as they stand in the log.
  enum Kind: String, CaseIterable {
    case sessionStarted = "sessionStarted"
    case questionAsked = "questionAsked"
    case briefingEnded = "briefingEnded"
    case draftEdited = "draftEdited"
    case clarificationAsked = "clarificationAsked"
    case hintGiven = "hintGiven"
    case paused = "paused"
    case resumed = "resumed"
    case answerSubmitted = "answerSubmitted"
    case timeExpired = "timeExpired"
    case skipped = "skipped"
    case answerScored = "answerScored"
    case probeAsked = "probeAsked"
    case selfRatingRequested = "selfRatingRequested"
    case selfRated = "selfRated"
    case sessionEnded = "sessionEnded"
    case sessionClosed = "sessionClosed"
    case interrupted = "interrupted"
    case continued = "continued"
    case timeMarked = "timeMarked"
  }

  /// The version in which payloads are written; the only one so far.
  static let version = 1

  /// The records of events in their order; consecutive edits share one record.
  public static func encode(_ events: [InterviewEvent]) -> [EventRecord] {
    var records: [EventRecord] = []
    var typing: [JSONValue] = []
    var typingBegan = 0
    func finishTyping() {
      guard !typing.isEmpty else { return }
      records.append(record(.draftEdited, at: typingBegan, .array(typing)))
      typing = []
    }
    for event in events {
      let milliseconds = event.at.milliseconds
      if case .draftEdited(let edit) = event.fact {
        if typing.isEmpty { typingBegan = milliseconds }
        typing.append(json(of: edit, at: milliseconds))
      } else {
        finishTyping()
        let (kind, payload) = encode(event.fact)
        records.append(record(kind, at: milliseconds, payload))
      }
    }
    finishTyping()
    return records
  }

  /// The events of one record: one, or several for a run of typing.
  public static func decode(_ record: EventRecord) throws(CodecError) -> [InterviewEvent] {
    guard let kind = Kind(rawValue: record.kind) else { throw CodecError(record, .unknownKind) }
    guard record.version == version else { throw CodecError(record, .unknownVersion) }
    let payload: JSONValue
    do { payload = try JSONValue(parsing: record.payload) } catch {
      throw CodecError(record, .notJSON(error))
    }
    do throws(JSONShapeError) {
      if kind == .draftEdited { return try edits(from: JSONReader(payload)) }
      let fact = try decode(kind, JSONReader(payload))
      return [InterviewEvent(at: Moment(milliseconds: record.atMilliseconds), fact)]
    } catch {
      throw CodecError(record, .wrongShape(error))
    }
  }

  private static func record(
    _ kind: Kind, at milliseconds: Int, _ payload: JSONValue
  ) -> EventRecord {
    EventRecord(
      kind: kind.rawValue, version: version, atMilliseconds: milliseconds,
      payload: payload.compactText)
  }
}

import GreenroomCore
import Testing

struct JSONParserTests {
  private static let documents: [(String, JSONValue)] = [
    ("null", nil), ("true", true), (" false ", false), ("0", 0), ("-12", -12),
    ("9223372036854775807", .integer(.max)), ("1.5", .number(1.5)), ("-0.25e2", .number(-25)),
    ("1E+3", .number(1000)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ("\"\"", ""), ("[]", .array([])), ("{}", .object([] as [JSONValue.Member])),
    ("[1, [\"a\" ,null]\n]", .array([1, .array(["a", nil])])),
  ]

  @Test(arguments: documents)
  func aDocumentIsRead(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test func membersKeepTheirOrderAndTheFirstOfTwoIsFound() throws {
    let value = try JSONValue(parsing: #"{"b": 1, "a": 2, "b": 3}"#)
    #expect(value.objectValue?.map(\.name) == ["b", "a", "b"])
    #expect(value["b"] == 1)
    #expect(value["c"] == nil)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude00""#, "😀"), (#""\uD800\uDC00""#, "\u{10000}"),
    (#""\udbff\udfff""#, "\u{10ffff}"),
    (#""日本""#, "日本"), (#""\u0000""#, "\0"),
  ])
  func escapesAreRead(text: String, value: String) throws {
    #expect(try JSONValue(parsing: text).stringValue == value)
  }

  @Test(arguments: [
    (#""\ud83d""#, "\u{fffd}"), (#""\ude00""#, "\u{fffd}"), (#""\ud83dx""#, "\u{fffd}x"),
    (#""\ud83d\u0041""#, "\u{fffd}A"), (#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
    (#""\ud83d\n""#, "\u{fffd}\n"), (#""\udbff\uffff""#, "\u{fffd}\u{ffff}"),
  ])
  func aLoneSurrogateBecomesAReplacement(text: String, value: String) throws {
    #expect(try JSONValue(parsing: text).stringValue == value)
  }

  @Test(arguments: [
    ("", 0), ("  ", 2), ("nul", 0), ("truE", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5),
    ("{\"a\":1,}", 7), ("{a:1}", 1), ("[1", 2), ("\"abc", 4), ("\"a\nb\"", 2), ("\"\\x\"", 2),
    ("\"\\u12\"", 3), ("\"\\u+123\"", 3), ("\"\\ud83d\\u-123\"", 9), ("1 2", 2), ("é", 0), ("]", 0),
    ("\"\\", 2),
  ])
  func anErrorNamesItsByte(text: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.offset == offset)
  }

  @Test(arguments: [
    "01", "-", "-01", "+1", "1.", ".5", "1.e3", "1e", "1e+", "--1", "1-2", "1e400", "Infinity",
    "NaN",
    "0x10",
  ])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test func anErrorSaysWhereInWords() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "[1 2]") }
    #expect(error?.description == "a comma or ] is expected at byte 4")
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func twoHundredLevelsAreReadAndMoreRefused(opening: String, closing: String) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    }
    #expect(try JSONValue(parsing: nested(199)).compactText == nested(199))
    #expect(throws: JSONError.self) { try JSONValue(parsing: nested(200)) }
    #expect(throws: JSONError.self) {
      try JSONValue(parsing: String(repeating: opening, count: 100_000))
    }
  }

  @Test func valuesAreReadAsWhatTheyAre() {
    #expect(JSONValue.number(3).integerValue == 3)
    #expect(JSONValue.number(3.5).integerValue == nil)
    #expect(JSONValue.integer(3).doubleValue == 3)
    #expect(JSONValue.string("3").integerValue == nil)
    #expect(JSONValue.null.boolValue == nil)
    #expect((["a"] as JSONValue).arrayValue == ["a"])
  }
}

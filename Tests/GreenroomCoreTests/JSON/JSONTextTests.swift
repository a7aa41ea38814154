import GreenroomCore
import GreenroomTestSupport
import Testing

struct JSONTextTests {
  private let sample: JSONValue = .object([
    "name": "a \"quoted\"\\\n\tname", "list": [1, 2], "none": [],
    "nothing": .object([] as [JSONValue.Member]), "flag": true, "missing": nil,
    "number": .number(74.5),
  ])

  @Test func compactTextIsOneLine() {
    #expect(
      sample.compactText
        == #"{"name":"a \"quoted\"\\\n\tname","list":[1,2],"none":[],"nothing":{},"#
        + #""flag":true,"missing":null,"number":74.5}"#)
  }

  @Test func prettyTextIsIndentedByTwo() {
    let value: JSONValue = .object(["a": [1, .object(["b": nil])], "c": []])
    #expect(
      value.prettyText == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": []
        }
        """)
  }

  @Test(arguments: [
    (3.0, "3"), (-0.5, "-0.5"), (1e300, "1e+300"), (.infinity, "null"), (.nan, "null"),
  ])
  func numbersAreWrittenAsJSONKnowsThem(number: Double, text: String) {
    #expect(JSONValue.number(number).compactText == text)
  }

  @Test(arguments: [
    ("\u{1b}[2J", #""\u001b[2J""#), ("\u{7f}", #""\u007f""#), ("\u{9b}31m", #""\u009b31m""#),
    ("\u{202e}abc", #""\u202eabc""#), ("\u{2068}hit\u{2069}", #""\u2068hit\u2069""#),
    ("\u{e0041}", #""\udb40\udc41""#), ("é\r\u{7}", "\"é\\r\\u0007\""), ("日本 é", "\"日本 é\""),
  ])
  func whatCouldSteerATerminalIsEscaped(text: String, written: String) throws {
    #expect(JSONValue.string(text).compactText == written)
    #expect(try JSONValue(parsing: written).stringValue == text)
  }

  @Test(arguments: UInt64(0)..<100)
  func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = Self.random(&generator, depth: 5)
    #expect(try JSONValue(parsing: value.compactText) == value)
    #expect(try JSONValue(parsing: value.prettyText) == value)
    #expect(
      !value.compactText.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test(arguments: UInt64(0)..<100)
  func aDamagedDocumentIsReadOrRefusedAndNeverTraps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.random(&generator, depth: 4).compactText
    for _ in 0..<50 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        default: bytes.insert(contentsOf: #"\ud83d"#.utf8, at: place)
        }
      }
      let damaged = String(decoding: bytes, as: UTF8.self)
      do throws(JSONError) {
        let value = try JSONValue(parsing: damaged)
        let again = try JSONValue(parsing: value.compactText)
        #expect(again.compactText == value.compactText)
      } catch {
        #expect((0...damaged.utf8.count).contains(error.offset))
      }
    }
  }

  private static func random(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return nil
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: .min ... .max, using: &generator))
    case 3: return .number(Double.random(in: -1...1, using: &generator) / 3)
    case 4: return .string(randomText(&generator))
    case 5:
      let count = Int.random(in: 0..<5, using: &generator)
      return .array((0..<count).map { _ in random(&generator, depth: depth - 1) })
    default:
      let count = Int.random(in: 0..<5, using: &generator)
      return .object(
        (0..<count).map { _ in
          JSONValue.Member(randomText(&generator), random(&generator, depth: depth - 1))
        })
    }
  }

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      let limit: UInt32 = [0x80, 0x2100, 0x11_0000].randomElement(using: &generator) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

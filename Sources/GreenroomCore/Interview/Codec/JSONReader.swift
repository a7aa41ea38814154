/// A value with the way that led to it, so that what is wrong with it can be named.
struct JSONReader {
  let value: JSONValue
  private let path: String

  init(_ value: JSONValue, path: String = "") {
    self.value = value
    self.path = path
  }

  func failure(_ expected: String) -> JSONShapeError {
    JSONShapeError(path: path, expected: expected)
  }

  /// A member that must be there; it may be null.
  func member(_ name: String) throws(JSONShapeError) -> JSONReader {
    let path = path.isEmpty ? name : "\(path).\(name)"
    guard let member = value[name] else {
      throw JSONShapeError(path: path, expected: "a value")
    }
    return JSONReader(member, path: path)
  }

  /// A member that may be missing or null.
  func optionalMember(_ name: String) throws(JSONShapeError) -> JSONReader? {
    guard let member = value[name], member != .null else { return nil }
    return try self.member(name)
  }

  func string(_ name: String) throws(JSONShapeError) -> String {
    let member = try member(name)
    guard let text = member.value.stringValue else { throw member.failure("a string") }
    return text
  }

  func integer(_ name: String) throws(JSONShapeError) -> Int {
    let member = try member(name)
    guard let number = member.value.integerValue else { throw member.failure("a whole number") }
    return number
  }

  func number(_ name: String) throws(JSONShapeError) -> Double {
    let member = try member(name)
    guard let number = member.value.doubleValue else { throw member.failure("a number") }
    return number
  }

  func flag(_ name: String) throws(JSONShapeError) -> Bool {
    let member = try member(name)
    guard let flag = member.value.boolValue else { throw member.failure("true or false") }
    return flag
  }

  /// A number of milliseconds.
  func duration(_ name: String) throws(JSONShapeError) -> Duration {
    .milliseconds(try integer(name))
  }

  /// One of a fixed set of words.
  func choice<Choice: RawRepresentable<String>>(
    _ name: String
  ) throws(JSONShapeError) -> Choice {
    guard let choice = Choice(rawValue: try string(name)) else {
      throw try member(name).failure("a known word")
    }
    return choice
  }

  /// A list, each element read by the given function.
  func list<Element>(
    _ name: String, of read: (JSONReader) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    let member = try member(name)
    guard let elements = member.value.arrayValue else { throw member.failure("a list") }
    var result: [Element] = []
    for (index, element) in elements.enumerated() {
      result.append(try read(JSONReader(element, path: "\(member.path)[\(index)]")))
    }
    return result
  }
}

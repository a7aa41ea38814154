import GreenroomCore

/// The head of a pack: who made it, under which terms, and what to ask first.
public struct Pack: Hashable, Sendable {
  public var id: String
  public var name: String
  public var version: String
  public var language: String
  public var licence: String
  public var authors: [String]
  public var description: String
  public var homepage: String?
  /// The oldest version of the program that reads it, such as `1.0`.
  public var minimumVersion: String?
  /// What a newcomer is offered.
  public var first: QuestionID?
  /// The absolute path of its folder.
  public var folder: String
  /// False for the packs of the user.
  public var isShipped: Bool
  /// Word sets for its own questions, beside the shared ones.
  public var lexiconSets: [String: [String]]

  public init(
    id: String, name: String, version: String = "", language: String = "en", licence: String = "",
    authors: [String] = [], description: String = "", homepage: String? = nil,
    minimumVersion: String? = nil, first: QuestionID? = nil, folder: String, isShipped: Bool,
    lexiconSets: [String: [String]] = [:]
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.language = language
    self.licence = licence
    self.authors = authors
    self.description = description
    self.homepage = homepage
    self.minimumVersion = minimumVersion
    self.first = first
    self.folder = folder
    self.isShipped = isShipped
    self.lexiconSets = lexiconSets
  }
}

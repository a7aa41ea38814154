import Testing

@testable import GreenroomContent

struct DataFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for data in ["named", "variable", "usr/share/greenroom", "tree/Data"] {
      try folder.write(Samples.lexicon, to: "\(data)/lexicon.yaml")
    }
    try folder.write("", to: "tree/Package.swift")
    try folder.write("", to: "tree/.build/debug/greenroom")
    try folder.write("", to: "usr/bin/greenroom")
  }

  private func locate(
    option: String? = nil, variable: String? = nil, executable: String
  ) throws -> String {
    let path = try DataFolder.locate(
      option: option.map { "\(folder.path)/\($0)" },
      environment: variable.map { ["GREENROOM_DATA": "\(folder.path)/\($0)"] } ?? [:],
      executable: "\(folder.path)/\(executable)")
    return String(path.dropFirst(folder.path.count + 1))
  }

  @Test func theOptionWinsOverAllElse() throws {
    let found = try locate(option: "named", variable: "variable", executable: "usr/bin/greenroom")
    #expect(found == "named")
  }

  @Test func theVariableWinsOverWhatIsInstalled() throws {
    #expect(try locate(variable: "variable", executable: "usr/bin/greenroom") == "variable")
  }

  @Test func theFolderBesideTheProgramIsFound() throws {
    #expect(try locate(executable: "usr/bin/greenroom") == "usr/share/greenroom")
  }

  @Test func aLinkToTheProgramIsFollowed() throws {
    try folder.link("bin/greenroom", to: "../usr/bin/greenroom")
    #expect(try locate(executable: "bin/greenroom") == "usr/share/greenroom")
  }

  @Test func theSourceTreeIsFoundFromItsBuildFolder() throws {
    #expect(try locate(executable: "tree/.build/debug/greenroom") == "tree/Data")
  }

  @Test func theSourceTreeMayBeSearchedFromElsewhere() throws {
    let found = try DataFolder.locate(
      option: nil, environment: [:], executable: "/nowhere/bin/greenroom",
      sourceTree: "\(folder.path)/tree/.build")
    #expect(found == "\(folder.path)/tree/Data")
  }

  @Test func aWrongOptionIsAnErrorAndNotPassedOver() {
    let path = "\(folder.path)/usr"
    #expect(
      throws: DataFolder.NotFound(
        description: "--data names \(path), which is no data folder (it has no lexicon.yaml); "
          + "name the folder that holds lexicon.yaml and packs.")
    ) {
      try locate(option: "usr", executable: "usr/bin/greenroom")
    }
  }

  @Test func withoutAnyTheErrorSaysWhatToDo() {
    #expect(
      throws: DataFolder.NotFound(
        description: "The data folder was not found beside /nowhere/bin/greenroom; "
          + "name it with --data or $GREENROOM_DATA.")
    ) {
      try DataFolder.locate(
        option: nil, environment: ["GREENROOM_DATA": ""], executable: "/nowhere/bin/greenroom")
    }
  }
}

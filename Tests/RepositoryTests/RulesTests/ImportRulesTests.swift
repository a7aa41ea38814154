import Testing

@Suite struct ImportRulesTests {
  private func core(_ name: String, _ text: String) -> SwiftSource {
    SwiftSource(path: "Sources/GreenroomCore/\(name).swift", text: text)
  }

  @Test func aPureTargetMayNotImportFoundation() {
    let source = SwiftSource(
      path: "Sources/GreenroomUI/A.swift", text: "import GreenroomCore\nimport Foundation\n")
    #expect(
      findForeignImports(in: source) == [
        Finding(source.path, line: 2, "GreenroomUI must not import Foundation")
      ])
  }

  @Test(
    "However an import is written, it is seen",
    arguments: [
      "@testable import GRDB", "public import GRDB", "import struct GRDB.Row",
      "@preconcurrency import GRDB", "  import GRDB  // for rows",
    ])
  func everyFormOfImportIsSeen(line: String) {
    #expect(imports(of: core("A", line)).map(\.module) == ["GRDB"])
    #expect(findForeignImports(in: core("A", line)).count == 1)
  }

  @Test func anImportInASentenceIsNone() {
    let text = "// import Foundation\nlet word = \"import Foundation\"\nlet importance = 1\n"
    #expect(imports(of: core("A", text)).isEmpty)
  }

  @Test func anEdgeMayUseFoundationButNotItsNeighbour() {
    let source = SwiftSource(
      path: "Sources/GreenroomStore/A.swift",
      text: "import Foundation\nimport GRDB\nimport GreenroomUI\n")
    #expect(findForeignImports(in: source).map(\.line) == [3])
  }

  @Test func aTargetThatTheTableDoesNotKnowIsAFinding() {
    let source = SwiftSource(path: "Sources/GreenroomMagic/A.swift", text: "")
    #expect(findForeignImports(in: source).count == 1)
  }

  @Test func aSecondFileOfCoreWithTheCLibraryIsAFinding() {
    let files = [core("A", "import Glibc"), core("B", "let b = 1"), core("C", "import Glibc")]
    #expect(findCLibraryFiles(in: files).map(\.path) == ["Sources/GreenroomCore/C.swift"])
    #expect(findCLibraryFiles(in: Array(files.prefix(2))).isEmpty)
  }

  @Test func testsImportWhatTheyNeed() {
    let source = SwiftSource(path: "Tests/GreenroomCoreTests/A.swift", text: "import Foundation")
    #expect(findForeignImports(in: source).isEmpty)
  }
}

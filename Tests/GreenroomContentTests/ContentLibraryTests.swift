import Foundation
import GreenroomContent
import GreenroomCore
import GreenroomTestSupport
import Testing

struct ContentLibraryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Samples.lexicon, to: "data/lexicon.yaml")
    try folder.write("# words\nrocket\n", to: "data/words.txt")
    try folder.write(try ShippedData.wordOrder(), to: "data/word-order.txt")
    try folder.write(Samples.pack, to: "data/packs/demo/pack.yaml")
    try folder.write(Samples.explain, to: "data/packs/demo/questions/locking/explain-mvcc.yaml")
    try folder.write(
      Samples.behavioral, to: "data/packs/demo/questions/failure/tell-me-about-a-failure.yaml")
  }

  private func load() -> ContentLibrary {
    ContentLibrary.load(
      dataFolder: folder.path + "/data", userPacksFolder: folder.path + "/packs")
  }

  private func findings() -> [String] { load().findings.map(\.description) }

  @Test func packsQuestionsAndWordSetsAreLoadedInTheOrderOfTheirPaths() {
    let library = load()
    #expect(library.findings == [])
    #expect(library.packs.map(\.id) == ["demo"])
    #expect(library.packs.map(\.isShipped) == [true])
    #expect(
      library.questions.map(\.file) == [
        "demo/questions/failure/tell-me-about-a-failure.yaml",
        "demo/questions/locking/explain-mvcc.yaml",
      ])
    #expect(library.lexiconSets["slow"] == ["slow", "slow-down"])
  }

  @Test func aQuestionIsFoundByItsIDAndKeepsItsSource() throws {
    let loaded = try #require(load().question("explain-mvcc"))
    #expect(loaded.source == Samples.explain)
    #expect(loaded.pack == "demo")
    #expect(load().question("nothing") == nil)
  }

  @Test func oneBrokenFileDoesNotKeepTheRestFromLoading() throws {
    try folder.write("format: 1\nid: [\n", to: "data/packs/demo/questions/locking/broken.yaml")
    let library = load()
    #expect(library.questions.count == 2)
    #expect(library.findings.map(\.file) == ["demo/questions/locking/broken.yaml"])
  }

  @Test func theUsersPacksComeAfterTheShippedOnes() throws {
    try folder.write(Samples.pack.replacing("demo", with: "a-mine"), to: "packs/a-mine/pack.yaml")
    try folder.write(
      Samples.explain.replacing("explain-mvcc", with: "my-question"),
      to: "packs/a-mine/questions/locking/my-question.yaml")
    let library = load()
    #expect(library.findings == [])
    #expect(library.packs.map(\.id) == ["demo", "a-mine"])
    #expect(library.packs.map(\.isShipped) == [true, false])
    #expect(library.questions.last?.file == "a-mine/questions/locking/my-question.yaml")
  }

  @Test func aTakenIDIsNamedAndTheShippedQuestionStays() throws {
    try folder.write(Samples.pack.replacing("demo", with: "mine"), to: "packs/mine/pack.yaml")
    try folder.write(Samples.explain, to: "packs/mine/questions/locking/explain-mvcc.yaml")
    let library = load()
    #expect(library.question("explain-mvcc")?.pack == "demo")
    #expect(library.questions.count == 2)
    #expect(
      library.findings.map(\.description) == [
        "mine/questions/locking/explain-mvcc.yaml:2: \"explain-mvcc\" is the id of "
          + "demo/questions/locking/explain-mvcc.yaml already; rename this file and its id"
      ])
  }

  @Test func aTakenPackIDIsNamedAndBothPacksLoad() throws {
    try folder.write(Samples.pack, to: "packs/mine/pack.yaml")
    let library = load()
    #expect(library.packs.map(\.id) == ["demo", "demo-2"])
    #expect(
      library.findings.map(\.description) == [
        "mine/pack.yaml:1: there is another pack \"demo\" already; give this one another id"
      ])
  }

  @Test func aPackWithoutAHeadStillLoadsItsQuestions() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/data/packs/demo/pack.yaml")
    let library = load()
    #expect(library.questions.count == 2)
    #expect(library.packs.map(\.id) == ["demo"])
    #expect(
      library.findings.map(\.description) == ["demo/pack.yaml:1: the file is missing; write it"])
  }

  @Test func aTopicThatIsNotItsFolderIsNamed() throws {
    try folder.write(
      Samples.explain.replacing("topic: locking", with: "topic: lokcing"),
      to: "data/packs/demo/questions/locking/explain-mvcc.yaml")
    let library = load()
    #expect(library.questions.count == 2)
    #expect(
      library.findings.map(\.description) == [
        "demo/questions/locking/explain-mvcc.yaml:6: "
          + "topic \"lokcing\" differs from the folder \"locking\"; make them the same"
      ])
  }

  @Test func aPacksOwnSetsServeItsOwnQuestionsOnly() throws {
    try folder.write(Samples.pack.replacing("demo", with: "mine"), to: "packs/mine/pack.yaml")
    try folder.write("format: 1\nsets:\n  rocket: [rocket]\n", to: "packs/mine/lexicon.yaml")
    let library = load()
    #expect(library.lexiconSets(ofPack: "mine")["rocket"] == ["rocket"])
    #expect(library.lexiconSets(ofPack: "mine")["slow"] == ["slow", "slow-down"])
    #expect(library.lexiconSets(ofPack: "demo")["rocket"] == nil)
  }

  @Test func aPacksSetMayNotReplaceASharedOne() throws {
    try folder.write(Samples.pack.replacing("demo", with: "mine"), to: "packs/mine/pack.yaml")
    try folder.write("format: 1\nsets:\n  slow: [rocket]\n", to: "packs/mine/lexicon.yaml")
    let library = load()
    #expect(library.lexiconSets(ofPack: "mine")["slow"] == ["slow", "slow-down"])
    #expect(
      library.findings.map(\.description) == [
        "mine/lexicon.yaml:3: the set \"slow\" is a shared one already; give it another name"
      ])
  }

  @Test func aMissingDataFolderIsSaid() {
    let library = ContentLibrary.load(dataFolder: folder.path + "/nowhere")
    #expect(
      library.findings.map(\.description) == [
        "lexicon.yaml:1: the file is missing; write it",
        "words.txt:1: the file is missing; write it",
        "word-order.txt:1: the file is missing; write it",
        "packs:1: the folder \(folder.path)/nowhere/packs cannot be read; check that it is there",
      ])
  }
}

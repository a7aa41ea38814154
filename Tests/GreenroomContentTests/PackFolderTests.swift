import Foundation
import GreenroomContent
import GreenroomTestSupport
import Testing

/// What a pack may hold on disk, and what is left aside.
struct PackFolderTests {
  let folder: TemporaryFolder
  let locking = "data/packs/demo/questions/locking"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Samples.lexicon, to: "data/lexicon.yaml")
    try folder.write("# words\nrocket\n", to: "data/words.txt")
    try folder.write(try ShippedData.wordOrder(), to: "data/word-order.txt")
    try folder.write(Samples.pack, to: "data/packs/demo/pack.yaml")
    try folder.write(Samples.explain, to: "\(locking)/explain-mvcc.yaml")
  }

  private func load() -> ContentLibrary {
    ContentLibrary.load(dataFolder: folder.path + "/data")
  }

  private func findings() -> [String] { load().findings.map(\.description) }

  @Test func aLinkOutOfThePackIsNotFollowed() throws {
    try folder.write(
      Samples.explain.replacing("explain-mvcc", with: "secret"), to: "elsewhere/secret.yaml")
    try folder.link("\(locking)/secret.yaml", to: "\(folder.path)/elsewhere/secret.yaml")
    #expect(load().question("secret") == nil)
    #expect(
      findings() == [
        "demo/questions/locking/secret.yaml:1: "
          + "the link leads out of the pack and is not followed; copy the file here"
      ])
  }

  @Test func aLinkWithinThePackIsFollowed() throws {
    try folder.write(
      Samples.explain.replacing("explain-mvcc", with: "linked"), to: "data/packs/demo/drafts/a.txt")
    try folder.link("\(locking)/linked.yaml", to: "../../drafts/a.txt")
    #expect(load().question("linked") != nil)
    #expect(findings() == [])
  }

  @Test func aFolderThatLinksToItselfEnds() throws {
    try folder.link("\(locking)/again", to: "..")
    #expect(
      findings() == [
        "demo/questions/locking/again:1: links to folders are not followed; link to the files"
      ])
  }

  @Test func aLinkToNothingIsSaid() throws {
    try folder.link("\(locking)/gone.yaml", to: "nowhere.yaml")
    #expect(
      findings() == ["demo/questions/locking/gone.yaml:1: the link leads nowhere; remove it"])
  }

  @Test func aPackThatIsItselfALinkIsLoaded() throws {
    try folder.write(Samples.pack.replacing("demo", with: "mine"), to: "linked/mine/pack.yaml")
    try folder.write(
      Samples.explain.replacing("explain-mvcc", with: "my-own"),
      to: "linked/mine/questions/locking/my-own.yaml")
    try folder.link("data/packs/mine", to: "\(folder.path)/linked/mine")
    #expect(load().question("my-own")?.file == "mine/questions/locking/my-own.yaml")
  }

  @Test func aPackHeadThatLinksOutOfThePackIsNotRead() throws {
    try folder.write(Samples.pack, to: "elsewhere.yaml")
    try folder.link("data/packs/other/pack.yaml", to: "\(folder.path)/elsewhere.yaml")
    #expect(
      findings() == [
        "other/pack.yaml:1: this is not a regular file and is not read; put a plain file here"
      ])
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let path = "\(folder.path)/\(locking)/pipe.yaml"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(
      findings() == [
        "demo/questions/locking/pipe.yaml:1: "
          + "this is not a regular file and is not read; put a plain file here"
      ])
  }

  @Test func aLinkToADeviceIsNotRead() throws {
    try folder.link("data/lexicon.yaml.new", to: "/dev/zero")
    try FileManager.default.removeItem(atPath: folder.path + "/data/lexicon.yaml")
    try FileManager.default.moveItem(
      atPath: folder.path + "/data/lexicon.yaml.new", toPath: folder.path + "/data/lexicon.yaml")
    #expect(
      findings() == [
        "lexicon.yaml:1: this is not a regular file and is not read; put a plain file here"
      ])
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    try folder.write(Data(count: 3 << 20), to: "\(locking)/huge.yaml")
    #expect(
      findings() == [
        "demo/questions/locking/huge.yaml:1: "
          + "the file has 3145728 bytes and at most 1048576 are read; shorten it"
      ])
  }

  @Test func controlCharactersOfFileNamesAreMadeVisible() throws {
    try folder.write("", to: "\(locking)/a\u{1b}[2J\n.yaml")
    #expect(load().findings.map(\.file) == [#"demo/questions/locking/a\u{1b}[2J\u{a}.yaml"#])
  }

  @Test func otherFilesAreLeftAlone() throws {
    try folder.write("# Notes\n", to: "\(locking)/README.md")
    try folder.write("swap", to: "\(locking)/.explain-mvcc.yaml")
    try folder.write("x", to: "data/packs/demo/other.yaml")
    try folder.write("x", to: "data/packs/README.md")
    #expect(findings() == [])
    #expect(load().questions.count == 1)
  }

  @Test func anotherEndingOfTheNameIsSaid() throws {
    try folder.write(Samples.explain, to: "\(locking)/explain-locks.yml")
    #expect(
      findings() == [
        "demo/questions/locking/explain-locks.yml:1: only .yaml files are read; rename it"
      ])
  }
}

import Foundation
import GreenroomContent
import GreenroomCore

/// The pack that takes the questions which its user writes.
struct OwnPack {
  /// The folder of a pack that is made here, unless the user names another.
  private static let standardName = "own"

  let places: Places
  /// What the user calls it; nil finds it.
  let named: String?

  /// Where the file of a question goes; the pack is made when there is none.
  ///
  /// - Throws: ``CommandFailure`` when it is not clear which pack is meant, or the id is taken.
  func path(_ outline: QuestionOutline) throws -> String {
    let folder = "\(places.packs)/\(try name())"
    let path = "\(folder)/questions/\(outline.topic)/\(outline.id).yaml"
    if let holder = holder(of: outline.id), holder != path {
      throw CommandFailure(
        "the id \(outline.id) is taken by \(holder); choose another, or name a file with --output",
        .cannotCreate)
    }
    try makeHead(in: folder)
    return path
  }

  private func name() throws -> String {
    if let named { return named }
    let packs = packNames()
    if packs.count > 1, !packs.contains(Self.standardName) {
      throw CommandFailure(
        "you have several packs (\(packs.joined(separator: ", "))); name one with --pack", .usage)
    }
    return packs.count == 1 ? packs[0] : Self.standardName
  }

  private func packNames() -> [String] {
    guard let children = FileManager.default.enumerator(atPath: places.packs) else { return [] }
    var names: [String] = []
    for case let child as String in children {
      children.skipDescendants()
      if FileManager.default.fileExists(atPath: "\(places.packs)/\(child)/pack.yaml") {
        names.append(child)
      }
    }
    return names.sorted()
  }

  /// The file in which an id stands already, in any pack that can be found.
  private func holder(of id: QuestionID) -> String? {
    do {
      let content = try places.content()
      guard let loaded = content.question(id),
        let pack = content.packs.first(where: { $0.id == loaded.pack })
      else { return nil }
      // A finding names the file from its pack's folder on.
      let inner = loaded.file.split(separator: "/").dropFirst().joined(separator: "/")
      let own = "\(places.packs)/\(loaded.file)"
      return FileManager.default.fileExists(atPath: own) ? own : "\(pack.folder)/\(inner)"
    } catch {
      // Without the shipped data nothing is known of other ids, and a question can be written.
      return nil
    }
  }

  private func makeHead(in folder: String) throws {
    let head = "\(folder)/pack.yaml"
    guard !FileManager.default.fileExists(atPath: head) else { return }
    let id = folder.split(separator: "/").last.map(String.init) ?? Self.standardName
    let written = try NewFile(isForced: false).write(QuestionSkeleton.pack(id: id), to: head)
    print("\(written) is written: the head of a pack of your own.")
  }
}

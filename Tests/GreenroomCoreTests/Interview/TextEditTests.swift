import GreenroomCore
import Testing

struct TextEditTests {
  @Test(arguments: [
    ("", "a"), ("abc", "abXc"), ("aé", "aè"), ("日本", "日本語"), ("👍🏽", "👍"), ("same", ""),
    ("one two", "one 2 two"), ("aaaa", "aaa"),
  ])
  func theEditBetweenTwoTextsTurnsOneIntoTheOther(old: String, new: String) throws {
    let edit = try #require(TextEdit(from: old, to: new))
    var draft = Draft(old)
    draft.apply(edit)
    #expect(Array(draft.text.utf8) == Array(new.utf8))
  }

  @Test func equalTextsNeedNoEdit() {
    #expect(TextEdit(from: "same", to: "same") == nil)
  }

  @Test func anEditOutsideTheTextIsCutToIt() {
    var draft = Draft("abc")
    draft.apply(TextEdit(offset: 99, removed: 5, inserted: "d"))
    draft.apply(TextEdit(offset: -4, removed: 0, inserted: ">"))
    draft.apply(TextEdit(offset: 1, removed: Int.max, inserted: ""))
    #expect(draft.text == ">")
  }

  @Test func anEditNeverSplitsACharactersBytes() {
    var draft = Draft("é!")
    draft.apply(TextEdit(offset: 1, removed: 0, inserted: "x"))
    #expect(draft.text == "xé!")
  }
}

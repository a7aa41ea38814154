import Testing

@testable import GreenroomUI

/// The arrows go from item to item and take the page along.
struct ItemChoiceTests {
  /// Three lines of heading, four items of three lines, and five lines below them.
  private let items = [3..<6, 6..<9, 9..<12, 12..<15]
  private let lines = 20
  private let height = 7

  private func moved(
    _ motions: ScrollMotion..., from item: Int = 0
  ) -> (item: Int, first: Int) {
    var screen = ReviewScreen(attempt: 0, tab: .items)
    screen.item = item
    for motion in motions {
      screen.move(motion, through: items, lines: lines, height: height)
    }
    return (screen.item, screen.pager.first(lines: lines, height: height))
  }

  @Test func downChoosesTheNextItemAndBringsItIntoView() {
    #expect(moved(.down) == (1, 2))
    #expect(moved(.down, .down) == (2, 5))
  }

  @Test func upFromBelowBringsTheHeadingBackWithTheFirstItem() {
    #expect(moved(.down, .down, .up) == (1, 5))
    #expect(moved(.down, .down, .up, .up) == (0, 0))
    #expect(moved(.up) == (0, 0))
  }

  @Test func beyondTheLastItemThePageScrollsOn() {
    #expect(moved(.down, .down, .down) == (3, 8))
    #expect(moved(.down, .down, .down, .down, .down) == (3, 10))
    #expect(moved(.last) == (3, 13))
  }

  @Test func upScrollsBackToTheChosenItemBeforeItLeavesIt() {
    #expect(moved(.last, .up) == (3, 12))
    #expect(moved(.last, .up, .up) == (2, 9))
  }

  @Test func aLeapChoosesAnItemInView() {
    #expect(moved(.pageDown) == (2, 6))
    #expect(moved(.pageDown, .pageDown) == (3, 12))
    #expect(moved(.last, .pageUp) == (2, 7))
    #expect(moved(.last, .first) == (0, 0))
  }

  @Test func aListThatBecameShorterIsTakenAsItIs() {
    #expect(moved(.up, from: 9).item == 2)
  }
}

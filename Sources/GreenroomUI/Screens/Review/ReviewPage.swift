import GreenroomFrame

/// One page of a review: its words, and where its items stand among them.
struct ReviewPage: Hashable {
  var paragraphs: [[StyledRun]]
  /// The paragraphs of each item that can be chosen; empty on pages without any.
  var items: [Range<Int>] = []
}

/// An item answered in words whose phrasings are numbers of an index.
struct CompiledShortItem: Sendable {
  var say: [Int]
  var unless: [Int]
}

extension AnswerScan {
  /// Whether one of the right phrasings was said, and none of those that spoil it.
  func isRight(_ compiled: CompiledShortItem) -> Bool {
    func says(_ patterns: [Int]) -> Bool {
      best(of: patterns).map { $0.level > PhrasingMatch.halfLevel } ?? false
    }
    return says(compiled.say) && !says(compiled.unless)
  }
}

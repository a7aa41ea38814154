import GreenroomCore
import GreenroomFrame

/// "I did say this": an item is disputed with the sentence that says it. No score changes.
extension App {
  mutating func dispute(_ screen: inout ReviewScreen, at now: AppTime) -> [Effect] {
    guard let subject = subject(of: screen) else { return [] }
    if let reason = history.readOnlyReason {
      say("No dispute can be noted: \(reason)", isError: true, at: now)
      return []
    }
    guard let attempt = subject.attempt(screen.attempt), let score = attempt.score,
      !score.items.isEmpty
    else {
      say("Nothing was scored here, so there is nothing to dispute.", at: now)
      return []
    }
    guard screen.tab == .items else {
      screen.open(.items)
      say("Choose the item with the arrows, then press ! again.", at: now)
      return []
    }
    let item = score.items[min(screen.item, score.items.count - 1)]
    return dispute(item, of: attempt, at: screen.attempt, in: subject, now)
  }

  private mutating func dispute(
    _ item: ItemResult, of attempt: Attempt, at index: Int, in subject: ReviewSubject,
    _ now: AppTime
  ) -> [Effect] {
    let place = ItemPlace(attempt: index, item: item.name)
    if subject.annotations.dispute(of: item.name, attempt: index) != nil {
      return [.annotate(subject.session, [.disputeWithdrawn(place)])]
    }
    guard item.level < 1 else {
      say("This item was found in full; there is nothing to dispute.", at: now)
      return []
    }
    let asked = subject.question(of: attempt)?.item(named: item.name)
    let sentences = SpokenSentences.nearest(to: asked, in: attempt.submission)
    guard !sentences.isEmpty else {
      say("There is no sentence in your answer to point at.", at: now)
      return []
    }
    routes.push(
      .dialog(
        .chooseSentence(
          SentenceChoice(
            session: subject.session, place: place, point: asked?.point ?? item.name,
            sentences: sentences))))
    return []
  }

  /// The store has kept what was said about a session: whatever shows it says so.
  mutating func note(_ events: [HistoryEvent], about id: SessionID, at now: AppTime) -> [Effect] {
    if session?.id == id, var review = roundScreen?.review {
      for event in events { session?.annotations.apply(event) }
      revealChoice(in: &review)
      changeRound { $0.review = review }
    }
    if case .review(var screen) = routes.top, screen.past?.record.id == id {
      for event in events { screen.past?.record.annotations.apply(event) }
      revealChoice(in: &screen)
      routes.top = .review(screen)
    }
    switch events.last?.fact {
    case .itemDisputed(_, let sentence):
      say("Noted; it does not change the score: “\(sentence)”", at: now)
    case .disputeWithdrawn: say("Taken back: the item is not disputed any more.", at: now)
    case .attemptRescored, .unknown, nil: break
    }
    return []
  }
}

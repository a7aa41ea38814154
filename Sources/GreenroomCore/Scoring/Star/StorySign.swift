/// What a sentence of a story may show, whatever the story is about; at most 64.
enum StorySign: Int, Hashable, Sendable, CaseIterable {
  // MARK: What phrasings say

  /// When or where the story takes place.
  case scene
  case problem
  case people
  /// "My task", "I was asked", "I was on call".
  case duty
  /// "As the lead", "I was the only engineer".
  case role
  case goal
  /// "I wanted", "what mattered to me".
  case wish
  case constraint
  /// Opens with "first", "then", "after that".
  case sequence
  /// "As a result", "in the end", "this led to".
  case consequence
  /// How it ended, without such a word: "we shipped", "it worked", "went live".
  case ending
  /// "Within a month", "by the end of the year", "a week later".
  case later
  /// "It turned out", "I found that".
  case finding
  case change
  /// "From 41 to 26", "down to".
  case fromTo
  case success
  /// Something was lost, missed or rejected in the end.
  case loss
  case stateNow
  case lesson
  /// A look back without the word: "I used to think", "stays with me", "I'm glad".
  case lookBack
  /// Why something was done.
  case reason
  /// What is done differently since.
  case habit

  // MARK: What the words and their order say

  /// "We", a system or its users were or had something.
  case state
  /// Were timing out.
  case progressive
  /// Had been, had gone: what was before the story.
  case before
  /// Opens with a bare infinitive: "Reduce …".
  case infinitive
  /// "I" with a past verb that is a step.
  case ownStep
  /// "We" with a past verb that is a step.
  case sharedStep
  /// "She", "they" with a past verb.
  case othersStep
  /// "I" or "we" with a verb of work.
  case workStep
  /// Opens with a bare past verb: "Implemented …".
  case barePast
  /// Opens with "I" or "we", or with a time and then "I".
  case opensOwn
  /// Opens with "he", "she", "they", "it" or "that".
  case opensOther
  /// A short heading with a colon.
  case heading
  /// A number with its unit.
  case quantity
  /// Two numbers or more.
  case quantities
  /// A percentage or a factor.
  case percentage
  /// "I", "me", "my".
  case own
  /// Neither "I" nor "we" in any form.
  case impersonal
  /// A verb in the present and none in the past.
  case present
  /// "Has been", "have not had".
  case perfect
  /// "Would phone", "used to", "kept calling": what used to happen.
  case customary
  case negative
  /// "You", "people", "everyone" in the present: a rule of life.
  case general
  /// Six words or fewer.
  case short
  /// An outcome and nothing of a beginning: no scene, no problem, no duty.
  case outcomeAlone
  /// "I would", "I will", "I should".
  case imagined
}

import GreenroomCore
import GreenroomRuntime
import GreenroomUI

extension PlainRound {
  /// Plans a round and plays it.
  static func start(_ request: RoundRequest, seed: UInt64?, at places: Places) throws {
    try inWorld(at: places) { world, library, history in
      if let open = history.open {
        throw CommandFailure(
          "session \(open.id) is still open; go on with `greenroom resume --plain`", .busy)
      }
      let plan = try plan(request, seed: seed, library, history)
      var generator = SystemRandomNumberGenerator()
      let id = SessionID(startedAt: WallClock.now(), using: &generator)
      let questions = plan.slots.map { slot in
        library.questions.first { $0.id == slot.question }
      }
      let round = PlainRound(
        world: world, id: id, questions: questions, desk: ScoringDesk(library))
      let texts = plan.slots.map { ($0.digest, $0.question) }
      try world.prepare(id, questions: Dictionary(texts) { first, _ in first })
      try round.send(.begin(plan))
      try round.play()
    }
  }

  /// Goes on with the session that was left or cut off.
  static func resume(at places: Places) throws {
    try inWorld(at: places) { world, library, history in
      guard let open = history.open else {
        throw CommandFailure("there is no session to resume", .noInput)
      }
      let resumed = try world.resume(open.id)
      let interview = resumed.session.record.interview
      let round = PlainRound(
        world: world, id: open.id, questions: resumed.session.questions,
        desk: ScoringDesk(library), interview: interview)
      try round.send(.continue(interview.causeOfAbsence, away: resumed.away))
      if let text = interview.openDraft?.text, !text.isEmpty {
        print("What you have written so far:\n\n\(PlainText.inert(text))\n")
      }
      try round.play()
    }
  }

  /// Opens the world for a round, and closes it whatever happens.
  private static func inWorld(
    at places: Places, _ body: (World, Library, History) throws -> Void
  ) throws {
    _ = try places.settings()
    let world = try World(places: places)
    defer { for sentence in world.close() { StandardError.write(sentence + "\n") } }
    let library = world.library()
    for finding in library.findings { StandardError.write("\(finding)\n") }
    let history = world.history()
    if let reason = history.readOnlyReason {
      throw CommandFailure("no round can be started: \(reason)", .noPermission)
    }
    try body(world, library, history)
  }

  private static func plan(
    _ request: RoundRequest, seed: UInt64?, _ library: Library, _ history: History
  ) throws -> SessionPlan {
    let planner = RoundPlanner(questions: library.questions, lastAsked: history.lastAsked)
    do throws(PlanningError) {
      return try planner.plan(request, seed: seed ?? UInt64.random(in: .min ... .max))
    } catch {
      throw CommandFailure(error.sentence, .noInput)
    }
  }
}

import GreenroomCore

/// A session that is being appended to: its log folded once, so that an append costs its rows.
struct CurrentSession {
  let id: SessionID
  let startedAt: WallTime
  var nextPosition: Int
  var fold: SessionFold
  /// What the derived tables hold.
  var projection: SessionProjection?

  /// What they must hold now; nil for a log without a plan.
  var dueProjection: SessionProjection? {
    fold.settled.plan.map {
      SessionProjection(of: id, startedAt: startedAt, plan: $0, fold: fold)
    }
  }
}

import GreenroomCore
import Testing

@testable import GreenroomStore

struct SessionLockTests {
  private let own = ProcessIdentity.current()

  /// A process that certainly runs and is not this one.
  private var other: ProcessIdentity {
    ProcessIdentity(pid: 1, boot: own.boot, start: ProcessIdentity.startTicksOfFirstProcess)
  }

  @Test func aRunningSessionIsLockedAgainstOthers() throws {
    let folder = try TemporaryFolder()
    let first = try folder.open()
    try first.acquireSessionLock(for: other)
    let second = try folder.open()
    #expect(throws: StoreError.sessionRunning(pid: 1)) { try second.acquireSessionLock() }
    #expect(try second.processRunningSession() == 1)
    #expect(try second.summaries() == [])
    try second.releaseSessionLock()
    #expect(throws: StoreError.sessionRunning(pid: 1)) { try second.acquireSessionLock() }
  }

  @Test func theHolderMayClaimAgainAndGiveUp() throws {
    let store = try HistoryStore.inMemory()
    try store.acquireSessionLock()
    try store.acquireSessionLock()
    #expect(try store.processRunningSession() == nil)
    try store.releaseSessionLock()
    try store.acquireSessionLock(for: other)
    #expect(try store.processRunningSession() == 1)
  }

  @Test func staleLocksAreTakenOver() throws {
    var gone = own
    gone.pid = Int(Int32.max)
    var reused = own
    reused.start += 1
    var lastBoot = other
    lastBoot.boot = "another"
    for stale in [gone, reused, lastBoot] {
      let store = try HistoryStore.inMemory()
      try store.acquireSessionLock(for: stale)
      try store.acquireSessionLock()
    }
  }

  @Test func thisProcessRuns() {
    #expect(own.isRunning)
  }

  @Test func theStartIsReadBehindAnAwkwardName() {
    let fields = (3...40).map(String.init).joined(separator: " ")
    #expect(ProcessIdentity.startTicks(inStatus: "17 (a) b (c)) \(fields)") == 22)
    #expect(ProcessIdentity.startTicks(inStatus: "") == nil)
    #expect(ProcessIdentity.startTicks(inStatus: "17 (a) S 1") == nil)
  }
}

extension ProcessIdentity {
  fileprivate static var startTicksOfFirstProcess: Int { startTicks(of: 1) ?? 0 }
}

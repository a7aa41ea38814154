/// Times the same thing again and again.
enum Stopwatch {
  /// What takes long is not measured for longer than this, but at least once.
  private static let patience = Duration.seconds(3)

  /// - Returns: the times in rising order; never empty.
  static func times(runs: Int, _ body: () -> Void) -> [Duration] {
    let clock = ContinuousClock()
    let began = clock.now
    // The first one fills caches and makes what is made once; it counts only when it is so slow
    // that there will be no other.
    let first = clock.measure(body)
    var times: [Duration] = []
    while times.count < runs, began.duration(to: clock.now) < patience {
      times.append(clock.measure(body))
    }
    return times.isEmpty ? [first] : times.sorted()
  }
}

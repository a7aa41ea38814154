import GreenroomCore

/// The generator of random tests; the seed is the test's argument and so is printed.
public typealias SeededGenerator = SplitMix64

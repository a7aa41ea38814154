extension StorySign {
  /// How much it speaks for situation, task, action, result and reflection, in hundredths of the
  /// logarithm of the odds; only differences count.
  ///
  /// Source: a conditional random field (see ``StoryChain``) fitted on our own labelled stories,
  /// whole and with each part left out, and drawn towards votes that were measured on 166 public
  /// example answers.
  var votes: [Int] {
    switch self {
    case .before: [26, 7, -36, -35, 38]
    case .change: [-22, -14, 23, 46, -34]
    case .consequence: [-44, -44, -43, 150, -19]
    case .constraint: [-15, 50, -8, -18, -8]
    case .customary: [26, -7, 11, -37, 8]
    case .duty: [-57, 254, -73, -51, -72]
    case .ending: [-18, -22, -16, 66, -10]
    case .finding: [-20, -16, 27, -11, 20]
    case .fromTo: [-27, -17, -14, 78, -20]
    case .general: [-19, -8, 36, -45, 35]
    case .goal: [-38, 140, -28, -40, -34]
    case .heading: [-24, -25, 74, -1, -24]
    case .imagined: [-12, 42, -30, -16, 16]
    case .impersonal: [2, -31, -9, 42, -4]
    case .infinitive: [-39, 157, -37, -41, -39]
    case .later: [-14, -4, -13, 39, -7]
    case .lesson: [-68, -55, -73, -18, 213]
    case .lookBack: [4, -47, -41, -30, 115]
    case .loss: [4, -8, -50, 73, -19]
    case .negative: [-54, 3, -12, 35, 28]
    case .opensOther: [11, -7, 13, 1, -18]
    case .opensOwn: [-32, 38, 36, -60, 18]
    case .othersStep: [-16, -7, 10, 59, -45]
    case .outcomeAlone: [15, -29, -9, 14, 10]
    case .own: [-97, 56, 35, -58, 64]
    case .ownStep: [0, -22, 84, -44, -19]
    case .percentage: [-14, -15, 6, 36, -13]
    case .perfect: [-12, -3, -16, 13, 18]
    case .present: [-31, -33, 27, 6, 31]
    case .problem: [31, -3, -2, -19, -7]
    case .progressive: [57, -13, -22, -12, -10]
    case .quantities: [-21, -8, -48, 71, 7]
    case .quantity: [15, -19, 5, 42, -42]
    case .reason: [-5, 33, 44, -61, -10]
    case .role: [16, 14, -34, 7, -3]
    case .scene: [131, -25, -41, -22, -44]
    case .sequence: [-6, -37, 95, -26, -27]
    case .sharedStep: [-15, -31, -12, 93, -36]
    case .short: [-30, 11, -45, 62, 2]
    case .state: [120, -5, -61, -10, -44]
    case .stateNow: [-24, -28, -26, 53, 24]
    case .success: [-17, -15, -10, 68, -25]
    case .wish: [-5, 35, -7, -30, 8]
    case .workStep: [-30, -23, 133, -38, -42]
    // They are read as signs of quality alone.
    case .people, .habit, .barePast: [0, 0, 0, 0, 0]
    }
  }
}

import GreenroomContent
import GreenroomTestSupport
import Testing

/// Whatever happens to a file, it ends in a question or in findings with a line.
struct MutationTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func aMutatedFileGivesAQuestionOrAFinding(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sample = seed.isMultiple(of: 2) ? Samples.explain : Samples.behavioral
    var bytes = Array(sample.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, &generator) }
    let reading = QuestionReader.read(bytes, file: "q.yaml")
    #expect(reading.question != nil || !reading.findings.isEmpty)
    let lines = bytes.count { $0 == 0x0a } + 1
    for finding in reading.findings {
      #expect((1...lines).contains(finding.line), "\(finding)")
      #expect(!finding.reason.isEmpty)
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    case 2:
      let marks = Array("\n\t \"'[]{}:-?*&!|>%@`#,~".utf8)
      bytes.insert(marks.randomElement(using: &generator) ?? 0x20, at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 20))
    case 4: bytes += bytes[place..<min(bytes.count, place + 60)]
    default:
      let end = min(bytes.count, place + 30)
      let target = Int.random(in: 0..<bytes.count, using: &generator)
      bytes.insert(contentsOf: bytes[place..<end], at: target)
    }
    if bytes.isEmpty { bytes = [0x0a] }
  }
}

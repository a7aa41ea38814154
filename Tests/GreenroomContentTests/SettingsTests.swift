import Testing

@testable import GreenroomContent

struct SettingsTests {
  @Test func theMouseAndColorsCanBeSwitchedOff() {
    let reading = Settings.read(Array("mouse: false\ncolor: false\n".utf8), file: "config.yaml")
    #expect(reading.settings.usesMouse == false)
    #expect(reading.settings.usesColor == false)
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["", "# nothing yet\n", "\n  # still nothing\n"])
  func aFileWithoutWordsSettlesNothing(text: String) {
    let reading = Settings.read(Array(text.utf8), file: "config.yaml")
    #expect(reading.settings == Settings())
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["mouse: maybe\n", "mose: false\n", "- mouse\n", "mouse: [\n"])
  func whatCannotBeReadIsToldWithItsLine(text: String) {
    let reading = Settings.read(Array(text.utf8), file: "config.yaml")
    #expect(reading.findings.first?.description.hasPrefix("config.yaml:") == true)
  }

  @Test func aMissingFileMeansTheDefaults() {
    let reading = Settings.load(from: "/nowhere/config.yaml")
    #expect(reading == Settings.Reading(settings: Settings(), findings: []))
  }
}

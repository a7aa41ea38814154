import Glibc
import Testing

@testable import GreenroomTerminal

struct TerminalSettingsTests {
  private func settings(local: Int32, input: Int32, output: Int32) -> termios {
    var settings = termios()
    settings.c_lflag = tcflag_t(local)
    settings.c_iflag = tcflag_t(input)
    settings.c_oflag = tcflag_t(output)
    return settings
  }

  @Test func usableSettingsAreGivenBackAsTheyWere() {
    let found = settings(local: ICANON | ECHO, input: ICRNL, output: 0)
    let kept = TerminalSettings.worthKeeping(found)
    #expect(kept.c_lflag == found.c_lflag)
    #expect(kept.c_iflag == found.c_iflag)
    #expect(kept.c_oflag == found.c_oflag)
  }

  @Test func settingsThatAKilledProgramLeftAreNotGivenBack() {
    let kept = TerminalSettings.worthKeeping(settings(local: 0, input: 0, output: 0))
    #expect(kept.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == tcflag_t(ICANON | ECHO | ISIG))
    #expect(kept.c_iflag & tcflag_t(ICRNL) != 0)
    #expect(kept.c_oflag & tcflag_t(OPOST | ONLCR) == tcflag_t(OPOST | ONLCR))
  }

  @Test func resettingLeavesEveryModeThatIsEntered() {
    let entered = Terminal.Modes.pasteOn + Terminal.Modes.mouseOn
    for mode in entered.split(separator: "\u{1b}") {
      #expect(Terminal.resetSequences.contains("\u{1b}" + mode.dropLast() + "l"))
    }
  }
}

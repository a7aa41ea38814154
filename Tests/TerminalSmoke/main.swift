import Glibc
import GreenroomFrame
import GreenroomRuntime
import GreenroomTerminal

// Paints one line for everything it reads. `q` ends it, `c` crashes it, `z` stops it, Alt-x exits
// without closing the terminal, Alt-o overflows the stack. A log for standard error may be given as
// argument.

/// Never comes to an end; the sum keeps the compiler from making it a loop.
func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : 1 + overflow(depth + 1) }

func describe(_ event: InputEvent) -> String {
  switch event {
  case .key(let key): "key \(key)"
  case .paste(let text): "paste \(text.split(separator: "\n", omittingEmptySubsequences: false))"
  case .mouse(let mouse): "mouse \(mouse.action) \(mouse.at.x),\(mouse.at.y)"
  }
}

func picture(of lines: [String], size: Size) -> Frame {
  var frame = Frame(size: size)
  let inside = frame.drawBox(in: frame.area, title: "smoke \(size.width)x\(size.height)")
  var (body, roles) = inside.splitRight(16)
  frame.draw("日本語 é naïve 👍🏽| \u{1b}[31m", in: body)
  body = body.splitTop(1).1
  for line in lines.suffix(body.height) {
    frame.draw(line, in: body)
    body = body.splitTop(1).1
  }
  for role in Role.allCases {
    frame.draw(" \(role) ", in: roles, role: role)
    roles = roles.splitTop(1).1
  }
  // Hidden until something was read, so that the tests see both.
  if lines.count > 1 { frame.cursor = Point(x: 1, y: min(size.height - 1, body.y)) }
  return frame
}

func run() throws {
  let log = CommandLine.arguments.dropFirst().first
  let terminal = try Terminal.open(Terminal.Options(errorLog: log))
  guard let signals = Signals() else { return }
  var waiter = Waiter(input: terminal.input, signals: signals)
  var lines: [String] = ["ready"]
  while true {
    terminal.paint(picture(of: lines, size: terminal.size))
    for wake in waiter.wait(until: nil) {
      switch wake {
      case .input:
        for event in terminal.readInputs() {
          switch event {
          case .key(.character("q")): return terminal.close()
          case .key(.character("c")): fatalError("crashed as asked")
          case .key(.alt("x")): exit(3)
          case .key(.alt("o")): lines.append("\(overflow(0))")
          case .key(.character("z")): terminal.stopUntilContinued()
          case _: lines.append(describe(event))
          }
        }
      case .signal(.windowChanged): terminal.resize()
      case .signal(.continued): terminal.resume()
      case .signal(.stop): terminal.stopUntilContinued()
      case .signal(let signal):
        terminal.close()
        print("ended by \(signal)")
        return
      case .hangUp: return terminal.close()
      case .readable, .deadline: break
      }
    }
  }
}

do {
  try run()
} catch {
  print("terminal-smoke: \(error)")
  exit(1)
}

// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A target of ours: warnings are errors.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, which live in the folder of the same name under Tests.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "GreenroomTestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "greenroom",
  products: [.executable(name: "greenroom", targets: ["greenroom"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Pure: values and functions. No clock, no file, no terminal, no database.
    module("GreenroomCore"),
    module("GreenroomFrame"),
    module("GreenroomUI", ["GreenroomCore", "GreenroomFrame"]),
    module("GreenroomReports", ["GreenroomCore"]),

    // Edges: each one door to one part of the world.
    module("GreenroomContent", ["GreenroomCore", "GreenroomFrame", yams]),
    module("GreenroomStore", ["GreenroomCore", grdb]),
    module("GreenroomCheck", ["GreenroomContent", "GreenroomCore"]),
    module("GreenroomTerminal", ["GreenroomFrame", "CNcurses", "CSupport"]),
    module("GreenroomRuntime", ["GreenroomCore", "GreenroomFrame", "GreenroomUI", "CSupport"]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .target(name: "CSupport"),

    .executableTarget(
      name: "greenroom",
      dependencies: [
        "GreenroomCore", "GreenroomFrame", "GreenroomUI", "GreenroomReports", "GreenroomContent",
        "GreenroomStore", "GreenroomCheck", "GreenroomTerminal", "GreenroomRuntime", "CSupport",
        argumentParser,
      ],
      swiftSettings: strict),

    .target(
      name: "GreenroomTestSupport",
      dependencies: ["GreenroomCore", "GreenroomFrame", "CSupport"],
      path: "Tests/GreenroomTestSupport",
      swiftSettings: strict),
    tests(of: "GreenroomCore", exclude: ["Fixtures"]),
    tests(of: "GreenroomFrame", exclude: ["Goldens"]),
    tests(of: "GreenroomUI", ["GreenroomCore", "GreenroomFrame"], exclude: ["Goldens"]),
    tests(of: "GreenroomReports", ["GreenroomCore"]),
    tests(of: "GreenroomContent", ["GreenroomCore"]),
    tests(of: "GreenroomStore", ["GreenroomCore", grdb], exclude: ["Fixtures"]),
    tests(of: "GreenroomCheck", ["GreenroomContent", "GreenroomCore"]),
    tests(of: "GreenroomTerminal", ["GreenroomFrame", "terminal-smoke"]),
    // Shows what it reads, for the tests of the terminal; never installed.
    .executableTarget(
      name: "terminal-smoke",
      dependencies: ["GreenroomFrame", "GreenroomTerminal", "GreenroomRuntime"],
      path: "Tests/TerminalSmoke",
      swiftSettings: strict),
    tests(of: "GreenroomRuntime", ["GreenroomCore", "GreenroomFrame", "GreenroomUI"]),
    // The real binary, at the command line and in a pseudo-terminal.
    .testTarget(
      name: "GreenroomCommandTests",
      dependencies: ["greenroom", "GreenroomTestSupport", "CSupport"],
      swiftSettings: strict),
    // How the repository itself is written.
    .testTarget(name: "RepositoryTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// Every target speaks Swift 6; warnings are kept at zero by `make test`.
let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

var targets: [Target] = [
  // System libraries, each behind a module map of its own.
  .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
  .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
  .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
  .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .target(
    name: "CLineEditing",
    linkerSettings: [.linkedLibrary("edit")]),

  .target(name: "CAhead"),
  .target(name: "CProcess"),
  .target(
    name: "CWordLists",
    exclude: ["README.md", "make-words.py", "en.bloom", "fr.bloom", "de.bloom", "it.bloom"]),

  // The rooms, in the order the data flows (docs/architecture.md).
  .target(name: "QuaereCore", dependencies: ["CCrypto"], swiftSettings: settings),
  .target(
    name: "QuaereReading",
    dependencies: ["QuaereCore", "CProcess", "CWordLists", "CYAML", "CZlib"],
    swiftSettings: settings),
  .target(name: "QuaereQuery", dependencies: ["QuaereCore"], swiftSettings: settings),
  .target(
    name: "QuaereIndex",
    dependencies: ["QuaereCore", "QuaereQuery", "CAhead", "CPCRE2", "CStemmer"],
    swiftSettings: settings),
  .target(name: "QuaereRender", dependencies: ["QuaereCore"], swiftSettings: settings),
  .target(
    name: "QuaereNotebook",
    dependencies: [
      "QuaereCore", "QuaereReading", "QuaereQuery", "QuaereIndex", "QuaereRender",
    ],
    swiftSettings: settings),
  .target(name: "QuaereTerminal", dependencies: ["CLineEditing"], swiftSettings: settings),
  .executableTarget(
    name: "quaere",
    dependencies: [
      "QuaereCore", "QuaereQuery", "QuaereRender", "QuaereNotebook", "QuaereTerminal",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: settings),
]

let rooms = [
  "QuaereCore", "QuaereReading", "QuaereQuery", "QuaereIndex", "QuaereRender", "QuaereNotebook",
  "QuaereTerminal",
]
for room in rooms {
  targets.append(
    .testTarget(
      name: "\(room)Tests",
      dependencies: [.target(name: room)]
        + (["QuaereIndex", "QuaereNotebook"].contains(room)
          ? ["QuaereCore", "QuaereReading", "QuaereQuery"] : [])
        + (room == "QuaereNotebook"
          ? ["QuaereIndex", "QuaereRender", "AnchorTrials", "AccidentProbe", "PTYDriver"] : [])
        + (["QuaereReading", "QuaereQuery", "QuaereRender"].contains(room) ? ["QuaereCore"] : [])
        + (room == "QuaereTerminal" ? ["PTYDriver", "LineEditorProbe"] : []),
      swiftSettings: settings))
}
targets.append(
  .testTarget(
    name: "quaereTests",
    dependencies: ["quaere", "QuaereNotebook", "QuaereQuery", "QuaereTerminal", "PTYDriver"],
    swiftSettings: settings))

// Programs in a terminal of their own, for tests that type and read.
targets += [
  .target(name: "PTYDriver", path: "Tests/PTYDriver", swiftSettings: settings),
  .executableTarget(
    name: "LineEditorProbe", dependencies: ["QuaereTerminal"], path: "Tests/LineEditorProbe",
    swiftSettings: settings),
]

// Documents edited by rule, and marks looked for in them: for a test and for `make anchors`. A
// program that is killed while it writes.
targets += [
  .target(
    name: "AnchorTrials", dependencies: ["QuaereCore", "QuaereReading", "QuaereNotebook"],
    path: "Tests/AnchorTrials", swiftSettings: settings),
  .executableTarget(
    name: "AccidentProbe",
    dependencies: ["QuaereCore", "QuaereReading", "QuaereIndex", "QuaereNotebook"],
    path: "Tests/AccidentProbe", swiftSettings: settings),
]

// Programs of ours, which nobody needs who installs Quaere: they join the package only when asked for
// (`make accuracy`, `make anchors`).
if ProcessInfo.processInfo.environment["QUAERE_ACCURACY"] != nil {
  targets.append(
    .executableTarget(
      name: "quaere-accuracy", dependencies: ["QuaereCore", "QuaereReading"],
      swiftSettings: settings))
}
if ProcessInfo.processInfo.environment["QUAERE_ANCHORS"] != nil {
  targets.append(
    .executableTarget(
      name: "quaere-anchors", dependencies: ["AnchorTrials"], swiftSettings: settings))
}

// The bench needs SQLite's headers, so it joins the package only when asked for (`make bench`).
if ProcessInfo.processInfo.environment["QUAERE_BENCH"] != nil {
  targets += [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .executableTarget(
      name: "quaere-bench",
      dependencies: [
        "QuaereCore", "QuaereReading", "QuaereQuery", "QuaereIndex", "QuaereNotebook", "CSQLite",
      ],
      exclude: ["Peers/Scripts"], swiftSettings: settings),
  ]
}

let package = Package(
  name: "Quaere",
  products: [.executable(name: "quaere", targets: ["quaere"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: targets)

import Foundation

/// What the bench was told.
struct BenchOptions {
  /// The program to start for cold answers: named, or found beside this one.
  var program = ""
  /// Where the scripts of peers lie; none are asked without it.
  var scripts: String?
  /// The Python that has the peers' modules.
  var python = "python3"
  /// What the titles of the questions asked have in them.
  var only = ""
  var folders: [String] = []
  /// Measure the record, on a notebook made for it.
  var record = false

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        folders.append(word)
        continue
      }
      if word == "--record" {
        record = true
        continue
      }
      guard let value = rest.popFirst() else {
        throw PeerError(description: "\(word) wants a value")
      }
      switch word {
      case "--quaere": program = value
      case "--peers": scripts = value
      case "--python": python = value
      case "--only": only = value
      default: throw PeerError(description: "there is no \(word)")
      }
    }
    if program.isEmpty { program = try BenchOptions.besideThisOne() }
    if folders.isEmpty, !record { folders = ["corpus"] }
  }

  private static func besideThisOne() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/quaere"
  }
}

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
  /// Make each folder's corpus as large as this before it is measured.
  var megabytes: Int?
  /// Measure each folder's corpus, made as large as each of these.
  var growth: [Int] = []
  /// Peers that are left out.
  var without: [String] = []
  /// Change documents of notebooks made of each folder, instead of asking.
  var changes = false
  /// Tell what each column takes, instead of asking.
  var columns = false
  /// Where what the bench has printed lies, to be put into the pages that are named.
  var figures: String?
  /// Where plots are put.
  var plots: String?
  /// Where the notebook made for `structure` is put and kept, to be asked again.
  var kept: String?
  /// Ask what hangs on what of a notebook with so many documents, made for it.
  var structure: Int?

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        folders.append(word)
        continue
      }
      if word == "--record" || word == "--changes" || word == "--columns" {
        record = record || word == "--record"
        changes = changes || word == "--changes"
        columns = columns || word == "--columns"
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
      case "--megabytes": megabytes = Int(value)
      case "--growth": growth = value.split(separator: ",").compactMap { Int($0) }
      case "--without": without = value.split(separator: ",").map(String.init)
      case "--plots": plots = value
      case "--figures": figures = value
      case "--structure": structure = Int(value)
      case "--kept": kept = value
      default: throw PeerError(description: "there is no \(word)")
      }
    }
    if program.isEmpty { program = try BenchOptions.besideThisOne() }
    if folders.isEmpty, !record, structure == nil { folders = ["corpus"] }
  }

  private static func besideThisOne() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/quaere"
  }
}

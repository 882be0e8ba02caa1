import AnchorTrials
import FoundationEssentials
import Glibc

/// `quaere-anchors [SEED=n] [PAIRS=n] [KIND=words] FOLDER`: marks documents, edits them, and counts
/// where the marks are found. Not part of the program that people install.
@main struct QuaereAnchors {
  static func main() {
    var settings: [String: String] = [:]
    var folder = "corpus"
    for argument in CommandLine.arguments.dropFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { settings[parts[0]] = parts[1] } else { folder = argument }
    }
    if let target = settings["REGISTERS"] { return writeRegisters(to: target) }
    var trials = Trials(folder: folder)
    trials.seed = settings["SEED"].flatMap { Int($0) } ?? trials.seed
    trials.pairs = settings["PAIRS"].flatMap { Int($0) } ?? trials.pairs
    if let kind = settings["KIND"] {
      trials.kinds = trials.kinds.filter { $0.title.contains(kind) }
    }
    if let verdict = settings["SHOW"].flatMap(Verdict.init) { trials.shown.insert(verdict) }
    let start = Date()
    let tally = trials.run { title in
      let words = "  \(title), \(Int(Date().timeIntervalSince(start))) s\n"
      _ = words.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }
    print(tally.table)
    print("\n\(tally.unread) trials given up: the paragraph was read as something else\n")
    for failure in tally.failures { print(failure + "\n") }
  }

  /// Twenty documents in which every paragraph looks like the others.
  private static func writeRegisters(to folder: String) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 1...20 {
      for (name, text) in [
        ("register", Register.text(number)), ("few-words", Register.fewWords(number)),
      ] {
        FileManager.default.createFile(
          atPath: "\(folder)/\(name)-\(number).txt", contents: Data(text.utf8))
      }
    }
  }
}

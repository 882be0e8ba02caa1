import AnchorTrials
import Foundation

/// `quaere-anchors [SEED=n] [PAIRS=n] [KIND=words] FOLDER`: marks documents, edits them, and counts where the
/// marks are found. Not part of the program that people install.
@main struct QuaereAnchors {
  static func main() {
    var settings: [String: String] = [:]
    var folder = "corpus"
    for argument in CommandLine.arguments.dropFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { settings[parts[0]] = parts[1] } else { folder = argument }
    }
    if let target = settings["REGISTERS"] { return write(to: target) }
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
      FileHandle.standardError.write(Data(words.utf8))
    }
    print(tally.table)
    print("\n\(tally.unread) trials given up: the paragraph was read as something else\n")
    for failure in tally.failures { print(failure + "\n") }
  }

  /// Twenty documents in which every paragraph looks like the others.
  private static func write(to folder: String) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 1...20 {
      let path = URL(fileURLWithPath: folder).appendingPathComponent("register-\(number).txt")
      try? Data(Register.text(number).utf8).write(to: path)
      let few = URL(fileURLWithPath: folder).appendingPathComponent("few-words-\(number).txt")
      try? Data(Register.fewWords(number).utf8).write(to: few)
    }
  }
}

import Foundation
import QuaereIndex

/// A larger corpus made from a smaller one: its passages, drawn by lot from a seed, with repetition,
/// and put into new documents of about as many passages as the old ones have. What depends on how
/// often words occur stays as it was; there are no new words in it.
struct Shuffled {
  /// Writes documents until there are `bytes` of text.
  ///
  /// - Throws: what writing throws.
  static func write(_ index: Index, bytes: Int, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let passages = index.passageKind.count
    let each = max(1, passages / max(1, index.documentHandle.count))
    var dice = Dice(1)
    var (written, number) = (0, 0)
    while written < bytes, passages > 0 {
      number += 1
      var text = Data("# Document \(number)\n".utf8)
      for _ in 0..<each where written + text.count < bytes {
        text += [10]
        text += Array(index.blockText[dice.below(passages)].utf8).map {
          $0 == 10 || $0 == 13 ? 32 : $0
        }
        text += [10]
      }
      try text.write(to: URL(fileURLWithPath: "\(folder)/d\(100_000 + number).md"))
      written += text.count
    }
  }
}

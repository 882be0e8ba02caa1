import Foundation

/// `quaere-accuracy FOLDER [--write PAGE] [--show MEASURE]`: how well documents are read, on sets that
/// others labelled and on sentences of our own.
@main struct Accuracy {
  static let measures: [any Measure.Type] = [
    NoteMeasure.self, ReferenceMeasure.self, DateMeasure.self, DateFixtureMeasure.self,
    MentionMeasure.self, SentenceMeasure.self, JoinMeasure.self,
  ]

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let page = option("--write", in: &arguments)
    let misses = Misses(showing: option("--show", in: &arguments))
    let folder = arguments.first ?? "eval"
    let rows = measures.flatMap { $0.rows(in: folder, misses) }
    let table = AccuracyPage.table(rows)
    print(table)
    guard let page else { return }
    do {
      try AccuracyPage.text(table).write(toFile: page, atomically: true, encoding: .utf8)
    } catch {
      FileHandle.standardError.write(Data("quaere-accuracy: \(page) cannot be written\n".utf8))
      exit(1)
    }
  }

  private static func option(_ name: String, in arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
      return nil
    }
    defer { arguments.removeSubrange(index...(index + 1)) }
    return arguments[index + 1]
  }
}

import Foundation
import QuaereIndex

/// What reading, indexing and asking cost on folders of texts, beside other programs over the same
/// passages in the same run: SQLite's full-text tables always, Xapian, Tantivy and ripgrep where they
/// are installed. `BenchOptions` has what else can be measured, and how it is asked for.
@main struct Bench {
  static func main() {
    do {
      let options = try BenchOptions(Array(CommandLine.arguments.dropFirst()))
      if let figures = options.figures {
        try options.folders.forEach { try FigurePage.fill($0, from: figures) }
        return
      }
      for folder in options.folders {
        try inScratch { try measure(folder, options, scratch: $0) }
      }
      if let documents = options.structure {
        try inScratch {
          Report().show(
            try Structure(documents: documents, folder: options.kept ?? $0, only: options.only))
        }
      }
      if options.record { try inScratch { Report().show(try Recording(scratch: $0)) } }
    } catch {
      FileHandle.standardError.write(Data("quaere-bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func inScratch(_ work: (String) throws -> Void) throws {
    let scratch = NSTemporaryDirectory() + "/quaere-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try work(scratch)
  }

  private static func measure(
    _ folder: String, _ options: BenchOptions, scratch: String
  ) throws {
    if options.changes {
      try Changes.measure(folder, options, scratch: scratch)
    } else if !options.growth.isEmpty {
      try Growth.measure(folder, options, scratch: scratch)
    } else if let size = options.megabytes {
      let name = URL(fileURLWithPath: folder).lastPathComponent
      print("\(name), its passages shuffled into documents of a corpus of \(size) MB\n")
      let larger = scratch + "/shuffled"
      try Shuffled.write(
        Corpus(folder: folder, scratch: scratch).index, bytes: size * 1_000_000, to: larger)
      try run(larger, options, scratch: scratch)
    } else {
      try run(folder, options, scratch: scratch)
    }
  }

  private static func run(_ folder: String, _ options: BenchOptions, scratch: String) throws {
    let report = Report()

    let corpus = try Corpus(folder: folder, scratch: scratch)
    report.show(corpus)
    if options.columns { return report.show(try corpus.index.columnSizes(), of: corpus) }

    let words = Vocabulary(corpus.index)
    let line = "passages containing \(words.rare)"
    let notebook = try ColdStart.notebook(of: folder, in: scratch)
    report.show(
      ColdStart(program: options.program, notebook: notebook, line: line),
      program: options.program, line: line)

    report.show(Completing(Interpreter(index: corpus.index)))

    let peers = try Peers(corpus, options: options, scratch: scratch)
    report.show(peers, of: corpus)

    report.head(peers.all)
    let asking = Asking(corpus.index)
    let questions = Question.all(words).filter {
      options.only.isEmpty || $0.title.contains(options.only)
    }
    var plot = DotPlot(programs: ["Quaere"] + peers.all.map(\.name))
    for (number, question) in questions.enumerated() {
      let answer = try Answered(
        question, asking: asking, peers: peers.all, oursFirst: number % 2 == 0)
      report.show(answer, peers: peers.all)
      plot.add(answer)
    }
    report.show(planning: try questions.map { try asking.planning($0.line) })
    print("")
    if let plots = options.plots {
      try Drawing.write(plot.svg, to: "\(plots)/questions-\(corpus.bytes / 1_000_000)-mb.svg")
    }
  }
}

import QuaereIndex
import QuaereQuery

/// What a press of Tab costs: the first of each kind, which gathers what there is to offer, and
/// every one after it.
struct Completing {
  /// The slowest first press.
  let gathering: Double
  let line: String
  /// Of every key of the lines below, once all is gathered.
  let keys: Latency

  private static let lines = [
    "sentences naming Holmes dated 1850 in (passages containing window* or door)",
    "people in (sentences containing \"the old man\") | sort by mentions descending | first 10",
    "names with at least 2 spellings that are inferred | show name, spellings",
    "passages where kind = paragraph in The End | their dates | count by year",
  ]

  init(_ interpreter: Interpreter) {
    var slowest = (time: 0.0, line: "")
    for line in Completing.prefixes {
      let (_, time) = Measure.seconds { Completing.press(line, interpreter) }
      if time > slowest.time { slowest = (time, line) }
    }
    (gathering, line) = slowest
    keys = Latency(
      Completing.prefixes.map { line in
        Measure.seconds { Completing.press(line, interpreter) }.1
      })
  }

  private static let prefixes: [String] = lines.flatMap { line in
    line.indices.map { String(line[..<$0]) }
  }

  private static func press(_ line: String, _ interpreter: Interpreter) {
    _ = Completer.complete(line, environment: NoNames(), vocabulary: interpreter)
  }
}

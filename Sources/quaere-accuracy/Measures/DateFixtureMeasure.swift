import QuaereCore
import QuaereReading

/// Dates of our own in five languages.
enum DateFixtureMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    DateFixtures.all.map { language, lines in
      var score = HalvedScore()
      for (index, line) in lines.enumerated() {
        let half = Half(item: index)
        let marked = MarkedText(line)
        let found = DateMeasure.read([marked.text], language: language).map {
          (marked.text.slice(utf8: $0.range), $0.value.text)
        }
        let right = marked.parts.filter { part in
          found.contains { $0.1 == part.1 && stopless($0.0) == stopless(part.0) }
        }.count
        score[half] += Score(right: right, found: found.count, wanted: marked.parts.count)
        if right < max(found.count, marked.parts.count) {
          misses.add("own dates", .tuned, "\(line): \(found)")
        }
      }
      return Row(measure: "dates, strict span and value", set: "own, \(language)", scores: score)
    }
  }

  private static func stopless(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

/// `The mill closed in [May 1937|1937-05].`
struct MarkedText {
  private(set) var text = ""
  private(set) var parts: [(String, String)] = []

  init(_ line: String) {
    var rest = line[...]
    while let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]") {
      let inside = rest[rest.index(after: open)..<close].split(separator: "|")
      text += rest[..<open] + (inside.first ?? "")
      if inside.count == 2 { parts.append((String(inside[0]), String(inside[1]))) }
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }
}

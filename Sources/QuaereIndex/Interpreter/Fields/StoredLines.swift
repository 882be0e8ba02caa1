import QuaereCore
import QuaereQuery

/// Rows as `stored` has them, in bytes: a digest of a million needs no strings.
struct StoredLines {
  private let interpreter: Interpreter
  private var line: [UInt8] = []

  private var index: Index { interpreter.index }

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  mutating func forEach(
    _ noun: Noun, _ ids: [UInt32], _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for id in ids {
      line.removeAll(keepingCapacity: true)
      write(noun, Int(id))
      line.withUnsafeBufferPointer(body)
    }
  }

  private mutating func write(_ noun: Noun, _ id: Int) {
    switch noun {
    case .sections: section(id)
    case .passages:
      passage(id)
      print(index.passagePrint[id])
    case .sentences:
      sentence(id)
      print(index.sentencePrint[id])
    case .footnotes: footnote(id)
    case .citations:
      let note = Int(index.citationFootnote[id])
      footnote(note)
      part(id - index.footnoteCitations[note].lowerBound + 1)
    case .mentions, .dates, .quotes, .figures: span(interpreter.spanPlace(noun, id))
    default: line.append(contentsOf: interpreter.stored(noun, UInt32(id)).utf8)
    }
  }

  private mutating func section(_ id: Int) {
    let document = Int(index.sectionDocument[id])
    handle(document)
    number(id - index.documentSections[document].lowerBound + 1)
  }

  private mutating func passage(_ id: Int) {
    let section = Int(index.passageSection[id])
    self.section(section)
    part(id - index.sectionPassages[section].lowerBound + 1)
  }

  private mutating func sentence(_ id: Int) {
    let passage = Int(index.sentencePassage[id])
    self.passage(passage)
    part(id - index.passageSentences[passage].lowerBound + 1)
  }

  private mutating func footnote(_ id: Int) {
    handle(Int(index.footnoteDocument[id]))
    line.append(0x6E)
    number(Int(index.footnoteNumber[id]))
  }

  private mutating func span(_ place: SpanPlace) {
    let passages = index.passageKind.count
    if place.sentence != Index.none {
      sentence(Int(place.sentence))
    } else if place.block < passages {
      passage(place.block)
    } else {
      footnote(place.block - passages)
    }
  }

  /// `iztok:`
  private mutating func handle(_ document: Int) {
    line.append(contentsOf: index.documentHandle.utf8(document))
    line.append(0x3A)
  }

  /// `.4`
  private mutating func part(_ number: Int) {
    line.append(0x2E)
    self.number(number)
  }

  private mutating func number(_ number: Int) {
    guard number >= 10 else {
      // A damaged file may give less than nothing.
      if number < 0 { line.append(contentsOf: String(number).utf8) }
      if number >= 0 { line.append(0x30 + UInt8(number)) }
      return
    }
    self.number(number / 10)
    line.append(0x30 + UInt8(number % 10))
  }

  /// `~00fad3`, as `Print` is written.
  private mutating func print(_ value: UInt32) {
    line.append(0x7E)
    for shift in stride(from: 20, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt32(shift)) & 15
      line.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}

extension Interpreter {
  /// Calls `body` with the bytes of what `stored` gives, line by line.
  public func eachStored(
    _ evaluation: Evaluation, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let isPlain =
      evaluation.product == nil && evaluation.counts == nil && evaluation.noun != .pairs
    guard isPlain else {
      for line in stored(evaluation) {
        var line = line
        line.withUTF8(body)
      }
      return
    }
    var lines = StoredLines(self)
    lines.forEach(evaluation.noun, evaluation.ids, body)
  }
}

import QuaereCore
import QuaereQuery

/// Rows between their neighbours, for `context`.
struct Vicinity: Product {
  var noun: Noun
  var ids: [UInt32]
  /// Neighbours on either side.
  var reach: Int

  var length: Int { ids.count }
  var rows: [UInt32]? { ids }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    Vicinity(noun: noun, ids: ids.cut(to: number, fromEnd: fromEnd), reach: reach)
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    ids.map { interpreter.stored(noun, $0) }
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    var found: [Surroundings] = []
    var last: (unit: Noun, document: Int, run: Range<Int>)?
    for id in ids.prefix(limit ?? .max) {
      let (unit, at) = interpreter.standing(noun, id)
      let document = interpreter.document(of: unit, at)
      let run = interpreter.run(around: at, of: unit, reach)
      let isContinued =
        last.map {
          $0.unit == unit && $0.document == document && $0.run.lowerBound <= run.lowerBound
            && $0.run.upperBound >= run.lowerBound
        } ?? false
      found.append(
        Surroundings(
          row: interpreter.neighbour(unit, at),
          before: (run.lowerBound..<at).map { interpreter.neighbour(unit, $0) },
          after: (at + 1..<run.upperBound).map { interpreter.neighbour(unit, $0) },
          isContinued: isContinued))
      last = (unit, document, run)
    }
    return .context(found)
  }
}

extension Interpreter {
  /// The passage or sentence that a row is, or stands in; the footnote where it stands in none.
  fileprivate func standing(_ noun: Noun, _ id: UInt32) -> (unit: Noun, at: Int) {
    let at = Int(id)
    if noun == .passages || noun == .sentences { return (noun, at) }
    let place = spanPlace(noun, at)
    if place.sentence != Index.none { return (.sentences, Int(place.sentence)) }
    let passages = index.passageKind.count
    return place.block < passages ? (.passages, place.block) : (.footnotes, place.block - passages)
  }

  /// A row with its neighbours, never beyond the document.
  fileprivate func run(around at: Int, of unit: Noun, _ reach: Int) -> Range<Int> {
    guard unit != .footnotes else { return at..<at + 1 }
    let document = document(of: unit, at)
    let all =
      unit == .passages ? index.documentPassages[document] : sentences(of: .documents, document)
    return (at - reach..<at + reach + 1).clamped(to: all)
  }

  fileprivate func neighbour(_ unit: Noun, _ at: Int) -> Surroundings.Neighbour {
    let address = rowAddress(unit, UInt32(at))
    return Surroundings.Neighbour(address: address, place: shown(address), text: text(unit, at))
  }
}

import QuaereCore
import QuaereQuery

/// The whole text of each row, for `text`.
struct WholeTexts: Product {
  var noun: Noun
  var ids: [UInt32]

  var length: Int { ids.count }
  var rows: [UInt32]? { ids }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    WholeTexts(noun: noun, ids: ids.cut(to: number, fromEnd: fromEnd))
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    ids.map { interpreter.stored(noun, $0) }
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    .text(ids.prefix(limit ?? .max).map { interpreter.fullText(noun, Int($0)) })
  }
}

extension Interpreter {
  fileprivate func fullText(_ noun: Noun, _ id: Int) -> FullText {
    FullText(text: calledText(noun, id), marks: markLines(noun, UInt32(id)))
  }

  private func calledText(_ noun: Noun, _ id: Int) -> String {
    switch noun {
    case .passages: withMarkers(id)
    case .sentences: withMarkers(sentence: id)
    default: value(noun, UInt32(id), "text").plain
    }
  }

  private func markLines(_ noun: Noun, _ id: UInt32) -> [String] {
    marks.marks(on: noun, id).map { number in
      let mark = marks.marks[Int(number)]
      let place = mark.place.map { shown($0.description) } ?? ""
      return ["\(mark.sign) \(mark.id)", place, mark.why].filter { !$0.isEmpty }
        .joined(separator: "  ")
    }
  }
}

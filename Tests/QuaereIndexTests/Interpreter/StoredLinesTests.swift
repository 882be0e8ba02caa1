import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Rows in bytes are the rows in words.
struct StoredLinesTests {
  @Test(arguments: 0..<6)
  func bytesAgreeWithWords(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 60)
    let town = try Asked(RandomTown.library(&generator))
    let interpreter = Interpreter(index: town.index, record: RandomRecord.make(&generator))
    for noun in RandomQuestions.nouns + [.marks] {
      let ids = interpreter.everything(noun).ids
      var lines: [String] = []
      interpreter.eachStored(Evaluation(noun: noun, ids: ids)) {
        lines.append(String(decoding: $0, as: UTF8.self))
      }
      #expect(lines == ids.map { interpreter.stored(noun, $0) }, "\(noun)")
    }
  }
}

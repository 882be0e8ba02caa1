import Foundation
import QuaereCore
import QuaereNotebook
import QuaereQuery
import Testing

@testable import quaere

/// Every pair of nouns, in every form that uses a relation, on the bundled documents: it is answered,
/// or refused with a question that is.
struct RelationPairsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func lines(_ from: Noun, _ to: Noun) -> [String] {
    let rows = asked(from)
    return [
      "\(rows) with \(to.rawValue)", "\(rows) | their \(to.rawValue)", "\(rows) in (\(asked(to)))",
    ]
  }

  @Test func everyPairIsAnsweredOrToldWhy() throws {
    let temporary = try TemporaryNotebook(corpus: RelationPairsTests.root + "/corpus")
    let notebook = try temporary.open(as: "ada", keeping: .nothing)
    var refused = 0
    for from in Noun.allCases {
      for to in Noun.allCases {
        for line in lines(from, to) where try !isAnswered(line, notebook) { refused += 1 }
      }
    }
    // Pairs are never at the other end of a relation; all others are.
    #expect(refused == 3 * Noun.allCases.count)
  }

  private func asked(_ noun: Noun) -> String {
    noun == .pairs ? "pairs of sentences" : noun.rawValue
  }

  private func isAnswered(_ line: String, _ notebook: Notebook) throws -> Bool {
    do {
      _ = try notebook.run(line, limit: 1)
      return true
    } catch let error as Diagnostic {
      #expect(error.code == "no-relation" && !error.hints.isEmpty, "\(line): \(error)")
      for hint in error.hints {
        #expect(throws: Never.self, "“\(hint)”, offered for “\(line)”") {
          try notebook.run(hint, limit: 1)
        }
      }
      return false
    }
  }
}

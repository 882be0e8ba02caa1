import QuaereCore
import QuaereQuery
import QuaereReading

@testable import QuaereIndex

/// An index that lines are asked of, as the program asks them.
struct AskedIndex: Sendable {
  let index: Index
  private let scratch: ScratchFolder

  init(_ documents: [Document]) throws {
    scratch = try ScratchFolder()
    index = try scratch.index(of: Library(documents: documents))
  }

  /// - Parameter files: names and texts, read with all that reading finds in them.
  init(reading files: [(name: String, text: String)]) throws {
    let scratch = try ScratchFolder()
    self.scratch = scratch
    let found = files.map { name, text in
      let bytes = Array(text.utf8)
      scratch.write(bytes, to: name)
      return FoundFile(path: name, location: scratch.path + "/" + name, byteCount: bytes.count)
    }
    index = try scratch.index(of: Reader.read(found))
  }

  func ask(_ line: String, isCancelled: @escaping () -> Bool = { false }) throws -> Answer {
    guard case .query(let query) = try Parser.parse(line) else {
      throw Diagnostic(code: "no-question", message: "“\(line)” is no question")
    }
    let interpreter = Interpreter(index: index, isCancelled: isCancelled)
    let evaluation = try interpreter.run(Planner.plan(try Checker.check(query, line: line)))
    return interpreter.answer(evaluation)
  }

  /// Where the rows stand.
  func places(_ line: String) throws -> [String] { try ask(line).rows.map(\.place) }

  /// What stands under the answer.
  func footer(_ line: String) throws -> [String] {
    try ask(line).assumptions.map { "\($0.name) = \($0.value.plain)" }
  }
}

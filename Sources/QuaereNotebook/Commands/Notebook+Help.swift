import QuaereCore
import QuaereQuery

extension Notebook {
  func help(_ word: String?) -> Outcome {
    .page(Help.page(for: word, examples: CorpusExamples(teacher: teacher)))
  }
}

import QuaereCore
import QuaereQuery

@testable import QuaereIndex

/// Which words fit which forms, by comparing each with each.
final class NaiveForms {
  /// For each folded word how it is written, in the order of the index: all passages, all footnotes.
  private var written: [String: [(text: String, language: String)]] = [:]
  private var known: [Question: Bool] = [:]

  private struct Question: Hashable {
    var word: [UInt8]
    var form: WordForm
    var language: String
  }

  init(_ library: Library) {
    func add(_ text: String, _ document: Document) {
      for range in Words.ranges(in: text) {
        let word = text.slice(utf8: range)
        written[Folding.fold(word), default: []].append((word, document.metadata.language ?? ""))
      }
    }
    for document in library.documents {
      for passage in document.passages { add(passage.block.text, document) }
    }
    for document in library.documents {
      for footnote in document.footnotes { add(footnote.block.text, document) }
    }
  }

  func fits(_ word: String, _ form: WordForm, _ language: String) -> Bool {
    let question = Question(word: Array(word.utf8), form: form, language: language)
    if let answer = known[question] { return answer }
    let answer = work(word, form, language)
    known[question] = answer
    return answer
  }

  private func work(_ word: String, _ form: WordForm, _ language: String) -> Bool {
    switch form {
    case .exact(let wanted): return same(word, wanted)
    case .stars(let stars): return matches(word.utf8.map { $0 }[...], stars.utf8.map { $0 }[...])
    case .variant(let wanted):
      let keys = Set(SpellingKey.keys(of: wanted))
      // A háček counts where one of the first places has it.
      let forms = (written[word] ?? []).prefix(4).map(\.text)
      let limit = VariantSearch.distance(forLength: Folding.fold(wanted).unicodeScalars.count)
      return ([word] + forms).contains { !keys.isDisjoint(with: SpellingKey.keys(of: $0)) }
        || Nearest.distance(word, Folding.fold(wanted), limit: limit) <= limit
    case .stem(let wanted):
      if same(word, Folding.fold(wanted)) { return true }
      guard let stemmer = Stemmer(language: language) else { return false }
      let stems = Set(
        ([wanted] + forms(Folding.fold(wanted), language)).map { stemmer.stem($0) })
      return forms(word, language).contains { stems.contains(stemmer.stem($0)) }
    }
  }

  /// As the first places of the language write it.
  private func forms(_ word: String, _ language: String) -> [String] {
    let own = (written[word] ?? []).filter { $0.language == language }.prefix(4)
    return language == "en" ? own.map { Folding.fold($0.text) } : own.map(\.text)
  }

  // Not `==`, which holds for texts that are only canonically equal.
  private func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private func matches(_ word: ArraySlice<UInt8>, _ stars: ArraySlice<UInt8>) -> Bool {
    guard let sign = stars.first else { return word.isEmpty }
    if sign == 0x2A {
      return matches(word, stars.dropFirst())
        || (!word.isEmpty && matches(word.dropFirst(), stars))
    }
    return word.first == sign && matches(word.dropFirst(), stars.dropFirst())
  }
}

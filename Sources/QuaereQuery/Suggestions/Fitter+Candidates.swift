import QuaereCore

extension Fitter {
  private static let most = 6

  /// Whether the corpus has the value.
  func occurs(_ slot: Slot) -> Bool {
    switch slot.kind {
    case .value(.period), .value(.moment): vocabulary.occurs(.period, slot.text)
    case .value(.word) where slot.text.hasSuffix("*"):
      !vocabulary.values(.word, prefix: String(slot.text.dropLast()), limit: 1).isEmpty
    case .value(.maker) where slot.text == "me": true
    case .value(let kind): vocabulary.occurs(kind, slot.text)
    // A handle may be left out while one document is open.
    case .address:
      vocabulary.occurs(.address, slot.text)
        || (Address(slot.text)?.handle).map { handle in
          vocabulary.occurs(.handle, handle)
            && vocabulary.occurs(.address, String(slot.text.dropFirst(handle.count + 1)))
        } ?? false
    case .literal(let field, let noun):
      noun.map { noun in
        vocabulary.values(of: field, on: noun, prefix: slot.text, limit: 1)
          .contains { Folding.fold($0.text) == Folding.fold(slot.text) }
      } ?? false
    }
  }

  /// The value itself where it occurs, then those that occur most.
  func candidates(for slot: Slot) -> [String] {
    let others = others(for: slot)
    let own = occurs(slot) ? [slot.text] : []
    return own + others.filter { !own.contains($0) }.prefix(Fitter.most - own.count)
  }

  private func others(for slot: Slot) -> [String] {
    switch slot.kind {
    case .value(.period): periods(like: slot.text)
    case .value(.moment): [slot.text]
    case .value(.word):
      values(.word).map { slot.text.hasSuffix("*") ? English.stem($0) + "*" : $0 }
    case .value(.name): values(.name).filter { !$0.contains(" ") }
    case .value(let kind): values(kind)
    case .address(let noun): vocabulary.places(noun, limit: Fitter.most)
    // A size is a size in any corpus.
    case .literal where slot.text.allSatisfy(\.isNumber): [slot.text]
    case .literal(let field, let noun):
      noun.map { noun in
        vocabulary.values(of: field, on: noun, prefix: "", limit: Fitter.most).map(\.text)
      } ?? []
    }
  }

  private func values(_ kind: ValueKind) -> [String] {
    vocabulary.values(kind, prefix: "", limit: 2 * Fitter.most).map(\.text)
  }

  /// Of the same form: a year for a year, a season for a season.
  private func periods(like text: String) -> [String] {
    let years = vocabulary.values(.year, prefix: "", limit: Fitter.most).compactMap { Int($0.text) }
    let words = text.split(separator: " ").map(String.init)
    let sense = words.first.flatMap { Fitter.senses.contains($0) ? $0 + " " : nil } ?? ""
    let bare = String(text.dropFirst(sense.count))
    let found: [String]
    if bare.contains("..") {
      found = years.map { "\($0 - 1)..\($0)" }
    } else if let season = Season.allCases.first(where: { bare.hasPrefix($0.rawValue) }) {
      let order = [season] + Season.allCases.filter { $0 != season }
      found = years.prefix(3).flatMap { year in order.map { "\($0.rawValue) \(year)" } }
    } else if bare.hasSuffix("s"), Int(bare.dropLast()) != nil {
      found = years.map { "\($0 / 10)0s" }
    } else if Keywords.monthNames.contains(where: bare.contains) {
      let count = bare.split(separator: " ").count
      found = vocabulary.values(.period, prefix: "", limit: 200).map(\.text)
        .filter { $0.split(separator: " ").count == count && !$0.contains("..") }
    } else {
      found = years.map(String.init)
    }
    return found.map { sense + $0 }
  }

  private static let senses = ["before", "after", "since", "within", "early", "mid", "late"]
}

extension Vocabulary {
  /// True when this very value is one of the kind.
  public func occurs(_ kind: ValueKind, _ text: String) -> Bool {
    let folded = Folding.fold(Normalised.collapsingWhiteSpace(text))
    return values(kind, prefix: folded, limit: 20).contains { Folding.fold($0.text) == folded }
  }
}

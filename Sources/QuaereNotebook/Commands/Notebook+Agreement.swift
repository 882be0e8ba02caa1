import QuaereCore
import QuaereQuery

extension Notebook {
  func agreement(with person: String?, _ line: String) throws -> Outcome {
    let judgements = Judgements(folded.record.marks)
    let pairs = try people(person, judgements)
    let found = pairs.map { ($0, judgements.both($0.0, $0.1)) }.filter { !$0.1.isEmpty }
    var page = Page()
    for (people, both) in found {
      if !page.lines.isEmpty { page.blank() }
      add(people, both, to: &page)
    }
    if found.isEmpty {
      page.add(
        person.map { "\(author) and \($0) have not judged the same place yet." }
          ?? "No two people have judged the same place yet.")
    }
    keepAsked(line, page, "\(found.count) compared")
    return .page(page)
  }

  /// Me and the other, or everybody with everybody.
  private func people(
    _ person: String?, _ judgements: Judgements
  ) throws -> [(String, String)] {
    guard let person else {
      let all = judgements.people
      return all.indices.flatMap { one in all[(one + 1)...].map { (all[one], $0) } }
    }
    let known = Set(sessions.entries.map(\.author)).subtracting([author])
    guard let name = known.first(where: { Folding.fold($0) == Folding.fold(person) }) else {
      throw Diagnostic(
        code: "unknown-person", message: "“\(person)” has no line in any session",
        hints: known.sorted().map { "agreement with \($0)" })
    }
    return [(author, name)]
  }

  private func add(_ people: (String, String), _ both: [(Mark, Mark)], to page: inout Page) {
    let pairs = both.compactMap { one, other -> (Mark.Status, Mark.Status)? in
      guard let first = Judgements.verdict(one), let second = Judgements.verdict(other) else {
        return nil
      }
      return (first, second)
    }
    page.lines += Agreement(people.0, people.1, pairs).page.lines
    let differing = zip(both, pairs).filter { $0.1.0 != $0.1.1 }
    if !differing.isEmpty { page.blank() }
    for ((one, other), verdicts) in differing.prefix(10) {
      page.lines.append(
        .cells([
          "  they differ on", places(one), "\(one.id) \(verdicts.0.rawValue)",
          "\(other.id) \(verdicts.1.rawValue)",
        ]))
    }
    if differing.count > 10 { page.add("  and \(differing.count - 10) more places", .dim) }
  }

  private func places(_ mark: Mark) -> String {
    mark.subject?.text ?? shown(mark.place ?? mark.anchor.address)
  }
}

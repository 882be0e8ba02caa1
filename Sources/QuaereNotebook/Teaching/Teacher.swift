import QuaereCore
import QuaereIndex
import QuaereQuery

/// Errors and empty answers with what the open documents know put in, so that every line which is
/// offered can be typed and gives something.
struct Teacher {
  let interpreter: Interpreter
  let environment: SetEnvironment
  let vocabulary: NotebookVocabulary
  /// The question asked last, as printed.
  var last: String?

  var fitter: Fitter { Fitter(vocabulary: vocabulary, environment: environment) }

  /// How many rows a line gives; nil for a command and for what cannot be asked.
  func count(_ line: String) -> Int? { answer(line)?.count }

  func canBeAsked(_ line: String) -> Bool {
    (try? Reading.check(line, environment: environment)) != nil
  }

  /// Seconds of work that help may cost. What is not found by then is not offered.
  static let patience = 0.25

  /// The same for help with an answer of nothing, which came after so many seconds: what was answered
  /// at once should not be waited for.
  static func patience(after seconds: Double) -> Double {
    min(patience, 0.03 + 4 * seconds)
  }

  /// The error as it is shown: under its word, with lines that fit these documents.
  func taught(_ diagnostic: Diagnostic, _ line: String) -> Diagnostic {
    interpreter.limited(to: Teacher.patience) { explained(diagnostic, line) }
  }

  private func explained(_ diagnostic: Diagnostic, _ line: String) -> Diagnostic {
    // The person stopped it: nothing was wrong, and no more is to be worked out.
    if diagnostic.code == "interrupted" { return diagnostic }
    var taught = diagnostic.placed(in: line)
    switch taught.code {
    case "no-subject":
      let guesses = guesses(taught, line)
      taught.hints = guesses.isEmpty ? questions(for: line) : guesses
    case "which-count": countWays(&taught)
    case "which-year": taught = whichYear(taught, line)
    case "which-month": taught = whichMonth(taught, line)
    default: fit(&taught, line)
    }
    return taught
  }

  /// Hints with values that occur; a line that looks like English gets questions besides.
  private func fit(_ diagnostic: inout Diagnostic, _ line: String) {
    let guesses = guesses(diagnostic, line).flatMap { runnable($0) }
    if !guesses.isEmpty {
      let known = diagnostic.hints.flatMap { runnable($0) }
      diagnostic.hints = giving((guesses + known).distinct)
      return
    }
    let looksEnglish = Teacher.mayBeEnglish.contains(diagnostic.code) && PlainEnglish.isLikely(line)
    let isCommand =
      diagnostic.code == "missing-quotes" && diagnostic.hints.contains(where: canBeAsked)
    if looksEnglish, !isCommand, startsWithVerb(line) || diagnostic.code == "singular-noun" {
      diagnostic = PlainEnglish.diagnostic(for: line)
      diagnostic.hints = questions(for: line)
      return
    }
    var good = diagnostic.hints.compactMap { fitter.hint($0, typed: line) }
      .flatMap { runnable($0) }.distinct
    let isUnread = good.isEmpty && ErrorCode.ofLanguage.contains(diagnostic.code)
    if looksEnglish && !isCommand || diagnostic.code == "unexpected-word" || isUnread {
      let (known, read) = (good.filter(canBeAsked), understood(line))
      // `dated in the summer of 1865`: the date that was meant is nearer than any that occurs.
      good = (diagnostic.code == "unknown-period" ? read + known : known + read).distinct
    }
    // Both readings are shown, whatever they give.
    diagnostic.hints = diagnostic.code == "two-readings" ? good : giving(good)
    if diagnostic.hints.isEmpty, diagnostic.code != "unknown-set",
      ErrorCode.ofLanguage.contains(diagnostic.code)
    {
      let verb = line.split(separator: " ").first.map { $0.lowercased() } ?? ""
      diagnostic.hints = [startsWithVerb(line) ? "help \(verb)" : "help"]
    }
  }

  /// Of lines those that give rows; where none does, what is nearest to the first.
  private func giving(_ lines: [String]) -> [String] {
    let good = lines.filter { count($0) != 0 }
    guard good.isEmpty, let first = lines.first else { return Array(good.prefix(3)) }
    let near =
      if case .query(let query)? = try? Parser.parse(first, environment: environment) {
        leads(for: query, first).map(\.line)
      } else {
        [String]()
      }
    return Array((near.isEmpty ? lines : near).prefix(3))
  }

  /// The hint; what is offered instead where it would itself be refused: `8` of several documents.
  private func runnable(_ hint: String, tries: Int = 3) -> [String] {
    // Typed in another place than here.
    if hint.hasPrefix("quaere ") { return [hint] }
    do {
      let parsed = try Reading.check(hint, environment: environment)
      if case .query(let query) = parsed {
        let checked = try Checker.check(query, line: hint, environment: environment)
        _ = try interpreter.run(Planner.plan(checked))
      }
      return [hint]
    } catch {
      let wrong = (error as? Diagnostic)?.placed(in: hint)
      if wrong?.code == "unfinished" { return [hint] }
      guard tries > 0, let wrong else { return [] }
      return wrong.hints.filter { $0 != hint }.flatMap { runnable($0, tries: tries - 1) }
    }
  }

  private static let mayBeEnglish: Set<String> = [
    "unexpected-word", "singular-noun", "unknown-noun", "unknown-verb", "unknown-clause",
    "unknown-place", "unknown-field", "missing-place", "missing-word", "missing-sign",
    "missing-quotes", "misplaced-word", "unknown-setting", "unknown-file", "unknown-name",
    "unknown-sign", "missing-pipe", "missing-name", "unknown-period", "missing-value",
  ]

  /// `why did the strike fail`: the first word is a command of ours.
  func startsWithVerb(_ line: String) -> Bool {
    let first = line.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return CommandDefinition.all.contains { $0.verb == first }
  }

  /// Questions that were perhaps meant; none where nothing was understood.
  private func understood(_ line: String) -> [String] {
    startsWithVerb(line) && !PlainEnglish.isLikely(line)
      ? [] : fitting(PlainEnglish.understood(line, vocabulary: vocabulary), line)
  }

  /// The same, or where to begin.
  private func questions(for line: String) -> [String] {
    fitting(PlainEnglish.questions(for: line, vocabulary: vocabulary), line)
  }

  /// Those that give rows first.
  private func fitting(_ questions: [String], _ line: String) -> [String] {
    let near = questions.prefix(6)
    let full = near.filter { (count($0) ?? 0) > 0 }
    let chosen = full.isEmpty ? Array(near) : full
    return Array(chosen.compactMap { fitter.hint($0, typed: line) }.distinct.prefix(3))
  }
}

extension Array where Element: Hashable {
  /// Each once, where it stands first.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

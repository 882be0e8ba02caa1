import QuaereCore
import QuaereQuery

/// Runs plans over an index with the reader's record laid over it. Cheap to make: what the record
/// changes is worked out once here, the rest stays in the mapped file.
public final class Interpreter {
  public let index: Index
  public let record: Record
  public let settings: Settings
  let places: Addresses
  let names: NameSpace
  let sources: SourceSpace
  let marks: MarkSpace
  /// Where the rows stand that were left out of answers.
  let dismissed: Standings
  let dates: DateSpace
  /// Asked now and then by long loops; true ends the question with `interrupted`.
  let isCancelled: () -> Bool
  private let limit = WorkLimit()
  /// Finds words in their text again; made when it is first needed.
  private(set) lazy var scanner = WordScanner()
  /// What words with `~` and `+` stand for; looked for when one is first asked about.
  private(set) lazy var forms = WordForms(index)
  /// Notes each step while a question is explained; nil, and of no cost, otherwise.
  var tracer: Tracer?
  /// What completion and hints choose from, each kind gathered when it is first needed.
  var lists = ValueLists()
  /// What searches were made for; worked out when it is first needed.
  private(set) lazy var searchedNames = searchedNamesFound()
  /// Sentences that belong under the answer, gathered while it is worked out.
  var remarks: [String] = []
  /// Rows left out because they were dismissed, counted likewise.
  var dismissedCount = 0
  /// What words with `~` and `+` were taken to mean, for the line under the answer.
  var readings: [Field] = []
  var lastWords: (block: Int, ranges: [Range<Int>])?
  /// A place given by the title of a section decided by reach, which a plan cannot know.
  var usedReach = false
  /// Dates that lack a part were taken for none, as `set carry-year off` says.
  var leftUndated = false

  /// - Parameter before: one over the same index, perhaps with another record; what the record did
  ///   not change is taken from it.
  public init(
    index: Index, record: Record = Record(), settings: Settings = Settings(),
    after before: Interpreter? = nil, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.index = index
    self.record = record
    self.settings = settings
    self.isCancelled = { [limit] in limit.isReached || isCancelled() }
    let places = Addresses(index: index)
    self.places = places
    let before = before.flatMap { $0.index === index ? $0 : nil }
    let names =
      before.flatMap { $0.record.hasNames(of: record) ? $0.names : nil }
      ?? NameSpace(index: index, record: record)
    self.names = names
    dates =
      before.flatMap { $0.record.dates == record.dates && $0.settings == settings ? $0.dates : nil }
      ?? DateSpace(index: index, record: record, places: places, settings: settings)
    let sources =
      before.flatMap { $0.record.hasSources(of: record) ? $0.sources : nil }
      ?? SourceSpace(index: index, record: record) { address in
        places.ids(of: address).flatMap { $0.noun == .citations ? UInt32($0.ids.lowerBound) : nil }
      }
    self.sources = sources
    let lookup = Standings.Lookup(
      source: { sources.source(key: $0) },
      names: { names.lookup(exactly: Folding.fold($0)) })
    marks = MarkSpace(record: record, places: places, lookup: lookup, after: before?.marks)
    dismissed = Standings(
      record.dismissals.map { dismissal in
        if let place = dismissal.place {
          return places.ids(of: place).map { places.standing($0) } ?? Addresses.Standing()
        }
        return lookup.standing(of: dismissal.row)
      })
  }

  /// Runs `body`, in which questions end as interrupted after so many seconds of processor time.
  public func limited<Result>(
    to seconds: Double, _ body: () throws -> Result
  ) rethrows -> Result {
    try limit.during(seconds: seconds, body)
  }

  /// Inside of `limited`: runs `body` for half of the time that is left at the most.
  public func limitedToHalf<Result>(_ body: () throws -> Result) rethrows -> Result {
    try limit.duringHalf(body)
  }

  /// - Throws: `Diagnostic` for an unknown source or place, a broken regular expression, or
  ///   `interrupted`; `IndexError` when the file turns out damaged.
  public func run(_ plan: Plan) throws -> Evaluation {
    remarks = []
    dismissedCount = 0
    usedReach = false
    readings = []
    leftUndated = false
    var evaluation = try searching([]) {
      try evaluate(CheckedQuery(set: plan.set, stages: plan.stages, noun: plan.noun))
    }
    if evaluation.lineCount > Interpreter.many {
      remarks.append(
        "More than a million; “| sample 100” draws some, “| count by document” counts them.")
    }
    evaluation.assumptions = assumptions(plan) + readings + evaluation.notes
    evaluation.remarks = remarks
    return evaluation
  }

  /// From here on an answer says that it is large.
  private static let many = 1_000_000

  private func assumptions(_ plan: Plan) -> [Field] {
    var fields: [Field] = []
    if plan.usesReach || usedReach { fields.append(Field("reach", .text(settings.reach.rawValue))) }
    for season in plan.seasons {
      let months = settings.seasons.window(of: season).replacing("-", with: "–")
      fields.append(Field(season.rawValue, .text(months)))
    }
    if leftUndated { fields.append(Field("carry-year", .text("off"))) }
    if dismissedCount > 0 { fields.append(Field("dismissed", .number(dismissedCount))) }
    if record.hidden > 0, Relation.space(of: plan.noun) == .marks {
      fields.append(Field("hidden", .number(record.hidden)))
    }
    fields += plan.seeds.map { Field("seed", .number($0)) }
    return fields
  }

  func checkCancelled() throws {
    if isCancelled() { throw Interpreter.interrupted }
  }

  // MARK: Spaces

  /// How many ids a noun's space has.
  func spaceCount(_ noun: Noun) -> Int {
    switch Relation.space(of: noun) {
    case .documents: index.documentHandle.count
    case .sections: index.sectionTitle.count
    case .passages: index.passageKind.count
    case .sentences: index.sentencePassage.count
    case .footnotes: index.footnoteNumber.count
    case .citations: index.citationFootnote.count
    case .sources: sources.count
    case .authors: index.authorName.count
    case .voices: sources.voices.count
    case .names: names.count
    case .spellings: index.spellingText.count
    case .mentions: index.mentionBlock.count
    case .dates: index.dateBlock.count
    case .quotes: index.quoteBlock.count
    case .figures: index.figureBlock.count
    case .marks: marks.marks.count
    case .evidence: marks.evidence.count
    case .searches: record.searches.count
    case .dismissals: record.dismissals.count
    case .sessions: record.sessions.count
    case .changes: record.changes.count
    default: 0
    }
  }

  /// Every row of a noun.
  func everything(_ noun: Noun) -> IDSet {
    let all = IDSet(0..<spaceCount(noun))
    switch noun {
    case .names, .people, .places, .groups, .flags, .notes, .confirmations, .disputes, .sources,
      .voices, .authors:
      return all.filter { isOf(noun, $0) }
    default: return all
    }
  }

  /// True when an id of the noun's space is a row of the noun.
  func isOf(_ noun: Noun, _ id: UInt32) -> Bool {
    switch noun {
    case .names: names.isRow(id)
    case .people: names.isRow(id) && names.kind(of: id) == .person
    case .places: names.isRow(id) && names.kind(of: id) == .place
    case .groups: names.isRow(id) && names.kind(of: id) == .group
    case .flags, .notes, .confirmations, .disputes: marks.isOf(noun, id)
    // A work that every citation was moved away from is no row any more.
    case .sources: !sources.citations(of: id).isEmpty
    case .voices: sources.voices[Int(id)].contains { isOf(.sources, $0) }
    case .authors: index.authorSources[Int(id)].contains { isOf(.sources, $0) }
    default: true
    }
  }
}

extension Record {
  /// What `NameSpace` is made of is the same.
  fileprivate func hasNames(of other: Record) -> Bool {
    aliases == other.aliases && aparts == other.aparts && nameKinds == other.nameKinds
  }

  /// What `SourceSpace` is made of is the same.
  fileprivate func hasSources(of other: Record) -> Bool {
    sourceOf == other.sourceOf && derivations == other.derivations
  }
}

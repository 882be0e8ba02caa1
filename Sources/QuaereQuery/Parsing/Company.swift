import QuaereCore

/// The clauses side by side with the one being read: what the parser may name as coming next depends
/// on them, so that completion never leads into a line that is refused.
struct Company {
  /// That the clauses are about; nil when it is not known.
  var noun: Noun?
  /// The clauses are about both members of pairs.
  var isPairs = false
  /// What joins the clauses so far; nil before the second.
  var joint: Parser.Unit.Joint?
  var filters: [Filter] = []

  /// True when a clause may be joined in this way: `or` and `and` do not mix without brackets.
  func admits(_ joint: Parser.Unit.Joint) -> Bool { self.joint == nil || self.joint == joint }

  /// Whether a clause that is joined in this way can be true together with those before it.
  func admits(_ keyword: String, joinedBy joint: Parser.Unit.Joint) -> Bool {
    if let noun, !Applicability.admits(keyword, on: noun, isPairs: isPairs) { return false }
    return joint == .or || !clauses.contains { Contradiction.excludes($0, keyword: keyword) }
  }

  /// Whether `with COUNT NOUN` can be true together with the clauses before it.
  func admits(_ count: Count?, _ target: Noun) -> Bool {
    joint == .or || !clauses.contains { Contradiction.excludes($0, count, target) }
  }

  /// `citing X with no sources` can only go on with brackets.
  func needsBrackets(_ count: Count?, _ target: Noun) -> Bool {
    joint != .or && Contradiction.wantsNoSource(count, target)
      && clauses.contains { $0.keyword == "citing" }
  }

  private var clauses: [Clause] {
    filters.compactMap { if case .clause(let clause) = $0 { clause.value } else { nil } }
  }
}

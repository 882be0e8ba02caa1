/// Words that end a run of bare words; a name that contains one is put in quotes.
enum Keywords {
  static let clauses: Set<String> = [
    "in", "naming", "containing", "citing", "by", "dated", "undated", "made", "with", "that",
    "where", "sharing", "differing", "not",
  ]
  static let joints: Set<String> = ["and", "or", "plus", "minus"]
  static let reserved = clauses.union(joints)

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Lower case, in full and cut to three letters.
  static let months: [String: Int] = {
    var known = ["sept": 9]
    for (index, name) in monthNames.enumerated() {
      known[name.lowercased()] = index + 1
      known[name.prefix(3).lowercased()] = index + 1
    }
    return known
  }()
}

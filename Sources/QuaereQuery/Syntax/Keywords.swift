/// Words that end a run of bare words; a name that contains one is put in quotes.
enum Keywords {
  static let clauses: Set<String> = [
    "in", "naming", "containing", "citing", "by", "dated", "undated", "made", "with", "that",
    "where", "sharing", "differing", "not",
  ]
  static let joints: Set<String> = ["and", "or", "plus", "minus"]
  static let reserved = clauses.union(joints)

  static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var known: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      known[name] = index + 1
      known[String(name.prefix(3))] = index + 1
    }
    known["sept"] = 9
    return known
  }()
}

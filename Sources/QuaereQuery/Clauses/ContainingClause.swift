import QuaereCore

extension ClauseDefinition {
  static let containing = ClauseDefinition(
    keyword: "containing", form: "containing WORDS",
    words:
      "words as written, whatever their case and accents: strike, strike* (begins so), strike+ (its endings), ~Solzhenitsyn (spellings), \"hunger strike\" (in order), \"hunger strike\" within 5 (near), /19[2-5]\\d/ (regular expression); help words tells more",
    examples: [
      "sentences containing \"hunger strike\"",
      "sentences containing bandit* | kwic bandit*",
      "sentences containing seem* or perhaps",
      "passages containing strike* and prison*",
    ],
    parse: { parser, _ throws(Diagnostic) in
      .containing(try parser.parseValues(.word, after: "containing"))
    })
}

/// A way to write something, and what it means; for help and the reference page.
public struct Form: Sendable {
  public let form: String
  public let words: String

  /// After `dated` and `made`.
  public static let periods = [
    Form(form: "1937", words: "a year"),
    Form(form: "1937..1938", words: "from the start of one to the end of the other"),
    Form(form: "1930s", words: "ten years"),
    Form(form: "19XX", words: "a hundred years"),
    Form(form: "October 1978", words: "a month, in full or cut to three letters"),
    Form(form: "14 October 1978", words: "a day"),
    Form(form: "1978-10-14", words: "a day, month or season in EDTF (ISO 8601-2)"),
    Form(form: "autumn 1978", words: "a season; winter begins in December of the year before"),
    Form(form: "early 1937", words: "the first third; likewise mid, late"),
    Form(form: "before 1930", words: "up to the day before it begins"),
    Form(form: "after 1930", words: "from the day after it ends"),
    Form(form: "since 1971", words: "from the day it begins"),
    Form(form: "within 1937", words: "wholly inside, instead of touching"),
    Form(form: "yesterday", words: "likewise today"),
    Form(form: "last session", words: "likewise last week, last month, since last session"),
  ]

  public static let addresses = [
    Form(form: "8", words: "section 8, counted in reading order whatever the level"),
    Form(form: "8.1", words: "its first passage"),
    Form(form: "8.1.13", words: "the thirteenth sentence of that passage"),
    Form(form: "8.1.11-13", words: "a run of sentences"),
    Form(form: "n17", words: "footnote 17"),
    Form(form: "n4.2", words: "the second work in footnote 4"),
    Form(form: "iztok:8.1", words: "the same in the document iztok, when several are open"),
    Form(form: "iztok:", words: "the whole document"),
    Form(form: "#3", words: "row 3 of the last answer; #3-5 is a run; commands only"),
  ]

  /// After `containing` and `kwic`.
  public static let words = [
    Form(form: "strike", words: "the word, whatever its case and accents; never a part of a word"),
    Form(
      form: "strike*", words: "any word that begins so; *ism ends so, str*ke has letters between"),
    Form(form: "strike+", words: "the word in its other endings, in the language of each document"),
    Form(form: "~Solzhenitsyn", words: "other spellings: by another alphabet, a slip, a hyphen"),
    Form(form: "\"hunger strike\"", words: "the words in this order; * + ~ may stand in it"),
    Form(form: "\"hunger strike\" within 5", words: "in any order, at most five words between"),
    Form(form: "\"E.\"", words: "full stops and other marks count where they are typed"),
    Form(form: "left-wing", words: "hyphens and apostrophes part words: also found as left wing"),
    Form(form: "15,000", words: "a number, its thousands parted or not: 15 000, 15000"),
    Form(form: "/19[2-5]\\d/", words: "a regular expression over the text; accents count in it"),
  ]
}

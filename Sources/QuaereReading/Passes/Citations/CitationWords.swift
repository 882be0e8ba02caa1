/// Words that steer the reading of notes, over all languages.
enum CitationWords {
  static let ibid = WordTable("ibid ibidem id idem ebd ebenda eadem ivi", "там")
  /// Stand for a work cited before, beside its author.
  static let backReferences = WordTable(
    "ibid ibidem id idem ebd ebenda ivi op loc cit cité citée citato art ouv supra aao", "там же",
    "указ соч")
  /// Lead to a citation and are no part of it.
  static let signals = WordTable(
    "see cf cp compare also e g quoted in from cited as and but generally especially",
    "voir cité citée dans d après in", "siehe vgl auch zit nach zitiert dazu", "vedi cfr v",
    "см ср")
  static let joiners = WordTable("and et und e y и")
  /// Before an author, after a title.
  static let by = WordTable("by de par von di d")
  /// After `and` inside one italic run a new title may begin with these.
  static let articles = WordTable("la le les l the der die das il lo gli un une ein eine")
  static let volumes = WordTable("vol vols volume volumes tome t bd band v т том")
  static let issues = WordTable("n no nos nr nrs numéro numero issue number heft num")
  static let pages = WordTable("p pp page pages s seite seiten pag pagg с стр f ff")
  static let special = WordTable("spécial special hors sonderheft speciale")
  /// In the place of authors where a work has many.
  static let collective = WordTable("collectif collective ed eds hg hrsg dir coord anon anonyme")
  /// Parts of the names of publishers, which look like people's.
  static let publishers = WordTable(
    "press university presses verlag éditions editions books publishers publishing house éditeur"
      + " librairie editore edizioni universitaires printing company co york angeles francisco")
}

/// Small words that begin the name of a place or end that of a body.
enum NameHeads {
  /// `rue Lepeletier`, `via Garibaldi`: heads of places in lower case, French and Italian.
  static let places = WordTable(
    "rue boulevard quai faubourg impasse théâtre barrière gare île îles château cap golfe lac",
    "mont via piazza palazzo ponte monte isola lago teatro corso")
  /// The same, where a link must follow, since the word is also another: `place de la Concorde`.
  static let linked = WordTable("place pont avenue square passage quartier porte baie forêt porta")
  static let links = WordTable("de la du des d l di del della dei degli dell")

  static let bodies = WordTable(
    "bibliothèque assemblée garde école imprimerie académie biblioteca guardia assemblea banque",
    "archives comité conseil revue société")
  static let adjectives = WordTable(
    "nationale national nazionale centrale central générale général royale royal impériale",
    "municipale municipal universelle supérieure supérieur constituante législative")
}

/// Words of an apposition after a comma.
enum Appositions {
  static let relatives = WordTable("who whose")
  static let articles = WordTable("a an the un une le la der ein eine il")
}

/// Endings that only surnames have.
enum SurnameEndings {
  static func fit(_ token: Token, _ text: TokenText) -> Bool {
    guard token.count >= 6, !token.isAllCapital else { return false }
    let word = text.bytes[token.range]
    return endings.contains { word.suffix($0.count).elementsEqual($0) }
      && !ordinary.contains(token)
  }

  private static let endings = [
    "vsky", "vski", "nsky", "nski", "tsky", "tski", "lsky", "lski", "ovsk", "ov", "ev", "off",
    "eff", "vich", "vitch", "witsch", "enko", "idze", "shvili", "stein", "mann",
  ].map { Array($0.utf8) }

  private static let ordinary = WordTable("takeoff payoff playoff layoff")
}

/// Small words that begin the name of a place or end that of a body.
enum NameHeads {
  /// `rue Lepeletier`, `via Garibaldi`: heads of places in lower case, French and Italian.
  static let places = WordTable(
    "rue boulevard quai faubourg impasse théâtre barrière gare île îles château cap golfe lac",
    "mont via piazza palazzo ponte monte isola lago teatro corso")
  /// The same, where a link must follow, since the word is also another: `place de la Concorde`.
  static let streets = WordTable(
    "rue boulevard quai impasse avenue place via viale piazza corso rues")
  static let linked = WordTable(
    "collège banque place pont avenue square passage quartier porte baie forêt porta")
  static let links = WordTable("de la du des d l di del della dei degli dell")

  static let bodies = WordTable(
    "bibliothèque assemblée garde école imprimerie académie biblioteca guardia assemblea banque",
    "archives comité conseil revue société chambre ligue ministère cour tribunal union",
    "fédération légion confédération syndicat institut compagnie caisse commission faculté",
    "collège musée parti centre",
    "association préfecture direction bureau crédit hôtel ministero camera corte",
    "unione lega istituto compagnia commissione facoltà museo partito")
  /// Between the parts of a town's name: `Villeneuve-lès-Avignon`.
  static let hyphened = WordTable("en sur sous lès les la le aux au de du des et d l a an am im")
  /// Between a title and a name.
  static let nobility = WordTable("de du des d von van der di")

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

/// Titles, which belong to the place of a name and not to its spelling.
enum NameTitles {
  static let monsieur = FoldedBytes.hash("M")

  /// Titles of persons, after which a name may begin with `de`; `comté` folds to one of them.
  static func takesParticle(_ token: Token, _ text: TokenText) -> Bool {
    let isAccented = text.byte(Int(token.end) - 1) == 0xA9
    return !isAccented
      && (token.hash == monsieur && token.isCapital || honours.contains(token))
  }

  private static let honours = WordTable(
    "mm mme mmes mlle mlles mgr monsieur madame mademoiselle monseigneur comte comtesse vicomte",
    "marquis marquise baron baronne duc duchesse abbé général colonel capitaine lieutenant",
    "commandant amiral maréchal docteur dr sir lord graf gräfin baron freiherr frau herr conte")

  /// Offices in small letters before a name.
  static let offices = WordTable(
    "président général colonel capitaine lieutenant amiral maréchal professeur docteur lord abbé",
    "comte comtesse duc duchesse marquis baron prince princesse roi reine empereur commandant",
    "monseigneur maître sénateur député ministre sir dr")

  /// The name alone, without titles, offices and particles before it: `M. le comte de Ségur` is
  /// `Ségur`. `M.` is an initial but in French.
  static func core(of range: Range<Int>, in text: TokenText, isFrench: Bool) -> Range<Int> {
    let tokens = text.tokens(in: range)
    guard let last = tokens.last else { return range }
    var first = tokens.lowerBound
    if first < last, text[first].isNumber { first += 1 }
    var name = first
    let start = first
    while first < last, let isTitle = kind(first, start..<tokens.upperBound, text, isFrench) {
      first += 1
      if isTitle || name > start { name = first }
    }
    return text[name].range.lowerBound..<range.upperBound
  }

  /// True for a title, false for a small word between titles and name, nil for the name.
  private static func kind(
    _ index: Int, _ tokens: Range<Int>, _ text: TokenText, _ isFrench: Bool
  ) -> Bool? {
    let token = text[index]
    if token.count == 1, token.isCapital {
      let isStopped = text.byte(Int(token.end)) == 0x2E
      return isFrench && isStopped && token.hash == monsieur && index == tokens.lowerBound
        ? true : nil
    }
    if token.isCapital {
      return NameWords.titles.contains(token) && index + 1 < tokens.upperBound ? true : nil
    }
    if offices.contains(token) || NameWords.titles.contains(token) { return true }
    let isSmall = NameHeads.nobility.contains(token) || Articles.table.contains(token)
    return isSmall && index > tokens.lowerBound ? false : nil
  }
}

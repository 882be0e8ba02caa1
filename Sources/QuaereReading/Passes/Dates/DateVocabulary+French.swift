extension DateVocabulary {
  static let french = DateVocabulary(
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août aout", "septembre",
      "octobre", "novembre", "décembre",
    ],
    abbreviatedMonths: [
      "janv", "févr fév", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc",
    ],
    monthsNeedCapital: false,
    seasons: ["printemps", "été", "automne", "hiver"],
    early: "début commencement", mid: "mi milieu", late: "fin",
    about: "vers environ", openers: "entre de du", joiners: "et à au jusqu",
    links: "de d des du", articles: "le la l les",
    prepositions: "en de depuis dès avant après jusqu pendant au début fin vers mi à d",
    ordinals: "er e ère ème", relatives: "qui que dont", centuries: "siècle siècles",
    decades: "années", years: "année", sameYear: "même", nextYear: "suivante",
    previousYear: "précédente")
}

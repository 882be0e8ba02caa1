extension DateVocabulary {
  static let italian = DateVocabulary(
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
      "settembre", "ottobre", "novembre", "dicembre",
    ],
    abbreviatedMonths: ["genn", "febbr", "", "", "magg", "", "", "", "sett", "ott", "", "dic"],
    monthsNeedCapital: false,
    seasons: ["primavera", "estate", "autunno", "inverno"],
    early: "inizio inizi primi", mid: "metà", late: "fine",
    about: "verso intorno", openers: "tra fra dal", joiners: "e al fino",
    links: "di del degli della dell dello", articles: "il lo la i gli le l",
    prepositions: "nel negli in dal del fino di al nell dell dall entro verso a",
    ordinals: "", relatives: "che cui", centuries: "secolo sec", decades: "anni",
    years: "", sameYear: "", nextYear: "", previousYear: "")
}

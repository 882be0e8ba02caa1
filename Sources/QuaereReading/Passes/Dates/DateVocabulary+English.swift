extension DateVocabulary {
  static let english = DateVocabulary(
    months: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    abbreviatedMonths: [
      "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec",
    ],
    monthsNeedCapital: true,
    seasons: ["spring", "summer", "autumn fall", "winter"],
    early: "early beginning start", mid: "mid middle", late: "late end",
    about: "around about circa ca c approximately roughly towards toward",
    openers: "between from", joiners: "and to until till through or",
    links: "of", articles: "the",
    prepositions:
      "in into since from until till by before after during of for around about to last next this on throughout within between and",
    ordinals: "st nd rd th", relatives: "who which that whom whose", centuries: "century centuries",
    decades: "", years: "year", sameYear: "that same",
    nextYear: "following next", previousYear: "previous preceding")
}

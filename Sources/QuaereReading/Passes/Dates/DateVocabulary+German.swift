extension DateVocabulary {
  static let german = DateVocabulary(
    months: [
      "januar jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "dezember",
    ],
    abbreviatedMonths: ["", "", "", "", "", "", "", "", "", "okt", "", "dez"],
    monthsNeedCapital: true,
    seasons: ["frühling frühjahr", "sommer", "herbst", "winter"],
    early: "anfang anfangs beginn frühen", mid: "mitte", late: "ende späten",
    about: "um gegen etwa zirka", openers: "zwischen von vom", joiners: "und bis",
    links: "des im", articles: "der die das den dem",
    prepositions: "im in seit bis ab vor nach um anfang ende mitte während zum vom von jahr jahre",
    ordinals: "", relatives: "welcher welche die", centuries: "jahrhundert jahrhunderts",
    decades: "", years: "", sameYear: "", nextYear: "", previousYear: "")
}

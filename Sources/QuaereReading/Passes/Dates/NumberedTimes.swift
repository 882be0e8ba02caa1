/// Ordinals of centuries as they are; decades as 100 more than their number; centuries that have a
/// name of their own as their first year.
enum NumberedTimes {
  static let table = WordTable<Int>([
    ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14),
    ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
    ("nineteenth", 19), ("twentieth", 20), ("twenties", 120), ("thirties", 130),
    ("forties", 140), ("fifties", 150), ("sixties", 160), ("seventies", 170), ("eighties", 180),
    ("nineties", 190),
    ("xe dixième", 10), ("xie onzième", 11), ("xiie douzième", 12), ("xiiie treizième", 13),
    ("xive quatorzième", 14), ("xve quinzième", 15), ("xvie seizième", 16),
    ("xviie", 17), ("xviiie", 18), ("xixe", 19), ("xxe vingtième", 20), ("xxie", 21),
    ("zehnten zehnte", 10), ("elften elfte", 11), ("zwölften zwölfte", 12),
    ("dreizehnten dreizehnte", 13), ("vierzehnten vierzehnte", 14),
    ("fünfzehnten fünfzehnte", 15), ("sechzehnten sechzehnte", 16),
    ("siebzehnten siebzehnte", 17), ("achtzehnten achtzehnte", 18),
    ("neunzehnten neunzehnte", 19), ("zwanzigsten zwanzigste", 20),
    ("zwanziger", 120), ("dreissiger", 130), ("vierziger", 140), ("fünfziger", 150),
    ("sechziger", 160), ("siebziger", 170), ("achtziger", 180), ("neunziger", 190),
    ("decimo", 10), ("undicesimo", 11), ("dodicesimo", 12), ("tredicesimo", 13),
    ("quattordicesimo", 14), ("quindicesimo", 15), ("sedicesimo", 16), ("diciassettesimo", 17),
    ("diciottesimo", 18), ("diciannovesimo", 19), ("ventesimo", 20),
    ("duecento", 1200), ("trecento", 1300), ("quattrocento", 1400), ("cinquecento", 1500),
    ("seicento", 1600), ("settecento", 1700), ("ottocento", 1800), ("novecento", 1900),
    ("пятнадцатого пятнадцатом", 15), ("шестнадцатого шестнадцатом", 16),
    ("семнадцатого семнадцатом", 17), ("восемнадцатого восемнадцатом", 18),
    ("девятнадцатого девятнадцатом", 19), ("двадцатого двадцатом", 20),
    ("двадцатых двадцатые", 120), ("тридцатых тридцатые", 130), ("сороковых сороковые", 140),
    ("пятидесятых пятидесятые", 150), ("шестидесятых шестидесятые", 160),
    ("семидесятых семидесятые", 170), ("восьмидесятых восьмидесятые", 180),
    ("девяностых девяностые", 190),
  ])

  /// Decades only before `Jahre` or `годы`.
  static let needsNoun = WordTable(
    "zwanziger dreissiger vierziger fünfziger sechziger siebziger achtziger neunziger",
    "двадцатых двадцатые тридцатых тридцатые сороковых сороковые пятидесятых пятидесятые",
    "шестидесятых шестидесятые семидесятых семидесятые восьмидесятых восьмидесятые",
    "девяностых девяностые")

  /// After `années` and `anni`.
  static let tens = WordTable<Int>([
    ("vingt venti", 20), ("trente trenta", 30), ("quarante quaranta", 40),
    ("cinquante cinquanta", 50), ("soixante sessanta", 60), ("settanta", 70), ("ottanta", 80),
    ("novanta", 90),
  ])
}

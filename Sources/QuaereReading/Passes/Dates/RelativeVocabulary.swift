/// The words of one language for times counted from others. Lists are words parted by spaces.
struct RelativeVocabulary: Sendable {
  /// Day, week, month, year, decade, century, each in all forms.
  var units: [String]
  /// From one on; forms of one number are parted by spaces.
  var numbers: [String]
  var some: String
  var later: String
  var earlier: String
  /// Of `later` and `earlier` those that an event may follow: `three years after the war`.
  var event: String
  var next: String
  var previous: String
  var same: String
  var that: String
  var more = ""
  var through = ""
  /// Words before `next`, `same` and their like.
  var articles: String
  /// Words that are a whole expression, with how many days they lie off.
  var alone: [(String, Int)] = []

  static let all = [english, french, german, italian, russian]

  func add(to table: inout [UInt64: RelativeWord], language: UInt8) {
    func each(_ list: String, _ change: (inout RelativeWord) -> Void) {
      for word in list.split(separator: " ") {
        let hash = FoldedBytes.hash(String(word))
        change(&table[hash, default: RelativeWord()])
        table[hash]?.languages |= language
      }
    }
    for (unit, list) in zip(RelativeTime.Unit.allCases, units) { each(list) { $0.unit = unit } }
    for (index, list) in numbers.enumerated() { each(list) { $0.number = index + 1 } }
    for (list, days) in alone { each(list) { $0.days = days } }
    let roles: [(String, RelativeWord.Role)] = [
      (some, .some), (later, .later), (earlier, .earlier), (event, .event), (next, .next),
      (previous, .previous), (same, .same), (that, .that), (more, .more), (through, .through),
      (articles, .article),
    ]
    for (list, role) in roles { each(list) { $0.roles.insert(role) } }
  }

  static let english = RelativeVocabulary(
    units: [
      "day days", "week weeks", "month months", "year years", "decade decades",
      "century centuries",
    ],
    numbers: [
      "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ],
    some: "several some few many", later: "later after afterwards afterward thereafter",
    earlier: "earlier before previously", event: "after before", next: "following next",
    previous: "previous preceding", same: "same very", that: "that",
    articles: "the this that on")

  static let french = RelativeVocabulary(
    units: [
      "jour jours", "semaine semaines", "mois", "an ans année années", "décennie décennies",
      "siècle siècles",
    ],
    numbers: [
      "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
      "douze", "treize", "quatorze", "quinze", "seize", "", "", "", "vingt",
    ],
    some: "quelques plusieurs", later: "après tard", earlier: "avant auparavant tôt",
    event: "après avant", next: "suivant suivante", previous: "précédent précédente",
    same: "même", that: "ce cet cette", more: "plus", articles: "le la l ce cette du au",
    alone: [("lendemain", 1), ("surlendemain", 2), ("veille", -1)])

  static let german = RelativeVocabulary(
    units: [
      "tag tage tagen tages", "woche wochen", "monat monate monaten monats",
      "jahr jahre jahren jahres", "jahrzehnt jahrzehnte jahrzehnten jahrzehnts",
      "jahrhundert jahrhunderte jahrhunderten",
    ],
    numbers: [
      "ein eine einen einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
      "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "", "", "", "", "zwanzig",
    ],
    some: "einige mehrere wenige", later: "später danach darauf", earlier: "zuvor vorher früher",
    event: "", next: "nächsten nächste folgenden folgende darauffolgenden",
    previous: "vorigen vorherigen vorangegangenen vorhergehenden",
    same: "selben gleichen demselben derselben dieselbe", that: "jenem jenes jener jene jenen",
    articles: "am im an in der das dem den des")

  static let italian = RelativeVocabulary(
    units: [
      "giorno giorni", "settimana settimane", "mese mesi", "anno anni", "decennio decenni",
      "secolo secoli",
    ],
    numbers: [
      "un uno una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci",
      "undici", "dodici", "tredici", "quattordici", "quindici", "", "", "", "", "venti",
    ],
    some: "alcuni alcune pochi poche diversi parecchi", later: "dopo tardi",
    earlier: "prima addietro", event: "dopo prima", next: "seguente successivo successiva",
    previous: "precedente", same: "stesso stessa medesimo medesima", that: "quel quella quell",
    more: "più", articles: "il lo la l nello nella nel nell dello della allo alla al",
    alone: [("indomani", 1)])

  static let russian = RelativeVocabulary(
    units: [
      "день дня дней дни", "неделя неделю недели недель неделе", "месяц месяца месяцев месяце",
      "год года лет году годом", "десятилетие десятилетия десятилетий", "столетие столетия",
    ],
    numbers: [
      "один одну", "два две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
      "десять", "одиннадцать", "двенадцать", "", "", "пятнадцать", "", "", "", "", "двадцать",
    ],
    some: "несколько", later: "спустя позже позднее", earlier: "раньше ранее", event: "",
    next: "следующий следующего следующем следующую следующей",
    previous: "предыдущий предыдущего предыдущем предыдущую", same: "же",
    that: "тот том той ту", through: "через спустя", articles: "",
    alone: [("накануне", -1)])
}

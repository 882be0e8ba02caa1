import QuaereCore

/// Given names that are one name in several languages; a name a line.
enum GivenNames {
  /// The line of the table that has a folded name.
  static func line(of folded: String) -> Int? { number[folded] }

  private static let number: [String: Int] = {
    var found: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for name in line.split(separator: " ") { found[Folding.fold(String(name))] = index }
    }
    return found
  }()

  private static let lines = [
    "alexander alexandre aleksandr alessandro", "alexei alexey aleksei aleksey alexis alexej",
    "andrei andrey andrej andrew andré andreas", "anna anne", "anton antoine anthony antonio",
    "boris", "charles karl carlo carl", "catherine ekaterina katharina jekaterina",
    "constantine konstantin constantin", "daniel daniil daniele",
    "dmitri dmitry dimitri dimitry dmitrij dmitrii", "eduard edward édouard edvard",
    "elena helen helena hélène yelena jelena", "emile emil émile emilio",
    "eugene eugène yevgeny evgeny evgenii jewgeni evgueni eugenio",
    "francis franz françois francesco",
    "frederick friedrich frédéric fryderyk", "fyodor fedor fiodor theodor théodore theodore",
    "george georges georg georgy georgi georgii giorgio",
    "gregory grigory grigori grigorii grégoire",
    "henry henri heinrich enrico", "isaac isaak", "jacob jakob yakov jakow",
    "john jean johann giovanni", "joseph josef iosif giuseppe", "julia julie yulia giulia",
    "leo lev léon leon", "leonid léonide", "louis ludwig luigi", "ludmila ludmilla lyudmila",
    "maria marie mary mariya", "mark marc marco marcus", "martin martino",
    "michael michel mikhail michail mikhaïl michele", "natalia natalya nathalie natalie",
    "nicholas nicolas nikolai nikolay nikolaj nicolai niccolò", "olga", "osip ossip",
    "paul pavel pawel paolo", "peter pierre pyotr piotr petr pietro",
    "philip philippe filipp filippo",
    "roman romain", "sergei sergey sergej serge sergio", "simon semyon semion szymon",
    "sophia sofia sofya sophie", "stephen stepan stefan étienne stefano",
    "thomas foma tommaso", "valentin valentine", "vasily vassily vasili wassili basil basile",
    "victor viktor vittorio", "vincent vincenzo", "vladimir wladimir",
    "william wilhelm guillaume guglielmo", "xenia kseniya", "yuri yury juri iouri jurij",
  ]
}

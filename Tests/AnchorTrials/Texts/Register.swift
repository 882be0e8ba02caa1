/// Documents in which every paragraph looks like the others: the register of a court, made from a
/// few forms, few names and few places. Some entries stand in it twice, word for word.
package enum Register {
  package static func text(_ seed: Int, entries: Int = 300) -> String {
    var random = SplitMix(seed)
    var made: [String] = []
    for _ in 0..<entries {
      let isCopy = random.chance(2) && !made.isEmpty
      made.append(isCopy ? random.pick(made) : entry(&random))
    }
    return made.joined(separator: "\n\n") + "\n"
  }

  /// Texts of sixteen words, in which everything looks like something else.
  package static func fewWords(_ seed: Int, paragraphs: Int = 40) -> String {
    var random = SplitMix(seed)
    func sentence() -> String {
      (0..<2 + random.below(9)).map { _ in random.pick(few) }.joined(separator: " ") + "."
    }
    let stock = (0..<12).map { _ in sentence() }
    return (0..<paragraphs).map { _ in
      (0..<1 + random.below(5)).map { _ in random.chance(40) ? random.pick(stock) : sentence() }
        .joined(separator: " ")
    }.joined(separator: "\n\n") + "\n"
  }

  private static let few = [
    "the", "of", "clerk", "ledger", "Vogel", "1849", "wrote", "barrels", "and", "in", "harbour",
    "was", "not", "silent", "winter", "he",
  ]

  private static func entry(_ random: inout SplitMix) -> String {
    let day = "\(1 + random.below(28)) \(random.pick(months)) \(1921 + random.below(4))"
    let name = "\(random.pick(firstNames)) \(random.pick(names))"
    let place = random.pick(places)
    let years = random.pick(["two", "three", "five", "ten"])
    let judge = random.pick(names)
    var text =
      switch random.below(3) {
      case 0:
        "On \(day) the court at \(place) heard the case of \(name), \(random.pick(trades)), who "
          + "was accused of \(random.pick(crimes)). The accused was not represented. He was "
          + "sentenced to \(years) years."
      case 1:
        "\(name), \(random.pick(trades)) of \(place), was brought before the court on \(day) and "
          + "charged with \(random.pick(crimes)). \(random.below(9) + 1) witnesses were heard. The "
          + "sentence was \(years) years."
      default:
        "The appeal of \(name) against the sentence of \(day) was heard at \(place). Judge "
          + "\(judge) was present. The appeal was rejected."
      }
    if random.chance(40) { text += " The costs were \(10 + random.below(90)) roubles." }
    if random.chance(30) { text += " Judge \(judge) signed." }
    return text
  }

  private static let months = ["January", "March", "May", "October", "December"]
  private static let firstNames = ["Ivan", "Pyotr", "Anna", "Maria", "Lev"]
  private static let names = ["Vogel", "Tarasov", "Lebedev", "Orlov", "Zimin", "Belsky"]
  private static let places = ["Ryazan", "Tula", "Kaluga", "Orel"]
  private static let trades = ["baker", "printer", "docker", "teacher", "clerk"]
  private static let crimes = ["theft", "leaving the service", "agitation", "hoarding grain"]
}

import Testing

@testable import QuaereCore

@Suite struct SpellingKeyTests {
  @Test(arguments: [
    ["Tsurkov", "Tsourkov", "Zurkow", "Цурков"],
    ["Solzhenitsyn", "Solzhenitsin", "Soljenitsine", "Solschenizyn", "Солженицын"],
    ["Chimkent", "Tchimkent", "Чимкент"],
    ["Shafarevich", "Chafarevitch", "Шафаревич", "Schafarewitsch"],
    ["Agursky", "Agoursky", "Агурский"],
    ["Khrushchev", "Krushchev", "Khrouchtchev", "Chruschtschow", "Chruszczow", "Хрущёв"],
    ["Cheka", "TcheKa", "Tcheka"],
    ["Kropotkin", "Kropotkine", "Кропоткин"],
    ["Kuznetsov", "Kouznetsov", "Kusnezow", "Кузнецов"],
    ["Arshinov", "Archinof", "Аршинов"],
    ["Beliaief", "Belyaev", "Беляев"],
    ["Yarchuk", "Yartchouk", "Jartschuk", "Ярчук"],
    ["Chekhov", "Tchekhov", "Tschechow", "Čechov", "Чехов"],
    ["Dostoevsky", "Dostoyevsky", "Dostoïevski", "Dostojewski", "Dostoevskij", "Достоевский"],
    ["Trotsky", "Trotski", "Trotzki", "Trockij", "Trocki", "Троцкий"],
    ["Zhukov", "Joukov", "Schukow", "Žukov", "Жуков"],
    ["Makhno", "Machno", "Махно"],
    ["Gorbachev", "Gorbatchev", "Gorbatschow", "Gorbačëv", "Горбачёв"],
    ["Mayakovsky", "Maïakovski", "Majakowski", "Majakovskij", "Маяковский"],
    ["Tchaikovsky", "Chaykovsky", "Tschaikowski", "Čajkovskij", "Чайковский"],
    ["Wrangel", "Vrangel", "Врангель"],
    ["Warshavsky", "Varshavsky", "Warchavsky", "Варшавский"],
    ["Netchaev", "Nechaev", "Netschajew", "Нечаев"],
    ["Shostakovich", "Chostakovitch", "Sciostakovic", "Szostakowicz", "Шостакович"],
    ["Sholokhov", "Cholokhov", "Шолохов"], ["Kuznetsov", "Kuznecov", "Кузнецов"],
    ["Yeltsin", "Eltsine", "Jelzin", "Ельцин"],
  ])
  func joins(spellings: [String]) {
    for spelling in spellings.dropFirst() {
      let keys = "\(SpellingKey.keys(of: spellings[0])) \(SpellingKey.keys(of: spelling))"
      #expect(SpellingKey.agree(spellings[0], spelling), "\(spellings[0]) \(spelling): \(keys)")
    }
  }

  @Test(arguments: [
    ("Moscow", "Mosco"), ("Leningrad", "Petrograd"), ("Stalin", "Stalinist"), ("Lenin", "Levin"),
    ("Skobov", "Skobova"), ("Petrov", "Petrovsky"), ("Zorin", "Sorin"), ("Ivan", "Ivanov"),
    ("Kazan", "Kasan"), ("Makhno", "Makhnovist"), ("Rem", "Röhm"),
    ("Bakunin", "Bukharin"), ("Kiev", "Kier"), ("Orel", "Oral"), ("Martov", "Markov"),
    ("Sakharov", "Zakharov"), ("Serov", "Sedov"), ("Tula", "Tuva"), ("Perm", "Perov"),
  ])
  func keepsApart(one: String, other: String) {
    #expect(!SpellingKey.agree(one, other), "\(SpellingKey.keys(of: one))")
  }

  @Test func accentsAndCaseDoNotMatter() {
    #expect(SpellingKey.agree("AÏZENBERG", "Aizenberg"))
    #expect(SpellingKey.agree("Élisée", "Elisee"))
  }
}

/// Names in Cyrillic, among them some that are near each other; and names as six habits write them.
enum NameFixtures {
  static let cyrillic = """
    Щербаков Чайковский Жуковский Хрущёв Шафаревич Юрьев Яковлев Цветаева Ельцин Зайцев
    Ильич Кузнецов Васильев Григорьев Соловьёв Чехов Шостакович Царёв Рязанцев Хабаров
    Достоевский Лермонтов Пушкин Тургенев Гончаров Островский Некрасов Салтыков Щедрин Успенский
    Короленко Горький Бунин Куприн Ахматова Пастернак Мандельштам Булгаков Платонов Зощенко
    Шолохов Симонов Твардовский Гроссман Шаламов Солженицын Сахаров Буковский Галансков Гинзбург
    Литвинов Якир Григоренко Орлов Ходорович Великанова Терновский Подрабинек Щаранский Некипелов
    Бакунин Кропоткин Махно Волин Аршинов Максимов Боровой Солонович Черкезов Гольдман
    Беркман Шапиро Петриченко Тухачевский Дзержинский Менжинский Ягода Ежов Берия Вышинский
    Зиновьев Каменев Бухарин Рыков Радек Раковский Пятаков Мартов Дан Чернов
    Спиридонова Фигнер Засулич Желябов Перовская Кибальчич Михайлов Морозов Лопатин Нечаев
    Чимкент Караганда Воркута Соловки Магадан Новочеркасск Харьков Киев Екатеринослав Гуляйполе
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// English, French, German, Italian, Polish and scholarly writing, as far as they differ.
  static let habits: [[String]] = """
    Solzhenitsyn Soljenitsyne Soljenitsine Solschenizyn Solgenitsin Sołżenicyn Solženicyn Солженицын
    Khrushchev Khrouchtchev Chruschtschow Kruscev Chruszczow Chruščev Хрущёв
    Tchaikovsky Tchaïkovski Tschaikowski Ciaikovski Czajkowski Čajkovskij Чайковский
    Bukharin Boukharine Bucharin Buharin Бухарин
    Kropotkin Kropotkine Кропоткин
    Zhukovsky Joukovski Schukowski Żukowski Žukovskij Жуковский
    Shafarevich Chafarevitch Schafarewitsch Szafarewicz Šafarevič Шафаревич
    Yakovlev Iakovlev Jakowlew Jakovlev Яковлев
    Pushkin Pouchkine Puschkin Puškin Puszkin Пушкин
    Chekhov Tchekhov Tschechow Cechov Czechow Čechov Чехов
    Shostakovich Chostakovitch Schostakowitsch Sciostakovic Szostakowicz Šostakovič Шостакович
    Tsvetaeva Tsvetaïeva Zwetajewa Cvetaeva Cwietajewa Цветаева
    Yeltsin Eltsine Jelzin Elcin Jelcyn El'cin Ельцин
    Grigorenko Hryhorenko Григоренко
    Bukovsky Boukovski Bukowski Bukovskij Буковский
    Shcharansky Chtcharanski Schtscharanski Szczaranski Ščaranskij Щаранский
    Makhno Machno Махно
    Berdyaev Berdiaev Berdjajew Berdjaev Bierdiajew Бердяев
    Plyushch Pliouchtch Pljuschtsch Pljuszcz Pljušč Плющ
    Zinoviev Sinowjew Zinov'ev Zinowjew Зиновьев
    Kuznetsov Kouznetsov Kusnezow Kuznecov Kuzniecow Кузнецов
    Tukhachevsky Toukhatchevski Tuchatschewski Tuchaczewski Tuchačevskij Тухачевский
    Dzerzhinsky Dzerjinski Dserschinski Dzierżyński Dzeržinskij Дзержинский
    Vyshinsky Vychinski Wyschinski Wyszynski Vyšinskij Вышинский
    Yezhov Iejov Jeschow Jeżow Ežov Ежов
    Shalamov Chalamov Schalamow Szałamow Šalamov Шаламов
    Vorkuta Vorkouta Workuta Воркута
    Kharkov Charkow Char'kov Харьков
    Chimkent Tchimkent Tschimkent Czymkent Čimkent Чимкент
    Sakharov Sacharow Sacharov Сахаров
    Petrenko Петренко
    Petrov Petrow Петров
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}

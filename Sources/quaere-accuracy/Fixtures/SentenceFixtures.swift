/// Passages as their sentences: own sentences around what is hard.
enum SentenceFixtures {
  static let all: [(String, [[String]])] = [
    ("en", english), ("fr", french), ("de", german), ("it", italian), ("ru", russian),
  ]

  static let english = [
    ["Mr. Hale went to St. Anne's at 6 p.m. on Friday.", "Dr. Wells stayed."],
    ["The yard lay in the U.S.", "It was closed.", "Nobody asked why."],
    ["J. R. Hale and M. V. Orlov signed it.", "The others did not."],
    ["“Where is he?” she asked.", "“Gone,” said the clerk.", "He shut the door."],
    ["“We waited.", "Nobody came.”", "That was all he said.", "The rest is silence."],
    ["The price rose by 3.5 per cent.", "Wool (cf. vol. 2, pp. 14–16) did not."],
    ["He stopped … and went on.", "Then it rained…", "They left."],
    ["Was it true?!", "Nobody knew!", "So they wrote to the Ministry, i.e. to the clerk."],
    ["It is said that no. 7 was empty.", "No. 8 was not."],
    ["(He never came back.)", "The house was sold."],
    ["See Hale et al. on this.", "They disagree."],
    ["The firm Brook & Sons Ltd. was sold in Jan. 1931.", "Its books are lost."],
    ["He arrived at 10 a.m.", "The hall was full."],
    ["1. The mill was shut.", "2. The men were paid."],
    ["The site www.example.org lists them.", "It was last seen in May."],
    ["Gen. Orlov met Col. Hale on Oct. 3.", "They talked for an hour."],
    ["I know it is I.", "You know it too."],
    ["The end of the war, etc., was near.", "Bread, coal, etc. were dear."],
    ["King Charles I. fled.", "Part II. tells why."],
    ["“You must leave!” he cried; she did not.", "‘Why?’ she said."],
  ]

  static let french = [
    ["M. Leroy vint à 18 h.", "Mme Petit resta."],
    ["« Où est-il ? » demanda-t-elle.", "« Parti », dit le commis.", "Il ferma la porte."],
    ["Le n° 7 était vide.", "Cf. vol. 2, p. 14."],
    ["J.-P. Morel et A. Vidal ont signé.", "Les autres non."],
    ["Il hésita… puis partit.", "Il pleuvait…", "Elle rentra."],
    ["C'était au XIXe s. av. la guerre.", "On n'en parle plus."],
    ["Voir art. 12, al. 3 du Code.", "Le reste est clair."],
    ["Le prix monta de 3,5 %.", "La laine, etc., ne bougea pas."],
    ["Qui l'a dit ?", "Personne !", "Alors on écrivit au ministère."],
    ["Le Dr. Roux et le Pr. Blanc vinrent en janv. 1931.", "Ils parlèrent une heure."],
    ["« On attendit.", "Personne ne vint. »", "Voilà tout.", "Le reste est silence."],
    ["Né vers 490 av. J.-C., il vécut longtemps.", "Sa fin est connue."],
  ]

  static let german = [
    ["Hr. Brandt kam am 14. Oktober um 18 Uhr.", "Frau Dr. Keller blieb."],
    ["Im 19. Jahrhundert war es so.", "Später nicht."],
    ["Das gilt z. B. für Wolle.", "Kohle, Brot usw. waren teuer."],
    ["Vgl. Bd. 2, S. 14 ff.", "Das Weitere ist klar."],
    ["„Wo ist er?“ fragte sie.", "„Fort“, sagte der Schreiber.", "Er schloss die Tür."],
    ["J. R. Brandt und M. Keller haben unterschrieben.", "Die anderen nicht."],
    ["Es war die 3. Auflage.", "Die 4. Auflage fehlt."],
    ["Friedrich II. regierte lange.", "Sein Vater nicht."],
    ["Er zögerte … und ging.", "Dann regnete es …", "Sie blieb."],
    ["Das steht u. a. bei Weber, d. h. im Anhang.", "Niemand liest ihn."],
    ["Der Verein wurde am 3. Sept. 1919 gegründet.", "Er bestand bis ca. 1930."],
    ["Die Fa. Brandt & Co. wurde verkauft.", "Die Bücher sind verloren."],
    ["Nr. 7 war leer.", "Nr. 8 nicht."],
    ["Er kam 490 v. Chr. an die Macht.", "Das ist sicher."],
  ]

  static let italian = [
    ["Il sig. Rossi venne alle ore 18.", "La sig.ra Bianchi restò."],
    ["Il dott. Verdi e l'avv. Neri firmarono.", "Gli altri no."],
    ["Cfr. vol. 2, pp. 14-16.", "Il resto è chiaro."],
    ["«Dov'è?» chiese lei.", "«Partito», disse l'impiegato.", "Chiuse la porta."],
    ["G. B. Costa e A. Villa firmarono.", "Nessuno parlò."],
    ["Il n. 7 era vuoto.", "Il n. 8 no."],
    ["Esitò… e partì.", "Pioveva…", "Lei rientrò."],
    ["Nel sec. XIX era così.", "Dopo no."],
    ["Nato nel 490 a.C., visse a lungo.", "La sua fine è nota."],
    ["Vedi art. 12, par. 3 del codice.", "Pane, carbone ecc. erano cari."],
    ["Chi l'ha detto?", "Nessuno!", "Allora scrissero al ministero."],
  ]

  static let russian = [
    ["Г. Орлов приехал 14 октября 1937 г. в Москву.", "Гр. Петров остался."],
    ["Это было в 1937 г. Москва молчала."],
    ["А. С. Пушкин и М. Ю. Лермонтов не знали этого.", "Другие знали."],
    ["— Где он? — спросила она.", "— Ушёл, — сказал писарь.", "Он закрыл дверь."],
    ["См. т. 2, с. 14.", "Остальное ясно."],
    ["Хлеб, уголь и т. д. были дороги.", "Шерсть, т. е. сукно, тоже."],
    ["Он замолчал… и ушёл.", "Шёл дождь…", "Она осталась."],
    ["Цена выросла на 3,5 тыс. руб.", "Никто не платил."],
    ["В XIX в. было так.", "Потом нет."],
    ["«Мы ждали.", "Никто не пришёл.»", "Это всё.", "Остальное — молчание."],
    ["Родился в 490 г. до н. э., жил долго.", "Конец его известен."],
    ["Кто это сказал?", "Никто!", "Тогда написали в министерство."],
  ]
}

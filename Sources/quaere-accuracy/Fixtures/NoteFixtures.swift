/// Footnotes of our own in five languages; citations stand in ‹…›.
enum NoteFixtures {
  static let notes: [GoldNote] = lines.enumerated().map { index, line in
    note(line, label: String(index + 1))
  }

  private static func note(_ line: String, label: String) -> GoldNote {
    var text = ""
    var citations: [GoldCitation] = []
    var start = 0
    for character in line {
      switch character {
      case "‹": start = text.utf8.count
      case "›": citations.append(GoldCitation(range: start..<text.utf8.count))
      default: text.append(character)
      }
    }
    return GoldNote(label: label, text: text, citations: citations)
  }

  private static let lines = [
    "‹Jean Morel, Les moulins du nord, Paris, Armand Vidal, 1931, p. 14›.",
    "Voir ‹A. Petit, « La grève des fileurs », Revue du Nord, t. XII, 1926, p. 33-51›.",
    "‹Ibid., p. 40›.",
    "‹Morel, op. cit., p. 16›.",
    "Le conseil ne siégea que deux fois cette année-là.",
    "Sur ce point, voir ‹J. Morel, op. cit., p. 20› et ‹A. Petit, art. cité, p. 35›.",
    "C'est du moins ce qu'en disait son fils.",
    "‹Paul Girard, Histoire de la filature, 2e éd., Lille, 1905, t. II, p. 212›; ‹L. Blanc, Le port, Lyon, 1911›.",
    "Il s'agit de la loi du 21 mars 1884, abrogée depuis.",
    "Cf. ‹R. Lemoine, Souvenirs d'un fileur, Roubaix, 1899, p. 7›. L'auteur y parle de son père.",
    "‹Arch. dép. du Nord, M 154/12, rapport du 3 mai 1906›.",
    "Né à Lille en 1871, mort à Paris en 1934; tisserand, puis gérant d'une coopérative.",
    "‹H. Brandt, Die Mühlen am Fluss, Leipzig 1912, S. 33›.",
    "Vgl. ‹K. Weber, „Der Streik der Spinner“, in: Archiv für Geschichte 12 (1926), S. 33–51›.",
    "‹Ebd., S. 40›.",
    "‹Brandt, a.a.O., S. 35›.",
    "So jedenfalls erzählte es sein Sohn.",
    "Die Zahl ist vermutlich zu hoch angesetzt.",
    "‹G. Costa, I mulini del nord, Torino, Einaudi, 1952, p. 14›.",
    "Cfr. ‹A. Villa, Lo sciopero dei filatori, in «Rivista storica», XII (1926), pp. 33-51›.",
    "‹Ivi, p. 40›.",
    "‹Costa, I mulini cit., p. 16›.",
    "Così almeno raccontava suo figlio.",
    "‹Орлов А. И. Мельницы севера. М., 1931. С. 14›.",
    "См.: ‹Петров В. Стачка прядильщиков // Вопросы истории. 1926. № 3. С. 33–51›.",
    "‹Там же. С. 40›.",
    "‹Орлов А. И. Указ. соч. С. 16›.",
    "Так по крайней мере рассказывал его сын.",
    "‹Thomas Hale, The Mills of the North (London: Brook, 1931), p. 14›.",
    "See ‹M. Orr, “The Spinners' Strike”, Northern Review 12 (1926), pp. 33–51›; for another view, ‹P. Gray, The Port (Leeds, 1911), p. 7›.",
    "‹Hale, op. cit., p. 16›.",
    "I owe this to the kindness of his son.",
    "‹Orr, “The Spinners' Strike,” 40›.",
    "The council met only twice that year, in May and in October 1906.",
    "‹Hale, Mills, p. 20›.",
  ]
}

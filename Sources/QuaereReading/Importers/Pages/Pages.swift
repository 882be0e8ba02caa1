/// Finds what is not text in a file that was made from pages: notes at the foot, contents, title
/// page, colophon, page numbers, running heads; and joins what they cut.
enum Pages {
  static func tidy(_ draft: inout Draft) {
    FootNotes.find(in: &draft)
    ContentsList.remove(from: &draft)
    TitlePage.read(into: &draft)
    Colophon.read(into: &draft)
    PageFurniture.remove(from: &draft)
    Rejoining.join(&draft)
    Verses.find(in: &draft)
  }
}

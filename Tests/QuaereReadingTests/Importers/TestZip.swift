@testable import QuaereReading

/// Archives for tests: files stored as they are.
enum TestZip {
  static func make(_ files: [(String, String)], claimedSize: Int? = nil) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let (name, data) = (Array(name.utf8), Array(text.utf8))
      let sizes = number(data.count, 4) + number(claimedSize ?? data.count, 4)
      let shared = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4) + sizes
      let lengths = number(name.count, 2) + number(0, 2)
      directory += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + shared + lengths
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(out.count, 4)
      directory += name
      out += Array("PK\u{3}\u{4}".utf8) + shared + lengths + name + data
    }
    let end = Array("PK\u{5}\u{6}".utf8) + number(0, 4)
    return out + directory + end + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(out.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static let epub = make([
    ("mimetype", "application/epub+zip"),
    (
      "META-INF/container.xml",
      "<container><rootfiles><rootfile full-path=\"e/book.opf\"/></rootfiles></container>"
    ),
    (
      "e/book.opf",
      """
      <package><metadata><dc:title>Mill</dc:title><dc:creator>Ada Brook</dc:creator></metadata>
      <manifest><item id="a" href="text/a%20b.xhtml"/><item id="n" href="text/notes.xhtml"/>
      <item id="t" href="toc.xhtml" properties="nav"/></manifest>
      <spine><itemref idref="t"/><itemref idref="a"/><itemref idref="n"/></spine></package>
      """
    ),
    ("e/toc.xhtml", "<html><body><p>Contents</p></body></html>"),
    (
      "e/text/a b.xhtml",
      """
      <html><body><h2>Lease</h2><p>It was signed.<a id="r1" href="notes.xhtml#n1"
      epub:type="noteref">1</a></p><p id="n1">Not the note.</p></body></html>
      """
    ),
    (
      "e/text/notes.xhtml",
      """
      <html><body><section epub:type="endnotes"><ol><li id="n1"><p>Log.
      <a href="a%20b.xhtml#r1" epub:type="backlink">↩</a></p></li></ol></section></body></html>
      """
    ),
  ])
}

/// A PDF of one font whose lines stand where they are told to.
enum TestPDF {
  static func make(pages: [[(x: Int, y: Int, text: String)]]) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>")
    for (index, page) in pages.enumerated() {
      let text = page.map { "BT /F1 10 Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET" }
        .joined(separator: "\n")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream")
    }
    var out = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(out.utf8.count)
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      out += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    out += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(out.utf8)
  }
}

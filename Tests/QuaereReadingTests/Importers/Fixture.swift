import QuaereCore
import Testing

@testable import QuaereReading

/// A small document of one format, and what must come of it. Every importer has one at least
/// (`ConformanceTests`).
struct Fixture: Sendable, CustomTestStringConvertible {
  var importer: String
  var path: String
  var bytes: [UInt8]
  var texts: [String]
  var notes: [String] = []
  var calls: [String] = []
  var outline: [String] = []
  /// False where the file is not text, so that no place in it can be named.
  var hasPlaces = true

  var testDescription: String { path }

  init(
    _ importer: String, _ path: String, _ text: String, texts: [String], notes: [String] = [],
    calls: [String] = [], outline: [String] = []
  ) {
    self.importer = importer
    self.path = path
    bytes = Array(text.utf8)
    self.texts = texts
    self.notes = notes
    self.calls = calls
    self.outline = outline
  }

  static let all: [Fixture] = [markdown, plain, html, xhtml, tei, jats, epub] + converted

  /// Of formats that other programs read, where these are installed.
  static let converted: [Fixture] = {
    var found: [Fixture] = []
    if let pandoc = try? Fixture.pandoc.located() {
      found += [rtf, latex, org]
      for (importer, format) in [("Word", "docx"), ("OpenDocument", "odt")] {
        let source = Array("# Lease\n\nIt was signed.[^1]\n\n[^1]: *Log*.\n".utf8)
        let made = try? Fixture.pandoc.run(
          at: pandoc, ["--from", "markdown", "--to", format, "--output", "-"], input: source,
          limits: Pandoc.limits)
        if let made { found.append(Fixture(importer, "mill." + format, made)) }
      }
    }
    if (try? OtherProgram(name: "pdftotext", package: "poppler-utils", reads: "PDF").located())
      != nil
    {
      found.append(pdf)
    }
    return found
  }()

  static let pandoc = OtherProgram(name: "pandoc", package: "pandoc", reads: "Word")

  /// One that another program reads.
  private init(
    _ importer: String, _ path: String, _ bytes: [UInt8], outline: [String] = ["0 "]
  ) {
    self.init(
      importer, path, "", texts: ["It was signed."], notes: ["1 Log."], calls: ["1|igned."],
      outline: outline)
    self.bytes = bytes
    hasPlaces = false
  }

  static let rtf = Fixture(
    "RTF", "mill.rtf",
    Array(
      #"""
      {\rtf1\ansi {\pard\s1 It was signed.{\super\chftn}{\footnote\pard {\i Log}.}\par}}
      """#.utf8))

  static let latex = Fixture(
    "LaTeX", "mill.tex",
    Array(
      #"""
      \documentclass{article}\begin{document}
      \section{Lease} It was signed.\footnote{\emph{Log}.}
      \end{document}
      """#.utf8))

  static let org = Fixture(
    "Org", "mill.org", Array("* Lease\nIt was signed.[fn:1]\n\n[fn:1] /Log/.\n".utf8))

  static let pdf = Fixture(
    "PDF", "mill.pdf",
    TestPDF.make(pages: [
      [(72, 760, "It was signed.1"), (72, 100, "1 Log.")]
    ]))

  static let epub: Fixture = {
    var fixture = Fixture("EPUB", "mill.epub", TestZip.epub, outline: ["2 Lease"])
    fixture.texts = ["It was signed.", "Not the note."]
    return fixture
  }()

  static let jats = Fixture(
    "JATS", "article.xml",
    """
    <?xml version="1.0"?>
    <article xml:lang="en"><front><article-meta><title-group><article-title>Mill</article-title>
    </title-group><contrib-group><contrib><string-name>Ada Marsh</string-name></contrib>
    </contrib-group></article-meta></front><body><sec><title>Lease</title>
    <p>It was <italic>signed</italic>.<xref ref-type="fn" rid="f1">1</xref></p>
    <table><tr><td>1901</td><td>12</td></tr></table></sec></body>
    <back><fn-group><fn id="f1"><label>1</label><p>Log, <italic>Gazette</italic>.</p></fn></fn-group>
    </back></article>
    """,
    texts: ["It was signed.", "1901 | 12"], notes: ["1 Log, Gazette."], calls: ["1|igned."],
    outline: ["1 Lease"])

  static let markdown = Fixture(
    "Markdown", "mill.md",
    """
    ---
    title: Mill
    ---
    ## Lease

    It was signed[^1] in the *kitchen*.

    [^1]: Log, n° 3.
    """,
    texts: ["It was signed in the kitchen."], notes: ["1 Log, n° 3."], calls: ["1|signed"],
    outline: ["2 Lease"])

  static let plain = Fixture(
    "plain text", "mill.txt", "The wheel tur-\nned.[1] Été.\n\n[1] Log.\n",
    texts: ["The wheel turned. Été."], notes: ["1 Log."], calls: ["1|urned."], outline: ["0 "])

  static let html = Fixture(
    "HTML", "mill.html",
    """
    <!DOCTYPE html>
    <html lang=en><head><title>Mill</title><style>p { }</style></head><body>
    <nav><a href="/">Home</a></nav>
    <article><h1>Mill</h1><h2>Lease &amp; fire</h2>
    <p>It was signed<sup><a href="#fn1" id="r1">1</a></sup> in the <em>kitchen</em>,
    over 3 km<sup>2</sup>, &eacute;t&#233; 1901.
    <p>Twice <a href="#fn2">[2]</a>.<ul><li>one<li>two</ul>
    <table><tr><th>year<th>sacks<tr><td>1901<td>12</table>
    <blockquote><p>Not us.</p></blockquote></article>
    <section class="footnotes"><ol><li id="fn1"><p>Log, <i>Gazette</i>. <a href="#r1">↩</a></p>
    <p>More.</p></li><li id="fn2">Diary.</li></ol></section>
    <footer>© Orne</footer></body></html>
    """,
    texts: [
      "It was signed in the kitchen, over 3 km2, été 1901.", "Twice.", "one", "two",
      "year | sacks", "1901 | 12", "Not us.",
    ],
    notes: ["1 Log, Gazette.\nMore.", "2 Diary."], calls: ["1|signed", "2|Twice"],
    outline: ["2 Lease & fire"])

  static let xhtml = Fixture(
    "HTML", "chapter.xhtml",
    """
    <?xml version="1.0" encoding="utf-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
    <head><title>Mill</title></head><body><section epub:type="chapter"><h2>Fire</h2>
    <p>It <a id="x"/>burned<a epub:type="noteref" href="#n1">*</a>.</p>
    <div epub:type="z3998:verse"><p><span>Turn,</span><br/><span>wheel.</span></p></div>
    <aside epub:type="footnote" id="n1"><p>Ash.</p></aside></section></body></html>
    """,
    texts: ["It burned.", "Turn,\nwheel."], notes: ["* Ash."], calls: ["*|burned"],
    outline: ["2 Fire"])

  static let tei = Fixture(
    "TEI", "mill.xml",
    """
    <?xml version="1.0"?>
    <!DOCTYPE TEI [<!ENTITY oe "&#339;uvre">]>
    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Mill</title>
    <author>Ada Brook</author></titleStmt></fileDesc></teiHeader><text><body>
    <div><head>Lease</head><p>It was <choice><sic>sigend</sic><corr>signed</corr></choice> by
    <persName>Ada Brook</persName> in <date when="1901-03">spring</date><note n="1">See <bibl>
    <author>Paul Vega</author>, <title>Logs</title></bibl>.</note>, an &oe;<ref target="#n2">2</ref>.
    </p><lg><l>Turn,</l><l>wheel.</l></lg></div></body>
    <back><div type="notes"><head>Notes</head><note xml:id="n2" n="2"><p>Ibid., 4.</p></note></div>
    </back></text></TEI>
    """,
    texts: ["It was signed by Ada Brook in spring, an œuvre.", "Turn,\nwheel."],
    notes: ["1 See Paul Vega, Logs.", "2 Ibid., 4."], calls: ["1|spring", "2| œuvre"],
    outline: ["1 Lease"])
}

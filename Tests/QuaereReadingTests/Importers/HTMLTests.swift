import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct HTMLTests {
  /// The ways in which pages tie a note to its call.
  @Test(arguments: [
    (
      "<p>Rain.<a href='#n1' class='footnote-ref'><sup>1</sup></a></p><aside id=n1>Log.</aside>",
      "Rain.", "1 Log."
    ),
    (
      "<p>Rain<a id=a1></a><a href=#f1 class=fnanchor>[1]</a>.</p><div class=footnote><p>"
        + "<a id=f1></a><a href=#a1><span class=label>[1]</span></a> Log.</p></div>",
      "Rain.", "1 Log."
    ),
    (
      "<p>Rain<sup id=cr1><a href=#cn1>[nb 1]</a></sup>.</p><ol class=references><li id=cn1>"
        + "<span class=mw-cite-backlink>^ <a href=#cr1><sup>a</sup></a></span> Log.</ol>",
      "Rain.", "nb 1 Log."
    ),
    (
      "<p>Rain<a name=b1></a><a href=#n1><sup>1</sup></a>.<p><a name=n1></a><a href=#b1>1</a>. Log.",
      "Rain.", "1 Log."
    ),
    ("<p>Rain.<sup>1</sup></p><p><sup>1</sup> Log.</p>", "Rain.", "1 Log."),
    ("<p>Rain.[1]</p><p>[1] Log.</p>", "Rain.", "1 Log."),
    ("<p>Rain<span class=sidenote>Log.</span>.</p>", "Rain.", "1 Log."),
  ])
  func tiesNotesToCalls(_ html: String, _ text: String, _ note: String) throws {
    let document = try reading(html, as: "a.html")
    #expect(document.texts == [text])
    #expect(document.notes == [note])
    #expect(document.passages.map(\.markers.count) == [1])
    #expect(document.doubts == [])
  }

  @Test func twoNotesInOneParagraph() throws {
    let document = try reading(
      "<p>Rain<a href=#n1>[1]</a> fell<a href=#n2>[2]</a>.</p><p><a id=n1></a>1. Log.<br>"
        + "<a id=n2></a>2. Diary.</p>", as: "a.html")
    #expect(document.notes == ["1 Log.", "2 Diary."])
    #expect(document.calls == ["1|Rain", "2|n fell"])
  }

  @Test func aLinkToASectionCallsNothing() throws {
    let document = try reading(
      "<p>See <a href=#two>2</a>.</p><h2 id=two>Two</h2><p>Rain.</p>", as: "a.html")
    #expect(document.texts == ["See 2.", "Rain."])
    #expect(document.footnotes.isEmpty)
  }

  @Test func endnotesOfAnotherFile() throws {
    let document = try reading(
      "<section epub:type=endnotes><h2>Endnotes</h2><ol><li id=n1><p>Log. "
        + "<a epub:type=backlink href='one.xhtml#r1'>↩</a></p></li></ol></section>",
      as: "endnotes.xhtml")
    #expect(document.notes == ["1 Log."])
    #expect(
      document.doubts.map(\.detail) == ["1 note is called from “one.xhtml”, which is another file"])
  }

  @Test func aCallOfANoteInAnotherFile() throws {
    let document = try reading(
      "<p>Rain.<a epub:type=noteref href='notes.xhtml#n1'>1</a></p>", as: "one.xhtml")
    #expect(document.texts == ["Rain."])
    #expect(document.doubtKinds == [.calledElsewhere])
  }

  @Test func theFrameOfAPageIsLeftOut() throws {
    let long = String(repeating: "The wheel turned again. ", count: 10)
    let document = try reading(
      """
      <body><header>Site</header><div class=menu><a href=/>Home</a></div>
      <ul><li><a href=/a>A</a><li><a href=/b>B</a><li><a href=/c>C</a></ul>
      <h1>Mill</h1><p>\(long)</p><aside>Other news</aside><footer>Imprint</footer></body>
      """, as: "a.html")
    #expect(document.texts == [String(long.dropLast())])
    #expect(document.metadata.title == "Mill")
    #expect(
      document.doubts.map { "\($0.line ?? 0) \($0.detail)" } == [
        "1 8 words of navigation and page frame are left out"
      ])
  }

  @Test func factsOfTheHead() throws {
    let document = try reading(
      """
      <html lang=fr><head><title>Moulin — Revue</title><meta name=author content="Ada Brook">
      <meta name="DC.date" content="1980/03/12"></head><body><h1>Moulin</h1><h2>Un</h2><p>Il tourne.
      """, as: "a.html")
    #expect(document.metadata.title == "Moulin")
    #expect(document.metadata.creators == ["Ada Brook"])
    #expect(document.metadata.date == "1980-03-12")
    #expect(document.metadata.language == "fr")
  }

  /// Tags that are left out, crossed or unknown lose no text.
  @Test(arguments: [
    ("<p>a<p>b", ["a", "b"]), ("<b><i>a</b>b</i>", ["ab"]),
    ("a < b & c &amp; d", ["a < b & c & d"]),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["a", "b", "c"]),
    ("<table><tr><td>a<p>b<td>c<tr><td>d<td>e</table>f", ["a b | c", "d | e", "f"]),
    ("<dl><dt>a<dd>b</dl>", ["a", "b"]), ("<x-y>a</x-y>b", ["ab"]), ("<p>a<br>b", ["a b"]),
    ("<!-- x --><p>a<![CDATA[b]]></p>", ["ab"]), ("<pre>a\n  b</pre>", ["a\n  b"]),
    ("<p>a</p><script>if (a < b) { '</p>' }</script>c", ["a", "c"]),
  ])
  func readsWhatIsThere(_ html: String, _ texts: [String]) throws {
    #expect(try reading(html, as: "a.html").texts == texts)
  }
}

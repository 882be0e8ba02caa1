/// Words in `class`, `role` and `epub:type` by which pages say what an element is.
enum HTMLWords {
  static let calls: Set<Substring> = [
    "noteref", "doc-noteref", "footnote-ref", "footnote-reference", "footnoteref", "fnref",
    "footnote-anchor", "endnote-ref", "endnoteref", "fnanchor", "note-ref",
  ]
  static let backLinks: Set<Substring> = [
    "backlink", "doc-backlink", "footnote-back", "footnote-backref", "footnote-return",
    "mw-cite-backlink", "reversefootnote", "fn-backref", "referrer", "footnotebackref",
  ]
  static let bodies: Set<Substring> = [
    "footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote", "sidenote", "marginnote",
  ]
  static let lists: Set<Substring> = [
    "endnotes", "footnotes", "rearnotes", "doc-endnotes", "references", "reflist", "notes",
    "footnote-list", "footnotes-list",
  ]
  /// Parts of a page that are no text of its author.
  static let frame: Set<Substring> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "breadcrumb", "breadcrumbs", "toc", "doc-toc",
    "mw-editsection", "navbox", "noprint", "catlinks", "printfooter", "mw-jump-link", "share",
    "sharing", "social", "social-share", "cookie", "cookies", "advert", "advertisement", "ads",
    "pagination", "pager", "related", "related-posts", "comments", "comment-list", "skip-link",
    "pagenum", "pageno", "page-number", "pagebreak", "doc-pagebreak", "search", "contentinfo",
    "complementary", "toolbar", "site-header", "site-footer", "banner", "pg-boilerplate",
    "title-block-header",
  ]
  static let content: Set<Substring> = [
    "content", "main-content", "maincontent", "main", "mw-content-text", "bodycontent",
    "article-body", "entry-content", "post-content", "article",
  ]
  static let verse: Set<Substring> = [
    "verse", "poem", "poetry", "stanza", "z3998:verse", "z3998:poem", "z3998:song", "linegroup",
    "line-block",
  ]
  static let verseLine: Set<Substring> = ["line", "l", "verse-line", "poetry-line", "i0", "i2"]
  static let italic: Set<Substring> = ["italic", "italics", "ital", "it", "emphasis"]

  /// The words of all three attributes.
  static func of(_ node: Int, in tree: MarkupTree) -> [Substring] {
    ["class", "role", "epub:type"].flatMap { name in
      tree.words(name, of: node).map { word in
        word.contains(where: \.isUppercase) ? Substring(word.lowercased()) : word
      }
    }
  }

  static func has(_ words: Set<Substring>, _ node: Int, in tree: MarkupTree) -> Bool {
    of(node, in: tree).contains { words.contains($0) }
  }
}

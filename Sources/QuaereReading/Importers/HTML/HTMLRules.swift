/// The elements of HTML, as far as their names decide how a file is read.
enum HTMLRules {
  static let rules = MarkupRules(
    isHTML: true,
    void: [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
      "track", "wbr", "basefont", "frame", "keygen",
    ],
    raw: [
      "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
    ],
    block: [
      "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
      "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
      "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu",
      "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
      "tr", "ul", "search", "listing", "legend",
    ],
    ends: [
      "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "option": ["option"],
      "tr": ["tr", "td", "th", "caption", "colgroup"], "td": ["td", "th"], "th": ["td", "th"],
      "tbody": ["tbody", "thead", "tr", "td", "th", "caption", "colgroup"],
      "thead": ["caption", "colgroup"], "tfoot": ["tbody", "thead", "tr", "td", "th"],
      "body": ["head"], "rt": ["rt", "rp"], "rp": ["rt", "rp"],
    ],
    walls: ["table", "td", "th", "caption", "ul", "ol", "dl", "button", "object", "body", "html"])

  static let inHead: Set<String> = [
    "title", "meta", "link", "script", "style", "base", "noscript", "template", "basefont",
  ]

  /// Are never text.
  static let unseen: Set<String> = [
    "head", "script", "style", "template", "nav", "form", "button", "select", "textarea", "iframe",
    "object", "embed", "applet", "audio", "video", "canvas", "svg", "noframes", "rp", "rt",
    "datalist", "dialog", "input", "menu", "title",
  ]

  static let emphasis: Set<String> = ["i", "em", "cite", "dfn", "var"]
}

import QuaereCore

extension ReplayStep {
  /// What its author wrote above the line; headings stand out.
  public var prosePage: Page {
    var page = Page()
    var paragraph: [Substring] = []
    func end() {
      guard !paragraph.isEmpty else { return }
      page.wrap(paragraph.joined(separator: " "))
      page.blank()
      paragraph = []
    }
    for line in prose.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix("#") { end() }
      if line.hasPrefix("#") {
        page.add(String(line.drop { $0 == "#" || $0 == " " }), .strong)
        page.blank()
      } else if !line.isEmpty {
        paragraph.append(line)
      }
    }
    end()
    return page
  }
}

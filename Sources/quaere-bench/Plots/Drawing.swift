import Foundation

/// A drawing in SVG 1.1, on white, so that it can be read on any page.
struct Drawing {
  private let width: Int
  private let height: Int
  private var parts: [String] = []

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
  }

  /// Colours that people who see few colours can tell apart (M. Okabe and K. Ito, 2008).
  static let colours = ["#000000", "#e69f00", "#56b4e9", "#009e73", "#d55e00", "#cc79a7"]

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ words: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, colour: String = "#333"
  ) {
    parts.append(
      "<text x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(colour)\">"
        + escaped(words) + "</text>")
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, colour: String = "#ddd"
  ) {
    parts.append(
      "<line x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\" stroke=\"\(colour)\"/>"
    )
  }

  mutating func path(_ points: [(Double, Double)], colour: String) {
    let text = points.map { "\(n($0.0)),\(n($0.1))" }.joined(separator: " ")
    parts.append(
      "<polyline points=\"\(text)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>")
  }

  mutating func dot(_ x: Double, _ y: Double, colour: String, isOurs: Bool = false) {
    let radius = isOurs ? 5 : 4
    parts.append("<circle cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(radius)\" fill=\"\(colour)\"/>")
  }

  /// - Parameter svg: the text of a drawing.
  static func write(_ svg: String, to path: String) throws {
    let file = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(svg.utf8).write(to: file)
  }

  /// The file, whole.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
    viewBox="0 0 \(width) \(height)" font-family="sans-serif" font-size="12">
    <rect width="\(width)" height="\(height)" fill="#fff"/>
    \(parts.joined(separator: "\n"))
    </svg>

    """
  }

  private func n(_ value: Double) -> String { String(format: "%.1f", value) }

  private func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }
}

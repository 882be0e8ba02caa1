import QuaereCore

/// Cuts passages into sentences, by rules.
public enum SentencePass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    var sentences: [Sentence] = []
    let isGerman = document.metadata.language?.hasPrefix("de") ?? false
    for (index, passage) in document.passages.enumerated() {
      let markers = passage.markers.map(\.offset)
      var text = passage.block.text
      text.withUTF8 { bytes in
        guard passage.kind != .code, passage.kind != .row else {
          sentences.append(Sentence(passage: index, range: 0..<bytes.count))
          return
        }
        var scanner = SentenceScanner(bytes: bytes, markers: markers, isGerman: isGerman)
        scanner.scan { sentences.append(Sentence(passage: index, range: $0)) }
      }
    }
    document.sentences = sentences
  }
}

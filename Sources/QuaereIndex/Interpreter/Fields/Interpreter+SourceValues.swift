import QuaereCore
import QuaereQuery

/// Fields of citations, sources, authors, voices and names.
extension Interpreter {
  func citationValue(_ at: Int, _ field: String) -> Value {
    switch field {
    case "address": .text(places.citation(at).description)
    case "text":
      .text(
        text(.footnotes, Int(index.citationFootnote[at]))
          .slice(utf8: Int(index.citationStart[at])..<Int(index.citationEnd[at])))
    case "form": .text(citationForm(at).rawValue)
    case "author": authors(ofCitation: at)
    case "title": .optional(index.citationTitle[at])
    case "container": .optional(index.citationContainer[at])
    case "volume": .optional(index.citationVolume[at])
    case "issue": .optional(index.citationIssue[at])
    case "date": .optional(index.citationDate[at])
    case "pages": .optional(index.citationPages[at])
    case "source": .text(index.sourceKey[Int(sources.source(ofCitation: at))])
    case "footnote": .text(places.footnote(Int(index.citationFootnote[at])).description)
    case "document": .text(index.documentHandle[document(of: .citations, at)])
    default: .none
    }
  }

  private func authors(ofCitation at: Int) -> Value {
    let written = index.citationAuthors.list(at)
    if !written.isEmpty { return .list(written.map { .text($0) }) }
    return .list(authors(of: sources.source(ofCitation: at)))
  }

  private func authors(of source: UInt32) -> [Value] {
    index.sourceAuthors[Int(source)].map { .text(index.authorName[Int($0)]) }
  }

  func sourceValue(_ noun: Noun, _ id: UInt32, _ field: String) -> Value {
    let at = Int(id)
    switch (noun, field) {
    case (.sources, "key"): return .text(index.sourceKey[at])
    case (.sources, "author"): return .list(authors(of: id))
    case (.sources, "title"): return .optional(index.sourceTitle[at])
    case (.sources, "container"): return .optional(index.sourceContainer[at])
    case (.sources, "date"): return .optional(index.sourceDate[at])
    case (.sources, "spellings"): return .list(index.sourceSpellings.list(at).map { spelling($0) })
    case (.sources, "citations"): return .number(sources.citations(of: id).count)
    case (.sources, "voice"): return .text(sources.name(ofVoice: sources.voiceOf[at]))
    case (.sources, "missing"): return .flag(index.sourceDocument[at] == Index.none)
    case (.authors, "name"): return .text(index.authorName[at])
    case (.authors, "sources"): return keys(Array(index.authorSources[at]))
    case (.voices, "name"): return .text(sources.name(ofVoice: id))
    case (.voices, "sources"): return keys(sources.voices[at])
    default: return .none
    }
  }

  private func keys(_ sources: [UInt32]) -> Value {
    .list(sources.filter { isOf(.sources, $0) }.map { .text(index.sourceKey[Int($0)]) })
  }

  /// `text\tcount` as parts.
  private func spelling(_ stored: String) -> Value {
    let parts = stored.split(separator: "\t", maxSplits: 1).map(String.init)
    let count = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return .parts([Field("text", .text(parts.first ?? "")), Field("count", .number(count))])
  }

  func nameValue(_ noun: Noun, _ id: UInt32, _ field: String) -> Value {
    if noun == .spellings { return spellingValue(Int(id), field) }
    switch field {
    case "name": return .text(names.text(of: id))
    case "kind": return .text(names.kind(of: id).rawValue)
    case "spellings":
      return .list(
        names.spellings(of: id)
          .sorted { index.spellingCount[Int($0)] > index.spellingCount[Int($1)] }
          .map {
            .parts([
              Field("text", .text(index.spellingText[Int($0)])),
              Field("count", .number(Int(index.spellingCount[Int($0)]))),
            ])
          })
    case "mentions":
      var number = 0
      names.mentions(of: id) { _ in number += 1 }
      return .number(number)
    default: return .none
    }
  }

  private func spellingValue(_ at: Int, _ field: String) -> Value {
    let name = names.name(ofSpelling: UInt32(at))
    switch field {
    case "spelling": return .text(index.spellingText[at])
    case "name": return .text(names.text(of: name))
    case "kind": return .text(names.kind(of: name).rawValue)
    case "mentions": return .number(Int(index.spellingCount[at]))
    default: return .none
    }
  }
}

import QuaereCore
import Synchronization

/// What is found by its folded form: made when it is first asked for, once an index, since a person's
/// record may name thousands of places, spellings and works.
final class Lookups: Sendable {
  private struct Tables {
    var documents: [String: Int]?
    var spellings: [String: [UInt32]]?
    var names: [String: [UInt32]]?
    var sources: [String: UInt32]?
  }

  private let tables = Mutex(Tables())

  /// The document of a folded handle.
  func document(_ folded: String, in index: Index) -> Int? {
    tables.withLock { tables in
      if tables.documents == nil {
        tables.documents = Lookups.first(index.documentHandle).mapValues { Int($0) }
      }
      return tables.documents?[folded]
    }
  }

  /// Spellings of a folded form, ascending.
  func spellings(_ folded: String, in index: Index) -> [UInt32] {
    tables.withLock { tables in
      if tables.spellings == nil { tables.spellings = Lookups.all(index.spellingText) }
      return tables.spellings?[folded] ?? []
    }
  }

  /// Names whose chosen form folds to this, ascending.
  func names(_ folded: String, in index: Index) -> [UInt32] {
    tables.withLock { tables in
      if tables.names == nil { tables.names = Lookups.all(index.nameText) }
      return tables.names?[folded] ?? []
    }
  }

  /// The work of a folded key.
  func source(_ folded: String, in index: Index) -> UInt32? {
    tables.withLock { tables in
      if tables.sources == nil { tables.sources = Lookups.first(index.sourceKey) }
      return tables.sources?[folded]
    }
  }

  private static func all(_ texts: StringColumn) -> [String: [UInt32]] {
    Dictionary(grouping: (0..<texts.count).map { UInt32($0) }) { Folding.fold(texts[Int($0)]) }
  }

  private static func first(_ texts: StringColumn) -> [String: UInt32] {
    Dictionary((0..<texts.count).map { (Folding.fold(texts[$0]), UInt32($0)) }) { first, _ in
      first
    }
  }
}

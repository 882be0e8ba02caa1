import Dispatch
import QuaereCore
import QuaereIndex
import QuaereReading
import Synchronization

/// The documents of an index, to be found again among the files of today.
struct KnownDocuments {
  private let index: Index
  private let segment: Segment
  private let byPath: [String: Int]
  private let prints: [String: FileFingerprint]
  private let bySize: [UInt64: [Int]]

  /// Nil when the index was made by other rules of reading, or holds no documents to take over.
  init?(_ index: Index) {
    guard index.readingVersion == CorpusIndex.readingVersion, let segment = try? Segment(index)
    else { return nil }
    self.index = index
    self.segment = segment
    let prints = Dictionary(index.fingerprints.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    let paths = (0..<index.documentPath.count).map { index.documentPath[$0] }
    byPath = Dictionary(zip(paths, 0...), uniquingKeysWith: { $1 })
    bySize = Dictionary(grouping: paths.indices) { prints[paths[$0]]?.size ?? 0 }
    self.prints = prints
  }

  /// Those that need not be read, by the index of their file: nothing was done to the file, or it
  /// holds the same bytes as before, maybe under another path.
  func slices(of files: [FoundFile], _ today: [FileFingerprint]) -> [Int: DocumentSlice] {
    let now = Dictionary(today.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    var found: [Int: DocumentSlice] = [:]
    var doubtful: [Int] = []
    for (place, file) in files.enumerated() {
      guard let print = now[file.path] else { continue }
      if let document = byPath[file.path], prints[file.path]?.looksLike(print) == true {
        found[place] = DocumentSlice(segment, document)
      } else if bySize[print.size] != nil {
        doubtful.append(place)
      }
    }
    let same = Mutex(found)
    DispatchQueue.concurrentPerform(iterations: doubtful.count) { [doubtful] number in
      let file = files[doubtful[number]]
      guard let size = now[file.path]?.size, let document = document(in: file, size: size) else {
        return
      }
      same.withLock { $0[doubtful[number]] = DocumentSlice(segment, document) }
    }
    return same.withLock { $0 }
  }

  /// The document that holds the bytes of a file and would be read from it.
  private func document(in file: FoundFile, size: UInt64) -> Int? {
    let candidates = (bySize[size] ?? []).filter {
      Reader.readsAlike(file.path, index.documentPath[$0])
    }
    guard !candidates.isEmpty, let digest = SHA256Digest(ofFile: file.location) else { return nil }
    let hash = digest.description
    return candidates.first { index.documentSHA256[$0] == hash }
  }
}

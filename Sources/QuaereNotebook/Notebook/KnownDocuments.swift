import QuaereCore
import QuaereIndex
import QuaereReading

/// The documents of an index, to be found again among the files of today.
struct KnownDocuments {
  private let index: Index
  private let segment: Segment
  /// The document of each fingerprint; works and what could not be read have none.
  private let documents: [Int?]

  /// Nil when the index was made by other rules of reading, or holds no documents to take over.
  init?(_ index: Index) {
    guard index.readingVersion == CorpusIndex.readingVersion, let segment = try? Segment(index)
    else { return nil }
    self.index = index
    self.segment = segment
    var documents = [Int?](repeating: nil, count: index.fingerprints.count)
    var prints = index.fingerprints.finder
    for document in 0..<index.documentPath.count {
      if let place = prints.place(of: index.documentPath.utf8(document)) {
        documents[place] = document
      }
    }
    self.documents = documents
  }

  /// Those that need not be read, by the index of their file: nothing was done to the file, or it
  /// holds the same bytes as before, maybe under another path.
  ///
  /// - Parameter today: fingerprints of the files, in their order; those that could not be looked at have
  ///   none.
  func slices(of files: [FoundFile], _ today: [FileFingerprint]) -> [Int: DocumentSlice] {
    var found: [Int: DocumentSlice] = [:]
    found.reserveCapacity(files.count)
    var doubtful: [(place: Int, size: UInt64)] = []
    var prints = index.fingerprints.finder
    var rest = today[...]
    for (place, file) in files.enumerated() {
      guard let print = rest.first, print.path == file.path else { continue }
      rest = rest.dropFirst()
      if let known = prints.place(of: print.path), let document = documents[known],
        index.fingerprints.looks(known, like: print)
      {
        found[place] = DocumentSlice(segment, document)
      } else {
        doubtful.append((place, print.size))
      }
    }
    let bySize = documents(ofSizes: Set(doubtful.map(\.size)))
    let same = Shares.map(doubtful.count, share: 1) { [doubtful] number in
      let (place, size) = doubtful[number]
      return document(in: files[place], among: bySize[size] ?? [])
    }
    for case (let (place, _), let document?) in zip(doubtful, same) {
      found[place] = DocumentSlice(segment, document)
    }
    return found
  }

  /// True when the documents of some files are all that the index holds, with the same paths, handles and
  /// order: then nothing but fingerprints can differ.
  ///
  /// - Parameters:
  ///   - handles: of the files, one each.
  ///   - slices: what `slices(of:_:)` gave for them.
  func areAll(
    _ files: [FoundFile], _ handles: [String], _ slices: [Int: DocumentSlice]
  ) -> Bool {
    let count = index.documentPath.count
    guard files.count == count, slices.count == count, index.fingerprints.count == count else {
      return false
    }
    return files.indices.allSatisfy { place in
      slices[place]?.isDocument(place, of: index) == true
        && index.documentPath[place] == files[place].path
        && index.documentHandle[place] == handles[place]
    }
  }

  private func documents(ofSizes sizes: Set<UInt64>) -> [UInt64: [Int]] {
    guard !sizes.isEmpty else { return [:] }
    var found: [UInt64: [Int]] = [:]
    for (place, document) in documents.enumerated() {
      guard let document else { continue }
      let size = index.fingerprints.size(place)
      if sizes.contains(size) { found[size, default: []].append(document) }
    }
    return found.mapValues { $0.sorted() }
  }

  /// The document that holds the bytes of a file and would be read from it.
  private func document(in file: FoundFile, among documents: [Int]) -> Int? {
    let candidates = documents.filter {
      Reader.readsAlike(file.path, index.documentPath[$0])
    }
    guard !candidates.isEmpty, let digest = SHA256Digest(ofFile: file.location) else { return nil }
    let hash = digest.description
    return candidates.first { index.documentSHA256[$0] == hash }
  }
}

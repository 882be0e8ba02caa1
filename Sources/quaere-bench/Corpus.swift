import Foundation
import QuaereCore
import QuaereIndex
import QuaereReading

/// A folder of texts: read, indexed and opened, with what each took.
struct Corpus {
  let folder: String
  let files: Int
  let bytes: Int
  let index: Index
  let indexPath: String
  let indexBytes: Int
  let reading: Time
  let indexing: Time
  let peakMemory: Int
  let opening: Latency

  /// - Parameter scratch: a folder for the index.
  init(folder: String, scratch: String) throws {
    self.folder = folder
    let found = FolderFiles.find(in: folder)
    files = found.count
    bytes = found.reduce(0) { $0 + $1.byteCount }
    let path = scratch + "/index"
    Measure.resetPeakMemory()
    (reading, indexing) = try Corpus.build(found, path)
    peakMemory = Measure.peakMemory()
    opening = try Measure.latency { _ = try Index.open(path) }
    index = try Index.open(path)
    indexPath = path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    indexBytes = (attributes[.size] as? Int) ?? 0
  }

  /// In a function of its own, so that what was read is let go before questions are asked.
  private static func build(_ files: [FoundFile], _ path: String) throws -> (Time, Time) {
    let ((slices, library), reading) = try Measure.time { try read(files, path) }
    let (_, indexing) = try Measure.time {
      try IndexBuilder.write(
        slices, joinedAs: library, fingerprints: [], readingVersion: 0, to: path)
    }
    return (reading, indexing)
  }

  /// As a notebook does when there is no index.
  private static func read(
    _ files: [FoundFile], _ path: String
  ) throws -> ([DocumentSlice], Library) {
    let writer = SegmentWriter(beside: [path]) { _ in }
    let handles = Reader.wanted(files, [:])
    Reader.read(files, named: handles) { number, outcome in
      if case .document(let document) = outcome { writer.add(document, as: number) }
    }
    let read = try writer.finish().sorted { $0.key < $1.key }
    var library = Library(
      documents: try read.map { number, slice in
        try slice.unjoined(handle: handles[number], path: files[number].path)
      })
    for pass in LibraryPasses.all { pass.run(&library) }
    return (read.map(\.value), library)
  }
}

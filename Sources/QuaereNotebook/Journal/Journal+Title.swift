import FoundationEssentials

extension Journal {
  /// The file for a day: the first with this journal's title, or a new one. Without a title the
  /// day's last one goes on.
  func fileName(on day: SessionDay) -> String {
    var last: String?
    for number in 1... {
      let name = day.fileName(author: author, number: number)
      guard let known = scan.files[name] else {
        return title == nil ? last ?? name : name
      }
      // Other Markdown, and sessions of a newer version, are left alone.
      guard let header = known.header, header.version <= SessionHeader.currentVersion else {
        continue
      }
      if title != nil, header.title == title { return name }
      last = name
    }
    return day.fileName(author: author, number: 1)
  }

  /// Where the next entry will go, unless another program begins a file first.
  func nextFile(on date: Date) -> String {
    if scan.files.isEmpty { scan.refresh(folder: folder) }
    return fileName(on: SessionDay(date, in: zone))
  }

  /// Names the session. Today's file takes the title when it has none; when it has another, the
  /// next entry begins a new file. Returns the name of the file that took it.
  @discardableResult
  public func save(as title: String, on date: Date) throws(JournalError) -> String? {
    let title = String(title.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let day = SessionDay(date, in: zone)
    var titled: String?
    if FileManager.default.fileExists(atPath: folder) {
      titled = try FolderLock.hold(folder) { () throws(JournalError) -> String? in
        scan.refresh(folder: folder)
        let name = fileName(on: day)
        guard let header = scan.files[name]?.header, header.title == nil else { return nil }
        try write(title, into: "\(folder)/\(name)")
        return name
      }
    }
    self.title = title
    return titled
  }

  /// Puts the title under the `quaere:` line. All other bytes stay as they are.
  private func write(_ title: String, into path: String) throws(JournalError) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let bytes = Array(data)
    guard let version = bytes.firstRange(of: Array("quaere:".utf8)),
      let end = bytes[version.upperBound...].firstIndex(of: 0x0A)
    else { return }
    let line = "title: \(YAMLScalar.written(title))\n"
    try appending.replace(path, with: bytes[...end] + Array(line.utf8) + bytes[(end + 1)...])
  }
}

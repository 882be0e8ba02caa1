import Glibc

/// A program in a terminal of its own: tests type into it and read what it draws.
public final class PTYSession {
  let process: pid_t
  private let terminal: PTYTerminal
  private var output: [UInt8] = []
  /// Where the next `expect` starts to look.
  private var position = 0
  private var status: ExitStatus?
  /// What must live as long as the program, such as its folder.
  private let owner: AnyObject?

  /// Starts `executable` as the leader of a session whose terminal has the given size.
  ///
  /// `environment` is laid over a small fixed one (`TERM=xterm`, a UTF-8 locale, no home).
  public init(
    executable: String, arguments: [String] = [], environment: [String: String] = [:],
    folder: String? = nil, columns: Int = 80, rows: Int = 24, owner: AnyObject? = nil
  ) throws {
    self.owner = owner
    terminal = try PTYTerminal(columns: columns, rows: rows)
    process = try terminal.spawn(
      [executable] + arguments, environment: environment, folder: folder)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// All that the program has written so far.
  public var transcript: String { String(decoding: output, as: UTF8.self) }

  /// Types `text`, reading meanwhile, so that neither side waits for the other.
  public func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// Types bytes, which need not be UTF-8.
  public func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let deadline = Deadline(30)
    while !rest.isEmpty {
      rest = rest.dropFirst(terminal.write(rest))
      output += terminal.read(timeout: rest.isEmpty ? 0 : 10)
      if deadline.isPast { throw failure("could not type") }
    }
  }

  /// Waits until the program writes `text` behind what was expected before.
  /// - Returns: what it wrote before that.
  @discardableResult
  public func expect(_ text: String, timeout: Double = 10) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = Deadline(timeout)
    while true {
      if let end = output[position...].end(of: wanted) {
        let before = output[position..<(end - wanted.count)]
        position = end
        return String(decoding: before, as: UTF8.self)
      }
      if deadline.isPast { throw failure("expected \(text.debugDescription)") }
      output += terminal.read(timeout: 20)
    }
  }

  /// Waits until `condition` holds, reading what the program writes.
  public func wait(for what: String, timeout: Double = 10, _ condition: () -> Bool) throws {
    let deadline = Deadline(timeout)
    while !condition() {
      if deadline.isPast { throw failure("waited for \(what)") }
      output += terminal.read(timeout: 20)
    }
  }

  /// Whether the terminal echoes and gathers lines, as a program should leave it.
  public var isCooked: Bool { terminal.isCooked }

  /// Changes the size; the program gets SIGWINCH.
  public func resize(columns: Int, rows: Int) { terminal.resize(columns: columns, rows: rows) }

  public func signal(_ number: Int32) { kill(process, number) }

  /// Whether the program is stopped, as by Ctrl-Z.
  public var isStopped: Bool { ProcessState(process).isStopped }

  /// Waits for the program to end.
  public func finish(timeout: Double = 10) throws -> ExitStatus {
    let deadline = Deadline(timeout)
    while status == nil {
      output += terminal.read(timeout: 5)
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG) == process {
        status = ExitStatus(raw)
      } else if deadline.isPast {
        throw failure("the program did not end")
      }
    }
    output += terminal.read(timeout: 0)
    return status ?? .exited(-1)
  }

  private func failure(_ what: String) -> PTYFailure {
    let unread = String(decoding: output[position...].suffix(2000), as: UTF8.self)
    return PTYFailure(description: "\(what); unread output: \(unread.debugDescription)")
  }
}

extension ArraySlice<UInt8> {
  /// The index behind the first occurrence of `wanted`.
  fileprivate func end(of wanted: [UInt8]) -> Int? {
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count))
      .first { self[$0...].starts(with: wanted) }
      .map { $0 + wanted.count }
  }
}

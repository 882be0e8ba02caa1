import QuaereCore

/// A stretch of a line and what the grammar takes it for.
public struct WordRole: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case command, noun, clause, stage
    /// `and`, `plus`, `as`, `to`: words and signs that join.
    case joint
    case field, state
    /// A name, a source, a word of the text, as written without quotation marks.
    case value(ValueKind)
    case string, number, address, row, set
    case bracket
    /// What cannot stand here.
    case error
    /// Behind an error: not read.
    case unread
  }

  public var kind: Kind
  /// Scalar offsets in the line.
  public var span: Span
  /// As written; of several words of a value all of them.
  public var text: String
  /// What a string, a set or a place stands for, where the grammar wants a value.
  public var wanted: ValueKind?
}

extension WordRole {
  /// The words and signs of a line, in order. What the parser looked for at each of them says what
  /// it took it for, so that colours cannot disagree with the grammar.
  public static func all(in line: String, environment: any NameEnvironment) -> [WordRole] {
    do throws(Diagnostic) {
      let tokens = try Lexer.tokens(of: line)
      var parser = Parser(tokens: tokens, line: line, environment: environment, isTraced: true)
      var wrong: Span?
      do throws(Diagnostic) {
        _ = try parser.parseLine()
      } catch {
        // Beyond the end something is missing, which is no fault of a word.
        wrong = error.span.flatMap { $0.lowerBound < line.unicodeScalars.count ? $0 : nil }
      }
      return RoleReader(tokens: tokens, sought: parser.sought ?? [:], wrong: wrong).roles
    } catch {
      return unclosed(line, at: error.span)
    }
  }

  /// The words before an open quotation mark, and what stands in it.
  private static func unclosed(_ line: String, at span: Span?) -> [WordRole] {
    let end = line.unicodeScalars.count
    guard let start = span?.lowerBound, start < end else { return [] }
    let before = line.part(0..<start)
    let rest = WordRole(kind: .string, span: start..<end, text: line.part(start..<end))
    let isSound = (try? Lexer.tokens(of: before)) != nil
    return (isSound ? all(in: before, environment: NoNames()) : []) + [rest]
  }
}

import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func read(_ target: Target?) throws -> Outcome {
    let addresses = try target.map { try self.addresses(of: $0) } ?? [readingAt ?? start]
    var page = Page()
    for address in addresses {
      page.lines += try interpreter.read(address, span: target?.span ?? 0..<1).lines
    }
    readingAt = addresses.last
    return .page(page)
  }

  /// `next` and `back` go by sections.
  func readOn(by step: Int) throws -> Outcome {
    let from = readingAt ?? start
    let number = section(of: from) + (readingAt == nil ? 0 : step)
    let address = Address(handle: from.handle, place: .section(number))
    do {
      let page = try interpreter.read(address, span: 0..<1)
      readingAt = address
      return .page(page)
    } catch is Diagnostic {
      throw Diagnostic(
        code: "no-more-text",
        message: step > 0 ? "this is the last section" : "this is the first section",
        hints: ["read \(shown(from))"])
    }
  }

  private var start: Address {
    Address(handle: interpreter.titles.first?.handle, place: .section(1))
  }

  private func section(of address: Address) -> Int {
    switch address.place {
    case .section(let section), .passage(let section, _), .sentences(let section, _, _, _): section
    default: 1
    }
  }
}

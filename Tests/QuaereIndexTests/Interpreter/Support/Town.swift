import QuaereCore
import QuaereQuery

@testable import QuaereIndex

/// Two short documents with something of everything, small enough to be answered by hand.
///
/// At reach paragraph:
///
///     book:1.1   n1 · n1 · —        gulls
///     book:1.2   — · —
///     book:2.1   n2 · n3            ledger gulls · letters
///     book:3.1   n4 n5 · n4 n5      letters lost       (3 stands under 2)
///     book:3.2   —
///     diary:1.1  n1 · —             tides gulls
///     diary:1.2  —
///     diary:2.1  —                  at reach section n2
///     diary:2.2  n2                 tides
enum Town {
  static let library: Library = {
    var maker = LibraryMaker()
    maker.name("Anna Vogel", .person, ["Vogel", "Fogel"], joined: "the keys agree")
    maker.name("Boris Kern", .person, ["Kern"])
    maker.name("Holm", .place, ["Holm"])
    maker.name("Sund", .place, ["Sund"])
    maker.name("Harbour Guild", .group, ["Harbour Guild"])
    maker.name("Marsh", .person, ["Marsh"], isGuess: true)
    maker.author("Anna Vogel", person: 0)
    maker.author("Boris Kern", person: 1)
    maker.author("Carla Lund")
    maker.source("gulls", "The Gulls", authors: [0], date: "1852") {
      $0.spellings = [SpellingCount(text: "The Gulls", count: 3), .init(text: "Gulls", count: 1)]
    }
    maker.source("ledger", "Ledger of Holm", authors: [1]) { $0.document = 1 }
    maker.source("letters", "Letters", date: "1851", container: "Holm Post")
    maker.source("tides", "Tides", authors: [2])
    maker.source("lost", "Lost Leaves") { $0.isResolved = false }
    maker.document(
      "book",
      [
        .init(
          title: "Opening",
          passages: """
            {Vogel} came to {Holm} in <1849>. / She met {Kern}.[1] / Nobody wrote it down.
            The {Harbour Guild} counted #12 boats#. / It rained.
            """),
        .init(
          title: "Harbour",
          passages: """
            In <spring of 1850|1850-21> {Fogel} left {Holm} for {Sund}.[2] / “She will be \
            back,” said {Kern}.[3]
            """),
        .init(
          title: "Winter", level: 2, parent: 1,
          passages: """
            {Kern} stayed until <December|1850-12|the year is carried>. / #40 boats# froze \
            in {Holm}.[4][5]
            Years later {Marsh} was born.
            """),
      ],
      notes: [
        "⟦The Gulls|gulls|full|I⟧", "⟦Ledger of Holm|ledger⟧; ⟦The Gulls|gulls|short|II⟧",
        "⟦Letters|letters⟧", "⟦Ibid.|letters|ibid⟧",
        "⟦Lost Leaves|lost|unresolved⟧ as {Vogel} told me in <1853>",
      ],
      metadata: Metadata(title: "The Book", creators: ["Ada Marsh"], date: "1900"))
    maker.document(
      "diary",
      [
        .init(
          title: "Days",
          passages: """
            On <3 May 1850|1850-05-03> {Kern} came to {Sund}.[1] / {Vogel} came to {Holm} in <1851>.
            #15 boats# came, perhaps <about 1851|1851~>.
            """),
        .init(title: "Nights", passages: "It was dark.\n{Sund} slept.[2]"),
      ], notes: ["⟦Tides|tides⟧ and ⟦Gulls|gulls|short|II⟧", "⟦Tides|tides|short⟧"])
    return maker.library
  }()

  /// Marks of two people, with the evidence they gave.
  static let record: Record = {
    var record = Record()
    record.me = "ada"
    record.today = Day(year: 2026, month: 3, day: 8)
    record.lastSession = "2026-03-05T10:00:00Z"
    record.marks = [
      mark("ada.1", .flag, "book:1.1.2", "2026-03-06", why: "who says so?"),
      mark("ada.2", .confirmation, "book:2.1.1", "2026-03-07", .contested) {
        $0.evidence = [
          Evidence(item: .place(Anchor(address: Address("diary:1.1.2") ?? book))),
          Evidence(item: .source(key: "gulls", page: "7"), relation: .supports, grade: "B2"),
        ]
      },
      mark("tom.1", .dispute, "book:2.1.1", "2026-03-07", .contested) {
        $0.evidence = [Evidence(item: .reasoning("too early"), relation: .disputes)]
      },
      mark("ada.3", .note, "book:1.2", "2026-03-01", why: "see the ledger"),
      mark("tom.2", .flag, "book:3.1", "2026-02-01", .resolved),
      mark("ada.4", .confirmation, "book:n1", "2026-03-08", .confirmed) {
        $0.evidence = [Evidence(item: .file("scan.jpg", sha256: nil))]
      },
      mark("tom.3", .flag, "book:1.1", "2026-03-02") {
        $0.place = nil
        $0.state = .adrift
      },
      mark("tom.4", .flag, "book:1.1", "2026-03-03") {
        $0.place = nil
        $0.subject = .source("ledger")
      },
    ]
    record.searches = [
      SearchMade(
        id: "ada.5", words: ["Marsh"], place: "Holm archive", found: nil, why: "by letter",
        author: "ada", made: "2026-03-06T09:00:00Z"),
      SearchMade(
        id: "tom.5", words: ["Vogel", "Fogel"], place: "register", found: "gulls p. 9",
        author: "tom", made: "2026-03-07T09:00:00Z"),
    ]
    record.sessions = [
      SessionInfo(
        name: "2026-03-05-ada.md", title: "Ledgers", author: "ada", entries: 4,
        made: "2026-03-05T10:00:00Z"),
      SessionInfo(
        name: "2026-03-07-tom.md", title: "", author: "tom", entries: 2,
        made: "2026-03-07T08:00:00Z"),
    ]
    record.changes = [
      ChangeMade(
        id: "ada.1", kind: "flag", text: "flag book:1.1.2", author: "ada",
        made: "2026-03-06T10:00:00Z"),
      ChangeMade(
        id: "ada.0", kind: "set", text: "set reach section", author: "ada",
        made: "2026-03-04T10:00:00Z"),
    ]
    return record
  }()

  private static let book = Address(handle: "book", place: .document)

  private static func mark(
    _ id: String, _ kind: Mark.Kind, _ place: String, _ day: String, _ status: Mark.Status = .open,
    why: String = "", _ change: (inout Mark) -> Void = { _ in }
  ) -> Mark {
    let author = String(id.prefix { $0 != "." })
    var mark = Mark(
      id: id, kind: kind, purpose: kind == .flag ? .confirm : nil, author: author,
      made: day + "T10:00:00Z", anchor: Anchor(address: Address(place) ?? book), why: why,
      status: status, session: author == "tom" ? "2026-03-07-tom.md" : "2026-03-05-ada.md")
    change(&mark)
    return mark
  }
}

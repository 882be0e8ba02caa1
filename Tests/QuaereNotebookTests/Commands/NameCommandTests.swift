import Testing

@testable import QuaereNotebook

/// `alias`, `apart` and `name … is`.
struct NameCommandTests {
  private func desk() throws -> Desk { try Desk(["mill.md": Desk.mill, "river.md": Desk.river]) }

  @Test func namesAreJoinedAndKeptApart() throws {
    try desk().expect(
      """
      ? names | show kind, spellings
        #1  person    [Rodin 2 · Rodine 1]
        #2            [Yurkov 1 · Iourkov 1]
        #3  [place]   Vologda 1

        3 names

      ? alias Rodin = Rodine
          ada.2  Rodin = Rodine  3 mentions, 3 sentences

      ? alias Rodin = Yurkov = Bookseller
          ada.3  Rodin = Yurkov = Bookseller  5 mentions, 4 sentences

      ? people | show spellings
        #1  Ivan Rodin  [Rodin 2 · Rodine 1 · Yurkov 1 · Iourkov 1]

        1 person

      ? apart Yurkov and Iourkov
          ada.5  Yurkov and Iourkov are kept apart

      ? people | show spellings
        #1  Ivan Rodin  [Rodin 2 · Rodine 1 · Yurkov 1]
        #2  Iourkov     Iourkov 1

        2 people

      ? sentences naming Bookseller
        #1  mill:1.1.2    The baker Ivan Rodin saw it first.
        #2  mill:2.1.1    Later Rodin owned it.
        #3  river:1.1.1   The poet Arkady Yurkov saw the fire of May 1911.
        #4  river:1.1.2   At Vologda, Iourkov told it to Rodine.

        4 of 10 sentences

      ? why Rodin
        Ivan Rodin  person
          spellings  Rodin 2 · Rodine 1 · Yurkov 1
          [joined]  “Rodin”: “Ivan Rodin” is the only full name here that ends in it;
            “Rodine”: the spelling key of both is “rodin”
          alias … = … settles it; apart … and … takes it back

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? names | show kind, spellings
          - Ivan Rodin
          - Arkady Yurkov
          - Vologda
          = 3 names; 4f697a

          [ada.2 2026-03-07T14:02:00Z]
          ? alias Rodin = Rodine
          = 3 mentions, 3 sentences; c20fe1

          [ada.3 2026-03-07T14:03:00Z]
          ? alias Rodin = Yurkov = Bookseller
          = 5 mentions, 4 sentences; 3d8aa5

          [ada.4 2026-03-07T14:04:00Z]
          ? people | show spellings
          - Ivan Rodin
          = 1 person; c1f3bb

          [ada.5 2026-03-07T14:05:00Z]
          ? apart Yurkov and Iourkov
          = kept apart; 8439a7

          [ada.6 2026-03-07T14:06:00Z]
          ? people | show spellings
          - Ivan Rodin
          - Iourkov
          = 2 people; 4a5c5c

          [ada.7 2026-03-07T14:07:00Z]
          ? sentences naming Bookseller
          - mill:1.1.2~fa7bb2 The baker Ivan Rodin saw it first.
          - mill:2.1.1~1ff9b1 Later Rodin owned it.
          - river:1.1.1~bb4c31 The poet Arkady Yurkov saw the fire of May 1911.
          - river:1.1.2~59c23a At Vologda, Iourkov told it to Rodine.
          = 4 sentences; d5fccb

          [ada.8 2026-03-07T14:08:00Z]
          ? why Rodin
          - (4 lines)~f9fe12
          = explained; 778126
      """)
  }

  @Test func aKindIsSet() throws {
    try desk().expect(
      """
      ? places
        #1  Vologda  Vologda 1

        1 place

      ? name Vologda is group
          ada.2  Vologda is a group

      ? places
        These documents have no places.
          sentences | first 5

        0 places

      ? groups
        #1  Vologda  Vologda 1

        1 group

      ? name Vologda is place
          ada.5  Vologda is a place

      ? places
        #1  Vologda  Vologda 1

        1 place

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? places
          - Vologda
          = 1 place; f7a4ff

          [ada.2 2026-03-07T14:02:00Z]
          ? name Vologda is group
          = group; 211cd6

          [ada.3 2026-03-07T14:03:00Z]
          ? places
          = 0 places; 775cca

          [ada.4 2026-03-07T14:04:00Z]
          ? groups
          - Vologda
          = 1 group; 08665d

          [ada.5 2026-03-07T14:05:00Z]
          ? name Vologda is place
          = place; 3f6d33

          [ada.6 2026-03-07T14:06:00Z]
          ? places
          - Vologda
          = 1 place; f7a4ff
      """)
  }

  @Test func namesThatAreWrittenNowhere() throws {
    try desk().expect(
      """
      ? alias Smith = Schmidt
      (unknown-name)
              ^
        none of these is written here: “Smith”, “Schmidt”.   names

      ? alias Yourkow = Jourkov
      (unknown-name)
              ^
        none of these is written here: “Yourkow”, “Jourkov”.   alias Yourkow = Yurkov

      ? apart Rodin and Rodinn
      (unknown-name)
                        ^
        “Rodinn” is written nowhere here.   names

      ? name Volgda is place
      (unknown-name)
             ^
        “Volgda” is written nowhere here.   name Vologda is place · names

      ? name Vologda is town
      (unknown-kind)
                        ^
        a name is a person, a place or a group.
          name Vologda is person
          name Vologda is place
          name Vologda is group

      ? alias Rodin
      (unfinished)
                   ^
        the line ends early: “=” is wanted here.   alias Rodin =

      $ session
      """)
  }
}

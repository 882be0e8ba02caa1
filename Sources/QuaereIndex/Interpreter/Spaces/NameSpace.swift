import QuaereCore

/// Names after the record has been laid over what reading joined: `alias` makes one of several,
/// `apart` takes a spelling out into a name of its own, `name … is` sets a kind.
struct NameSpace {
  let index: Index
  /// Number of ids: those of the index, then one for each spelling set apart.
  private(set) var count: Int
  /// Where the record changed something: spelling → name.
  private var nameOfSpelling: [UInt32: UInt32] = [:]
  /// Name → the name it was made one with.
  private var joinedTo: [UInt32: UInt32] = [:]
  private var membersOf: [UInt32: [UInt32]] = [:]
  private var spellingOfNew: [UInt32: UInt32] = [:]
  private var kinds: [UInt32: Name.Kind] = [:]
  /// Folded forms that occur nowhere but were declared to be a name.
  private(set) var declared: [String: UInt32] = [:]
  private(set) var joinedByRecord: Set<UInt32> = []

  init(index: Index, record: Record) {
    self.index = index
    count = index.nameText.count
    for pair in record.aparts { setApart(pair) }
    for group in record.aliases { join(group) }
    for (name, kind) in record.nameKinds {
      for id in lookup(exactly: Folding.fold(name)) { kinds[canonical(id)] = kind }
    }
  }

  // MARK: Reading

  /// False for a name that was made one with another, or whose spellings all went elsewhere.
  func isRow(_ name: UInt32) -> Bool {
    if !changesAnything { return !index.nameSpellings[Int(name)].isEmpty }
    return joinedTo[name] == nil && !spellings(of: name).isEmpty
  }

  func canonical(_ name: UInt32) -> UInt32 {
    var at = name
    while let next = joinedTo[at] { at = next }
    return at
  }

  func name(ofSpelling spelling: UInt32) -> UInt32 {
    canonical(nameOfSpelling[spelling] ?? index.spellingName[Int(spelling)])
  }

  func name(ofMention mention: Int) -> UInt32 {
    guard changesAnything else { return index.mentionName[mention] }
    return name(ofSpelling: index.mentionSpelling[mention])
  }

  var changesAnything: Bool { !nameOfSpelling.isEmpty || !joinedTo.isEmpty }

  func spellings(of name: UInt32) -> [UInt32] {
    var found: [UInt32] = []
    for member in [name] + (membersOf[name] ?? []) {
      if let spelling = spellingOfNew[member] {
        found.append(spelling)
      } else if Int(member) < index.nameText.count {
        found += index.nameSpellings[Int(member)].map { UInt32($0) }
          .filter { nameOfSpelling[$0] == nil }
      }
    }
    return found
  }

  func mentions(of name: UInt32, _ body: (UInt32) -> Void) {
    if !changesAnything {
      for mention in index.nameMentions[Int(name)] { body(mention) }
      return
    }
    var found: [UInt32] = []
    for member in [name] + (membersOf[name] ?? []) {
      let origin = spellingOfNew[member].map { index.spellingName[Int($0)] } ?? member
      guard Int(origin) < index.nameText.count else { continue }
      for mention in index.nameMentions[Int(origin)]
      where self.name(ofMention: Int(mention)) == name { found.append(mention) }
    }
    for mention in IDSet(unsorted: found).ids { body(mention) }
  }

  func text(of name: UInt32) -> String {
    if let spelling = spellingOfNew[name] { return index.spellingText[Int(spelling)] }
    return index.nameText[Int(name)]
  }

  func kind(of name: UInt32) -> Name.Kind {
    if let kind = kinds[name] { return kind }
    let origin = spellingOfNew[name].map { index.spellingName[Int($0)] } ?? name
    let all = Name.Kind.allCases
    let raw = Int(index.nameKind[Int(origin)])
    return raw < all.count ? all[raw] : .unknown
  }

  func kindIsGuess(_ name: UInt32) -> Bool {
    kinds[name] == nil
      && (Int(name) >= index.nameText.count || index.nameKindIsGuess[Int(name)] != 0)
  }

  /// Why several spellings are one name by rule; nil when there is one, or a person joined them.
  func joinedByRule(_ name: UInt32) -> String? {
    guard Int(name) < index.nameText.count, spellings(of: name).count > 1 else { return nil }
    return index.nameJoined.optional(Int(name))
  }

  // MARK: Looking up

  /// Names with this very spelling or text, folded.
  func lookup(exactly folded: String) -> [UInt32] {
    var found: [UInt32] = []
    if let name = declared[folded] { found.append(canonical(name)) }
    found += index.lookups.spellings(folded, in: index).map { name(ofSpelling: $0) }
    found += index.lookups.names(folded, in: index).map { canonical($0) }
    return IDSet(unsorted: found).ids
  }

  // MARK: Laying over

  private mutating func setApart(_ pair: [String]) {
    guard pair.count == 2 else { return }
    let folded = pair.map { Folding.fold($0) }
    for spelling in 0..<index.spellingText.count
    where Folding.fold(index.spellingText[spelling]) == folded[1] {
      let id = UInt32(spelling)
      let others = index.nameSpellings[Int(index.spellingName[spelling])]
        .map { Folding.fold(index.spellingText[$0]) }
      guard others.contains(folded[0]), folded[0] != folded[1] else { continue }
      nameOfSpelling[id] = UInt32(count)
      spellingOfNew[UInt32(count)] = id
      count += 1
    }
  }

  private mutating func join(_ group: [String]) {
    var ids: [UInt32] = []
    var unknown: [String] = []
    for form in group {
      let folded = Folding.fold(form)
      let found = lookup(exactly: folded)
      if found.isEmpty { unknown.append(folded) }
      ids += found
    }
    let distinct = IDSet(unsorted: ids.map(canonical)).ids
    guard let first = distinct.first else { return }
    for other in distinct.dropFirst() {
      joinedTo[other] = first
      membersOf[first, default: []] += [other] + (membersOf[other] ?? [])
    }
    for form in unknown { declared[form] = first }
    joinedByRecord.insert(first)
  }
}

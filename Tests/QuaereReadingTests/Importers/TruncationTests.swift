import QuaereCore
import Testing

@testable import QuaereReading

/// A file may end anywhere: nothing may crash, and what is read must hold together.
@Suite struct TruncationTests {
  static let markdown = """
    ---
    title: Mill
    ---
    # **The mill**

    Ada Brook

    # Contents

    Lease . . . 1

    ## Lease

    It *was* signed[^1] in the ki\u{AD}
    tchen<sup>2</sup> — `so`&amp; [they](http://e.org) say^[no].

    ---

    <sup>2</sup> *Log*, n° 3.

    was > not.¹ 10<sup>th</sup> ![x](y)

    - a
      1. b

    > c

    | d | e |
    |---|---|
    | f | g |

    ```
    code
    ```

    [^1]: Diary.

        More.

    ¹ Raised.

    Retrieved on 1 May 2020. ISSN 1. “é”
    """

  @Test(arguments: ["a.md", "a.txt", "b.text"])
  func everyPrefixIsRead(_ path: String) throws {
    let bytes = Array(Self.markdown.utf8)
    for length in 0...bytes.count {
      let document = try reading(bytes: Array(bytes[..<length]), as: path)
      for passage in document.passages {
        let count = passage.block.text.utf8.count
        #expect(count > 0)
        #expect(passage.block.emphasis.allSatisfy { $0.upperBound <= count })
        #expect(passage.markers.allSatisfy { $0.offset <= count })
        #expect(passage.block.origin.allSatisfy { $0.bytes.upperBound <= length })
      }
      #expect(Set(document.sentences.map(\.passage)).count == document.passages.count)
    }
  }
}

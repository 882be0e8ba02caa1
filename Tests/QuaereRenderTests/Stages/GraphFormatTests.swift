import QuaereCore
import Testing

@testable import QuaereRender

/// Networks for other programs.
@Suite struct GraphFormatTests {
  private static let network = StageFixtures.answer(
    .network(
      Network(
        noun: .people, context: .sentences, contexts: 2,
        nodes: [
          .init(name: "A & <B> \"C\\D\"", kind: "person", rows: 3),
          .init(name: "粉\u{1B}屋\n", rows: 2),
        ], edges: [.init(first: 0, second: 1, weight: 2)])))

  @Test func graphML() {
    #expect(
      GraphMLFormat().text(Self.network, line: "", style: Style()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="label" for="node" attr.name="label" attr.type="string"/>
          <key id="kind" for="node" attr.name="kind" attr.type="string"/>
          <key id="rows" for="node" attr.name="rows" attr.type="int"/>
          <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
          <graph edgedefault="undirected">
            <node id="n0"><data key="label">A &amp; &lt;B&gt; &quot;C\\D&quot;</data>\
        <data key="kind">person</data><data key="rows">3</data></node>
            <node id="n1"><data key="label">粉␛屋 </data><data key="rows">2</data></node>
            <edge source="n0" target="n1"><data key="weight">2</data></edge>
          </graph>
        </graphml>

        """)
  }

  @Test func dot() {
    #expect(
      DOTFormat().text(Self.network, line: "", style: Style()) == #"""
        graph {
          n0 [label="A & <B> \"C\\D\""];
          n1 [label="粉␛屋 "];
          n0 -- n1 [weight=2, label="2"];
        }

        """#)
  }

  @Test(arguments: ["graphml", "dot"])
  func nothingButANetwork(_ name: String) throws {
    let format = try #require(Formats.named(name))
    #expect(format.refusal(of: Self.network) == nil)
    #expect(format.refusal(of: Fixtures.sentences)?.code == "wrong-format")
  }
}

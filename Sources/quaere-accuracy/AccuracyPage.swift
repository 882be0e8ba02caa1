import Foundation

/// The table, and the page around it.
enum AccuracyPage {
  static func table(_ rows: [Row]) -> String {
    var lines = [
      pad("measure", 37) + pad("set", 23)
        + "  P     R     F1      tuned  apart   of"
    ]
    var before = ""
    for row in rows {
      let whole = row.scores.whole
      let cells = [whole.precision, whole.recall, whole.f1].map(share).joined(separator: "  ")
      let measure = row.measure == before ? "" : row.measure
      before = row.measure
      lines.append(
        pad(measure, 37) + pad(row.set, 23) + cells + "    " + share(row.scores.tuned.f1) + "   "
          + share(row.scores.apart.f1) + pad(String(whole.wanted), 7, atLeft: true))
    }
    return lines.joined(separator: "\n")
  }

  static func text(_ table: String) -> String {
    """
    # Accuracy

        make accuracy EVAL=folder

    reads labelled sets in a folder, compares what the program reads with the labels, and writes this
    page. The sets are others' work and are not part of this repository; any of them may be missing.
    Rows named “own” need no folder: they are lines of ours, in `Sources/quaere-accuracy/Fixtures`.

    | set | what it is | file |
    |---|---|---|
    | bibtei | footnotes of two law journals, English and German, with their citations in TEI ([mpilhlt/bibliographic-tei](https://github.com/mpilhlt/bibliographic-tei)) | `bibtei*.xml` |
    | linkedbooks | references of works on Venice, mostly Italian, with fields ([odoma-ch/ssh-citation-index](https://github.com/odoma-ch/ssh-citation-index)) | `linkedbooks*.jsonl` |
    | wikiwars | date expressions of an encyclopaedia's histories of wars ([nhannht/obsidian-historica](https://github.com/nhannht/obsidian-historica)) | `wikiwars*.json` |
    | newseye | names in French newspapers of 1850 to 1950, as scanned (HIPE-2022) | `*.tsv` |
    | iuliia | tables of how Russian is written in Latin letters ([nalgeon/iuliia](https://github.com/nalgeon/iuliia)) | `iuliia*.json` |

    P is the share of what was found that is right, R the share of what was to be found, F1 both in
    one. Each set is cut in two halves, every other item. Rules were tuned while looking at the first;
    of the second only the figures were looked at. “Tuned” and “apart” are the F1 of the halves. Own
    lines were written beside the rules, and say what is covered rather than how well it goes
    elsewhere. “Of” is the number of things to be found.

    ```
    \(table)
    ```

    ## What is measured

    - **A note cites or not.** A footnote with at least one citation, or none: the share told right.
    - **Note split.** A found citation is the labelled one when they share more than half of their
      text. “Exact” are those with the same first and last word; what leads to a citation (“see, for
      example,”) is no part of it.
    - **Fields.** The words of a field, folded, in the label and in what was read, counted one by one,
      over all citations, those that were not found included. Of dates the years, of pages and volumes
      the numbers. `linkedbooks` has title and container as one field, and counts editors as authors,
      which are not read as such here.
    - **Back references.** “op. cit.”, “id.” and author with year: right when the program gives both
      citations one source. The wanted one is that in the note which is named, else the last of that
      author, else the last cited; for author and year the entry with a title.
    - **Dates.** Span and value must both be right. An article before the expression is left aside,
      early and late are left out of values (TIMEX2 has them elsewhere), and a range such as “499–493
      BC” counts for each of its ends. “Dated” are expressions with a figure, a month or a season in
      them; what the text before has told (“June 10”) must be put in rightly. “Relative too” adds
      “twelve days later”, “that same day” and the like, which have a value here only when a date of
      the same passage says what they count from; the others are reported. Durations and “now” are in neither. Only the labelled expressions of a context are
      known, so that P counts what was found at their places.
    - **Mentions.** Of whatever kind. The set counts “M.”, “président” and the number of a house to the
      name, and so does the program, though not to its spelling: “titles aside” leaves them out on
      both sides.
    - **Sentence ends.** Places where a sentence ends in passages made of hard cases.
    - **Joins.** Pairs of spellings of one name that share a key, and pairs of different names that do.

    ## What others report

    | measure | published | here |
    |---|---|---|
    | dates of WikiWars, strict span and value | HeidelTime F1 .76, over all its TIMEX2 expressions | see above; not the same selection |
    | notes told to cite or not, French journals | .93 | other journals and languages |
    | citations of French journal footnotes, end to end, weighted F1 | .85 | “fields together” |
    | sentence ends, by corpus | pySBD .93 to .997 | own passages only |

    None of these is on the same texts, so they are marks to aim at and not a race. What is weak: names
    in scanned newspapers; titles without quotation marks that hold a full stop; editors, series and
    publishers, which are not read as fields; citations inside a sentence of comment that no “see”
    leads to.

    """
  }

  private static func share(_ value: Double) -> String {
    value >= 0.9995
      ? "1.00" : "." + pad(String(Int((value * 1000).rounded())), 3, "0", atLeft: true)
  }

  private static func pad(
    _ text: String, _ width: Int, _ fill: Character = " ", atLeft: Bool = false
  ) -> String {
    let room = String(repeating: fill, count: max(0, width - text.count))
    return atLeft ? room + text : text + room
  }
}

"""Tantivy: block-wise postings with ranking, from PyPI's tantivy."""

import tantivy

from measuring import SCREEN, talk


def build(passages, folder):
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=True)
    schema.add_unsigned_field("document", fast=True)
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(1_000_000_000, 2)
    for document, _, text in passages:
        entry = tantivy.Document()
        entry.add_text("text", text)
        entry.add_unsigned("document", document)
        writer.add_document(entry)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return Asking(index)


class Asking:
    def __init__(self, index):
        self.index = index
        self.searcher = index.searcher()

    def __call__(self, question):
        words = question["words"]
        kind = question["kind"]
        if kind == "document":
            query = self.parsed(words[0])
            wish = {"d": {"terms": {"field": "document", "size": 100000}}}
            return lambda: len(self.searcher.aggregate(query, wish)["d"]["buckets"])
        query = self.query(question)
        return query and (lambda: self.rows(query))

    def query(self, question):
        words = question["words"]
        kind = question["kind"]
        if kind in ("word", "any"):
            return self.parsed(" OR ".join(words))
        if kind == "phrase":
            return self.parsed('"' + " ".join(words) + '"')
        if kind == "near":
            return self.parsed('"' + " ".join(words) + '"~' + str(question["within"]))
        if kind == "all":
            parts = ["+" + word for word in words] + ["-" + word for word in question["none"]]
            return self.parsed(" ".join(parts))
        if kind in ("prefix", "pattern"):
            expression = words[0] + ".*" if kind == "prefix" else words[0]
            return tantivy.Query.regex_query(self.index.schema, "text", expression)
        return None

    def parsed(self, words):
        return self.index.parse_query(words, ["text"])

    def rows(self, query):
        """All that match, counted, and the first of them as texts."""
        found = self.searcher.search(query, SCREEN, count=True)
        self.texts(found)
        return found.count

    def texts(self, found):
        return [self.searcher.doc(address)["text"][0] for _, address in found.hits]


talk(build)

"""Xapian: probabilistic search with positions, from Debian's python3-xapian."""

import xapian

from measuring import SCREEN, talk

DOCUMENT, SECTION = 0, 1


def build(passages, folder):
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    for document, section, text in passages:
        entry = xapian.Document()
        generator.set_document(entry)
        generator.index_text(text)
        entry.set_data(text)
        entry.add_value(DOCUMENT, xapian.sortable_serialise(document))
        entry.add_value(SECTION, xapian.sortable_serialise(section))
        database.add_document(entry)
    database.commit()
    database.close()
    return Asking(xapian.Database(folder))


class Asking:
    def __init__(self, database):
        self.database = database
        self.enquire = xapian.Enquire(database)
        self.enquire.set_weighting_scheme(xapian.BoolWeight())

    def __call__(self, question):
        if question["kind"] == "document":
            return lambda: self.documents(xapian.Query(question["words"][0]))
        query = self.query(question)
        every = self.database.get_doccount()
        return query and (lambda: self.rows(self.enquire, query, every)[0])

    def query(self, question):
        words = question["words"]
        kind = question["kind"]
        if kind == "word":
            return xapian.Query(words[0])
        if kind == "phrase":
            return xapian.Query(xapian.Query.OP_PHRASE, words, len(words))
        if kind == "near":
            return xapian.Query(xapian.Query.OP_NEAR, words, question["within"] + 1)
        if kind == "any":
            return xapian.Query(xapian.Query.OP_OR, words)
        if kind == "all":
            found = xapian.Query(xapian.Query.OP_AND, words)
            for word in question["none"]:
                found = xapian.Query(xapian.Query.OP_AND_NOT, found, xapian.Query(word))
            return found
        if kind == "prefix":
            return xapian.Query(
                xapian.Query.OP_WILDCARD,
                words[0],
                0,
                xapian.Query.WILDCARD_LIMIT_ERROR,
                xapian.Query.OP_OR,
            )
        return None

    def rows(self, enquire, query, every):
        """All that match, counted, and the first of them as texts."""
        enquire.set_query(query)
        found = enquire.get_mset(0, SCREEN, every)
        return found.get_matches_estimated(), [match.document.get_data() for match in found]

    def documents(self, query):
        """In how many documents, with the number of passages of each."""
        spy = xapian.ValueCountMatchSpy(DOCUMENT)
        enquire = xapian.Enquire(self.database)
        enquire.set_weighting_scheme(xapian.BoolWeight())
        enquire.add_matchspy(spy)
        enquire.set_query(query)
        enquire.get_mset(0, 0, self.database.get_doccount())
        return len([(value.term, value.termfreq) for value in spy.values()])


talk(build)

"""Text-Fabric: texts as a graph of words and what they stand in, from PyPI's text-fabric."""

import os

from tf.fabric import Fabric

from measuring import SCREEN, talk, words


def build(passages, folder):
    word, kind, slots, inside = {}, {}, {}, []
    here = {}

    def close(*kinds):
        for name in kinds:
            if name in here:
                inside.append((name, here.pop(name), len(word)))

    last = None, None
    for document, section, text in passages:
        found = words(text)
        if not found:
            continue
        if last != (document, section):
            close("section", *(["document"] if last[0] != document else []))
            last = document, section
        for name in ("document", "section"):
            here.setdefault(name, len(word) + 1)
        first = len(word) + 1
        for one in found:
            word[len(word) + 1] = one
        inside.append(("passage", first, len(word)))
    close("section", "document")

    number = {}
    kind.update(dict.fromkeys(word, "word"))
    for name in ("document", "section", "passage"):
        for _, first, last_slot in (span for span in inside if span[0] == name):
            node = len(kind) + 1
            kind[node] = name
            slots[node] = range(first, last_slot + 1)
            number[node] = node
    Fabric(locations=folder, silent="deep").save(
        nodeFeatures={"otype": kind, "word": word, "number": number},
        edgeFeatures={"oslots": slots},
        metaData={
            "otype": {"valueType": "str"},
            "oslots": {"valueType": "str"},
            "word": {"valueType": "str"},
            "number": {"valueType": "int"},
            "otext": {
                "sectionTypes": "document,section,passage",
                "sectionFeatures": "number,number,number",
                "fmt:text-orig-full": "{word} ",
            },
        },
        silent="deep",
    )
    return Asking(Fabric(locations=folder, silent="deep").load("word number", silent="deep"))


class Asking:
    def __init__(self, api):
        self.api = api

    def __call__(self, question):
        template = self.template(question)
        if template is None:
            return None
        if question["kind"] == "document":
            return lambda: len({found[0] for found in self.search(template)})
        return lambda: self.rows(template)

    def template(self, question):
        words = question["words"]
        kind = question["kind"]
        if kind in ("word", "any"):
            return f"passage\n  word word={'|'.join(words)}"
        if kind == "document":
            return f"document\n  word word={words[0]}"
        if kind == "prefix":
            return f"passage\n  word word~^{words[0]}"
        if kind == "pattern":
            return f"passage\n  word word~^{words[0]}$"
        if kind == "phrase":
            return f"passage\n  word word={words[0]}\n  <: word word={words[1]}"
        if kind == "all" and not question["none"]:
            return "passage\n" + "\n".join(f"  word word={word}" for word in words)
        if kind == "section":
            return (
                f"section\n  p:passage\n    word word={words[0]}\n  word word={words[1]}\n"
            )
        return None

    def search(self, template):
        return self.api.S.search(template, silent="deep") or ()

    def rows(self, template):
        """Passages in what is found, counted, and the first of them as texts."""
        at = 1 if template.startswith("section") else 0
        found = sorted({result[at] for result in self.search(template)})
        for node in found[:SCREEN]:
            self.api.T.text(node)
        return len(found)


talk(build)

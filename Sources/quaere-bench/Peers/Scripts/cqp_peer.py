"""CQP, the query processor of the IMS Open Corpus Workbench, where its programs are on the path."""

import os
import shutil
import subprocess
import sys

from measuring import SCREEN, talk, words

PROGRAMS = ("cqp", "cwb-encode", "cwb-makeall")
END = "-::-EOL-::-"


def build(passages, folder):
    registry = os.path.join(folder, "registry")
    data = os.path.join(folder, "data")
    os.makedirs(registry)
    os.makedirs(data)
    encode = subprocess.Popen(
        ["cwb-encode", "-s", "-c", "utf8", "-d", data, "-R", os.path.join(registry, "bench")]
        + ["-S", "document:0+n", "-S", "section:0+n", "-S", "passage"],
        stdin=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    for line in vertical(passages):
        encode.stdin.write(line + "\n")
    encode.stdin.close()
    if encode.wait():
        sys.exit("cwb-encode has failed")
    subprocess.run(
        ["cwb-makeall", "-r", registry, "BENCH"], check=True, stdout=subprocess.DEVNULL
    )
    return Asking(registry)


def vertical(passages):
    """A word a line, with marks where documents, sections and passages begin and end."""
    here = None, None
    for document, section, text in passages:
        if here != (document, section):
            if here != (None, None):
                yield "</section>"
            if here[0] != document:
                if here[0] is not None:
                    yield "</document>"
                yield f'<document n="{document}">'
            yield f'<section n="{section}">'
            here = document, section
        yield "<passage>"
        yield from words(text)
        yield "</passage>"
    if here != (None, None):
        yield "</section>"
        yield "</document>"


class Asking:
    def __init__(self, registry):
        self.process = subprocess.Popen(
            ["cqp", "-c", "-r", registry],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        self.ask("BENCH")

    def __call__(self, question):
        words = question["words"]
        kind = question["kind"]
        if kind == "document":
            return lambda: self.groups(f'A = [word="{words[0]}"]', "document_n")
        if kind == "concordance":
            hits = f'A = [word="{words[0]}"]'
            wanted = question["lines"]
            order = self.order(question["by"])
            if wanted:
                return lambda: min(wanted, self.lines(hits, order, wanted))
            return lambda: self.lines(hits, order, SCREEN)
        query = self.query(question)
        return query and (lambda: self.lines(f"A = {query} expand to passage", [], SCREEN))

    def query(self, question):
        words = question["words"]
        kind = question["kind"]
        if kind in ("word", "any", "pattern"):
            return f'[word="{"|".join(words)}"]'
        if kind == "prefix":
            return f'[word="{words[0]}.*"]'
        if kind == "phrase":
            return " ".join(f'[word="{word}"]' for word in words) + " within passage"
        if kind == "near" and len(words) == 2:
            reach = question["within"] + 1
            return f'MU(meet "{words[0]}" "{words[1]}" -{reach} {reach})'
        if kind == "all" and not question["none"]:
            return f'MU(meet "{words[0]}" "{words[1]}" passage)'
        if kind == "section":
            return f'MU(meet "{words[0]}" "{words[1]}" section)'
        return None

    def order(self, side):
        if not side:
            return []
        near = "matchend[1] .. matchend[6]" if side == "right" else "match[-1] .. match[-6]"
        return [f"sort A by word on {near}"]

    def groups(self, query, attribute):
        """How many values of the attribute, with the number of hits of each."""
        printed = self.ask(query, f"group A match {attribute}")
        return sum(not line.startswith("#") for line in printed)

    def lines(self, query, order, shown):
        """All that match, counted, and the first of them as lines."""
        count = int(self.ask(query, "size A")[-1])
        self.ask(*order, f"cat A 0 {shown - 1}")
        return count

    def ask(self, *commands):
        """Lines that the commands print."""
        self.process.stdin.write("".join(command + ";\n" for command in commands + (".EOL.",)))
        self.process.stdin.flush()
        printed = []
        while True:
            line = self.process.stdout.readline()
            if not line:
                sys.exit("cqp has ended")
            if line.strip() == END:
                return printed
            printed.append(line)


if any(shutil.which(program) is None for program in PROGRAMS):
    sys.exit(1)
talk(build)

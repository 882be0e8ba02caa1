"""The talk between quaere-bench and a search engine that is reached through Python.

    python3 ENGINE_peer.py PASSAGES FOLDER
    python3 ENGINE_peer.py                  says nothing, and fails where the engine is not here

PASSAGES has a passage a line: document, section and text, with tabs between. The engine writes its
index into FOLDER and then says `{"seconds": …}` on a line. After that every line that comes in is a
question, and every line that goes out is `{"count": …, "times": [seconds, …]}`, or `{}` for a
question that the engine does not have.
"""

import json
import re
import sys
import time

#: What is a word to engines that are told so.
WORD = re.compile(r"\w+")

#: Rows that are put into words, as on a screen.
SCREEN = 20


def passages(path):
    """Document, section and text of each passage."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document, section, text = line.rstrip("\n").split("\t", 2)
            yield int(document), int(section), text


def latency(work, budget=0.5, least=10, most=500, patience=10):
    """Seconds of each run: once unmeasured, then until the budget is spent, as the bench does."""
    count = work()
    times = []
    while len(times) < (least if sum(times) < patience else min(least, 3)) or (
        sum(times) < budget and len(times) < most
    ):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return count, times


def words(text):
    """The words of a text, folded as far as questions of the letters a to z need it."""
    return WORD.findall(text.lower())


def talk(build):
    """`build(passages, folder)` gives a function from a question to one that asks it, or to None."""
    if len(sys.argv) < 3:
        return
    start = time.perf_counter()
    prepare = build(passages(sys.argv[1]), sys.argv[2])
    say({"seconds": time.perf_counter() - start})
    for line in sys.stdin:
        work = prepare(json.loads(line))
        if work is None:
            say({})
        else:
            count, times = latency(work)
            say({"count": count, "times": times})


def say(words):
    print(json.dumps(words), flush=True)

"""Makes the word filters beside it: python3 make-words.py FOLDER, where FOLDER holds the
data of the Python package wordfreq (large_*.msgpack.gz). See README.md."""

import gzip
import struct
import sys
import unicodedata

LANGUAGES = ["en", "fr", "de", "it"]
LEAST = 680  # centibels: a word in five million
BITS = 24  # a word
PROBES = 12
MASK = (1 << 64) - 1


def unpack(data):
    """The part of MessagePack that wordfreq uses: maps, lists, strings, small numbers."""
    at = 0

    def number(form, size):
        nonlocal at
        at += size
        return struct.unpack(form, data[at - size : at])[0]

    def text(size):
        nonlocal at
        at += size
        return data[at - size : at].decode()

    def value():
        kind = number(">B", 1)
        if kind < 0x80:
            return kind
        if kind < 0x90:
            return {value(): value() for _ in range(kind & 15)}
        if kind < 0xA0:
            return [value() for _ in range(kind & 15)]
        if kind < 0xC0:
            return text(kind & 31)
        if kind == 0xD9:
            return text(number(">B", 1))
        if kind == 0xDA:
            return text(number(">H", 2))
        if kind == 0xDC:
            return [value() for _ in range(number(">H", 2))]
        if kind == 0xDD:
            return [value() for _ in range(number(">I", 4))]
        if kind == 0xCC:
            return number(">B", 1)
        if kind == 0xCD:
            return number(">H", 2)
        raise ValueError(hex(kind))

    return value()


def fold(word):
    for letter, plain in [("œ", "oe"), ("æ", "ae"), ("ß", "ss")]:
        word = word.replace(letter, plain)
    apart = unicodedata.normalize("NFD", word)
    return "".join(c for c in apart if not unicodedata.combining(c))


def words(folder, language):
    with gzip.open(f"{folder}/large_{language}.msgpack.gz") as file:
        buckets = unpack(file.read())[1:]
    found = set()
    for bucket in buckets[: LEAST + 1]:
        found |= {fold(word) for word in bucket}
    return {w for w in found if 7 <= len(w) <= 24 and w.isascii() and w.isalpha()}


def places(word, bits):
    """FNV-1a, mixed as in SplitMix64, then double hashing: as WordFilter.swift does."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK
    value ^= value >> 31
    step = (value >> 32) | 1
    return [((value + i * step) & MASK) % bits for i in range(PROBES)]


for language in LANGUAGES:
    known = words(sys.argv[1], language)
    size = len(known) * BITS // 8
    filter_ = bytearray(size)
    for word in known:
        for place in places(word, size * 8):
            filter_[place >> 3] |= 1 << (place & 7)
    with open(f"{language}.bloom", "wb") as file:
        file.write(filter_)
    print(language, len(known), size)

"""text → its capitalised words, in chains that may hold a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from search.naming.words import NameWords

_UPPER = "A-Z" + "".join(
    chr(code) for code in (*range(0xC0, 0x530), *range(0x1E00, 0x1F00)) if chr(code).isupper() or chr(code).istitle()
)
_TOKEN = re.compile(
    rf"""(?<![^\W_])(?<![^\s]@)(?:
      (?:[{_UPPER}]\.-?)+(?:[{_UPPER}](?![^\W_]))?
    | (?:(?:[aA]l|[eE]l|ul|ash|as|an|ad|ar|at|az|de|bin)-)?(?:[eixv](?=[A-Z])|mac(?=OS))?[{_UPPER}][^\W_]*
      (?: ['’‘ʼ](?=[{_UPPER}])[^\W_]+ | [-‑](?=[{_UPPER}\d])[^\W_]+ | &[{_UPPER}][^\W_]*
        | \.(?:(?=[A-Z]{{2}})[A-Z]+|com|org|net|io|ai|co)(?![^\W_]) | \+(?![^\W_]) )*
      (?:['’ʼ][^\W\d_]{{1,5}}(?![^\W_]))?
    )""",
    re.VERBOSE,
)
_CONTRACTIONS = frozenset({"ll", "re", "ve", "d", "m", "t"})
_STOPPED = frozenset(
    "mr mrs ms dr gov sen sens rep reps st ste inc corp co cos ltd jr sr lt gen col sgt maj capt cpl pvt adm cmdr ft mt prof rev hon bros"
    " dept univ assn supt atty calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb"
    " nev okla ore pa tenn tex va vt wash wis wyo wy sept oct nov dec jan feb mar apr aug messrs vs no alex wm chas geo thos".split()
)
PARTICLES = frozenset(
    "de del della dello delle der den des van von bin bint ibn al el la le du da das dos di do y ter ten zu zur af av".split()
)
_JOINS = frozenset({"&", "of", "of the", "for", "for the", "and", "and the", "on", "on the", "the", ",", "in"})
_PARTICLE_GAP = re.compile(r"(?:(?:" + "|".join(sorted(PARTICLES)) + r")\s+){1,2}\Z|d['’]\Z")
_OPENING = frozenset('“"‘«‹([•*–—>')
_DASHES = frozenset("•*–—>")
_KOREAN = re.compile(r"[-‑][a-z]{2,6}(?![^\W_])")
_LONGEST_GAP = 12
_POSSESSIVES = ("'s", "’s", "ʼs", "'S", "’S")


@dataclass(slots=True)
class Token:
    """A capitalised word: `text[start:end]`, without a possessive ending.

    `low`: in small letters, no stop. `gap`: what stands between it and the token before in its chain ("" for a blank).
    `opens`: it begins a sentence, a quotation or an item, where any word has a capital. `sentence` is its number.
    """

    start: int
    end: int
    word: str
    low: str
    gap: str
    opens: bool
    possessive: bool
    sentence: int

    @property
    def close(self) -> bool:
        """Whether only a blank or particles ("van der") stand before it."""
        return self.gap not in _JOINS

    @property
    def capitals(self) -> bool:
        """Whether all its letters are capitals, and there are several."""
        return len(self.word) > 1 and self.word.isupper()


def find_chains(text: str, sentences: Sequence[tuple[int, int]], words: NameWords) -> list[list[Token]]:
    """The capitalised words of a text, those in one chain that only blanks, particles, "of", "and" and the like part."""
    chains: list[list[Token]] = []
    number, last = -1, len(sentences)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        while number + 1 < last and sentences[number + 1][0] <= start:
            number += 1
        before = chains[-1][-1] if chains else None
        if before and start < before.end:
            continue
        token = _token(text, start, end, number, sentences, before, words)
        gap = _gap(text, before, token) if before and before.sentence == number else None
        if gap is None or before is None:
            chains.append([token])
            continue
        token.gap = gap
        token.opens = token.opens and bool(gap == "")
        chains[-1].append(token)
    return chains


def _token(
    text: str,
    start: int,
    end: int,
    number: int,
    sentences: Sequence[tuple[int, int]],
    before: Token | None,
    words: NameWords,
) -> Token:
    word = text[start:end]
    possessive = False
    if len(word) > 2:
        apostrophe = max(word.rfind("'"), word.rfind("’"), word.rfind("ʼ"))
        if apostrophe > 0:
            tail = word[apostrophe + 1 :].casefold()
            if tail == "s" and word[apostrophe:] in _POSSESSIVES:
                named = before is not None and start - before.end == 1 and before.low in words.given
                if named or words.known.get(word.casefold().replace("’", "'")) != "organization":
                    word, possessive = word[:apostrophe], True
                    end = start + len(word)
            elif tail in _CONTRACTIONS:
                word = ""
    low = word.casefold().rstrip(".").replace("’", "'").replace("‑", "-") if word else text[start:end].casefold()
    following = text[end : end + 1]
    if following == "." and low in _STOPPED and not possessive:
        end += 1
        word = text[start:end]
    elif following in ("-", "‑") and before and before.low in words.first_surnames and start - before.end == 1:
        more = _KOREAN.match(text, end)
        if more:
            end = more.end()
            word, low = text[start:end], text[start:end].casefold()
    return Token(start, end, word, low, "", _opens(text, start, number, sentences), possessive, number)


def _opens(text: str, start: int, number: int, sentences: Sequence[tuple[int, int]]) -> bool:
    if number < 0 or start == sentences[number][0]:
        return True
    at = start - 1
    while at >= 0 and text[at].isspace():
        at -= 1
    if at < 0 or text[at] in ":\n.!?":
        return at < 0 or text[at] != "." or not text[at - 1 : at].isupper()
    if at == start - 1:
        if text[at] == "(" and at - 1 >= sentences[number][0]:
            return False
        return text[at] in _OPENING
    return text[at] in _DASHES and at <= sentences[number][0]


def _gap(text: str, before: Token, token: Token) -> str | None:
    if token.start - before.end > _LONGEST_GAP:
        return None
    gap = text[before.end : token.start]
    if before.possessive:
        return None
    if gap in (" ", "\u00a0", "  "):
        return ""
    if gap == "\n":
        return ""
    inner = " ".join(gap.split())
    if inner in _JOINS and gap[:1] in " \n,":
        return inner
    if gap[:1].isspace() and _PARTICLE_GAP.match(gap.lstrip()):
        return inner
    return None


def phrase(tokens: Sequence[Token]) -> str:
    """The words of tokens as they compare, with what stands between them: "house of representatives"."""
    return " ".join([f"{token.gap} {token.low}" if token.gap and place else token.low for place, token in enumerate(tokens)])

"""text → its capitalised words, in chains that may hold a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from search.naming.words import NameWords
from search.values.wordlist import word_set

_UPPER = "A-Z" + "".join(
    chr(code) for code in (*range(0xC0, 0x530), *range(0x1E00, 0x1F00)) if chr(code).isupper() or chr(code).istitle()
)
# It begins with a plain class, which the engine looks for fastest; what may stand before (e, i, x: iPhone) is looked at
# behind it.
_TOKEN = re.compile(
    rf"""[{_UPPER}](?:(?<![^\W_].)|(?<=(?<![^\W_])[eixv].))(?:
      (?:\.-?[{_UPPER}])*\.(?:[{_UPPER}](?![^\W_]))?
    | [^\W_]*
      (?: ['’‘ʼ](?=[{_UPPER}])[^\W_]+ | [-‑](?=[{_UPPER}\d])[^\W_]+ | &[{_UPPER}][^\W_]*
        | \.(?:(?=[A-Z]{{2}})[A-Z]+|com|org|net|io|ai|co)(?![^\W_]) | \+(?![^\W_]) )*
      (['’ʼ][^\W\d_]{{1,5}}(?![^\W_]))?
    )""",
    re.VERBOSE,
)
_ARABIC = re.compile(r"(?<![^\W_])(?:al|el|ul|ash|as|an|ad|ar|at|az)[-‑]\Z", re.IGNORECASE)
_FORMERLY = re.compile(r"(?:Then|Ex|Former)[-‑](?=[A-Z])")
"""Before a title or an agency, and no part of it or of a name: "Then-Senator Ada Hill", "Ex-CIA director"."""
_CONTRACTIONS = frozenset({"ll", "re", "ve", "d", "m", "t"})
_STOPPED = word_set(
    "adm ala alex apr ariz ark assn atty aug bros calif capt chas cmdr co col colo conn corp cos cpl dec del dept dr "
    "feb fla ft ga gen geo gov hon ill inc ind jan jr kan ky la lt ltd maj mar mass md messrs mich minn miss mo mont "
    "mr mrs ms mt neb nev no nov oct okla ore pa prof pvt rep reps rev sen sens sept sgt sr st ste supt tenn tex univ "
    "va vs vt wash wis wm wy wyo"
)
_PARTICLES = word_set(
    "af al av bin bint da das de del della delle dello den der des di do dos du el ibn la le ten ter van von y zu zur"
)
_JOINS = frozenset({"&", "of", "of the", "for", "for the", "and", "and the", "on", "on the", "the", ",", "in"})
_PARTICLE_GAP = re.compile(r"(?:(?:" + "|".join(sorted(_PARTICLES)) + r")\s+){1,2}\Z|d['’]\Z")
NICKNAME = re.compile(r""" ["“‘(']([A-Z][^\W_]*(?:[ -][A-Z]?[^\W_]+)?)["”’)'] (?=[A-Z])""")
"""What stands in quotation marks between a given name and a family name: "Ade" in "Howard “Ade” Novak"."""
_OPENING = frozenset('“"‘«‹([•*–—>')
_QUOTES = frozenset("\"“‘('")
_DASHES = frozenset("•*–—>")
_KOREAN = re.compile(r"[-‑][a-z]{2,6}(?![^\W_])")
_SHOPS = word_set(
    "bakery diner garage grill pizza pizzeria cafe deli tavern pub steakhouse restaurant market bistro"
    " bar barbecue bbq burgers books florist pharmacy hardware pies donuts creamery brewery saloon kitchen"
)
"""What may be called after its owner: "Benny's Bakery"."""
_OF_MANY = frozenset(
    {"children", "women", "men", "people", "workers", "farmers", "veterans"}
    | {"sheriff", "attorney", "general", "prosecutor", "coroner", "examiner", "governor", "mayor", "defender"}
)
"""Whose possessive is a part of a body's name: "Women's Party", "Tarn County Sheriff's Office"."""
_APART = frozenset({"regarding", "concerning", "amid", "despite"})
"""Words that are a part of no name, even where all have capitals."""
_POSSESSIVE_GAP = len("'s ")
_BLANKS = frozenset({" ", "\u00a0", "  ", "\n"})
_HYPHENS = frozenset({"-", "‑"})
_LONGEST_GAP = 12
_LONGEST_CHAIN = 30
"""Words: what goes on beyond is no name, and reading it takes more time than it is worth."""
_POSSESSIVES = frozenset({"'s", "’s", "ʼs", "'S", "’S"})


@dataclass(slots=True)
class Token:
    """A capitalised word: `text[start:end]`, without a possessive ending.

    `low`: in small letters, no stop. `gap`: what stands between it and the token before in its chain ("" for a blank).
    `opens`: it begins a sentence, a quotation or an item, where any word has a capital. `sentence` is its number.
    `capitals`: all its letters are capitals, and there are several.
    """

    start: int
    end: int
    word: str
    low: str
    gap: str
    opens: bool
    possessive: bool
    sentence: int
    capitals: bool

    @property
    def close(self) -> bool:
        """Whether only a blank or particles ("van der") stand before it."""
        return self.gap not in _JOINS


_ENDS = frozenset({"today", "watch"})
"""They may end a name: "USA Today said", "Human Rights Watch said"."""
_SPEAKS = (" said", " says", " told", " tells")
"""Behind a name, and not behind a month or "may"."""


def find_chains(text: str, sentences: Sequence[tuple[int, int]], words: NameWords) -> list[list[Token]]:
    """The capitalised words of a text, those in one chain that blanks, particles, "of", "and" and the like part.

    Left out is what begins a clause and has small letters behind it ("The deal").
    """
    chains: list[list[Token]] = []
    number, last = -1, len(sentences)
    begins = sentences[0][0] if sentences else len(text)
    before: Token | None = None
    nickname = (0, 0)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < nickname[1]:
            continue
        if (
            text[end : end + 1] == " "
            and text[end + 1 : end + 2].islower()
            and _opens_clause(text, start, end, before, words)
        ):
            continue
        ahead = text[start - 1 : start]
        if ahead == "@":
            continue
        if ahead in _QUOTES and before and start - before.end == len(' "') and before.sentence == number:
            given = before.low in words.given or len(before.low) == 1
            called = NICKNAME.match(text, before.end) if given else None
            if called and called.start(1) == start:
                nickname = called.span()
                continue
        if ahead in _HYPHENS:
            article = _ARABIC.search(text, max(0, start - 4), start)
            start = article.start() if article else start
        elif ahead.isalpha():
            start -= 1
        elif text[start] in "TEF" and (formerly := _FORMERLY.match(text, start, end)):
            rest = text[formerly.end() : end]
            titled = rest.isupper() or rest.lower().rstrip(".") in words.titles
            start = formerly.end() if titled else start
        while begins <= start:
            number += 1
            begins = sentences[number + 1][0] if number + 1 < last else len(text) + 1
        if before and start < before.end:
            continue
        token = _token(text, start, end, match[1], number, before, words)
        if before and before.possessive:
            _unpossessed(text, before, token, words)
        gap = _gap(text, before, token) if before and before.sentence == number else None
        if before and nickname == (before.end, start):
            gap = ""
        if gap is None or len(chains[-1]) >= _LONGEST_CHAIN:
            token.opens = _opens(text, start, number, sentences)
            chains.append([token])
        else:
            token.gap = gap
            token.opens = gap == "" and _opens(text, start, number, sentences)
            chains[-1].append(token)
        before = token
    return chains


def _opens_clause(text: str, start: int, end: int, before: Token | None, words: NameWords) -> bool:
    """Whether a word only begins a clause; not so in "Theresa May", "May said" and "USA Today said"."""
    low = text[start:end].lower()
    if low not in words.openers:
        return False
    joined = before is not None and before.end + 1 == start
    if low in _ENDS:
        return not joined
    return low not in words.months or not (joined or text.startswith(_SPEAKS, end))


def _token(
    text: str, start: int, end: int, tail: str | None, number: int, before: Token | None, words: NameWords
) -> Token:
    word = text[start:end]
    low = word.lower()
    possessive = False
    if not word.isalpha():
        low = low.replace("’", "'").replace("‑", "-")
        if tail is not None:
            if tail in _POSSESSIVES:
                named = before is not None and start - before.end == 1 and before.low in words.given
                if named or words.known.get(low) != "organization":
                    end -= 2
                    word, low, possessive = word[:-2], low[:-2], True
            elif tail[1:] in _CONTRACTIONS:
                word = ""
        low = low.rstrip(".")
    following = text[end : end + 1]
    if following == ".":
        if low in _STOPPED and not possessive:
            end += 1
            word = text[start:end]
    elif following in _HYPHENS and before and before.low in words.first_surnames and start - before.end == 1:
        more = _KOREAN.match(text, end)
        if more:
            end = more.end()
            word, low = text[start:end], text[start:end].lower()
    return Token(start, end, word, low, "", False, possessive, number, len(word) > 1 and word.isupper())


def _unpossessed(text: str, before: Token, token: Token, words: NameWords) -> None:
    """Gives a token its ending back where the two are one name: "Children's Hospital"."""
    if token.start - before.end != _POSSESSIVE_GAP:
        return
    whole = f"{before.low}'s {token.low}"
    shop = before.low in words.given and token.low in _SHOPS
    if whole in words.known or shop or (before.low in _OF_MANY and token.low in words.organization_heads):
        before.end += len("'s")
        before.word, before.low = text[before.start : before.end], f"{before.low}'s"
        before.possessive, before.capitals = False, before.word.isupper()


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
        return text[at] in _OPENING or (text[at] == "'" and text[at - 1 : at].isspace())
    return text[at] in _DASHES and at <= sentences[number][0]


def _gap(text: str, before: Token, token: Token) -> str | None:
    """What stands between two tokens of a chain, "" for a blank; None where the chain ends."""
    if token.start - before.end > _LONGEST_GAP or before.possessive or {token.low, before.low} & _APART:
        return None
    gap = text[before.end : token.start]
    if gap in _BLANKS:
        return ""
    inner = " ".join(gap.split())
    if inner in _JOINS and gap[0] in " \n,":
        return inner
    return inner if gap[:1].isspace() and _PARTICLE_GAP.match(gap.lstrip()) else None


def phrase(tokens: Sequence[Token]) -> str:
    """The words of tokens as they compare, with what stands between them: "house of representatives"."""
    return " ".join(
        [f"{token.gap} {token.low}" if token.gap and place else token.low for place, token in enumerate(tokens)]
    )

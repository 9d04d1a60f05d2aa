"""A chain of capitalised words → the names in it: titles, nationalities, days and openers are cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from search.naming.known import is_head, is_known, is_led, person_behind
from search.naming.tokens import Token, phrase
from search.naming.words import NameWords
from search.values.wordlist import word_set

_LONGEST_TITLE = 4
_PARTISAN = frozenset({"gop", "republican", "democratic", "bipartisan"})  # before "Senate"
_LONGEST_TICKER = 5
_PARTY = re.compile(r"[DRI]-[A-Z]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")
_PREPOSITIONS = frozenset({"of", "of the", "for", "for the", "on", "on the"})
_PEOPLE_OF = word_set("secretary director minister undersecretary leader speaker head commissioner envoy")
_OFFICES = word_set("state staff defense defence labor commerce education treasury energy interior")
COMPANY = frozenset({"inc", "ltd", "llc", "corp", "co", "plc", "llp", "lp", "sa", "ag", "nv"})
_FIRM = frozenset({"co", "sons", "company", "associates", "brothers", "bros"})
_TRADES = word_set(
    "gas oil light power electric telegraph telephone steel iron chemicals water refining smelting trust casualty"
    " engineering marketing trading supply loan coal coke paper pulp ranching exploration"
)
"""Ends of names of firms that another such word stands before: "Gas and Electric"."""
_ONCE = word_set(
    "former then acting ex interim ousted fired embattled disgraced retired outgoing incoming longtime onetime"
)
"""What may begin a title, before the place that it is of: "Former Tarn County Sheriff"."""
_SOLDIERS = frozenset({"private", "specialist", "major"})
"""Titles that are as often part of a name, behind another word and before none that is a given name."""
_AFTER_PEOPLE = frozenset({"jr", "sr", "md", "m.d", "phd", "ph.d", "esq", "dds", "ii", "iii", "iv"})


@dataclass(slots=True)
class Segment:
    """Tokens that may name one thing. `titled`: a person's title stands before it. `article`: its first word is "The".

    `lows` are its words as they compare, without "The"; `phrase` has what stands between
    them, too. `quoted`: quotation marks stand right around it.
    """

    tokens: list[Token]
    titled: bool = False
    article: bool = False
    quoted: bool = False
    lows: tuple[str, ...] = ()
    phrase: str = ""

    def __post_init__(self) -> None:
        """Takes its words from the tokens."""
        if len(self.tokens) == 1:
            self.phrase = self.tokens[0].low
            self.lows = (self.phrase,)
            return
        named = self.tokens[1:] if self.article else self.tokens
        self.lows = tuple([token.low for token in named])
        self.phrase = phrase(named)

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.tokens[-1].end


def find_segments(chain: Sequence[Token], words: NameWords) -> Iterator[Segment]:
    """The names that a chain may hold, in text order."""
    if len(chain) == 1:
        token = chain[0]
        dropped = token.low in words.demonyms or _cuts(chain, 0, words) or (token.opens and token.low in words.openers)
        if not dropped and token.low not in words.titles:
            yield Segment([token])
        return
    for run in _runs(chain, words):
        tokens, article = _without_openers(run, words)
        if tokens:
            yield from _untitled(tokens, words, article)


def _without_openers(run: Sequence[Token], words: NameWords) -> tuple[list[Token], bool]:
    """A run without what only begins a sentence, and whether "The" is kept as part of a name."""
    tokens = list(run)
    while tokens and tokens[0].low in words.openers and _opens_only(tokens, words):
        first = tokens[0]
        if not first.opens:
            return tokens, first.low == "the" and len(tokens) > 1 and tokens[1].gap == ""
        del tokens[0]
    return tokens, False


def _opens_only(tokens: Sequence[Token], words: NameWords) -> bool:
    """Whether the first token is only an opener: "New" in "New York" is none."""
    return not (phrase(tokens[:2]) in words.known or (tokens[0].low in words.place_beginnings and len(tokens) > 1))


def _runs(chain: Sequence[Token], words: NameWords) -> Iterator[Sequence[Token]]:
    """The chain cut where no name goes on."""
    first = 0
    for place in range(len(chain) + 1):
        if place < len(chain):
            drop = _cuts(chain, place, words)
            if not drop and (place == first or _joined(chain, first, place, words)):
                continue
        else:
            drop = False
        if place > first:
            yield chain[first:place]
        first = place + 1 if drop else place


def _cuts(chain: Sequence[Token], place: int, words: NameWords) -> bool:
    """Whether a token is no part of a name and ends one: a contraction, a day, a month, a ticker after a company."""
    token = chain[place]
    if not token.word or token.low in words.weekdays or (token.word[1:2] == "-" and _PARTY.match(token.word)):
        return True
    if not token.capitals:
        return _month(chain, place, words)
    if "." in token.word.strip(".") and not _INITIALS.fullmatch(token.word) and token.low not in words.known:
        return True
    ticker = place > 0 and chain[place - 1].low in COMPANY and len(token.word) <= _LONGEST_TICKER
    return ticker and token.low not in words.titles


def _month(chain: Sequence[Token], place: int, words: NameWords) -> bool:
    """Whether a token is a month, and not May or April of a family or the like ("Ada May", "Prime Minister May")."""
    token = chain[place]
    if token.low not in words.months:
        return False
    alone = len(chain) == 1
    before = chain[place - 1].low if place and token.gap == "" else ""
    named = before in words.given or before in words.titles
    begins = token.low in words.given and not alone and place + 1 < len(chain) and chain[place + 1].gap == ""
    return not (named or begins) or token.word.endswith(".")


def _joined(chain: Sequence[Token], first: int, place: int, words: NameWords) -> bool:
    """Whether a name goes on with the token at `place`."""
    token, before, gap = chain[place], chain[place - 1], chain[place].gap
    if token.close or gap == "&":
        return True
    if gap in ("of", "of the"):
        title = f"{before.low} {gap} {token.low}"
        titled = title in words.long_titles or title in words.titles
        for_head = chain[first].low in words.for_heads and chain[first + 1].gap == "for"
        return titled or before.low in words.of_heads or for_head
    if gap in ("for", "for the", "on", "on the"):
        return before.low in words.for_heads or (before.low in _PEOPLE_OF and token.low in words.government)
    if gap == ",":
        if token.low in COMPANY or token.low in _AFTER_PEOPLE:
            return True
        listing = place + 1 < len(chain) and chain[place + 1].gap in (",", "and", "&")
        listed = before.low in words.government and token.low in words.government
        return _opener(chain, first, place) in words.of_heads and listed and listing
    if gap in ("and", "and the"):
        return _listed(chain, first, place, words)
    return False


def _opener(chain: Sequence[Token], first: int, place: int) -> str:
    """The word that a name begins with, without a "The" that begins the sentence."""
    return chain[first + (chain[first].low == "the" and place - first > 1)].low


def _listed(chain: Sequence[Token], first: int, place: int, words: NameWords) -> bool:
    """Whether "and" stands inside one name: "Food and Drug Administration", "Johnson and Sons"."""
    before, token = chain[place - 1], chain[place]
    if token.low in _FIRM or token.low == before.low or is_led(chain, first, place, words):
        return True
    if before.low in words.demonyms or token.low in words.demonyms:
        return False
    if token.low in _TRADES and before.low in _TRADES | words.organization_heads and place - first > 1:
        return True  # "Tarn Oil and Gas Ltd"
    inside = before.low in words.government and token.low in words.government
    opened = chain[first].low
    head = _opener(chain, first, place)
    if inside and (head in words.of_heads or opened in words.lands or _headed(chain, place, words)):
        return True
    ordinary = words.is_common(before.low) and words.is_common(token.low)
    if not ordinary or before.low in words.titles or token.low in words.titles:
        return False
    if opened == "the" and place - first == 2 and not chain[first].opens:
        return True
    if before.low in words.organization_heads and before.low not in words.government:
        return False  # "Tarn College and Norvia State University"
    return place - first > 1 and not is_known(chain[first:place], words) and _headed(chain, place, words)


def _headed(chain: Sequence[Token], place: int, words: NameWords) -> bool:
    """Whether the words from `place` on end with an organisation's last word ("Food and Drug Administration")."""
    last = place
    while last + 1 < len(chain) and chain[last + 1].gap == "":
        last += 1
    return last > place and chain[last].low in words.organization_heads


_ALSO_FAMILIES = frozenset({"lord", "judge", "major", "bishop", "justice", "chief", "marshal", "baron", "coach"})
"""Titles that are family names behind a given name: "George Bishop"."""


def _untitled(tokens: list[Token], words: NameWords, article: bool) -> Iterator[Segment]:
    """The names between titles: "Florida Gov. Rick Scott" holds a place and a person."""
    first, place, titled = 0, 0, False
    while place < len(tokens):
        length = _title_at(tokens, place, words)
        if not length:
            place += 1
            continue
        yield from _segment(_unmodified(tokens[first:place], words), words, titled, article and first == 0)
        place += length
        first, titled = place, True
    yield from _segment(tokens[first:], words, titled, article and first == 0)


def _title_at(tokens: Sequence[Token], place: int, words: NameWords) -> int:
    """How many tokens from `place` on are a person's title, 0 if they are part of a name."""
    low = tokens[place].low
    if not (low in words.title_starts or low[:-1] in words.title_starts) or (
        place and tokens[place].gap not in ("", "and")
    ):
        return 0
    length = 0
    text = ""
    for count in range(1, min(_LONGEST_TITLE, len(tokens) - place) + 1):
        token = tokens[place + count - 1]
        joint = f" {token.gap} " if token.gap and count > 1 else " "
        text = f"{text}{joint}{token.low}" if count > 1 else token.low
        if text in words.titles or (place + count < len(tokens) and text[-1] == "s" and text[:-1] in words.titles):
            length = count
    if not length:
        return 0
    after = tokens[place + length :]
    if length == 1 and low in _SOLDIERS and place and after and after[0].low not in words.given:
        return 0  # "Quill Private Banking"
    if after and after[0].gap in ("of", "of the", "for", "for the") and tokens[place + length - 1].low in _PEOPLE_OF:
        offices = 0
        while offices < len(after) and (
            after[offices].low in words.government or after[offices].low in _OFFICES or after[offices].gap == "and"
        ):
            offices += 1
        return length + offices
    if not after:
        family = place == 1 and length == 1 and low in _ALSO_FAMILIES and tokens[0].low in words.given
        return 0 if family else length
    if not after[0].close:
        return 0 if after[0].gap in _PREPOSITIONS or after[0].gap == "," else length
    span = 0
    while span < len(after) and after[span].close:
        span += 1
    run = after[:span]
    if run[0].low in words.royal or tokens[place].low in words.royal and len(run) == 1:
        return 0
    lasting = {run[0].low, run[-1].low}
    if run[0].low in words.given and run[-1].low not in words.organization_heads:
        return length
    if tokens[place].low == "miss" and is_known(run, words):
        return 0
    return 0 if tokens[place].word[-1] != "." and any(is_head(low, words) for low in lasting) else length


def _unmodified(tokens: list[Token], words: NameWords) -> list[Token]:
    """Without the words before a title that belong to it ("Deputy Defense" before "Secretary")."""
    last = len(tokens)
    while last and tokens[last - 1].low in words.title_modifiers and not is_known(tokens[:last], words):
        if tokens[last - 1].low in COMPANY or (tokens[last - 1].low in {"county", "party"} and last > 1):
            break  # "Tarn County Sheriff", "Harrow Party candidate"
        last -= 1
    first = 0
    while first < last - 1 and tokens[first].low in _ONCE:
        first += 1
    return tokens[first:last]


def _segment(tokens: list[Token], words: NameWords, titled: bool, article: bool) -> Iterator[Segment]:
    """One name, or none: without a nationality before somebody's name."""
    if article and len(tokens) == 1:
        return
    while tokens and tokens[0].low in words.demonyms and not is_known(tokens, words):
        rest = tokens[1:]
        if rest and not (rest[0].low in words.given or rest[0].low in words.demonyms or is_known(rest, words)):
            break
        tokens = rest
    if not tokens:
        return
    while tokens and tokens[-1].low in words.demonyms and len(tokens) > 1 and tokens[-1].gap != "":
        tokens = tokens[:-1]
    if tokens[0].low in _PARTISAN and tokens[1:] and tokens[1].gap == "" and is_known(tokens[1:], words):
        tokens, article = tokens[1:], False
    person = 0 if article else person_behind(tokens, words)
    if person:
        yield Segment(tokens[:person], titled)
    yield Segment(tokens[person:], titled and not person, article)

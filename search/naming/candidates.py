"""Chains of capitalised words → the segments that are names, by what the whole text shows."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from search.mention import Mention
from search.naming.committees import names_committees, whole_committee
from search.naming.furniture import without_furniture
from search.naming.headings import find_headings
from search.naming.numbered import CIRCUIT, numbered_courts
from search.naming.segments import COMPANY, Segment, find_segments
from search.naming.tokens import Token, find_chains, phrase
from search.naming.words import NameWords

_CUE = re.compile(
    r"(?:['’]s)? (?:said|says|told|tells|added|adds|is|was|has|had|will|would|also|who|announced|did|does|could|can|may"
    r"|might|wants|argued|declined|denied|bought|buys|acquired|sold|sells|paid|pays|agreed|makes|made|launched|launches"
    r"|unveiled|raised|raises|hired|hires|cut|invested|invests|owns|owned|plans|planned|reported|posted|led|uses|used"
    r"|competes|provides|employs|generated|generates|expects|expected|confirmed|sued|accused|founded|co-founded|left"
    r"|joined|began|started|became|remains|laid off|walked away|licenses|supplies|dropped|abandoned|completed"
    r"|signed|signs|ordered|orders|operates|charges|charged|introduced|introduces|shipped|hopes|hoped|sought|seeks"
    r"|tried|tries|closed|opened|released|releases|unveils|announces|expanded|intends|faces|holds|held|ended|canceled"
    r"|saw|rose|fell|grew|gained|lost|beat|won|spent|spends|took|gave|met|works|worked|runs|ran|offers|offered|trails"
    r"|struck|inked|filed|files|named|names|urged|urges|backed|backs|warned|warns|defended|praised|criticized|blamed"
    r"|rejected|approved|voted|attacked|fired|appointed|joins|targets|targeted|delivered|delivers|supported)\b"
    r"|['’]s [a-z]|, (?:who|which|the|a|an|whose|another|its|one|now|once|formerly|\d\d)\b|, [A-Z][\w.]+(?:,| and) "
)
"""Behind a name that begins a sentence."""
_SAYING = re.compile(
    r" (?:said|says|told|announced|declined|voted|passed|bought|acquired|sold|paid|agreed|unveiled|launched|hired"
    r"|invested|sued|owns|makes|plans to|laid off)\b|, (?:which|whose)\b"
    r"|['’]s (?:shares|stock|chief|CEO|revenue|sales|profits?|founder|co-founder|chips|products|customers|rivals?"
    r"|parent)\b"
)
"""Behind a known name that is an ordinary word, too: "Apple said", and not "Time is short"."""
_OF_WORK = re.compile(
    r"\b(?:stars?|starred|starring|appear(?:s|ed)|featured|cast|role|roles|part|returns|voice|work(?:s|ed|ing)?)"
    r" (?:in|on|of) "
    r"|\b(?:direct(?:s|ed|ing)?|produc(?:es|ed|ing)|film|movie|novel|book|album|song|single|musical|play"
    r"|series|sitcom|show|drama|comedy|documentary|thriller|sequel|hit|magazine|titled|entitled),? $"
)
"""Before the quotation marks around the title of a work."""
_OF_ITS_MAKER = re.compile(
    r",?[”\"’'»],? (?:starring|which stars|directed by|written by|produced by|[A-Z][\w.]+ [A-Z][\w.-]+['’]s"
    r"|opens|hits theaters|stars?\b)"
)
"""Behind the title of a work that ends in quotation marks."""
_OPENING_QUOTES = "“\"‘'«`"
_CLOSING_QUOTES = "”\"’'»"
_LONGEST_HEADING_NAME = 6
_START = attrgetter("start")


def find_candidates(
    text: str, sentences: Sequence[tuple[int, int]], words: NameWords, mentions: Sequence[Mention] = ()
) -> list[Segment]:
    """The segments of a text that are names, in text order, not overlapping.

    `mentions` are what the dictionary has of them, in text order: they need no judging, and tell of others.
    """
    chains = without_furniture(text, find_chains(text, sentences, words))
    headings = find_headings(text, sentences, chains)
    body: list[Segment] = []
    heads: list[list[Token]] = []
    starts, listed = [one.start for one in mentions], list[Segment]()
    for chain in chains:
        if chain[0].sentence in headings:
            heads.append(chain)
        elif known := _listed(chain, mentions, starts):
            listed += known
        else:
            body += find_segments(chain, words)
    if names_committees(text):
        body = [whole_committee(text, segment, words) for segment in body]
    body = numbered_courts(text, body) if CIRCUIT in text else body
    judge = _Judge(text, [*body, *listed], words)
    body += judge.families_alone(chains)
    body.sort(key=_START)
    kept = [*(kept for segment in body if (kept := judge.kept(segment))), *listed]
    if heads:
        kept += _of_headings(heads, kept, words)
    kept.sort(key=_START)
    return kept


def _listed(chain: Sequence[Token], mentions: Sequence[Mention], starts: Sequence[int]) -> list[Segment]:
    """The segments of a chain of which every word is part of a mention; empty if one is not. `starts` are theirs."""
    parts: dict[int, list[Token]] = {}
    for token in chain:
        at = bisect_right(starts, token.start) - 1
        if at < 0 or token.end > mentions[at].end:
            return []
        parts.setdefault(at, []).append(token)
    return [Segment(part, article=len(part) > 1 and part[0].low == "the") for part in parts.values()]


class _Judge:
    """What a text shows about its words: which it writes in small letters, which with a capital inside a sentence."""

    def __init__(self, text: str, segments: Sequence[Segment], words: NameWords) -> None:
        self._text = text
        self._words = words
        self._written = set(text.split())
        self._inside = {segment.lows for segment in segments if not segment.tokens[0].opens}
        self._parts = {low for lows in self._inside if len(lows) > 1 for low in lows}
        firms = [segment.lows[:-1] for segment in segments if segment.lows[-1] in COMPANY]
        self._parts |= {low for lows in firms for low in lows if not words.is_common(low)}
        names = [segment.lows for segment in segments if len(segment.lows) in (2, 3)]
        self._families = {lows[-1] for lows in names if lows[0] in words.given}
        self._parts |= self._families

    def families_alone(self, chains: Sequence[list[Token]]) -> list[Segment]:
        """Family names that are ordinary opening words or months, where they stand alone and speak: "May said"."""
        names = self._families & self._words.months
        if not names:
            return []
        alone = [chain[0] for chain in chains if len(chain) == 1 and chain[0].low in names]
        return [Segment([one], titled=True) for one in alone if _SAYING.match(self._text[one.end : one.end + 20])]

    def _small(self, word: str) -> bool:
        """Whether the text has a word in small letters."""
        written = self._written
        return word in written or f"{word}," in written or f"{word}." in written

    def kept(self, segment: Segment) -> Segment | None:
        """The segment, perhaps without its first word, if it is a name."""
        words, tokens = self._words, segment.tokens
        name = segment.phrase
        if name in words.holidays:
            return None
        segment.quoted = self._quoted(segment)
        if segment.quoted and self._titles(segment):
            return segment
        known = name in words.known
        if len(tokens) == 1:
            return segment if self._single(segment, tokens[0], known) else None
        if not known and tokens[0].opens and self._only_opens(segment):
            rest = Segment(tokens[1:], segment.titled)
            return self.kept(rest)
        named = known or any(not token.close for token in tokens[1:])
        named = named or (tokens[0].low in words.given and tokens[-1].low in words.royal)  # "Peter King"
        if not named and all(self._says_nothing(token) for token in tokens[segment.article :]):
            return None
        return segment

    def _says_nothing(self, token: Token) -> bool:
        low = token.low
        words = self._words
        return (
            low in words.generic
            or low in words.demonyms
            or low in words.openers
            or low in words.months
            or low in words.titles
            or words.is_initialism(token.word)
            or (token.opens and words.is_common(low))
        )

    def _only_opens(self, segment: Segment) -> bool:
        """Whether the first word has its capital only from beginning the sentence."""
        first, second = segment.tokens[:2]
        words = self._words
        if second.gap != "" or first.capitals or segment.titled or segment.tokens[-1].low in COMPANY:
            return False
        if segment.lows in self._inside or (first.low in words.given and first.low not in words.openers):
            return False
        if segment.lows[1:] in self._inside and (words.is_common(first.low) or self._small(first.low)):
            return True
        if first.low in words.given or not words.is_common(first.low):
            return False
        return second.low in words.given or self._small(first.low) or first.low in words.demonyms

    def _single(self, segment: Segment, token: Token, known: bool) -> bool:
        words, low = self._words, token.low
        named = token.capitals or (segment.titled and low in words.months)
        if len(low) < 2 or low in words.demonyms or (low in words.openers and not named):
            return False
        if words.is_initialism(token.word) and not known:
            return False
        if segment.titled:
            return low not in words.generic and low not in words.title_modifiers
        if token.capitals and self._text[token.start - 1 : token.start] == "<":
            return False  # a ticker: "Norvia Corp <NRV>"
        if token.capitals:
            return known or not (words.is_common(low) or low in words.generic) or self._in_brackets(token)
        if (low in words.generic or low in words.titles) and not known and low not in self._families:
            return False
        common = words.is_common(low)
        if not token.opens:
            return not self._small(low)
        if (low,) in self._inside or low in self._parts:
            return not self._small(low)
        following = self._text[token.end : token.end + 30]
        if common or self._small(low):
            return known and not self._small(low) and bool(_SAYING.match(following))
        return known or token.possessive or bool(_CUE.match(following)) or any(one.isupper() for one in token.word[1:])

    def _titles(self, segment: Segment) -> bool:
        """Whether the words around quotation marks tell that a work is called so."""
        before = self._text[max(0, segment.start - 30) : segment.start].removesuffix("The ")
        return bool(_OF_WORK.search(before[:-1]) or _OF_ITS_MAKER.match(self._text, segment.end))

    def _in_brackets(self, token: Token) -> bool:
        return self._text[token.start - 1 : token.start] == "(" and self._text[token.end : token.end + 1] == ")"

    def _quoted(self, segment: Segment) -> bool:
        """Whether quotation marks stand right around it, as around the title of a work."""
        before = self._text[max(0, segment.start - 5) : segment.start].removesuffix("The ")
        if before[-1:] not in _OPENING_QUOTES or not before:
            return False
        after = self._text[segment.end : segment.end + 2]
        return after[:1] in _CLOSING_QUOTES or (after[:1] in ",.!?" and after[1:] in tuple(_CLOSING_QUOTES))


def _of_headings(chains: Sequence[Sequence[Token]], names: Sequence[Segment], words: NameWords) -> Iterator[Segment]:
    """The text's own names, and those that everybody knows, where they stand in headings and datelines."""
    own = {segment.lows for segment in names}
    own |= {lows[-1:] for lows in own if len(lows) > 1 and lows[0] in words.given}
    for chain in chains:
        place = 0
        while place < len(chain):
            length = _longest(chain, place, own, words)
            if length:
                yield Segment(list(chain[place : place + length]))
            place += length or 1


def _longest(chain: Sequence[Token], place: int, own: set[tuple[str, ...]], words: NameWords) -> int:
    for length in range(min(_LONGEST_HEADING_NAME, len(chain) - place), 0, -1):
        lows = tuple(token.low for token in chain[place : place + length])
        if lows in own:
            return length
        if phrase(chain[place : place + length]) in words.known and not (
            length == 1 and (words.is_common(lows[0]) or len(lows[0]) < 3)
        ):
            return length
    return 0

"""What a number counts: "1,400 full-time employees", "12 killed", "one person"."""

from __future__ import annotations

from search.values.reading import Number, Reading
from search.values.tokens import APOSTROPHES, HYPHENS, Tokens
from search.values.wordlist import word_set
from search.values.words import JOINED, MAGNITUDES, ONES, TENS

IRREGULAR = word_set(
    "people men women children feet troops personnel police staff cattle sheep fish deer aircraft spacecraft "
    "alumni criteria lives wives knives clergy crew km kilometers kilometres miles meters metres kg mph "
    "percentile servicemen geese mice teeth species series ft lb lbs cm mm kph"
)
NUMBERS = frozenset(ONES) | frozenset(TENS) | frozenset(MAGNITUDES)
CASUALTIES = word_set("dead killed wounded injured missing hurt arrested hospitalized hospitalised unaccounted")
SINGULAR = word_set(
    "person man woman child boy girl vote officer soldier student employee worker member death case seat "
    "country state company victim passenger share mile foot meter metre page game match goal house home "
    "school hospital city shot bullet senator lawmaker judge justice candidate player team ship plane car "
    "truck bus job trial count juror delegate ballot suspect protester gunman attacker official patient "
    "resident civilian policeman teacher witness dog horse bill"
)
NOT_PLURAL = word_set(
    "this its his hers ours yours theirs has was does goes says less plus versus across always perhaps "
    "besides towards afterwards yes news politics economics whereas sometimes thus overseas jobless is as us "
    "minus includes remains makes takes means seems comes gets wants gives needs lets puts runs shows adds "
    "tells asks calls keeps begins becomes looks thinks knows finds leads leaves turns follows happens "
    "appears allows requires helps suggests represents brings holds nonetheless nevertheless upwards "
    "backwards forwards afterward indoors outdoors physics mathematics gas bus campus virus bonus status "
    "census focus congress business process access success address progress illness loss class process "
    "previous various serious famous religious dangerous numerous obvious anonymous"
)
STOP = word_set(
    "a an the this that these those of in on at by to for from with without about over under into onto out up "
    "down off and or but nor so yet if then than as is are was were be been being am do does did have has had "
    "having will would can could may might shall should must not no he she it they we you i him her them us "
    "his its their our your my me who whom whose which what when where why how there here all both each every "
    "any some such only just also even still already ago later earlier before after while during since until "
    "because though although whether against between among per via through more most less least fewer said "
    "say says told went came made took got gave found saw met won lost left held ran became began called used "
    "kept brought let put set sat stood felt knew thought wrote spent paid sent read heard grew fell rose cut "
    "hit led fled died lived involving including regarding concerning according depending following based "
    "compared versus vs percent per cent am pm apiece each altogether together again away back around along "
    "too very much many few several other others another"
) - {"other"}
HYPHENED = word_set(
    "member person page mile foot seat vote game point story room bed acre ton pound inch meter metre "
    "kilometer kilometre car team state nation country city employee worker store branch hotel restaurant"
)


def plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    if word in IRREGULAR or word.endswith(("men", "people", "children")):
        return word not in ("amen", "omen", "women's", "specimen", "regimen")
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "sui" and word not in NOT_PLURAL


def read_count(tokens: Tokens, number: Number, *, bounded: bool = False) -> Reading | None:
    """The count that a number and the noun after it say. The words reach to the noun, unless a name stands between."""
    words, at = tokens.words, number.end
    if number.part:
        return None
    if number.start and tokens.joined(number.end) and words[at] not in HYPHENS and words[at] not in JOINED:
        return None
    if words[at] in HYPHENS:
        if tokens.joined(at) and tokens.joined(at + 1) and words[at + 1] in HYPHENED:
            return _count(number, at + 2, words[at + 1])
        return None
    if words[at] == "of" and number.open:
        at += 1
        if words[at] in ("the", "these", "those", "its", "their", "his", "her"):
            at += 1
    names = False
    for step in range(4):
        word = words[at]
        if not tokens.word(at) or (word in STOP and tokens.raw(at) != "US"):
            return None
        names = names or tokens.capital(at)
        end = at + 1
        if words[end] in HYPHENS and tokens.joined(end) and tokens.joined(end + 1) and tokens.word(end + 1):
            at = end + 1
            while words[at + 1] in HYPHENS and tokens.joined(at + 1) and tokens.word(at + 2) and at < end + 8:
                at += 2
            if plural(words[at]):
                return _count(number, number.end if names else at + 1, tokens.raw(at))
            at += 1
            continue
        if word in CASUALTIES and step == 0:
            return _count(number, end, word)
        if word in NUMBERS:
            return None
        if plural(word) and not _possessive(tokens, end) and not (number.value == 1 and not number.digits):
            while (
                tokens.word(end)
                and plural(words[end])
                and words[end] not in STOP
                and not tokens.capital(end)
                and end < at + 3
            ):
                if words[end - 1] not in _ATTRIBUTIVE:
                    break
                end += 1
            return _count(number, number.end if names else end, tokens.raw(end - 1) if names else words[end - 1])
        if step == 0 and (number.value == 1 or bounded) and word in SINGULAR and number.value <= 1:
            return _count(number, number.end if names else end, word)
        if _possessive(tokens, end):
            at = end + (2 if words[end + 1] == "s" else 1)
            names = True
            continue
        if words[end] == "," and step < 2 and tokens.word(end + 1) and _adjective(word) and words[end + 1] not in STOP:
            at = end + 1
            continue
        if words[end] == "." and tokens.capital(at) and len(word) <= 2:  # "100 U.S. troops"
            at = end + 1
            while tokens.word(at) and tokens.joined(at) and words[at + 1] == "." and at < end + 6:
                at += 2
            continue
        at = end
    return None


_ATTRIBUTIVE = word_set(
    "police sports arms sales weapons women men news human staff people troops customs communications"
)


def _adjective(word: str) -> bool:
    return word.endswith(
        ("al", "ive", "ic", "ous", "ed", "ing", "ary", "ent", "ant", "an", "ese", "ish", "able", "ful", "y", "ge", "w")
    )


def _possessive(tokens: Tokens, i: int) -> bool:
    return (
        tokens.words[i] in APOSTROPHES
        and tokens.joined(i)
        and (tokens.words[i + 1] == "s" or tokens.words[i - 1].endswith("s"))
    )


def _count(number: Number, end: int, unit: str) -> Reading:
    high = None if number.open else number.value
    return Reading(
        "count", number.start, end, number.value, high, unit, coefficient=number.coefficient, scale=number.scale
    )


def bare(number: Number) -> Reading:
    """The number without a noun."""
    high = None if number.open else number.value
    return Reading(
        "number",
        number.start,
        number.end,
        number.value,
        high,
        coefficient=number.coefficient,
        scale=number.scale,
        bare=True,
    )

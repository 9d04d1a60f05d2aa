"""text → sentences.

`sentencex` proposes where a sentence ends (0.06 ms for 3 KB); a veto takes back what it gets wrong: a cut without
white space, before a small letter, after an abbreviation or an initial, or inside a name. It is asked line by line and
for at most `_WINDOW` characters at a time, because an opening quotation mark without its partner makes it look ahead
to the end of what it was given, which is quadratic on a text of two million of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import sentencex

_WINDOW = 1_500
"""Characters that the splitter sees at once: some ten long sentences."""

_LINE = re.compile(r"[^\n]+")
_CLOSERS = "\"'”’»)]›"
_ABBREVIATION = re.compile(
    r"""(?:^|[\s(“"‘'\[—–-])(?:
        vs|approx|est|dept|gov|lt|sgt|cpl|pvt|capt|cmdr|col|gen|maj|adm|sen|sens|rep|reps|rev|hon|fr|st|mt|ft|mr|mrs|ms|mx|dr
        |drs|messrs|prof|supt|atty|asst|det|insp|pres|amb|del|assn|bros|no|nos|cf|e\.g|i\.e|viz|ca|fig|sec|art|vol|pp
        |jan|feb|mar|apr|aug|sept?|oct|nov|dec|ala|ariz|ark|calif|colo|conn|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn
        |miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo
        |[dri]-[a-z]{2,5}|[dri]-(?:[a-z]\.)+[a-z]
    )\.$""",
    re.VERBOSE | re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:^|[\s(“\"‘'\[—–-])(?:gov|lt|sgt|cpl|capt|cmdr|col|gen|maj|adm|sens?|reps?|rev|hon|fr|st|mt|ft|mrs?|ms|mx|drs?"
    r"|messrs|prof|supt|atty|det|insp|amb|vs|e\.g|i\.e|cf|approx)\.$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:^|[\s(“\"‘'-])[A-Z]\.$")
_NO_ABBREVIATION = re.compile(
    r"\.[ \n](?:(?<=\bMay..)|(?<=\bart..)|(?<=\bill..)|(?<=\bme..)|(?<=\bno..))(?=[“\"]?[A-Z])"
    r"|\.[ \n](?:(?<=\bLtd..)|(?<=\bInc..)|(?<=\bCorp..)|(?<=\bCo..)|(?<=\bPlc..))(?=(?:Terms|The|Its?|In|Under|He|She"
    r"|They|But|This|That|Both|Last|As|On|At|For|With|After|Neither|If|While|Shares|Analysts|We|When|Although) )",
    re.DOTALL,
)
"""Behind words that the splitter takes for abbreviations (of Maine, number, article, Illinois), and behind a company's
name, where a word follows that begins sentences.
"""
_OPENING = re.compile(r"(?:The|Its?|In|He|She|They|But|This|That|As|On|At|After|If|While|We|When|Although) ")
_RUN_TOGETHER = re.compile(r"\.(?<=[a-z]{3}.)[”’]?(?=[“‘]?(?!Com\b|Net\b|Org\b|Co\b)[A-Z][a-z]*[ ,’'])")
"""A stop that no blank stands behind: "closed.The mill"."""
_LONGEST_WORD = 24
_CLOCK = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z]{2,4}\b|et\b|est\b)", re.IGNORECASE)
_DATELINE = re.compile(
    r"""(?: [A-Z]['’A-Z.-]{2,} (?: ,?[ ](?:[A-Z]['’\w.-]*|\d{1,2}) ){0,7} (?: [ ]?\([^()\n]{2,40}\) )?
          | [A-Z][\w.-]+ (?: ,?[ ](?:[A-Z]['’\w.-]*|\d{1,2}) ){0,7} [ ]?\([A-Z][\w./ ]{1,30}\) )
        [ ]?[—–-]{1,2}[ ]+(?=[A-Z“"‘'])""",
    re.VERBOSE,
)
"""Where and when an article was filed: "NORHAVEN, June 3 (Reuters) — ". It is no part of the first sentence."""
_SPEAKER = re.compile(
    r"""(?:(?:The|A|An|One|His|Her)[ ](?:\w+[ ]){1,4}?
          |(?:(?:[A-Z][\w.’'-]*|of|the|for|de|van|al|el|bin)[ ]){0,7}?)
        (?:[^\s,.]+,[ ][^.?!“”"\n]{2,90},[ ])?
        (?:also[ ]|then[ ]|once[ ]|later[ ])?
        (?:ask|sa[iy]|tweet|write|wrote|add|repl[iy]|shout|yell|tell|told|exclaim|respond|continue|quip|demand|wonder|chant|cr[iy]
          |joke|declare|post|thunder|announce|insist|argue|conclude|recall|scream)(?:d|e?s|ed)?
        \b(?![ ](?:that|he|she|it|they|the|a|an|no|there|his|her)[ ])""",
    re.VERBOSE,
)
"""Who asks or exclaims what stands before: "“Why?” Dana Reyes asked."."""
_WIDE = re.compile(r"[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
"""Blanks of more than one byte."""
_BEFORE = 16
_LONGEST_DATELINE = 120
_LONGEST_SPEAKER = 160
_NARROWEST, _WIDEST = 50, 100
"""Characters of the lines of a text that is hard-wrapped."""
_WRAPPED = 4
"""Lines of about this width at least that such a text has."""
_STOPS = '.!?…:;”"»)'


def find_sentences(text: str, unbroken: Sequence[tuple[int, int]] = ()) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as (start, end), in order, without surrounding white space.

    A line end ends a sentence, unless the line is only wrapped: no stop before it, and the next line goes on in small
    letters, or the text is hard-wrapped and the line more than half as wide as its lines.
    `unbroken` are spans in text order (mentions, values) inside which no sentence ends. Time is linear in the length
    of the text.
    """
    starts = [start for start, _ in unbroken]
    found: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        start = line.start()
        dateline = _DATELINE.match(text, start, min(line.end(), start + _LONGEST_DATELINE))
        if dateline:
            _keep(text, start, dateline.end(), found)
            start = dateline.end()
        for cut in _cuts(text, start, line.end()):
            if _stands(text, cut, starts, unbroken):
                _keep(text, start, cut, found)
                start = cut
        _keep(text, start, line.end(), found)
    return tuple(_unwrapped(text, found))


def _unwrapped(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Makes whole what a hard line break cut in two, as wire copy and e-mail have it."""
    whole: list[tuple[int, int]] = []
    width = line_width(text)
    for start, end in found:
        if whole and (width or text[start].islower()) and end - whole[-1][0] <= _WINDOW:
            before = whole[-1][1]
            between = text[before:start]
            goes_on = text[start].islower() or before - text.rfind("\n", 0, before) > width / 2
            stopped = text[before - 1] in _STOPS and not (
                width and (_abbreviates(text[max(0, before - _BEFORE) : before]) or _pauses(text, before))
            )
            if goes_on and between.count("\n") == 1 and between.isspace() and not stopped:
                whole[-1] = (whole[-1][0], end)
                continue
        whole.append((start, end))
    return whole


def line_width(text: str) -> int:
    """How many characters the lines of a hard-wrapped text may have; 0 for any other."""
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    return width if sum(len(line) > width * 0.8 for line in lines) >= _WRAPPED else 0


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Where the splitter ends a sentence between two places of one line, the end itself left out."""
    while end - start > _WINDOW:
        inside = [cut for cut in _proposed(text, start, start + _WINDOW) if start < cut < start + _WINDOW]
        yield from _with_words(text, start, inside)
        start = inside[-1] if inside else start + _WINDOW
    if start < end:
        yield from (cut for cut in _with_words(text, start, _proposed(text, start, end)) if start < cut < end)


def _proposed(text: str, start: int, end: int) -> list[int]:
    """Where the splitter ends sentences; a wide blank before a stop ("U.S .") makes it fail, so it gets plain ones."""
    plain = _WIDE.sub(" ", text[start:end])
    return [start + piece["end_index"] for piece in sentencex.get_sentence_boundaries("en", plain)]


def _with_words(text: str, start: int, cuts: list[int]) -> Iterator[int]:
    """The cuts in text order, with those behind words that only look like abbreviations or run into the next one."""
    for cut in cuts:
        words = [word.end() for word in _NO_ABBREVIATION.finditer(text, start, cut)]
        words += [stop.end() for stop in _RUN_TOGETHER.finditer(text, start, cut) if _run_together(text, stop.start())]
        yield from sorted(word for word in words if word < cut)
        yield cut
        start = cut


def _run_together(text: str, stop: int) -> bool:
    """Whether a plain word ends at a stop: no name ("Quill.Net") and no part of an address."""
    if not _RUN_TOGETHER.match(text, stop):
        return False
    before = text[max(0, stop - _LONGEST_WORD) : stop].replace("\n", " ").rpartition(" ")[2].lstrip("“‘([")
    return before.isalpha() and before.islower()


def _stands(text: str, cut: int, starts: list[int], unbroken: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence may end at this place."""
    stop = cut - 1 - (text[cut - 1] in "”’")
    if not text[cut - 1].isspace() and not text[cut].isspace() and not _run_together(text, stop):
        return False
    last = cut
    while last > 0 and text[last - 1].isspace():
        last -= 1
    number = bisect_right(starts, last) - 1
    # A name may end with the stop that ends the sentence ("Apple Inc."); only one that goes on forbids the cut.
    if number >= 0 and unbroken[number][0] < last < unbroken[number][1]:
        return False
    following = cut
    while following < len(text) and text[following].isspace():
        following += 1
    next_letter = text[following : following + 1]
    before = text[max(0, last - _BEFORE) : last]
    said = before.rstrip(_CLOSERS)
    if said != before:
        speaker = _SPEAKER.match(text, following, following + _LONGEST_SPEAKER)
        if speaker and (said[-1] != "." or text[speaker.end() : speaker.end() + 1] == "."):
            return False
    if not said.endswith((".", "…")):
        return True
    if next_letter.islower():
        return False
    if before.endswith("."):
        if _TITLE.search(before) or _INITIALS.search(before):
            return False
        state = next_letter.isdigit() or before[-3:-2].isupper() or _party(before)
        if _ABBREVIATION.search(before) and state and not (before[-2].isupper() and _OPENING.match(text, following)):
            return False  # "of Tarn, Va. The", but "left the VA. The"
        if _CLOCK.search(before) and _WEEKDAY.match(text, following):
            return False
    return True


def _abbreviates(before: str) -> bool:
    """Whether words end with the stop of a title or an initial: "Mr.", "F.J."."""
    return bool(_TITLE.search(before) or _INITIALS.search(before) or re.search(r"(?:^|\s)(?:[A-Z]\.){2,}$", before))


def _pauses(text: str, end: int) -> bool:
    """Whether quoted words that end here are followed by who says them: "we win,"."""
    return text[end - 2 : end] in {',"', ",”"}


def _party(before: str) -> bool:
    """Whether the words end with a politician's party and state ("D-Calif.")."""
    return bool(re.search(r"\b[DRI]-[A-Za-z.]{2,7}\.$", before))


def _keep(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    piece = text[start:end]
    inner = piece.strip()
    if inner:
        first = start + len(piece) - len(piece.lstrip())
        found.append((first, first + len(inner)))

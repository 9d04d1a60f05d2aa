"""Words that lead to a verb in -ing or with "to", whose subject they share: "ended up buying", "used it to buy"."""

from __future__ import annotations

from search.values.wordlist import word_set

_LEADING = word_set(
    "began begins begin begun started starts start kept keeps keep continued continues continue resumed resumes"
    " admitted admits acknowledged acknowledges recalled recalls remembered remembers regretted regrets defended"
    " defends considering avoided avoids avoiding resisted resists resisting"
)
"""What stands right before a verb in -ing: "began buying"."""
_LEADING_PAIRS = frozenset(
    {("ended", "up"), ("ends", "up"), ("end", "up"), ("wound", "up"), ("went", "on"), ("insisted", "on")}
    | {("succeeded", "in"), ("persisted", "in"), ("admitted", "to"), ("confessed", "to"), ("guilty", "of")}
    | {("convicted", "of"), ("apologized", "for"), ("apologised", "for"), ("apologizes", "for"), ("credited", "with")}
    | {("refrained", "from"), ("refrains", "from"), ("refraining", "from"), ("abstained", "from")}
    | {("found", "himself"), ("found", "herself"), ("found", "itself"), ("found", "themselves")}
)
HOLDING = frozenset({("short", "of"), ("back", "from"), ("away", "from"), ("off", "on")})
_BACKING = frozenset(
    {"stopped", "stops", "stop", "stopping", "held", "holds", "hold", "holding", "shied", "shies", "backed"}
)
"""What one holds back from, and verbs of it: "stopped short of endorsing Reyes"."""
_OWN_WILL = word_set(
    "agreed agrees agree decided decides decide chose chooses opted opts vowed vows promised promises pledged wants "
    "wanted hopes plans planned intends willing had has have"
)
"""Who holds off whom words before "to" tell of: "agreed to hold off on buying", not "urged Quill to hold off on it"."""
_JUDGED = word_set(
    "criticized criticised praised blasted slammed condemned mocked ridiculed faulted lauded hailed thanked"
    " applauded commended scolded chided rebuked denounced censured reprimanded lambasted chastised berated fired"
    " ousted suspended expelled punished disciplined attacked credited honored"
)
"""Behind which "for" tells what somebody did: "was criticized for backing Reyes", "criticized Hill for backing him"."""
_JUDGING = _JUDGED | word_set(
    "criticizes criticizing praises praising blasts blasting slams slamming condemns condemning mocks mocking"
    " faults faulting thanks thanking applauds applauding scolds chides rebukes rebuking denounces denouncing attacks"
    " attacking credits"
)
_HEAT = word_set("fire criticism heat flak scrutiny praise attack applause")
"""What somebody comes under or draws for what was done."""
_DRAWING = word_set("under drew draws faced faces took takes drawn drawing facing taking taken won")
_COMING = frozenset({"came", "come", "comes", "coming"})
_JOINING = frozenset({"joined", "joins", "joining"})
_HYPOTHETICAL = word_set("idea prospect possibility notion thought likelihood chance chances odds specter")
_FACTUAL = word_set("news reports footage video images memory")
"""Nouns behind which "of" has a clause with a verb in -ing: "the idea of Reyes replacing Hill"."""
_PLATFORMS = word_set("stage floor podium opportunity occasion moment chance time airwaves lectern")
HELPING = {"helped": "both", "helps": "third", "help": "base", "helping": "ing"}
"""What stands right before a plain verb, and its form: "helped found"."""
HELPED = word_set(
    "found co-found cofound launch start create build establish set form finance fund bankroll develop design produce"
    " write direct lead run organize organise draft raise"
)
"""What somebody who helps does, too."""
_LINKS = frozenset({"of", "in", "to"})
_HABITS = frozenset({"habit", "history", "point", "career", "tradition", "sport"})
_HAVING = word_set("made makes make making has had have having wasted wastes lost")
_DEVOTING = word_set("devoted dedicated devotes dedicates devoting")
_LONGEST_HABIT = 8
"""Units of "devoted much of her first speech to", and one more."""
_LONGEST_MEANS = 7
_LONGEST_TIME = 5
_TIMES = word_set(
    "weekend day days week weeks month months year years hours hour time minutes summer campaign evening morning"
)


def before_gerund(row: tuple[str, ...], place: int, low: int) -> int:
    """Where "ended up" or "criticized for" begins that leads to the form in -ing at a unit; the unit if none does."""
    if place - 1 > low and row[place - 1] in _LEADING:
        return place - 1
    if place - 2 <= low:
        return place
    if place - 3 >= low and row[place - 2 : place] in HOLDING and row[place - 3] in _BACKING:
        led = place > 3 and row[place - 4] == "to"
        return place if led and (place == 4 or row[place - 5] not in _OWN_WILL) else place - 3
    if row[place - 2 : place] in _LEADING_PAIRS or (row[place - 1] == "for" and row[place - 2] in _JUDGED):
        return place - 2
    if row[place - 1] == "for" and row[place - 2] in _HEAT:
        drawing = next((at for at in range(place - 3, max(low, place - 6), -1) if row[at] in _DRAWING), place)
        return drawing - (row[drawing] == "under" and row[drawing - 1] in _COMING)
    if row[place - 1] == "in" and _used_to(row, place, low) == place:
        return next((at for at in range(place - 2, max(low, place - 6), -1) if row[at] in _JOINING), place)
    if row[place - 1] in _LINKS and (found := _used_to(row, place, low)) < place:
        return found
    return _spent(row, place, low)


def _used_to(row: tuple[str, ...], place: int, low: int) -> int:
    """Where "made a habit of", "wasted no time in" or "devoted a speech to" begins; the unit if none does."""
    for at in range(place - 2, max(low, place - _LONGEST_HABIT), -1):
        if row[at] in _HABITS or row[at] == "time":
            return next((back for back in range(at - 1, max(low, at - 4), -1) if row[back] in _HAVING), place)
        if row[place - 1] == "to" and row[at] in _DEVOTING:
            return at
        if row[at] == ",":
            return place
    return place


def _spent(row: tuple[str, ...], place: int, low: int) -> int:
    """Where "spent the weekend" begins."""
    if row[place - 1] not in _TIMES and row[place - 1][:1] != "#":
        return place
    return next((at for at in range(place - 2, max(low, place - _LONGEST_TIME) - 1, -1) if row[at] == "spent"), place)


def means(row: tuple[str, ...], to: int, low: int) -> int:
    """Where "used a speech" or "took to the stage" begins before a "to"; that unit itself if there is none."""
    for at in range(to - 2, max(low, to - _LONGEST_MEANS), -1):
        if row[at] in {"used", "uses", "using"}:
            return at if "," not in row[at:to] and row[at + 1] != "to" else to
        if row[at] in {"took", "takes", "taking"}:
            stage = row[at + 1] == "to" or not _PLATFORMS.isdisjoint(row[at + 1 : to])
            return at if stage else to
        if row[at] in {",", ";", "who", "which", "that", "to"} and row[at - 1] not in {"took", "takes", "taking"}:
            return to
    return to


def judged(row: tuple[str, ...], verb: int) -> bool:
    """Whether a verb that may stand at a unit tells what its object is praised or criticized for."""
    return row[verb] in _JUDGING


def governs(row: tuple[str, ...], first: int) -> bool:
    """Whether what stands before a unit has a clause in -ing whose subject begins there: "the idea of", "with"."""
    before = row[first - 1]
    if before in {"with", "without", "despite"}:
        return True
    return before == "of" and (row[first - 2] in _HYPOTHETICAL or row[first - 2] in _FACTUAL)


def supposed(row: tuple[str, ...], first: int) -> bool:
    """Whether what somebody does whose name begins at a unit is only thought of: "the idea of Reyes replacing Hill"."""
    return first > 1 and row[first - 1] == "of" and row[first - 2] in _HYPOTHETICAL

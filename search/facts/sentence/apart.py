"""Subjects that commas part from their verb: by an aside, by a participle that opens the sentence or stands apart."""

from __future__ import annotations

from search.facts.sentence.adverbials import before_time, behind_adverbials
from search.facts.sentence.bounds import CALLED, Phrase, together
from search.facts.sentence.phrases_behind import Phrases

_BESIDE = (
    ("including",),
    ("among", "them"),
    ("along", "with"),
    ("together", "with"),
    ("as", "well", "as"),
    ("like",),
    ("unlike",),
    ("such", "as"),
)
"""What begins an aside that names who else, or who among them."""
_PICKING = frozenset({"including", "among", "like", "unlike", "such"})
"""What begins one that names who among them."""
_LONGEST_BESIDE = 20
_LONGEST_FRONTED = 30
"""Units of a participle's phrase at the head of a sentence."""
_NAMED = frozenset({"identified", "named"})
_LONGEST_INVERTED = 14
WERE = frozenset({"was", "were", "is", "are"})
OPENINGS = frozenset({(), ("also",), ("among", "those"), ("among", "the", "#count"), ("among", "the", "people")})
"""What may stand before a passive whose subject stands behind it: "among those hurt was Reyes"."""
_SUFFERING = frozenset({"of", "with", "from", "to", "in", "on", "at", "for", "as", "by", "after", "during", "near"})
"""What stands behind a participle without helper: "convicted of fraud", "arrested on Friday"."""
IRREGULAR = frozenset(
    {"born", "built", "bought", "brought", "caught", "chosen", "driven", "found", "given", "held", "hit", "known"}
    | {"led", "made", "seen", "sent", "shot", "sold", "spun", "struck", "taken", "taught", "told", "torn", "written"}
)
"""Past participles that no ending shows."""
_INTERRUPTED = frozenset({"and", "or", "but", "nor", "who", "which", "whose", "whom", "that"})
"""What behind a comma begins no aside, or one with a verb of its own."""
_LONGEST_INTERRUPTION = 28
_LIKING = frozenset({"better", "best", "once", "long", "since", "then", "now", "first", "so", "as", "well"})
_MOST_SAYING = 5
"""Words of ", the police said," with its commas."""


class Apart(Phrases):
    """Asks about the commas of one stretch."""

    def beside(self, comma: int, low: int) -> Phrase | None:
        """Who stands in the aside that a comma ends: "some employees, including Reyes,", "Reyes, along with Hill,".

        Together with whom the words before name, if those name anybody.
        """
        row = self.row
        for at in range(comma - 2, max(low, comma - _LONGEST_BESIDE), -1):
            lead = next((one for one in _BESIDE if row[at] == one[0] and row[at : at + len(one)] == one), None)
            if lead is None or row[at - 1] not in {",", "—", "–"}:
                continue
            beside = self.ahead(at + len(lead), comma)
            if beside is None or comma not in {beside.last, self.seat(beside.last, comma)}:
                return None
            holder = self.behind(at - 1, low, subject=True)
            if holder is not None and lead[0] in _PICKING:
                return holder
            first = holder.first if holder is not None else at
            joined = together([holder, beside]) if holder is not None else beside
            return Phrase(first, comma, joined.entities, joined.heads, joined.resolved)
        return None

    def exemplified(self, comma: int, low: int) -> bool:
        """Whether the aside that a comma ends names some of those who act: "other firms, such as Norvia of Tarn,"."""
        row = self.row
        for at in range(comma - 2, max(low, comma - _LONGEST_BESIDE), -1):
            if row[at : at + 2] == ("such", "as"):
                return row[at - 1] == "," and self.units[at - 2].kind == "word"
            if row[at] in _INTERRUPTED - {"and", "or"} or (
                self.units[at].kind == "word" and self.grammar.finite(row, at)
            ):
                return False
        return False

    def appositive(self, comma: int, low: int) -> Phrase | None:
        """The people named between two commas: "two judges, Ada Hill of Tarn and Ben Moss of Vell, resigned".

        Or what the noun before them means: "the Irish airline, Norvia, bought Quill".
        """
        phrase = self.behind(comma, low, subject=True)
        before = self.row[phrase.first - 1] if phrase is not None and phrase.first else ""
        if phrase is None or (before not in {",", "as"} and before not in CALLED):
            return None
        if self.row[phrase.first - 1] == "as" and _NAMED.isdisjoint(
            self.row[max(low, phrase.first - 5) : phrase.first]
        ):
            return None  # "the gunman, identified by the police as Paul Moss, fled"
        named = all(map(self.reading.is_person, phrase.heads)) or self._of_its_kind(phrase, low)
        return phrase if named else None

    def _of_its_kind(self, phrase: Phrase, low: int) -> bool:
        """Whether the noun before a name and its comma tells what has the name: "its new phone, the Beam,"."""
        row, grammar = self.row, self.grammar
        noun = phrase.first - 2 - (row[phrase.first - 1] in CALLED and row[phrase.first - 2] == ",")
        if noun < low:
            return False
        word = row[noun]
        if word == "#count":
            word = self.reading.text[: self.units[noun].end].rpartition(" ")[2].casefold()
        several = len(phrase.entities) > 1  # "two groups, Norvia Forward and the Quill Fund, sued"
        kinds = {word[:-1], f"{word[:-3]}y"} if several and word[-1] == "s" else {"" if several else word}
        if kinds.isdisjoint(grammar.organization_nouns | grammar.product_nouns):
            return False
        before = range(low, noun)
        return not self.reading.is_place(phrase.heads[0]) and not any(
            row[at] == ","
            or (row[at] in grammar.prepositions and row[at] != "of")
            or (self.units[at].kind == "word" and grammar.finite(row, at))
            for at in before
        )

    def interrupted(self, comma: int, low: int) -> Phrase | None:
        """The subject before an aside that has no verb of its own: "Quill, despite protests in Tarn, bought Harrow".

        Or only one of saying: "Reyes, the police said, was arrested".
        """
        row, units, said = self.row, self.units, self.reading.words.saying
        comma = self._before_where(comma, low)
        for at in range(comma - 1, max(low, comma - _LONGEST_INTERRUPTION), -1):
            if row[at] == ",":
                if row[at + 1] in _INTERRUPTED:
                    return None
                end = before_time(row, at, low)  # "Quill on Friday, without giving a reason, fired"
                if units[end - 1].kind == "mention" or row[end - 1] == ")":
                    phrase = self.behind(end, low, subject=True)
                    if phrase is not None and self._acts(phrase, low):
                        return phrase
            elif row[at] in {";", ":"} or row[at] in _INTERRUPTED - {"and", "or"}:
                return None
            elif units[at].kind == "word" and self.grammar.finite(row, at) and not self._plain(at):
                brief = row[at] in said and "," in row[max(low, comma - _MOST_SAYING) : comma]
                if at != comma - 1 or not brief:
                    return None
        return None

    def _before_where(self, comma: int, low: int) -> int:
        """The comma that ", where … ," begins with; the comma that ends it, if it is no such clause."""
        for at in range(comma - 1, max(low, comma - _LONGEST_BESIDE), -1):
            if self.row[at] == ",":
                return at + 1 if self.row[at + 1] == "where" else comma
        return comma

    def apart(self, place: int, low: int) -> Phrase | None:
        """Whom a participle that a comma sets apart tells of: "Reyes, arrested on Friday in Tarn, was released"."""
        row, units = self.row, self.units
        if place - 1 <= low or row[place - 1] != "," or not self._without_helper(place):
            return None
        if units[place - 2].kind != "mention" and row[place - 2] != ")":
            return None
        phrase = self.behind(place - 1, low, subject=True)
        if phrase is None or not self._acts(phrase, low):
            return None
        # Behind a further comma the name may itself stand apart: "the chairman, Ada Hill, resigned on Friday".
        circumstance = row[low] in self.grammar.prepositions and row[phrase.first - 1] == ","
        return phrase if circumstance or "," not in row[low : phrase.first] else None

    def set_apart(self, place: int, low: int) -> Phrase | None:
        """Who does what stands between the name and the verb: "Reyes, accusing Moss of fraud, left"."""
        row, units, comma = self.row, self.units, place - 1
        if units[comma - 1].kind != "mention" and row[comma - 1] != ")":
            return None
        phrase = self.behind(comma, low, subject=True)
        if phrase is None or not self._acts(phrase, low) or "," in row[low : phrase.first]:
            return None
        high = min(self.bounds(place)[1] - 1, place + _LONGEST_BESIDE)
        closing = next((at for at in range(place + 1, high) if row[at] == ","), 0)
        return phrase if closing and units[closing + 1].kind == "word" and self.told(closing + 1) else None

    def fronted(self, place: int) -> Phrase | None:
        """The subject behind a participle that opens a sentence: "Founded in 2010 by Reyes, Norvia makes …"."""
        row, high = self.row, self.bounds(place)[1]
        if self.units[place].kind != "word":
            return None
        if (turned := self.inverted(place)) is not None:
            return turned
        if not (row[place][-3:] == "ing" or self._without_helper(place) or self.agent_follows(place)):
            return None
        began = False
        for at in range(place + 1, min(high - 2, place + _LONGEST_FRONTED)):
            if row[at] != ",":
                if began and self.units[at].kind == "word" and self.grammar.finite(row, at):
                    return None  # "After being arrested in Tarn, the man was charged, Hill said"
                continue
            began = began or row[at + 1] not in {"which", "who", "where"}
            if row[at + 1] in {"he", "she"} and self.told(at + 2):
                found = self.referents.resolve(self, at + 1)
                return Phrase(place, place, found, (at + 1,), True) if found else None
            if self.units[at + 1].kind == "mention" and row[at + 2] in self.grammar.ambiguous:
                return Phrase(place, place, (self.entity(at + 1),), (at + 1,))  # "…, Norvia makes valves"
            phrase = self.ahead(at + 1, high)
            if phrase is not None and phrase.first_ends < 0 and phrase.last < high and self.told(phrase.last):
                return Phrase(place, place, phrase.entities, phrase.heads, phrase.resolved)
        return None

    def inverted(self, place: int) -> Phrase | None:
        """The subject behind a passive that opens a sentence: "Also hurt in Tarn were Reyes, 34, and Moss"."""
        row, high = self.row, self.bounds(place)[1]
        place += row[place] == "also"
        if place + 2 >= high or (row[place][-2:] not in {"ed", "en"} and row[place] not in IRREGULAR):
            return None
        for at in range(place + 1, min(high - 1, place + _LONGEST_INVERTED)):
            if row[at] in WERE:
                phrase = self.ahead(at + 1, high)
                return phrase and Phrase(place, place, phrase.entities, phrase.heads, phrase.resolved)
            if row[at] == "," or (self.units[at].kind == "word" and self.grammar.finite(row, at)):
                return None
        return None

    def opened(self, place: int, low: int) -> Phrase | None:
        """The subject behind an opening clause that has none, up to a unit: "A year after joining Quill, Reyes …"."""
        row = self.row
        for at in range(low, place):
            if row[at] == "," or (self.units[at].kind == "word" and self.grammar.finite(row, at)):
                return None
        return self.fronted(place + 1)

    def told(self, place: int) -> bool:
        """Whether a verb follows a subject, or an apposition to it."""
        if self.row[place] == ",":
            return self.row[place + 1] in {"a", "an", "the", "which", "who", "whose"}
        if self.units[place].kind != "word":
            return False
        known = self.row[place] in self.grammar.finite_forms or self.row[place] in self.grammar.ambiguous
        return known or self.grammar.finite(self.row, place) or self.helps(place)

    def agent_follows(self, place: int) -> bool:
        """Whether "by" follows a verb: "a firm founded in 2010 by Reyes"."""
        if "by" in self.row[place + 1 : place + 3]:
            return True
        after = behind_adverbials(self.row, place + 1, len(self.row))
        return place + 1 < after < len(self.row) and self.row[after] == "by"

    def helps(self, place: int) -> bool:
        """Whether a word may stand between a subject and its verb."""
        grammar = self.grammar
        return any(self.row[place] in words for words in (grammar.adverbs, grammar.be, grammar.have, grammar.modals))

    def _acts(self, phrase: Phrase, low: int) -> bool:
        """Whether a phrase may be a subject: no verb before it has it as its object, no name as its place."""
        before = self.row[phrase.first - 1] if phrase.first > low else ""
        if before == ",":
            return self.reading.is_person(phrase.heads[0])
        verb = before in self.grammar.bases or before[-3:] == "ing" or before == "to"
        return not verb and not self._object_before(phrase.first, low)

    def _plain(self, place: int) -> bool:
        """Whether a word of an aside is no verb of a clause: "despite protests", "once seen as"."""
        row, grammar = self.row, self.grammar
        if row[place][-1] == "s" and row[place] not in grammar.helping and row[place] not in self.reading.words.saying:
            return row[place - 1] in grammar.prepositions or row[place - 1] in grammar.determiners
        if row[place][-2:] not in {"ed", "en"} and row[place] not in IRREGULAR:
            return False
        before = row[place - 1]
        return before in {",", "and", "-"} or before in self.grammar.adverbs or before[-2:] == "ly" or before in _LIKING

    def _without_helper(self, place: int) -> bool:
        """Whether a preposition or a day follows a participle."""
        after = self.row[place + 1 : place + 2]
        known = self.row[place][-2:] in {"ed", "en"} or self.row[place] in IRREGULAR
        if not known or not after:
            return False
        titled = self.reading.words.titles.at(self.row, place + 1) is not None  # "Reyes, named mayor in May, left"
        return titled or after[0] in _SUFFERING or after[0] == "#date"

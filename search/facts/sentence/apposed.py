"""Names that stand behind a comma or an "of" and tell who is meant by the words before."""

from __future__ import annotations

from search.facts.sentence.bounds import Bounds

_LONGEST_CALLED = 6
"""Units of "the former actress Ada Hill" up to the name."""


class Apposed(Bounds):
    """Asks what one stretch names in an apposition."""

    def _titled_so(self, place: int, high: int) -> bool:
        """Whether a name follows a comma, and no verb it: "its rival, Norvia", "his wife, the actress Ada Hill"."""
        at = place + (self.row[place : place + 1] == ("the",))
        while at < min(high, place + _LONGEST_CALLED) and self.units[at].kind == "word":
            if self.row[at] in self.grammar.stops or self.grammar.finite(self.row, at):
                return False
            at += 1
        if at >= high or self.units[at].kind != "mention" or self._verb_follows(at + 1, high):
            return False  # not "…, Norvia would"
        person = self.reading.is_person(at)
        told = person and (self.row[place] == "the" or self.reading.words.titles.ending(self.row, at - 1) is not None)
        return at == place or told or self.row[place].startswith("then-")  # "Hill's rival, then-Sen. Reyes"

    def _counted(self, comma: int, high: int) -> bool:
        """Whether a list of people, and no speaker, follows a comma: ", Dana Reyes, 36, and", ", Dana Reyes and"."""
        listed = self.row[comma + 2 : comma + 3] == ("and",) or self.row[comma + 2 : comma + 4] == (",", "#age")
        return comma + 3 < high and self.row[comma : comma + 2] == (",", "@") and listed

    def _appointee(self, of: int, high: int) -> int:
        """The person whose title stands before "of": "the mayor of Tarn, Ada Hill, on Friday"; 0: nobody."""
        title = of - 1
        of += self.row[of + 1 : of + 2] == ("the",)  # "the leader of the Quill Party, Ada Hill"
        person = of + 3
        titled = person < high and self.row[of + 1 : person + 1] == ("@", ",", "@")
        if not titled or not self.reading.is_person(person) or not self.reading.words.titles.ending(self.row, title):
            return 0
        return 0 if self._verb_follows(person + 1, high) else person

    def _verb_follows(self, place: int, high: int) -> bool:
        return place < high and self.units[place].kind == "word" and self.grammar.finite(self.row, place)

    def past_age(self, place: int, high: int) -> int:
        """Behind somebody's age and home, if a list goes on there: "Reyes, 36, of Tarn, Norvia, and Moss"."""
        row, joiner = self.row, place
        if row[place : place + 2] == (",", "#age") and row[place + 2 : place + 3] in {(",",), ("and",)}:
            joiner = place + 2
        if joiner + 3 >= high or row[joiner] != "," or row[joiner + 1] not in {"of", "from"}:
            return joiner
        end = joiner + 3
        if not self.reading.is_place(joiner + 2):
            return joiner
        if row[end] == "," and end + 2 < high and self.reading.is_place(end + 1):
            end += 2
        return end if row[end] in {",", "and"} else joiner

"""What a speaker does besides saying something: "said the plan was late and blamed Reyes"."""

from __future__ import annotations

from search.facts.reference.doubts import PEOPLE
from search.facts.sentence.sharing import PARTING, Sharing
from search.facts.sentence.writing import WRITTEN
from search.values.wordlist import word_set

_PERSONAL = word_set(
    "accused accuses blamed blames faulted faults criticized criticizes criticised praised praises urged urges"
    " endorsed endorses vowed vows pledged pledges promised promises denied denies threatened threatens"
    " condemned condemns denounced denounces slammed slams blasted defended defends dismissed dismisses"
    " apologized apologizes thanked thanks lauded called ordered implored demanded demands lashed signed rejected"
    " rejects"
)
"""What a speaker does in words, and no plan, report or law."""
_ACTING = word_set("police officials they officer jury panel family families woman men people voters critics leaders")
_LONGEST_SAID = 12
"""Units from a verb of saying to the verb of what is said."""


class Besides(Sharing):
    """Asks whose verbs those of one stretch are that stand behind what somebody says."""

    def told_besides(self, place: int, clause: int, low: int) -> int:
        """The verb of saying whose speaker does what stands behind "and" at a unit: "said it was late and blamed".

        `clause`: the verb of what is said, whose subject is none who could do it. 0: there is none.
        """
        row = self.row
        noun = row[clause - 1]
        if place + 1 >= len(row) or row[place] not in {"and", "but", ","} or row[place + 1] not in _PERSONAL:
            return 0
        if (
            self.units[clause - 1].kind != "word"
            or noun in PEOPLE
            or noun in (self.grammar.pronouns | _ACTING) - {"it"}
        ):
            return 0
        if noun in WRITTEN and row[clause] not in self.grammar.be:
            return 0  # "said the ad mocked voters and accused Hill"
        if noun[-1:] == "s" and noun[:-1] in PEOPLE | _ACTING or noun in self.grammar.organization_nouns:
            return 0
        for at in range(clause - 1, max(low, clause - _LONGEST_SAID), -1):
            if row[at] in self.reading.words.saying and (row[at][-1] == "s") == (row[place + 1][-1] == "s"):
                return at if self.units[at - 1].kind != "mark" else 0
            if self.units[at].kind != "word" or row[at] in PARTING - {"that"} or self.grammar.finite(row, at):
                return 0
        return 0

"""The facts of the open articles: which are listed, which one was gone to, and its words in all readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from search.counted import counted
from search.facts import Evidence, Fact
from tui.compared import Table
from tui.fact_groups import FactFilter, FactRow, Names, fact_groups, filtered
from tui.keys import action, shown
from tui.screens.lighting import Lighting
from tui.verdicts import display_name
from tui.widgets.reader import Highlight
from tui.widgets.readers import ReaderPane
from tui.words import fitted, one_line

_FEW = 48  # characters
_LONGEST = 60  # cells of a value in the status line, so that there is room for what is said of it
_ABSENT, _SILENT = "does not say this", "silent, others say it"


class Shown(NamedTuple):
    """A fact that was gone to, and by article the words that carry it and what others say of the same thing."""

    fact: Fact
    words: Mapping[str, tuple[Evidence, ...]]
    silent: frozenset[str] = frozenset()


class ShowingFacts(Lighting):
    """The list of facts with its filters, and the evidence."""

    compared: Table | None = None
    comparing: bool = False
    evidence: Shown | None = None
    only_conflicts: bool = False
    only_entity: str | None = None
    passage_of: str | None = None  # the article of whose passage alone facts are listed
    led: Mapping[str, int] = {}  # readers that were scrolled by the program, and to which offset

    # The list

    def show_facts(self) -> None:
        """Fills the list of facts; while several articles are being compared, says so."""
        pane = self.facts_pane
        if self.comparing:
            pane.empty = "comparing…"
            pane.set_facts([])
            pane.border_title = "Facts"
            return
        names = Names(self.side_name, self.name_of)
        groups = fact_groups(self.knowledge.facts, self.desk.articles, self.compared, names, self.articles)
        wanted = self.fact_filter
        pane.empty = self._nothing_listed(wanted)
        pane.set_facts(filtered(groups, wanted) if wanted.any else groups, self.filter_line)
        conflicts = sum(group.verdict == "conflict" for group in groups)
        pane.border_title = "Facts" + (f" · {counted(conflicts, 'conflict')}" if conflicts else "")

    @property
    def fact_filter(self) -> FactFilter:
        """Which facts are to be listed."""
        passage = None
        at = self.desk.position(self.passage_of) if self.passage_of else None
        if self.passage_of is not None and at is not None:
            passage = (self.passage_of, *self.readers[at].passage)
        return FactFilter(self.only_conflicts, self.only_entity, passage)

    @property
    def filter_line(self) -> str:
        """What is left out of the list, and the keys that bring it back."""
        parts = []
        if self.only_conflicts:
            parts.append(f"conflicts ({self._key('only_conflicts')})")
        if self.only_entity is not None:
            parts.append(f"{one_line(self.side_name(self.only_entity))} ({self._key('only_entity')})")
        if self.passage_of is not None and self.desk.position(self.passage_of) is not None:
            parts.append(f"this passage ({self._key('only_passage')})")
        return f"only {', '.join(parts)}" if parts else ""

    def _nothing_listed(self, wanted: FactFilter) -> str:
        if wanted.any:
            return f"No fact is left: {self.filter_line}. The keys in brackets show all again."
        return "No facts are known of the open articles." if self.desk.readers and self.learned else ""

    def _key(self, action_id: str) -> str:
        return shown(action(action_id, self.table).keys[:1])

    def side_name(self, entity: str) -> str:
        """The name of an entity, or a name that the dictionary lacks with a ring behind it."""
        return display_name(self.name_of(entity), unlisted=self.library.entity(entity) is None)

    # Filters

    def action_only_conflicts(self) -> None:
        """Lists only facts that sources contradict each other in, or all again."""
        if self.compared is None and not self.only_conflicts:
            self.status.say("Conflicts are found between open articles: open a second one with o.")
            return
        self.only_conflicts = not self.only_conflicts
        self._filtered()

    def action_only_entity(self) -> None:
        """Lists only facts about the selected entity, else about whom the fact under the bar is; or all again."""
        if self.only_entity is None:
            row = self.facts_pane.fact(self.facts_pane.highlighted_key or "")
            self.only_entity = self.entity or (row and (row.fact.subject or row.fact.object)) or None
            if self.only_entity is None:
                self.status.say("Select an entity first: 2, then Enter.")
                return
        else:
            self.only_entity = None
        self._filtered()

    def action_only_passage(self) -> None:
        """Lists only facts of the passage that one reads in this reader, or all again."""
        article = self.reader.article
        self.passage_of = None if self.passage_of is not None or article is None else article.id
        self._filtered()

    def _filtered(self) -> None:
        self.show_facts()
        listed = len(self.facts_pane.rows_by_key)
        line = self.filter_line
        self.status.say(f"{counted(listed, 'fact')} listed" + (f": {line}" if line else ", all of them"))

    # Evidence

    def action_step_fact(self, forward: bool) -> None:
        """The next or previous fact, with its words lit; among the readers the keyboard goes to the one that has it."""
        before = self.facts_pane.highlighted_key
        if self.evidence is not None or before is None:
            self.facts_pane.move("down" if forward else "up")
        key = self.facts_pane.highlighted_key
        if key is None:
            self.status.say(self.facts_pane.empty or "No facts are known of the open articles.")
            return
        self.show_evidence(key, focus=self.pane == "readers" or not self.reader.display)

    def show_evidence(self, key: str, *, focus: bool) -> None:
        """Goes to the words that carry a fact, and in the other readers to what they say of the same thing."""
        row = self.facts_pane.fact(key)
        if row is None:
            return
        if row.source == 0:
            self.status.say("This fact is your own note from config.yaml: it has no words in an article.")
            return
        self.light_fact(row.fact, row.row, focus=focus)
        self.status.say(self._about_fact(row))

    def _about_fact(self, row: FactRow) -> str:
        said_by = f" · says {row.said_by}" if row.said_by else ""
        verdict = self.compared.rows[row.row].row.verdict if self.compared and row.row is not None else None
        told = f" · {verdict}" if verdict else ""
        return f"{row.fact.label}: {fitted(row.value, _LONGEST)}{said_by}{told} · found by {row.fact.rule} · }} {{ step"

    def light_fact(self, fact: Fact, row: int | None, *, focus: bool) -> None:
        """Lights a fact of an open article in its reader, and the facts of the same row of the comparison in others."""
        at = self.desk.position(fact.article)
        if at is None:
            return
        self.evidence = Shown(fact, *self._facing(fact, row))
        self.desk = type(self.desk)(self.desk.readers, at)
        if focus or not self.readers[at].display:
            self.go_to_pane("readers")
        self.light_evidence()
        for reader in self.open_readers:
            reader.set_note(self._absence(reader) if row is not None else "")
            reader.facing = None
            reader.current = _stood_at(fact) if reader is self.readers[at] else None
            words = self.evidence.words.get(reader.article.id, ()) if reader.article else ()
            if words and reader.article is not None:
                reader.go_to(words[0].start, words[0].end)
                self.led = {**self.led, reader.article.id: reader.place}

    def _facing(self, fact: Fact, row: int | None) -> tuple[dict[str, tuple[Evidence, ...]], frozenset[str]]:
        """The words of a row by article, of the fact's own article only its own; and the articles that leave it out."""
        words = {fact.article: fact.evidence}
        if self.compared is None or row is None:
            return words, frozenset()
        facts = self.compared.facts
        for article, ids in self.compared.rows[row].row.cells.items():
            if article != fact.article:
                words[article] = tuple(piece for one in ids if one in facts for piece in facts[one].evidence)
        return words, self.compared.rows[row].silent

    def _absence(self, reader: ReaderPane) -> str:
        """What is to be said of a reader whose article has nothing of the fact that was gone to."""
        told, article = self.evidence, reader.article.id if reader.article else ""
        if told is None or told.words.get(article):
            return ""
        return _SILENT if article in told.silent else _ABSENT

    def leave_evidence(self) -> None:
        """Unlights the fact that was gone to."""
        self.evidence = None
        self.light_evidence()
        for reader in self.open_readers:
            reader.current = None
            reader.set_note("")

    def light_evidence(self) -> None:
        """Lights the words of the fact that was gone to, and what faces them."""
        style = self.looks.evidence
        for reader in self.open_readers:
            article = reader.article.id if reader.article else ""
            spans = self.evidence.words.get(article, ()) if self.evidence else ()
            reader.set_layer("evidence", [Highlight(one.start, one.end, style) for one in spans])


def _stood_at(fact: Fact) -> tuple[int, int] | None:
    """What of a fact's words one stands at: the value, or all of them, if short. A long stretch is merely lit."""
    first, value = fact.evidence[0], fact.value
    start, end = first.start, first.end
    if value is not None and value.start is not None and value.end is not None:
        start, end = value.start, value.end
    return (start, end) if end - start <= _FEW else None

"""What is lit in the readers, and the lists beside them: entities and facts of the open articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from rich.style import Style

from search.config.models import EntityType
from search.facts import Fact
from tui.entity_styles import EntityStyles
from tui.messages import Learned, MentionChosen
from tui.screens.base import Base
from tui.state import sharing
from tui.widgets.entities import EntityRow
from tui.widgets.facts import FactRow, fact_rows
from tui.widgets.reader import Highlight
from tui.widgets.readers import ReaderPane
from tui.words import count, one_line

_LONGEST_QUOTE = 160


class Lighting(Base):
    """Mentions, the selected entity, hits and evidence; the panes that list entities and facts."""

    hits: Mapping[str, Sequence[tuple[int, int]]] = {}
    evidence: FactRow | None = None
    learned: bool = False

    # Knowledge

    def on_learned(self, message: Learned) -> None:
        """What is known about the open articles has been read."""
        self.knowledge, self.learned = message.knowledge, True
        self.light_everything()
        self.show_facts()
        self.show_entities()

    def style_of(self, kind: EntityType) -> Style:
        """How mentions of a type are drawn in the present theme."""
        return self.looks.mention(kind)

    def restyle(self) -> None:
        """Takes the colours of the present theme, and draws everything anew."""
        self.looks = EntityStyles(self.app.current_theme, colour=not self.app.no_color)
        self.light_everything()
        self.show_entities()
        self.entities_pane.refresh()

    def light_everything(self) -> None:
        """Draws every layer of every open reader anew: after a change of knowledge, theme or dictionary."""
        styles: dict[str, Style] = {}
        for reader in self.open_readers:
            analysis = self.knowledge.analyses.get(reader.article.id) if reader.article else None
            if analysis is None:
                continue
            highlights = []
            for mention in analysis.mentions:
                if mention.entity not in styles:
                    entity = self.library.entity(mention.entity)
                    kind = self.library.entity_type(entity.type) if entity else None
                    styles[mention.entity] = self.looks.mention(kind)
                highlights.append(Highlight(mention.start, mention.end, styles[mention.entity], mention.entity))
            reader.set_layer("mentions", highlights)
        self.light_selected()
        self.light_hits(self.hits)
        self.light_evidence()

    # Hits

    def light_hits(self, hits: Mapping[str, Sequence[tuple[int, int]]]) -> None:
        """Lights the words of the query in the open readers; one whose hits are the same is not drawn again."""
        self.hits = hits
        for reader in self.open_readers:
            reader.light_hits(hits.get(reader.article.id, ()) if reader.article else (), self.looks.hit)

    # Entities

    def show_entities(self) -> None:
        """Fills the list: entities of the open articles by mentions, then the others of the result."""
        mentions, mentioned = self.knowledge.mentions, self.knowledge.mentioned
        counted = {one.entity: one for one in self.counts}
        rows = []
        for key in {**dict.fromkeys(mentions), **dict.fromkeys(counted)}:
            entity = self.library.entity(key)
            if entity is None:
                continue
            found = counted[key].articles if key in counted else 0
            kind = self.library.entity_type(entity.type)
            rows.append(EntityRow(key, entity.name, kind, mentions[key], found, sharing(mentioned, key)))
        rows.sort(key=lambda row: (-row.mentions, -row.articles, row.name))
        self.entities_pane.set_entities(rows, self.style_of)
        self.stand()

    def stand(self) -> None:
        """What the status line says while nothing else is to be said."""
        if self.entity is not None:
            self.status.stand(self._selected_words(self.entity))
        elif self.desk.readers:
            parts = [
                count(len(self.desk.readers), "article") + " open",
                count(len(self.knowledge.mentions), "entity", "entities"),
                count(len(self.knowledge.facts), "fact"),
            ]
            self.status.stand(" · ".join(parts))
        else:
            self.status.stand("")

    def on_mention_chosen(self, message: MentionChosen) -> None:
        """A click or Enter on a mention selects its entity everywhere."""
        self.select_entity(message.entity)

    def select_entity(self, entity: str | None) -> None:
        """Lights all mentions of an entity in every open reader, and says how many; None lets it go."""
        self.entity = entity
        self.entities_pane.set_selected(entity)
        if entity is not None:
            self.entities_pane.highlight(entity)
        self.light_selected()
        self.status.hush()
        self.stand()

    def _selected_words(self, entity: str) -> str:
        each = [len(self.knowledge.of_entity(article, entity)) for article in self.desk.articles]
        total, where = sum(each), ""
        if len(each) > 1:
            where = " (" + " + ".join(str(number) for number in each) + ")"
        name = one_line(self.name_of(entity))
        if not total:
            return f"{name}: not mentioned in the open articles · s searches for it"
        opened = "the open article" if len(each) == 1 else f"{len(each)} open articles"
        return f"{name}: {count(total, 'mention')}{where} in {opened} · ] [ step · s searches · esc lets go"

    def light_selected(self) -> None:
        """Lights the mentions of the selected entity."""
        entity = self.library.entity(self.entity) if self.entity else None
        style = self.looks.selected(self.library.entity_type(entity.type) if entity else None)
        for reader in self.open_readers:
            spans = self.knowledge.of_entity(reader.article.id, self.entity) if reader.article and self.entity else []
            reader.set_layer("selected", [Highlight(start, end, style, self.entity) for start, end in spans])

    def action_step(self, what: Literal["hits", "mentions"], forward: bool) -> None:
        """The next or previous hit, or mention of the selected entity, in the current reader."""
        reader = self.reader
        if reader.article is None:
            self.status.say("No article is open. Choose one from the list and press Enter.")
            return
        if self.pane != "readers" and not reader.display:
            self.go_to_pane("readers")
        layer: Literal["hits", "selected", "mentions"] = "hits"
        if what == "mentions":
            layer = "selected" if self.entity is not None else "mentions"
        span = reader.step(layer, forward)
        if span is None:
            self.status.say(self._nothing_to_step(layer))
        elif layer == "mentions":
            self._say_mention(reader, span)
        else:
            self._say_position(reader, layer, span)

    def _nothing_to_step(self, layer: str) -> str:
        if layer == "hits":
            return "No hits of the query in this article." if self.hits else "There is no query. / begins one."
        if layer == "selected" and self.entity:
            return f"{one_line(self.name_of(self.entity))} is not mentioned in this article."
        return "The dictionary knows no entity of this article."

    def _say_position(self, reader: ReaderPane, layer: Literal["hits", "selected"], span: tuple[int, int]) -> None:
        article = reader.article.id if reader.article else ""
        if layer == "hits":
            spans, what = list(self.hits.get(article, ())), "hit"
        else:
            spans, what = self.knowledge.of_entity(article, self.entity or ""), "mention"
        if span in spans:
            self.status.say(f"{what} {spans.index(span) + 1} of {len(spans)} in this article")

    def _say_mention(self, reader: ReaderPane, span: tuple[int, int]) -> None:
        analysis = self.knowledge.analyses.get(reader.article.id) if reader.article else None
        for mention in analysis.mentions if analysis else ():
            if (mention.start, mention.end) == span:
                self.status.say(f"{self.name_of(mention.entity)} · Enter selects it everywhere · w says why it is lit")

    # Facts

    def show_facts(self) -> None:
        """Fills the list of facts."""
        self.facts_pane.set_facts(fact_rows(self.knowledge.facts, self.desk.articles, self.name_of, self._quote))

    def _quote(self, fact: Fact) -> str:
        """The words of a fact's evidence, shortened."""
        article = self.articles.get(fact.article)
        if article is None or not fact.evidence:
            return ""
        words = article.text[fact.evidence[0].start : fact.evidence[-1].end]
        return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + "…"

    def action_step_fact(self, forward: bool) -> None:
        """The next or previous fact, with its words lit; the keyboard stays where it is."""
        before = self.facts_pane.highlighted_key
        if self.evidence is not None or before is None:
            self.facts_pane.move("down" if forward else "up")
        key = self.facts_pane.highlighted_key
        if key is None:
            self.status.say("No facts are known of the open articles.")
            return
        self.show_evidence(key, focus=not self.reader.display)

    def show_evidence(self, key: str, *, focus: bool) -> None:
        """Goes to the words that carry a fact and lights them; says who says so and how surely."""
        row = self.facts_pane.fact(key)
        if row is None:
            return
        if row.source == 0:
            self.status.say("This fact is your own note from config.yaml: it has no words in an article.")
            return
        self.evidence = row
        at = row.source - 1
        if not at < len(self.desk.readers):
            return
        self.desk = type(self.desk)(self.desk.readers, at)
        if focus or not self.readers[at].display:
            self.go_to_pane("readers")
        self.light_evidence()
        evidence = row.fact.evidence
        self.readers[at].current = (evidence[0].start, evidence[0].end)
        self.readers[at].go_to(evidence[0].start, evidence[-1].end)
        said_by = f" · says {row.said_by}" if row.said_by else ""
        self.status.say(f"{row.fact.label}: {row.value}{said_by} · found by {row.fact.rule} · }} {{ step")

    def light_evidence(self) -> None:
        """Lights the words of the fact that was gone to."""
        style = self.looks.evidence
        for reader in self.open_readers:
            fact = self.evidence.fact if self.evidence else None
            mine = fact is not None and reader.article is not None and fact.article == reader.article.id
            spans = fact.evidence if fact is not None and mine else ()
            reader.set_layer("evidence", [Highlight(one.start, one.end, style) for one in spans])

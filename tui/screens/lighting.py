"""What is lit in the readers, and the lists beside them: entities and facts of the open articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from rich.style import Style

from search.config.models import EntityType
from search.counted import counted
from tui.entity_styles import EntityStyles
from tui.messages import Learned, MentionChosen
from tui.screens.base import Base
from tui.state import sharing
from tui.widgets.entities import EntityRow
from tui.widgets.reader import Highlight
from tui.widgets.readers import ReaderPane
from tui.words import one_line

_NOBODY = "The dictionary knows nobody here; `synoptic suggest` lists names for it."


class Lighting(Base):
    """Mentions, the selected entity, hits and evidence; the panes that list entities and facts."""

    hits: Mapping[str, Sequence[tuple[int, int]]] = {}
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
        self.entities_pane.empty = _NOBODY if self.learned and self.desk.readers else ""
        self.entities_pane.set_entities(rows, self.style_of)
        self.stand()

    def stand(self) -> None:
        """What the status line says while nothing else is to be said."""
        if self.entity is not None:
            self.status.stand(self._selected_words(self.entity))
        elif self.desk.readers:
            parts = [
                counted(len(self.desk.readers), "article") + " open",
                counted(len(self.knowledge.mentions), "entity", "entities"),
                counted(len(self.knowledge.facts), "fact"),
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
        return f"{name}: {counted(total, 'mention')}{where} in {opened} · ] [ step · s searches · esc lets go"

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
        raise NotImplementedError

    def light_evidence(self) -> None:
        """Lights the words of the fact that was gone to."""
        raise NotImplementedError

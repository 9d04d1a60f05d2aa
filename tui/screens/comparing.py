"""What the open articles say against each other: compared in the background, tied in scrolling, and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from search.counted import counted
from search.excerpts import excerpt
from tui.compared import TableRow
from tui.comparer import Aligned, Comparer, Wish
from tui.messages import ArticlesCompared, Learned, PlaceMoved
from tui.screens.keeping import Keeping
from tui.state import MOST_READERS, Desk, OpenArticle
from tui.tying import Ties
from tui.widgets.readers import ReaderPane
from tui.words import fitted, one_line

if TYPE_CHECKING:
    from tui.screens.compare import Choice, CompareScreen

MOST_COMPARED = 30  # articles of a list of results
_COLUMNS_A_READER = 50
_NO_COUNTERPART = "no counterpart"
_MARKS, _LEAST = 12, 12  # cells that the status line needs beside the words of each passage, and for the words


class Comparing(Keeping):
    """Comparison, ties, and the way to the table and back."""

    comparer: Comparer | None = None
    ties: Ties = Ties()
    aligned: bool = False
    confronted: tuple[str, ...] = ()  # the open articles that are held against each other: those still in the folder
    faced: str = ""  # which passages of tied readers face each other, in words
    wanted_row: TableRow | None = None  # a row of the table that is to be lit once its articles are open

    @property
    def settled(self) -> bool:
        """Nothing is underway, nor is any comparison."""
        return super().settled and not self.comparing and (self.aligned or len(self.confronted) < 2)

    # In the background

    def on_learned(self, message: Learned) -> None:  # noqa: ARG002 - as Textual calls it
        """The open articles are others, or are read otherwise: they are compared anew."""
        self.compare_open()

    def compare_open(self) -> None:
        """Compares and aligns what is open."""
        self.confronted = tuple(article for article in self.desk.articles if article in self.headlines)
        self.compared, self.ties, self.aligned = None, Ties(), False
        self.comparing = len(self.confronted) > 1 and self.comparer is not None
        if self.comparing and self.comparer is not None:
            self.comparer.ask(Wish("open", self.confronted))
        screen = self._compare_screen
        if screen is not None and self.comparer is not None and screen.articles != self.confronted:
            self.comparer.ask(Wish("table", screen.articles))

    def forget_comparisons(self) -> None:
        """Articles or the dictionary have changed."""
        if self.comparer is not None:
            self.comparer.forget()

    def on_articles_compared(self, message: ArticlesCompared) -> None:
        """Shows what came of a comparison, unless other articles are open by now."""
        result = message.result
        if result.fault is not None:
            self.status.say(result.fault, "error")
        if isinstance(result, Aligned):
            if result.wish.articles == self.confronted:
                self._take_alignment(result)
            return
        screen = self._compare_screen
        if screen is not None and screen.articles == result.wish.articles:
            screen.take(result.table, result.fault)
        if result.wish.purpose == "open" and result.wish.articles == self.confronted:
            self.compared, self.comparing = result.table, False
            self.show_facts()
            self._light_wanted()

    def _take_alignment(self, result: Aligned) -> None:
        self.ties, self.aligned = result.ties, True
        for reader in self.open_readers:
            if reader.article is not None and reader.article.id in result.marks:
                reader.set_marks(result.marks[reader.article.id])
        self.show_ties(follow=self.evidence is None)

    # Tied readers

    def action_tie(self) -> None:
        """Ties the readers by meaning, or lets them go."""
        self.tied = not self.tied
        if not self.tied:
            self.show_ties(follow=False)
            self.status.say("Each reader scrolls by itself.")
        elif len(self.desk.readers) < 2:
            self.status.say("Tied: from the second open article on, readers scroll together by what they say.")
        else:
            self.show_ties(follow=True)
            self.status.say("Tied: the other readers follow this one to the passage that stands opposite. = unties.")

    def show_ties(self, *, follow: bool) -> None:
        """Marks tied readers. `follow`: the others go to what stands opposite the one that keys act on."""
        together = self.tied and len(self.desk.readers) > 1
        self.faced = ""
        for reader in self.open_readers:
            reader.set_tied(together)
            if follow or not together:
                reader.set_note("")
                reader.facing = None
        if together and follow and self.reader.article is not None:
            self._follow(self.reader.article.id)
        self.stand()

    def on_place_moved(self, message: PlaceMoved) -> None:
        """A reader was scrolled: tied ones follow, and facts of "this passage" are those of another one."""
        if self.led.get(message.article) == message.place:
            return
        self.led = {article: place for article, place in self.led.items() if article != message.article}
        if self.tied:
            self._follow(message.article)
        if self.passage_of == message.article:
            self.show_facts()

    def _follow(self, article: str) -> None:
        """Moves the other readers to the passage that stands opposite; one that has none says so and stays."""
        at = self.desk.position(article)
        if at is None or self.readers[at].article is None:
            return
        leading = self.readers[at]
        leading.set_note("")
        faced: list[ReaderPane] = []
        alone: list[ReaderPane] = []
        for number, reader in enumerate(self.open_readers):
            other = reader.article.id if reader.article else ""
            if number == at or not self.ties.know(article, other):
                continue
            passage = self.ties.opposite(article, leading.place, other)
            reader.set_note("" if passage else _NO_COUNTERPART)
            reader.facing = (passage.start, passage.end) if passage else None
            (faced if passage else alone).append(reader)
            if passage is not None:
                reader.go_to(passage.start, passage.end, top=True)
                self.led = {**self.led, other: reader.place}
        leading.facing = leading.passage_at_place if faced else None
        self.faced = _what_faces(leading, faced, alone, self.app.size.width) if faced or alone else ""
        self.stand()

    def stand(self) -> None:
        """Among tied readers, the passages that face each other."""
        if self.tied and self.faced and self.pane == "readers":
            self.status.stand(self.faced)
        else:
            super().stand()

    # The table

    @property
    def _compare_screen(self) -> CompareScreen | None:
        if len(self.app.screen_stack) < 2:
            return None
        from tui.screens.compare import CompareScreen

        return next((one for one in self.app.screen_stack if isinstance(one, CompareScreen)), None)

    def action_compare(self) -> None:
        """The table of facts × sources: of the open articles, or of the list where fewer than two are open."""
        articles, sentence = self.confronted, ""
        if len(articles) < 2:
            articles = self.order[:MOST_COMPARED]
            sentence = (
                f"Fewer than two articles are open: these are the {counted(len(articles), 'article')} of the list"
            )
            sentence += "." if len(self.order) <= MOST_COMPARED else f", the first of {len(self.order):,}."
        if len(articles) < 2:
            self.status.say("There is nothing to compare: two articles must be open or in the list.")
            return
        from tui.screens.compare import CompareScreen  # the first screen does not wait for it

        screen = CompareScreen(self.library, articles, self.headlines, self.table, sentence, self.style_of)
        self.app.push_screen(screen, self._open_choice)
        if articles != self.confronted and self.comparer is not None:
            self.comparer.ask(Wish("table", articles))
        elif not self.comparing:
            screen.take(self.compared, None)

    def _open_choice(self, choice: Choice | None) -> None:
        """Back from the table with a row: its evidence side by side."""
        if choice is None:
            return
        most = max(2, min(MOST_READERS, self.app.size.width // _COLUMNS_A_READER))
        if set(choice.row.cells) <= set(self.desk.articles):
            self.wanted_row = choice.row
            self._light_wanted()
            return
        chosen = telling_articles(choice.row, most)
        self.desk = Desk(tuple(OpenArticle(article) for article in chosen))
        self.wanted_row = choice.row
        self.show_desk()
        self.go_to_pane("readers")

    def _light_wanted(self) -> None:
        """Lights the row that was chosen in the table, once its articles are compared."""
        row = self.wanted_row
        if row is None or self.compared is None:
            return
        self.wanted_row = None
        fact = next((one.fact for article in self.desk.articles for one in row.cells.get(article, ())), None)
        number = self.compared.row_of.get(fact.id) if fact is not None else None
        if fact is None or number is None:
            return
        self.facts_pane.highlight(fact.id)
        self.light_fact(fact, number, focus=True)
        self.status.say(f"{row.row.label}: {row.about} · {row.row.verdict} · }} {{ step through the facts")


def _what_faces(leading: ReaderPane, faced: Sequence[ReaderPane], alone: Sequence[ReaderPane], width: int) -> str:
    """Which passages face each other, by the numbers of their readers and their first words, on so many cells."""
    lacking = f"{_NO_COUNTERPART} in {', '.join(str(reader.number + 1) for reader in alone)}" if alone else ""
    most = max(_LEAST, (width - len(lacking)) // (1 + len(faced)) - _MARKS)
    told = [f"{reader.number + 1} “{_first_words(reader, reader.facing, most)}”" for reader in faced]
    words = f"{leading.number + 1} “{_first_words(leading, leading.passage_at_place, most)}”"
    parts = [f"{words} faces {' and '.join(told)}"] if told else [words]
    return " · ".join([*parts, lacking] if lacking else parts)


def _first_words(reader: ReaderPane, span: tuple[int, int] | None, most: int) -> str:
    words = one_line(excerpt(reader.article, *span)) if reader.article and span else ""
    return fitted(words, most)


def telling_articles(row: TableRow, most: int) -> list[str]:
    """The articles of a row that are worth opening side by side: first those that say something else."""
    said: dict[str, str] = {}
    again: Sequence[str] = []
    for article, cell in row.cells.items():
        value = cell[0].value.casefold()
        if value in said.values():
            again = [*again, article]
        else:
            said[article] = value
    return [*said, *again][:most]

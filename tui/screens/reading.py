"""Opening articles, side by side; closing them; copying from them; asking why."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Thread

from search.errors import ArticleError, SynopticError
from tui.clipboard import copy
from tui.knowledge import learn
from tui.messages import Learned, PlaceMoved, RowChosen
from tui.screens.facts import ShowingFacts
from tui.state import MOST_READERS, closed, open_beside, open_here, placed
from tui.words import one_line

_NEAR = 120  # characters around the place in which refused words are explained too


class Reading(ShowingFacts):
    """The readers and what is opened in them."""

    learning: int = 0
    vanished: tuple[str, ...] = ()
    painted: bool = False  # the first paint comes before any work

    def action_open(self) -> None:
        """Enter: runs the query, opens what is under the bar, or selects the mention."""
        if self.in_box:
            self.submit()
        elif self.pane == "readers":
            self.reader.activate()
        else:
            pane = {"articles": self.articles_pane, "entities": self.entities_pane, "facts": self.facts_pane}[self.pane]
            pane.activate()

    def submit(self) -> None:
        """Runs the query in the box."""
        raise NotImplementedError

    def on_row_chosen(self, message: RowChosen) -> None:
        """Enter or a click on a row: open the article, select the entity, show the evidence."""
        if message.sender is self.articles_pane:
            self.open_article(message.key, beside=False, focus=True)
        elif message.sender is self.entities_pane:
            self.select_entity(None if message.key == self.entity else message.key)
        elif message.sender is self.facts_pane:
            self.show_evidence(message.key, focus=False)

    def action_open_beside(self) -> None:
        """Opens the article under the bar beside the others; the keyboard stays in the list, to open one more."""
        key = self.articles_pane.highlighted_key
        if key is None:
            self.status.say("There is no article to open.")
        else:
            self.open_article(key, beside=True, focus=False)

    def open_article(self, article: str, *, beside: bool, focus: bool) -> None:
        """Opens an article in the current reader or beside it, at its first hit."""
        try:
            self.articles[article] = self.library.article(article)
        except ArticleError as error:
            self.say_error(error)
            return
        already = self.desk.position(article) is not None
        last = self.desk.articles[-1] if len(self.desk.readers) == MOST_READERS else None
        self.desk = (open_beside if beside else open_here)(self.desk, article)
        self.show_desk()
        if focus:
            self.go_to_pane("readers")
        else:
            self.put_panes()
        self.status.hush()
        if beside and already:
            self.status.say(f"This article is open already, in reader {self.desk.current + 1} · 3 goes to it")
        elif beside:
            instead = f", where {self._title_of(last)} was" if last else ""
            self.status.say(f"Opened in reader {self.desk.current + 1}{instead} · 3 goes to it")
        self.to_first_hit()

    def _title_of(self, article: str) -> str:
        headline = self.headlines.get(article)
        return one_line(headline.title if headline else article)

    def to_first_hit(self) -> None:
        """Goes to the first hit in the current reader, where there is one."""
        article = self.reader.article
        if article is None or not self.search_bar.line.strip():
            return
        try:
            hits = self.hits.get(article.id) or self.library.hits(self.search_bar.line, article.id, typing=True)
        except SynopticError:
            return
        if hits:
            self.light_hits({**self.hits, article.id: hits})
            self.reader.current = hits[0]
            self.reader.go_to(*hits[0])

    def action_close_reader(self) -> None:
        """Closes the current reader; the last one leaves an empty one."""
        if not self.desk.readers:
            self.status.say("No article is open.")
            return
        self.desk = closed(self.desk, self.desk.current)
        self.show_desk()
        self.go_to_pane("readers" if self.desk.readers else "articles")

    def show_desk(self) -> None:
        """Puts the open articles in the readers, each at its place, and asks for what is known about them."""
        for article in self.desk.articles:
            if article not in self.articles:
                try:
                    self.articles[article] = self.library.article(article)
                except SynopticError:
                    continue
        self.articles = {key: self.articles[key] for key in self.desk.articles if key in self.articles}
        for number, reader in enumerate(self.readers):
            one = self.desk.readers[number] if number < len(self.desk.readers) else None
            reader.put(self.articles.get(one.article) if one else None, one.place if one else 0)
        self.articles_pane.set_open(self.desk.articles)
        if self.evidence is not None and self.evidence.fact.article not in self.desk.articles:
            self.evidence = None
        self.light_everything()
        self.learned = False
        # The text first: reading what is known about a book takes longer than drawing its first page.
        self.call_after_refresh(self.learn)

    def learn(self) -> None:
        """Reads in a thread what is known about the open articles."""
        if not self.painted:
            return
        articles, self.learning = self.desk.articles, self.learning + 1
        generation = self.learning

        def work() -> None:
            try:
                knowledge = learn(self.library, articles)
            except SynopticError:
                return
            if generation == self.learning and self.is_running:
                self.post_message(Learned(knowledge))

        Thread(target=work, name="learner", daemon=True).start()

    def on_place_moved(self, message: PlaceMoved) -> None:
        """A reader was scrolled: its place is kept."""
        self.desk = placed(self.desk, message.article, message.place)

    def mark_vanished(self, known: Iterable[str]) -> None:
        """Says of every open article that is no longer in the folder that it is gone. Its text stays."""
        kept = set(known)
        gone: list[str] = []
        back: list[str] = []
        before = self.vanished
        for reader in self.open_readers:
            vanished = reader.article is not None and reader.article.id not in kept
            reader.set_vanished(vanished)
            if reader.article is not None:
                (gone if vanished else back).append(one_line(reader.article.title or reader.article.id))
        self.vanished = tuple(gone)
        if gone and self.vanished != before:
            self.status.say(
                f"No longer in the folder: {', '.join(gone)}. The text stays here until you close it with x.", "warning"
            )
        elif back := [title for title in back if title in before]:
            self.status.say(f"In the folder again: {', '.join(back)}.", "good")

    def action_copy(self) -> None:
        """Copies what is selected, else the passage, and says how."""
        reader = next((one for one in self.open_readers if one.selected_text()), self.reader)
        text = reader.selected_text() or reader.passage_text()
        if not text:
            self.status.say("There is nothing to copy: open an article first.")
            return
        self.status.say(copy(text, self.app.copy_to_clipboard), "good")

    def action_why(self) -> None:
        """Says why what one stands at is lit, and why words near it are not."""
        from tui.screens.why import WhyScreen, reasons

        reader = self.reader
        article = reader.article
        analysis = self.knowledge.analyses.get(article.id) if article else None
        if article is None or analysis is None:
            self.status.say("No article is open. Choose one from the list and press Enter.")
            return
        where = reader.current or (reader.place, reader.place + _NEAR)
        hits = self.hits.get(article.id, ())
        found = reasons(article.text, analysis, where, hits, self.search_bar.understood[0], self.name_of)
        self.app.push_screen(WhyScreen(found, self.style_of, self.library))

"""The query: asked at every letter, answered from the searcher's thread."""

from __future__ import annotations

from dataclasses import replace

from textual import events

from search.answers import Completion, Page
from search.counted import counted
from tui.messages import Answered, ListMoved, QueryTyped
from tui.screens.reading import Reading
from tui.searcher import Answer, Counted, Question, Searcher

_TYPING_LIMIT = 20  # articles with snippets before Enter; the rest of the list goes without
_LEAST_LINES = 5  # of an article with a snippet: while typing, only those in view get theirs
_ENTER_LIMIT = 60


class Searching(Reading):
    """The search box, its answers, and the list of articles."""

    searcher: Searcher | None = None
    question: Question = Question("")
    order: tuple[str, ...] = ()
    page: Page | None = None
    # What the last answer said was wrong with the line: (sentence, more typing may mend it).
    fault: tuple[str, bool] | None = None
    counted: bool = False
    walked_to: str | None = None  # the article to which arrow keys in the box moved the bar of the list

    def action_search(self) -> None:
        """To the search box."""
        self.set_focus(self.search_bar.box)

    def action_back(self) -> None:
        """Back to the list; on the list: the query is cleared, then what a fact lit, then the selection."""
        if self.focused is not self.articles_pane:
            self.go_to_pane("articles")
        elif self.search_bar.line:
            self.search_bar.set_line("")
        elif self.evidence is not None:
            self.leave_evidence()
        elif self.entity is not None:
            self.select_entity(None)
        elif self.layout_wish.zoomed:
            self.layout_wish = replace(self.layout_wish, zoomed=False)
            self.put_panes()
        self.status.hush()

    def action_filter(self) -> None:
        """Adds the entity under the bar to the query, or takes it out again."""
        entity = self.entities_pane.highlighted_key if self.pane == "entities" else self.entity
        if entity is None:
            self.status.say("No entity is selected. Go to the entities with 2 and choose one.")
            return
        term, words = f"entity:{entity}", self.search_bar.line.split()
        words = [word for word in words if word != term] if term in words else [*words, term]
        self.search_bar.set_line(" ".join(words))

    def on_query_typed(self, message: QueryTyped) -> None:
        """Every letter asks anew; the answer that is underway is dropped."""
        if message.line != self.question.line or not self.question.typing:
            self.walked_to = None
            in_view = 1 + self.articles_pane.size.height // _LEAST_LINES
            self.ask(message.line, typing=True, cursor=message.cursor, limit=min(in_view, _TYPING_LIMIT))

    def on_list_moved(self, message: ListMoved) -> None:
        """An arrow key in the box moves the bar of the list."""
        self.ask_for_snippets()
        self.articles_pane.move("down" if message.step == "down" else "up")
        self.walked_to = self.articles_pane.highlighted_key

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:  # noqa: ARG002 - Base does the rest
        """Whoever leaves the box may walk through the list."""
        if not self.in_box:
            self.ask_for_snippets()

    def ask_for_snippets(self) -> None:
        """Asks for the snippets that were left out while typing."""
        asked = self.question
        if asked.typing and asked.limit < _TYPING_LIMIT and asked.line.strip():
            self.ask(asked.line, typing=True, cursor=asked.cursor, limit=_TYPING_LIMIT)

    def ask(self, line: str, *, typing: bool, cursor: int = 0, limit: int | None = None) -> None:
        """Asks the searcher. An empty line is answered here: everything, newest first."""
        limit = limit or (_TYPING_LIMIT if typing else _ENTER_LIMIT)
        self.question = Question(line, typing, cursor, self.desk.articles, limit)
        if not line.strip():
            self.show_everything()
        if self.searcher is not None:
            self.searcher.ask(self.question)

    def submit(self) -> None:
        """Enter in the box: a wrong line is an error now, a good one opens its best hit, or what was walked to."""
        line = self.search_bar.line
        if self.fault and self.question.line == line and not self.fault[1]:
            self.search_bar.set_understood(self.fault[0], "error")
            return
        self.go_to_pane("articles")
        if line.strip():
            self.ask(line, typing=False, cursor=len(line))

    def on_answered(self, message: Answered) -> None:
        """Shows an answer, unless another question was asked meanwhile."""
        answer = message.answer
        if answer.question is not self.question:
            return
        if isinstance(answer, Counted):
            self.counts, self.counted = answer.counts, True
            self.show_entities()
            return
        self.search_bar.set_completions(answer.completions if self.in_box else ())
        self.fault = None
        if answer.fault is not None:
            self._show_fault(answer)
        elif answer.page is not None:
            self._show_page(answer, answer.page)

    def _show_fault(self, answer: Answer) -> None:
        """The last good results stay. What more typing may mend is a calm hint until Enter is pressed."""
        self.fault = (answer.fault or "", answer.incomplete)
        calm = answer.incomplete and answer.question.typing
        self.search_bar.set_understood(self.fault[0], "hint" if calm else "error")
        if not answer.question.typing and self.focused is self.articles_pane:
            self.set_focus(self.search_bar.box)

    def _show_page(self, answer: Answer, page: Page) -> None:
        again = self.page is not None and self.page.query == page.query and answer.question.typing
        self.page, self.order = page, page.ids
        hits = {hit.article: hit for hit in page.hits}
        for hit in page.hits:
            self.headlines.setdefault(hit.article, hit.headline)
        self.articles_pane.empty = self._nothing_found(page)
        self.articles_pane.set_results(page.ids, self.headlines, hits, keep=again)
        self.search_bar.set_total(f"{page.total:,} of {counted(len(self.headlines), 'article')}")
        self.search_bar.set_understood(" · ".join([page.understood, *page.notes]), "understood")
        if page.suggestion and not page.total:
            whole = Completion(page.suggestion, 0, len(page.query), f"did you mean {page.suggestion}", None)
            self.search_bar.set_completions((whole,))
        self.light_hits(answer.hits)
        if not answer.question.typing and page.ids and self.focused is self.articles_pane:
            best = self.walked_to if self.walked_to in page.ids else page.ids[0]
            self.articles_pane.highlight(best)
            self.open_article(best, beside=False, focus=self.one_at_a_time)

    def show_everything(self) -> None:
        """No query: all articles, newest first."""
        self.page, self.fault, self.order = None, None, tuple(self.headlines)
        self.articles_pane.set_results(self.order, self.headlines, {}, keep=True)
        total = len(self.headlines)
        self.search_bar.set_total(counted(total, "article") if total else "")
        self.search_bar.set_understood("all articles, newest first" if total else "", "hint")
        self.search_bar.set_completions(())
        self.light_hits({})

    def _nothing_found(self, page: Page) -> str:
        suggestion = f" Did you mean {page.suggestion}? Tab takes it." if page.suggestion else ""
        return f"Nothing found.{suggestion} Escape twice clears the query."

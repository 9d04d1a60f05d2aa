"""What lies on the desk: opening, closing, going to, and who shares an entity."""

from hypothesis import given
from hypothesis import strategies as st

from tui.state import (
    MOST_READERS,
    Desk,
    OpenArticle,
    closed,
    first_desk,
    gone_to,
    open_beside,
    open_here,
    placed,
    sharing,
    without,
)


def desk(*articles, current=0):
    return Desk(tuple(OpenArticle(article) for article in articles), current)


def test_an_article_opens_in_the_current_reader():
    assert open_here(desk("a", "b", current=1), "c").articles == ("a", "c")


def test_an_article_opens_right_of_the_current_one():
    opened = open_beside(desk("a", "b"), "c")
    assert opened.articles == ("a", "c", "b")
    assert opened.current == 1


def test_an_article_that_is_open_is_gone_to_instead():
    assert open_here(desk("a", "b"), "b") == desk("a", "b", current=1)
    assert open_beside(desk("a", "b"), "b") == desk("a", "b", current=1)


def test_a_fifth_article_takes_the_place_of_the_last():
    assert open_beside(desk("a", "b", "c", "d"), "e").articles == ("a", "b", "c", "e")


def test_closing_goes_to_the_neighbour():
    assert closed(desk("a", "b", "c", current=2), 2) == desk("a", "b", current=1)
    assert closed(desk("a", "b", "c", current=2), 0) == desk("b", "c", current=1)
    assert closed(desk("a"), 0) == Desk()


def test_places_are_kept_by_article():
    assert placed(desk("a", "b"), "b", 40).readers[1].place == 40


def test_a_session_older_than_the_folder_loses_what_is_gone():
    assert without(desk("a", "b", "c", current=2), ["a", "c"]) == desk("a", "c", current=1)


def test_two_sources_open_side_by_side_where_there_is_room():
    assert first_desk(("new", "old"), 160).articles == ("new", "old")
    assert first_desk(("new", "old"), 100).articles == ("new",)
    assert first_desk(tuple("abcdefg"), 160).articles == ("a",)
    assert first_desk((), 160) == Desk()


def test_sharing_says_all_some_or_which_one():
    mentioned = {"a": frozenset({"meta", "mit"}), "b": frozenset({"meta", "fed"}), "c": frozenset({"meta", "fed"})}
    assert sharing(mentioned, "meta") == ("all", 0)
    assert sharing(mentioned, "fed") == ("some", 1)
    assert sharing(mentioned, "mit") == ("one", 0)
    assert sharing(mentioned, "nobody") is None
    assert sharing({"a": frozenset({"meta"})}, "meta") is None


STEPS = st.lists(st.tuples(st.sampled_from(["here", "beside", "close", "go"]), st.integers(0, 6)), max_size=30)


@given(STEPS)
def test_whatever_one_does_the_desk_stays_in_order(steps):
    now = Desk()
    for what, number in steps:
        if what == "here":
            now = open_here(now, f"article {number}")
        elif what == "beside":
            now = open_beside(now, f"article {number}")
        elif what == "close":
            now = closed(now, number)
        else:
            now = gone_to(now, number)
        assert len(now.readers) <= MOST_READERS
        assert len(set(now.articles)) == len(now.articles)
        assert 0 <= now.current < max(1, len(now.readers))

"""Silences: what others tell, and what still counts as telling it."""

from __future__ import annotations

import pytest

from search.compare import ComparedArticle, compare
from search.facts import Evidence, Fact
from search.values import Value
from tests.search.compare.conftest import Make, day, number, role, text

LISTED = {"norvia": "Norvia", "hill": "Ada Hill", "droste": "Jana Droste"}


def article(name: str, words: str, *facts: Fact) -> ComparedArticle:
    """An article of one sentence."""
    return ComparedArticle(name, words, None, facts, ((0, len(words)),))


def silent(others: str, words: str, told: tuple[Value, str, str], heard: Fact, make: Make) -> bool:
    """Whether the article `words` with the fact `heard` keeps silent on what two articles tell in words of `others`."""
    value, attribute, subject = told
    tellers = [
        article(name, text, make(name, value, attribute, subject=subject, evidence=(Evidence(0, len(text)),)))
        for name, text in (("a", others), ("b", f"Later {others}"))
    ]
    found = compare([*tellers, article("c", words, heard)], listed=LISTED)
    (row,) = (place for place, one in enumerate(found.rows) if set("ab") <= set(one.cells))
    return row in found.silences["c"]


def test_the_same_number_of_other_things_tells_nothing(fact: Make) -> None:
    others, told = "Norvia landed 12 crates of pears at the pier.", (number(12, unit="crates"), "cargo", "norvia")
    pilots = "Norvia has 12 pilots on its payroll."
    pears = "Some 12 crates lay at the pier."
    whole = (Evidence(0, 30),)
    assert silent(others, pilots, told, fact("c", number(12, unit="pilots"), "figure", evidence=whole), fact)
    assert not silent(others, pears, told, fact("c", number(12, unit="crates"), "figure", evidence=whole), fact)


def test_the_same_day_of_another_matter_tells_nothing(fact: Make) -> None:
    others = "Jana Droste died on Friday in the harbour hospital."
    told = (day(weekday=4, words="Friday"), "died", "droste")
    friday = fact("c", day(weekday=4, words="Friday"), "date", subject=None, evidence=(Evidence(0, 30),))
    assert silent(others, "On Friday Jana Droste met a sailor.", told, friday, fact)
    assert not silent(others, "She died on Friday, in the harbour.", told, friday, fact)


def test_what_is_told_of_somebody_else_tells_nothing(fact: Make) -> None:
    others, told = "Then the running coach Jana Droste left.", (role("running coach"), "role", "droste")
    hill = fact("c", role("running coach"), "role", subject="hill", evidence=(Evidence(0, 20),))
    other = fact("c", number(8), "figure", subject="hill", evidence=(Evidence(0, 20),))
    assert silent(others, "Droste ran with Ada Hill, a running coach.", told, hill, fact)
    assert not silent(others, "Droste is a coach who loves running.", told, other, fact)


def test_a_sentence_without_a_number_does_not_tell_a_number(fact: Make) -> None:
    others, told = "Ada Hill fell in the harbour storm at 95.", (number(95), "years", "hill")
    other = fact("c", role("coach"), "role", subject="hill", evidence=(Evidence(0, 9),))
    assert silent(others, "Ada Hill fell in the harbour storm.", told, other, fact)


@pytest.mark.parametrize(
    ("words", "silence"),
    [
        ("Hill said that “the harbour needs a bridge” now.", False),
        ("Hill knows the harbour, and who needs her there: a bridge.", True),
        ("The bridge is what Hill spoke of at the harbour.", True),
    ],
)
def test_a_quote_is_told_in_its_own_words_alone(words: str, silence: bool, fact: Make) -> None:
    tellers = [
        article(name, "Hill said.", fact(name, text(f"The old harbour needs a bridge{end}"), "quote", subject="hill"))
        for name, end in (("a", ""), ("b", ", said he"))
    ]
    other = fact("c", text("The mill stands and waits for water"), "quote", subject="hill")
    found = compare([*tellers, article("c", words, other)], listed=LISTED)
    assert (0 in found.silences["c"]) == silence


def test_a_quote_that_holds_two_others_stands_in_the_row_of_each(fact: Make) -> None:
    bridge, mill = "The old harbour needs a bridge.", "A mill without water grinds no corn at all."
    said = {"a": f"{bridge} {mill}", "b": bridge, "c": mill}
    articles = [article(name, words, fact(name, text(words), "quote", subject="hill")) for name, words in said.items()]
    found = compare(articles, listed=LISTED)
    assert sorted("".join(one.cells) for one in found.rows) == ["ab", "ac"]
    assert [found.silences[name] for name in "abc"] == [
        (),
        tuple(place for place, one in enumerate(found.rows) if "b" not in one.cells),
        tuple(place for place, one in enumerate(found.rows) if "c" not in one.cells),
    ]


def test_a_title_that_one_person_has_stands_for_the_name(fact: Make) -> None:
    others, told = "Speaker Ada Hill opened the northern bridge.", (role("x"), "opens", "hill")
    speaker = fact("c", role("Speaker"), "role", subject="hill", evidence=(Evidence(0, 9),))
    assert not silent(others, "The speaker opened the northern bridge.", told, speaker, fact)
    assert silent(others, "The sailor opened the northern bridge.", told, speaker, fact)


def paired(words: str, make: Make, *others: str, attribute: str = "supports", subject: str = "hill") -> bool:
    """Whether `words` keep silent on what two articles tell of `subject` and Norvia, each in words of its own."""
    tellers = [
        article(name, text, make(name, None, attribute, subject=subject, object="norvia", evidence=whole(text)))
        for name, text in zip("ab", others, strict=True)
    ]
    more = [
        article(f"d{number}", "Jana Droste spoke.", make(f"d{number}", None, "speaks", subject="droste"))
        for number in range(4)
    ]
    found = compare([*tellers, *more, article("c", words)], listed={**LISTED, "emil": "Emil Droste"})
    (row,) = (place for place, one in enumerate(found.rows) if one.object == "norvia")
    return row in found.silences["c"]


def whole(text: str) -> tuple[Evidence, ...]:
    return (Evidence(0, len(text)),)


def test_one_word_is_enough_beside_both_names(fact: Make) -> None:
    others = "Ada Hill is backing Norvia.", "Norvia has won the praise of Ada Hill."
    assert not paired("It was no surprise that Hill backed the Norvia plan.", fact, *others)
    assert paired("Hill has never been to Norvia.", fact, *others)
    assert paired("Hill backed the other plan.", fact, *others)


def test_one_word_of_a_long_passage_is_not_enough(fact: Make) -> None:
    others = (
        "Ada Hill, who came late to the pier in the rain with her dog, said that Norvia had lied.",
        "Asked by the crew about the cargo and the ferry, Ada Hill told them Norvia had lied.",
    )
    assert paired("Hill met the crew of the Norvia ferry.", fact, *others)
    assert not paired("Hill knew that Norvia had lied.", fact, *others)


def test_a_surname_alone_is_that_of_whom_is_told_most(fact: Make) -> None:
    others = "Emil Droste is backing Norvia.", "Norvia has won the praise of Emil Droste."
    assert paired("So Droste backed the Norvia plan.", fact, *others, subject="emil")
    assert not paired("So Emil Droste backed the Norvia plan.", fact, *others, subject="emil")


def test_the_title_itself_tells_an_office_and_no_word_like_it(fact: Make) -> None:
    tellers = [
        article(name, f"{name} saw her.", fact(name, role("president"), "role", subject="hill", object="norvia"))
        for name in "ab"
    ]
    for words, silence in (
        ("Hill, once president, left Norvia.", False),
        ("Norvia saw the presidency of Hill.", True),
    ):
        found = compare([*tellers, article("c", words)], listed=LISTED)
        assert (0 in found.silences["c"]) == silence


def test_initials_stand_for_a_long_name(fact: Make) -> None:
    tellers = [
        article(name, f"{name} saw her.", fact(name, role("deputy head"), "role", subject="hill", object="office"))
        for name in "ab"
    ]
    for words, silence in (("Hill, a deputy head at the NBO.", False), ("Hill, a deputy head at the WBO.", True)):
        found = compare([*tellers, article("c", words)], listed={**LISTED, "office": "Northern Bridge Office"})
        assert (0 in found.silences["c"]) == silence


def test_forms_of_an_irregular_verb_are_one_word(fact: Make) -> None:
    others = "Ada Hill met Norvia.", "Norvia was met by Ada Hill."
    assert not paired("A meeting of Hill with Norvia led nowhere.", fact, *others, attribute="meets")
    assert paired("A letter of Hill to Norvia led nowhere.", fact, *others, attribute="meets")


def test_a_title_before_a_name_tells_no_matter(fact: Make) -> None:
    others, told = "President Hill delayed the tariffs on pears.", (role("x"), "delays", "hill")
    nobody = fact("c", number(8), "figure", subject="droste", evidence=(Evidence(0, 9),))
    assert silent(others, "The tariffs that President Hill liked.", told, nobody, fact)
    assert not silent(others, "President Hill liked a delay of tariffs.", told, nobody, fact)


def test_who_held_an_office_is_not_silent_on_who_holds_it(fact: Make) -> None:
    others, told = "The pilot Jana Droste came.", (role("pilot"), "role", "droste")
    for title, silence in (("pilot", False), ("sailor", True)):
        past = fact("c", role(title), "former_role", subject="droste", evidence=(Evidence(0, 5),))
        assert silent(others, "Back then she flew.", told, past, fact) == silence


def test_a_number_may_leave_open_whom_it_is_of(fact: Make) -> None:
    others, told = "In Norvia police held 23 sailors.", (number(23, unit="sailors"), "held", "norvia")
    for count, silence in ((23, False), (24, True)):
        open_side = fact("c", number(count, unit="men"), "held", subject=None, evidence=(Evidence(0, 5),))
        assert silent(others, "They took them all.", told, open_side, fact) == silence


def test_a_bare_number_behind_a_name_is_an_age(fact: Make) -> None:
    years = Value("age", "75", None, None, 75, 75, "year")
    for subject, silence in (("hill", False), ("droste", True)):
        bare = fact("c", number(75), "figure", subject=subject, evidence=(Evidence(0, 8),))
        assert silent("She was 75.", "Hill, 75; ran a mill.", (years, "age", "hill"), bare, fact) == silence


def test_a_figure_of_nobody_may_be_told_of_somebody(fact: Make) -> None:
    tellers = [
        article(name, f"{words} pears lay at the quiet pier.", fact(name, number(12, unit="pears"), "figure",
                subject=None, evidence=whole(f"{words} pears lay at the quiet pier.")))
        for name, words in (("a", "Some 12"), ("b", "All 12"))
    ]  # fmt: skip
    for words, silence in (
        ("At the pier Hill found 12 quiet pears lying.", False),
        ("At home Hill found 12 pears.", True),
    ):
        figure = fact("c", number(12, unit="pears"), "figure", subject="hill", evidence=whole(words))
        found = compare([*tellers, article("c", words, figure)], listed=LISTED)
        (row,) = (place for place, one in enumerate(found.rows) if set("ab") <= set(one.cells))
        assert "c" in found.rows[row].cells or (row in found.silences["c"]) == silence


def test_the_word_for_one_of_a_party_tells_the_party(fact: Make) -> None:
    tellers = [
        article(name, f"{name} saw her.", fact(name, None, "party", subject="hill", object="d")) for name in "ab"
    ]
    for words, silence in (
        ("The Gardenic mayor Hill left.", False),
        ("Hill wrote to the Gardens.", True),
        ("Hill voted for the bridge, the mill, and the old Gardenic plan.", True),
    ):
        found = compare([*tellers, article("c", words)], listed={**LISTED, "d": "Gardens"})
        assert (0 in found.silences["c"]) == silence

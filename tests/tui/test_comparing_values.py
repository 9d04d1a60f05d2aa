"""A comparison in words, its groups and filters, its table, and the passages that face each other: no screen needed."""

import pytest

from search.answers import Alignment, FacingPair
from search.articles import Passage, passages
from search.facts import Evidence
from search.values import Value
from tests.tui.story import ENTITIES, FACTS, FERRY, HARBOUR, TEXTS, WIRE, StoryLibrary, comparison
from tui.compared import sayings, tabled
from tui.fact_groups import FactFilter, Names, fact_groups, filtered
from tui.table_view import SORTS, View, columns, turned, viewed
from tui.text.marks import PassageMark, PassageMarks
from tui.tying import Ties, passage_marks

READ = {name: StoryLibrary().article(name) for name in TEXTS}
NAMES = {one.id: one.name for one in ENTITIES}


def name_of(entity):
    return NAMES.get(entity, entity)


def table(*articles):
    return tabled(comparison(articles or tuple(TEXTS)), READ, name_of)


def groups(*articles, compared=True):
    facts = [fact for article in articles for fact in FACTS[article]] + list(StoryLibrary().curated())
    known = table(*articles) if compared else None
    return fact_groups(facts, articles, known, Names(name_of, name_of), READ)


class TestTable:
    def test_a_row_says_whom_it_is_about_what_each_source_says_and_who_says_so(self):
        row = next(row for row in table().rows if row.row.attribute == "sails_again")
        assert row.about == "Norlund Lines → Aurora"
        [saying] = row.cells[HARBOUR]
        assert (saying.value, saying.quoted, saying.said_by) == ("in talks to let the Aurora sail", True, "the mayor")

    def test_names_that_the_dictionary_lacks_have_a_ring(self):
        assert next(row for row in table().rows if row.row.attribute == "hurt").about == "the fire°"

    def test_silence_is_told_apart_from_saying_nothing(self):
        assert [row.silent for row in table().rows if row.row.attribute == "fault"] == [frozenset({HARBOUR})]

    def test_the_same_thing_said_again_is_counted(self):
        again = [FACTS[FERRY][1], FACTS[FERRY][1], FACTS[FERRY][2]]
        assert [(one.value, one.times) for one in sayings(again, READ[FERRY], name_of)] == [
            ("$12 million", 2),
            ("Three people", 1),
        ]

    def test_words_of_a_markdown_article_are_shown_without_its_marks(self):
        article = READ[FERRY]._replace(format="markdown", text="> **Captain** Ida Berg may leave.")
        fact = FACTS[FERRY][1]._replace(value=None, evidence=(Evidence(0, len(article.text)),))
        assert [one.value for one in sayings([fact], article, name_of)] == ["Captain Ida Berg may leave."]

    def test_where_values_change_over_time_the_date_of_the_source_stands_beside_them(self):
        dated = {name: article._replace(date="2025-05-02") for name, article in READ.items()}
        rows = {row.row.attribute: row for row in tabled(comparison(), dated, name_of).rows}
        assert {one.when for cell in rows["hurt"].cells.values() for one in cell} == {"2025-05-02"}
        assert {one.when for cell in rows["damage"].cells.values() for one in cell} == {""}

    def test_every_fact_knows_its_row(self):
        known = table()
        for fact in known.comparison.facts:
            number = known.row_of[fact.id]
            assert fact.id in known.rows[number].row.cells[fact.article]


class TestGroups:
    def test_what_sources_say_of_one_thing_stands_together_conflicts_first(self):
        found = groups(FERRY, HARBOUR, WIRE)
        assert [(group.verdict, group.label) for group in found] == [
            ("conflict", "Damage"),
            ("conflict", "Hurt"),
            ("agree", "Sails again"),
            ("only", "Departure"),
            ("only", "Fault"),
        ]
        assert [row.source for row in found[1].members] == [1, 2, 3]

    def test_a_note_of_the_reader_stands_with_what_it_is_about(self):
        damage = groups(FERRY, HARBOUR)[0]
        assert [(row.source, row.value) for row in damage.members] == [
            (1, "$12 million"),
            (2, "$20 million"),
            (0, "$13 million"),
        ]

    def test_changes_and_origins_are_said(self):
        found = {group.label: group.remarks for group in groups(FERRY, HARBOUR, WIRE)}
        assert found["Hurt"] == ("changed over time", "3 sources, 2 origins")
        assert found["Sails again"] == ("status differs", "3 sources, 2 origins")
        assert found["Departure"] == ()

    def test_without_a_comparison_facts_are_grouped_by_attribute(self):
        found = groups(FERRY, compared=False)
        assert [(group.verdict, group.label, len(group.members)) for group in found] == [
            (None, "Sails again", 1),
            (None, "Damage", 2),
            (None, "Hurt", 1),
            (None, "Departure", 1),
        ]

    def test_figures_and_dates_stand_last_and_those_about_nobody_show_their_clause(self):
        text = READ[WIRE].text
        first, *others = FACTS[WIRE]
        start = first.evidence[0].start
        day = Value("date", text=text[start : start + 4], start=start, end=start + 4)
        dated = first._replace(id="d", attribute="date", label="Date", subject=None, object=None, value=day)
        found = fact_groups([dated, *others], [WIRE], None, Names(name_of, name_of), READ)
        assert [group.label for group in found][-1] == "Date"
        clause = found[-1].members[0].about
        assert clause.startswith("“" + text[start : start + 4]) and clause.endswith("”")

    def test_conflicts_alone(self):
        found = filtered(groups(FERRY, HARBOUR, WIRE), FactFilter(conflicts=True))
        assert [group.label for group in found] == ["Damage", "Hurt"]

    def test_an_entity_alone_with_what_others_say_of_the_same_thing(self):
        found = filtered(groups(FERRY, HARBOUR, WIRE), FactFilter(entity="port"))
        assert [(group.label, len(group.members)) for group in found] == [("Damage", 4)]

    def test_a_passage_alone(self):
        third = passages(TEXTS[WIRE])[4]
        found = filtered(groups(FERRY, HARBOUR, WIRE), FactFilter(passage=(WIRE, third.start, third.end)))
        assert [group.label for group in found] == ["Fault"]


class TestView:
    def labels(self, **view):
        return [row.row.label for row in viewed(table(), View(**view))]

    def test_conflicts_come_first(self):
        assert self.labels() == ["Damage", "Hurt", "Sails again", "Departure", "Fault"]

    @pytest.mark.parametrize(
        ("sort", "first", "last"),
        [("attribute", "Damage", "Sails again"), ("subject", "Departure", "Hurt"), ("sources", "Damage", "Fault")],
    )
    def test_it_sorts(self, sort, first, last):
        labels = self.labels(sort=sort)
        assert (labels[0], labels[-1]) == (first, last)

    def test_it_filters_by_verdict_by_entity_and_by_words(self):
        assert self.labels(verdict="agree") == ["Sails again"]
        assert self.labels(entity="aurora") == ["Sails again"]
        assert self.labels(text="MILLION port") == ["Damage"]
        assert self.labels(text="denied") == ["Fault"]
        assert self.labels(text="pancakes") == []

    def test_choices_go_round_through_all(self):
        assert [turned("ab", one) for one in (None, "a", "b")] == ["a", "b", None]
        assert turned((), None) is None
        assert len(SORTS) == 4

    def test_as_many_columns_as_fit_and_no_source_is_lost(self):
        wide, many = columns(158, 2, 0), columns(158, 30, 29)
        assert (wide.shown, wide.heading + 2 * wide.source) <= (2, 158)
        assert many.first + many.shown == 30
        assert columns(10, 3, 1).shown == 1


class TestTies:
    A, B, C = Passage(0, 10), Passage(12, 30), Passage(32, 40)

    def ties(self):
        pairs = (FacingPair(self.A, self.A, 0.9), FacingPair(self.B, self.A, 0.2), FacingPair(self.B, self.C, 0.7))
        return Ties([Alignment("a", "b", pairs, (self.C,), (self.B,))])

    @pytest.mark.parametrize(
        ("place", "facing"), [(0, A), (9, A), (10, C), (11, C), (12, C), (29, C), (31, None), (35, None), (400, None)]
    )
    def test_what_faces_a_place_is_what_faces_its_passage_or_the_next(self, place, facing):
        assert self.ties().opposite("a", place, "b") == facing

    def test_it_holds_in_the_other_direction_with_the_better_pair(self):
        assert self.ties().opposite("b", 0, "a") == self.A
        assert self.ties().opposite("b", 35, "a") == self.B
        assert self.ties().opposite("b", 20, "a") is None

    def test_articles_that_were_not_aligned_face_nothing(self):
        assert self.ties().opposite("a", 0, "c") is None
        assert not self.ties().know("a", "c")
        assert self.ties().alone("a", ("a", "b", "c")) == frozenset()

    def test_a_passage_is_alone_if_no_other_article_has_a_counterpart(self):
        library = StoryLibrary()
        ties = Ties([library.align(FERRY, HARBOUR), library.align(FERRY, WIRE), library.align(HARBOUR, WIRE)])
        alone = {TEXTS[FERRY][one.start : one.end] for one in ties.alone(FERRY, tuple(TEXTS))}
        assert alone == {
            "Three people were hurt. Captain Ida Berg may leave.",
            "The harbour café will serve pancakes.",
        }


class TestMarks:
    def marks(self):
        library = StoryLibrary()
        ties = Ties([library.align(FERRY, HARBOUR)])
        read = {key: [(one.start, one.end) for one in passages(TEXTS[key])] for key in (FERRY, HARBOUR)}
        return passage_marks(read, ties, comparison((FERRY, HARBOUR)))

    def test_passages_in_conflict_and_passages_alone_are_marked_a_conflict_first(self):
        marked = [(TEXTS[FERRY][one.start : one.end], one.kind) for one in self.marks()[FERRY].marks]
        assert marked == [
            ("The fire cost the company $12 million.", "conflict"),
            ("Three people were hurt. Captain Ida Berg may leave.", "conflict"),
            ("The harbour café will serve pancakes.", "only"),
        ]

    def test_a_row_finds_the_sign_of_its_passage(self):
        marks = PassageMarks([PassageMark(10, 50, "conflict"), PassageMark(60, 70, "only")])
        assert marks.at(10, 30) == ("≠", "conflict")
        assert marks.at(30, 50) == ("│", "conflict")
        assert marks.at(60, 70) == ("┊", "only")
        assert marks.at(0, 10) is None and marks.at(50, 60) is None and marks.at(70, 90) is None

"""How far what is read reaches: where a value, what somebody says and what is denied begin and end."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.dictionary import Dictionary

from .tables import assert_does_not_say, assert_says, rows

_DICTIONARY = Dictionary.compile(())

_FOUND = """
Dana Reyes won reelection by 25 points, and Paul Moss took the city. | wins Dana Reyes - reelection by 25 points
Dana Reyes signed that bill, but he did so with a vow. | signs Dana Reyes - that bill
Dana Reyes has won one important primary, and that's why she is happy. | wins Dana Reyes - one important primary
Dana Reyes denies wrongdoing and denounces the trial as a sham. | denies Dana Reyes - wrongdoing
Paul Moss hit Dana Reyes, urging her to leave and mocking her in ads. | calls_on Paul Moss Dana Reyes leave
Paul Moss said it hit not simply the inn, but the town. | statement Paul Moss - it hit not simply the inn, but the town
Paul Moss reportedly told them that she is no target. | statement Paul Moss - she is no target
Virginia Roe, the former mayor of Riverbank, who was hired by Quill Inc., left. | hires Quill Inc. Virginia Roe
Professor Paul Moss, co-author of “Deep Water,” disagrees. | author_of Paul Moss Deep Water
Paul Moss kept Ada Hill. She didn't resign until months later. | resigns Ada Hill
Senator Ada Hill agreed. Donald Moss's firing of Paul Roe made her sad. | dismissed Paul Roe Donald Moss
"""


@pytest.mark.parametrize("row", _FOUND.strip().splitlines())
def test_a_sentence_says(row: str) -> None:
    assert_says(row, _DICTIONARY)


_ENDS = """
Dana Reyes called for a new bridge, a move that angered Paul Moss. | calls_on Dana Reyes - a new bridge
Dana Reyes called for a new bridge, a step intended to help Tarn. | calls_on Dana Reyes - a new bridge
Dana Reyes called for a new bridge, a roof and a road. | calls_on Dana Reyes - a new bridge, a roof and a road
Dana Reyes called for a ban on guns, as Paul Moss went home. | calls_on Dana Reyes - a ban on guns
Dana Reyes called for a ban on guns, even threatening to leave. | calls_on Dana Reyes - a ban on guns
Moss left. Dana Reyes called for a deal: Senator Ada Hill of Tarn said it was fair. | calls_on Dana Reyes - a deal
Democrats who initially voted on Friday to block the new bill had been lauded by all. | rejects Democrats - the new bill
Adam Moss's opposition to the new bill had been lauded by Dana Reyes. | opposes Adam Moss - the new bill
Dana Reyes pleaded guilty to wire fraud, and Ada Hill, a lawyer, resigned. | charged_with Dana Reyes - wire fraud
Dana Reyes opposes the bridge, and Ada Hill, a lawyer, praised it. | opposes Dana Reyes - the bridge
Dana Reyes favored working with Quill Inc. as she left. | supports Dana Reyes - working with Quill Inc.
Dana Reyes opposes new bridges and often wrote about them. | opposes Dana Reyes - new bridges
Dana Reyes called for a ban on guns as she left. | calls_on Dana Reyes - a ban on guns
Dana Reyes called for a ban on guns, with Moss warning of a split. | calls_on Dana Reyes - a ban on guns
Dana Reyes urged Paul Moss to resign and last week she sued. | calls_on Dana Reyes Paul Moss resign
Immediately after the Senate passed the bill, owners of boats called Moss. | passes Senate - the bill
Quill Inc. is investigating the flood and Mayor Paul Moss said it was sad. | investigates Quill Inc. - the flood
If the Senate passes the bill, owners of boats would pay more. | passes Senate - the bill
In a plan by Dana Reyes to save the bridge, owners would pay more. | purpose Dana Reyes - save the bridge
Democrats who oppose the new bridge will be late. | opposes Democrats - the new bridge
Quill Inc. denied any fault, even as it blamed Paul Moss. | denies Quill Inc. - any fault
Paul Moss is facing charges of fraud in Tarn and Ada Hill has left. | charged_with Paul Moss - charges of fraud in Tarn
Ada Hill has called for Dana Reyes, her rival, to be jailed. | arrested Dana Reyes -
Paul Moss said that he wanted Dana Reyes to resign. | resigns Dana Reyes -
Canada withdrew from a landmark 1987 missile pact on Friday. | withdraws_from Canada - a landmark 1987 missile pact
Dana Reyes opposed the new bridge on Monday, the day after Moss left. | opposes Dana Reyes - the new bridge on Monday
Dana Reyes’s efforts to build a dam in Tarn have failed. | purpose Dana Reyes - build a dam in Tarn
Moss said that Dana Reyes opposes the new bridge and that Ada Hill left. | opposes Dana Reyes - the new bridge
Moss (Dana Reyes opposes the new bridge) left. | opposes Dana Reyes - the new bridge
Paul Moss said that the proclamation signed by Dana Reyes was late. | signs Dana Reyes - the proclamation
Dana Reyes met Democrats who oppose the plan that Moss is backing. | opposes Democrats - the plan that Moss is backing
Dana Reyes opposes the bridge, and Sen. Ada Droste (R-Tarn) warned of it. | opposes Dana Reyes - the bridge
As she left the floor after the Senate passed a ban on guns, Dana Reyes was glad. | passes Senate - a ban on guns
Moss expected the Senate to pass a ban on guns and Congress to vote on it. | passes Senate - a ban on guns
Quill Inc. will delay the planned July 23 reopening. | delay Quill Inc. - the planned July 23 reopening
The proposal Dana Reyes endorsed is more limited than others. | supports Dana Reyes - The proposal
Quill Inc. will delay the opening July 23 amid a strike. | delay Quill Inc. - the opening
The White House is delaying key unity rallies the party planned. | delay White House - key unity rallies
The White House is delaying key unity rallies until May. | delay White House - key unity rallies
Ada Hill condemned the plan as ripe for fraud. | criticizes Ada Hill - the plan as ripe for fraud
Dana Reyes aims to send a “clear, firm message” on Monday. | purpose Dana Reyes - send a “clear, firm message”
Dana Reyes left after Judge Ada Hill's ruling that said the rule was void. | rules Ada Hill - the rule was void
Dana Reyes promised to build a party to be proud of. | promises Dana Reyes - build a party to be proud of
Dana Reyes assured the world that the fire had been dealt with. | promises Dana Reyes - the fire had been dealt with
From tax to Moss’s repeal of a ban on ships used as boats, he kept it. | overturns Moss - a ban on ships used as boats
"""


@pytest.mark.parametrize("row", _ENDS.strip().splitlines())
def test_words_end_before_what_is_no_part_of_them(row: str) -> None:
    sentence, fact = row.split(" | ")
    assert fact in rows(sentence, _DICTIONARY)


_NONE = """
Dana Reyes won 46 percent of the vote. | wins
Dana Reyes took the district by 16 points. | wins
The studies look at shootings where four or more people are killed. | killed
The Senate, which is controlled by Republicans, met. | owns
Paul Moss launched a pre-emptive strike at Quill Inc. on Monday. | strikes
Standing by his side, Paul Moss smiled. | supports
Paul Moss, who is now advising the Democratic candidate, agreed. | runs_for
No bill that defunds or delays Obamacare is passed by the Senate. | delay
He tracks shootings with four or more fatalities since 1976. | killed
They settled claims by communities across the US which accuse Quill Inc. of fraud. | accuses
Protests across Tarn County demanded the release of Dana Reyes. | calls_on
It might have been what finally killed Dana Reyes. | died
Adam Moss's opposition to the new bill had been lauded by Dana Reyes. | praises
Democrats who voted to block the new bill had been lauded by Dana Reyes. | praises
Adam Moss and other party elders believe Dana Reyes is threatening the courts. | threatens Adam Moss -
I am appalled that the Department of Justice has permitted a new form of arrest. | rules
The officer who shot teenager Paul Moss resigned. | resigns
The officer who shot Paul Moss won't face criminal charges. | charged_with
The lawmaker that beat Paul Moss was arrested on Friday. | arrested
Dana Reyes, a former adviser to Paul Moss, who defeated Ada Droste, spoke. | defeats
The Tarn Ledger captured on camera Paul Moss and his sons. | arrested
Paul Moss raised the minimum wage to $15 for all clerks. | raised
One man was charged with fraud and another was held, Paul Moss said. | charged_with
Mail voting, which Democrats support as a safe way to vote, is growing. | supports
It is more limited than what Dana Reyes is advocating in the campaign. | supports
It is an island, which Dana Reyes has threatened to fire missiles toward. | threatens
Quill Inc. will delay the planned. | delay
Dana Reyes hoped to change that. | purpose
Attempts to bargain or negotiate have been rejected by Democrats. | rejects
Judge Ada Hill's ruling that the ban, approved in 2004, was void came late. | rules
It could make it harder for either Quill Inc. or Dana Reyes to win a majority. | wins
Paul Moss urged Quill Inc. to hold off on buying Harrow Inc. | acquires
The bill must be signed before Dana Reyes leaves office. | resigns
Dana Reyes won. Paul Moss invited Ada Hill to speak about his trip to Tarn. | visits
"""


@pytest.mark.parametrize("row", _NONE.strip().splitlines())
def test_a_sentence_does_not_say(row: str) -> None:
    assert_does_not_say(row, _DICTIONARY)


def test_an_author_is_linked_with_a_work_once() -> None:
    told = rows("Professor Paul Moss, co-author of “Deep Water,” disagrees.", _DICTIONARY)
    assert [row for row in told if row.startswith("author_of")] == ["author_of Paul Moss Deep Water"]


@pytest.mark.parametrize(
    ("text", "attribute", "attribution", "modality"),
    [
        ("All owners must pay, according to the Council of Owners, a Norvia lobby group.", "based_in", (), "asserted"),
        ("Doubts about the newly announced deal could hurt President Paul Moss.", "role", (), "asserted"),
        ("Paul Moss reportedly told them that the plan was late.", "statement", ("Paul Moss",), "reported"),
        ("Dana Reyes denies wrongdoing and denounces the trial as a sham.", "criticizes", (), "asserted"),
        ("The poll found that 44 percent of likely Norvia voters support Ada Hill.", "poll", (), "asserted"),
        ("“Bribes are rare here,” Ada Hill, a bank spokeswoman said.", "quote", ("Ada Hill",), "asserted"),
        ("“The prices did rise here,” The Norvia Times now reports.", "quote", ("The Norvia Times",), "asserted"),
        ("“The prices did rise here,” the report states.", "quote", ("the report",), "asserted"),
        ("Quill discussed Ada Hill's recent trip to France.", "visits", (), "asserted"),
        ("Quill denied a request for files from Ada Hill's Russia probe.", "investigates", (), "asserted"),
        ("It could be the last fight over Ada Hill's executive orders on trade.", "signs", (), "asserted"),
        ("Ada Hill is not sure she can vote for Paul Moss.", "supports", (), "unclear"),
        ("Quill Inc. said a ship sank, as Ada Hill vowed to sue.", "promises", (), "asserted"),
    ],
)
def test_a_fact_has_its_own_speaker_and_sureness(
    text: str, attribute: str, attribution: tuple[str, ...], modality: str
) -> None:
    fact = next(one for one in analyse(text, _DICTIONARY).facts if one.attribute == attribute)
    assert (fact.attribution, fact.modality) == (attribution, modality)


def test_another_who_tells_something_else_begins_his_own_words() -> None:
    text = (
        "Rep. Ada Hill announced that she would not run in 2014 and Norvia Gov. Paul Moss informed voters of his plan."
    )
    roles = [one for one in analyse(text, _DICTIONARY).facts if one.attribute == "role"]
    assert [one.attribution for one in roles] == [(), ()]


def test_a_programme_that_is_told_is_no_quote() -> None:
    text = 'Sen. Ada Hill told "Quill News Sunday" that Norvia was late.'
    assert not [one for one in analyse(text, _DICTIONARY).facts if one.attribute == "quote"]

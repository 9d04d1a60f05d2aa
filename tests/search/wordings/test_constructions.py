"""Constructions of news prose that any verb may stand in, each with a trap beside it."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("vell", "Vell", "place"),
        Entity("reyes", "Dana Reyes", "person", aliases=(Alias("Reyes"),)),
        Entity("hill", "Ada Hill", "person", aliases=(Alias("Hill"),)),
        Entity("moss", "Paul Moss", "person", aliases=(Alias("Moss"),)),
    )
)
_TOLD = {"sues", "supports", "criticizes", "dismissed", "hires", "acquires", "visits", "praises", "investigates"}


def _told(text: str) -> set[str]:
    return {
        " ".join(part for part in (one.attribute, one.subject, one.object) if part)
        for one in analyse(text, _DICTIONARY, date="2021-05-06").facts
        if one.attribute in _TOLD
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Reyes, a pastor supporting Hill, left.", {"supports reyes hill"}),
        ("Reyes, a Vell lawyer quietly backing Hill, spoke.", {"supports reyes hill"}),
        ("Reyes, a critic of lawyers supporting Hill, spoke.", {"criticizes reyes"}),
        ("Reyes met a pastor supporting Hill.", set()),
        ("Reyes is among those criticizing Hill.", {"criticizes reyes hill"}),
        ("Reyes joined a growing list of senators criticizing Hill.", {"criticizes reyes hill"}),
        ("Reyes was one of several lawmakers who endorsed Hill.", {"supports reyes hill"}),
        ("Reyes met those criticizing Hill.", set()),
        ("In suing Quill, Norvia took a risk.", {"sues norvia quill"}),
        ("Despite criticizing Hill, Reyes stayed.", {"criticizes reyes hill"}),
        ("Norvia took a risk in Quill suing Harrow.", set()),
        ("Reyes called Moss’s May 2 letter criticizing Hill a mistake.", {"criticizes moss hill"}),
        ("Reyes read a statement from Norvia criticizing Hill.", {"criticizes norvia hill"}),
        ("Reyes aired a new Moss campaign ad criticizing Hill.", {"criticizes moss hill"}),
        ("Norvia quietly but swiftly sued Quill.", {"sues norvia quill"}),
        ("Reyes very publicly criticized Hill.", {"criticizes reyes hill"}),
        ("Reyes in Vell on Monday criticized Hill.", {"criticizes reyes hill"}),
        ("The man who shot Reyes in Vell criticized Hill.", set()),
        ("Reyes was called to Vell and fired by Norvia.", {"dismissed reyes norvia"}),
        ("Reyes has led Harrow since May, endorsed by Hill.", {"supports hill reyes"}),
        ("Reyes led the firm, acquired by Harrow.", set()),
        ("Norvia sued several rivals, including Quill and Harrow.", {"sues norvia quill", "sues norvia harrow"}),
        ("Norvia sued over several issues, including Quill’s plan.", set()),
        ("Reyes criticized outgoing Vell Treasurer Ada Hill.", {"criticizes reyes hill"}),
        ("Reyes criticized actor and activist Ada Hill.", {"criticizes reyes hill"}),
        ("Reyes criticized three senators, among them Hill.", {"criticizes reyes hill"}),
        ("Norvia sued 12 firms, including Quill.", {"sues norvia quill"}),
        ("Norvia sued 12 firms, including a Quill supplier.", set()),
        ("Reyes criticized his ex-wife, the actress Ada Hill.", {"criticizes reyes hill"}),
        ("Reyes criticized his brother, former Senator Paul Moss.", {"criticizes reyes moss"}),
        ("Reyes told his wife, the actress Hill met, to leave.", set()),
        ("Reyes and his brother criticized Hill.", {"criticizes reyes hill"}),
        ("Reyes, 34, and her lawyers criticized Hill.", {"criticizes reyes hill"}),
        ("Norvia and several other firms sued Quill.", {"sues norvia quill"}),
        (
            "Moss criticized Hill, 34, of Vell, and Reyes, 36, of Vell.",
            {"criticizes moss reyes", "criticizes moss hill"},
        ),
        ("Hill, a pilot from Vell, and Reyes, 36, sued Quill.", {"sues hill quill", "sues reyes quill"}),
        ("Moss met Hill, a pilot from Vell, and Reyes sued Quill.", {"sues reyes quill"}),
        ("The lawyer of Moss and his wife criticized Hill.", set()),
        ("Sgt. Dana Reyes of the Vell county police criticized Hill.", {"criticizes reyes hill"}),
        ("Capt. Dana Reyes with the sheriff's office criticized Hill.", {"criticizes reyes hill"}),
        ("Reyes criticized lawyers and praised activist Ada Hill.", {"praises reyes hill", "criticizes reyes"}),
        ("Reyes, unlike Moss, criticized Hill.", {"criticizes reyes hill"}),
        ("Like others in Vell, Reyes criticized Hill.", {"criticizes reyes hill"}),
        ("Norvia chided Dana Reyes, 83, for praising Hill.", {"criticizes norvia reyes", "praises reyes hill"}),
        ("Reyes met Moss. Both criticized Hill.", {"criticizes reyes hill", "criticizes moss hill"}),
        ("Reyes met Moss. The two senators criticized Hill.", {"criticizes reyes hill", "criticizes moss hill"}),
        ("Reyes met Moss. Both senators of Vell criticized Hill.", set()),
        ("Reyes met Moss. All of the senators criticized Hill.", set()),
        ("Norvia, which had met Quill, agreed in May to buy the company.", {"acquires norvia quill"}),
        ("Quill rose after Norvia said it would buy the company.", {"acquires norvia quill"}),
        ("Quill met Harrow and Norvia, which sued the company.", set()),
        ("Reyes made a habit of criticizing Hill.", {"criticizes reyes hill"}),
        ("Reyes devoted much of his speech to criticizing Hill.", {"criticizes reyes hill"}),
        ("Reyes met Moss to speak of the history of criticizing Hill.", set()),
        ("The deal will see Norvia buy Quill.", {"acquires norvia quill"}),
        ("Reyes on Quill’s network criticized Hill.", {"criticizes reyes hill"}),
        ("Dana Reyes, a member of the Board on Safety, who was endorsed by Hill, left.", {"supports hill reyes"}),
        ("Norvia will run ads supporting Reyes.", {"supports norvia reyes"}),
        ("Moss left. Before he called Quill, a bank, on Monday, Reyes criticized Hill.", {"criticizes reyes hill"}),
        ("Moss left. Even as he criticized Hill, Mr. Reyes laughed.", {"criticizes reyes hill"}),
        ("Reyes left. Even as he criticized Hill, his lawyer Paul Moss laughed.", set()),
        ("Senate Democrats said on Monday that they endorsed Hill.", {"supports Senate Democrats hill"}),
        ("Several Democrats said that they endorsed Hill.", set()),
        ("Reyes, calling her “a liar,” criticized Hill.", {"criticizes reyes hill"}),
        ("“He is a liar,” said Reyes, praising Hill.", {"praises reyes hill"}),
        ("“He is a liar,” Moss said of Reyes, praising Hill.", {"praises moss hill"}),
        ("Reyes, named mayor in May, criticized Hill.", {"criticizes reyes hill"}),
        ("Reyes is now among those Republicans criticizing Hill.", {"criticizes reyes hill"}),
        ("Reyes is one of three Democrats who endorsed Hill.", {"supports reyes hill"}),
        ("Reyes filed a complaint praising Hill.", {"praises reyes hill"}),
        ("Reyes at a rally in Vell criticized Hill.", {"criticizes reyes hill"}),
        ("Reyes at a rally held in Vell criticized Hill.", set()),
        ("Supporters of Reyes at a rally in Vell criticized Hill.", set()),
        ("Reyes, who after leaving the army sued Norvia, praised Hill.", {"praises reyes hill"}),
        ("Reyes soon after the vote praised Hill.", {"praises reyes hill"}),
        ("Reyes the next day sued Norvia.", {"sues reyes norvia"}),
        ("Reyes two weeks later sued Norvia.", {"sues reyes norvia"}),
        ("Reyes at one point praised Hill.", {"praises reyes hill"}),
        ("Reyes nonetheless praised Hill.", {"praises reyes hill"}),
        ("Reyes announced her endorsement on Monday of Hill.", {"supports reyes hill"}),
        ("Norvia’s purchase last year of Quill was a mistake.", {"acquires norvia quill"}),
        ("The firing on Monday of Hill was a surprise.", {"dismissed hill"}),
        ("Reyes praised her opponent, former Gov. Paul Moss, on Monday.", {"praises reyes moss"}),
        ("Reyes praised the plan, former Gov. Paul Moss said.", {"praises reyes"}),
        ("Reyes praised the chairman of the Harrow, Ada Hill.", {"praises reyes hill"}),
        ("Reyes said the plan was late and criticized Hill.", {"criticizes reyes hill"}),
        ("Reyes said the mayor was late and criticized Hill.", set()),
        (
            "Reyes said the plan was late, praised Hill and criticized Moss.",
            {"praises reyes hill", "criticizes reyes moss"},
        ),
        ("Said to be late, a deal that harms Hill", set()),
        ("Reyes praised Hill, as well as Moss.", {"praises reyes hill", "praises reyes moss"}),
        ("Reyes praised Hill as well as a friend of Moss.", {"praises reyes hill"}),
        ("Two groups, Quill and the Harrow, sued Norvia.", {"sues quill norvia", "sues harrow norvia"}),
        (
            "Several aides, including Hill of Vell and Moss of Vell, praised Reyes.",
            {"praises hill reyes", "praises moss reyes"},
        ),
        ("Reyes said the ad mocked voters and criticized Hill.", set()),
    ],
)
def test_who_does_what_to_whom(text: str, facts: set[str]) -> None:
    assert _told(text) == facts

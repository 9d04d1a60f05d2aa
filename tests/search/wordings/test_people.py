"""The people pack, and roles and parties, on sentences of our own: what each should say, and what it should not."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary

_ENTITIES = (
    Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
    Entity("moss", "Karl Moss", "person", (Alias("Moss"),)),
    Entity("ito", "Mia Ito", "person", (Alias("Ito"),)),
    Entity("norvia", "Norvia", "organization"),
    Entity("quill", "Quill", "organization"),
    Entity("senate", "Senate", "organization"),
    Entity("tessel", "Tessel College", "organization", (Alias("Tessel"),)),
    Entity("lumen", "Lumen University", "organization"),
    Entity("unity", "Unity Party", "organization"),
    Entity("beam", "Beam", "product"),
    Entity("oslo", "Oslo", "place"),
    Entity("westland", "Westland", "place"),
)
_DICTIONARY = Dictionary.compile(_ENTITIES)
_PARTIES = Dictionary.compile([*_ENTITIES, Entity("gop", "Republican Party", "organization", (Alias("Republicans"),))])


def _facts(text: str, dictionary: Dictionary = _DICTIONARY) -> list[str]:
    facts = analyse(text, dictionary, date="2020-05-05").facts
    rows = ((fact.attribute, fact.subject, fact.object, fact.value.text if fact.value else None) for fact in facts)
    return [" ".join(part for part in row if part) for row in rows]


_FOUND = [
    line.split(" | ")
    for line in """
Reyes worked at Norvia. | former_role reyes norvia worked
Reyes served two decades in the Senate. | former_role reyes senate served
Reyes spent ten years as treasurer. | former_role reyes treasurer
When Reyes was governor, taxes rose. | former_role reyes governor
Moss nominated Reyes to lead the agency. | nominated reyes moss
Moss picked Reyes as his running mate. | nominated reyes moss
Reyes is under consideration for attorney general. | runs_for reyes attorney general
The debate on Reyes’s nomination began. | nominated reyes
Gubernatorial candidate Dana Reyes spoke. | runs_for reyes Gubernatorial
Reyes, the presumptive Republican nominee, spoke. | runs_for reyes
Reyes entered the race for governor. | runs_for reyes governor
Reyes is seeking a third term. | runs_for reyes a third term
Reyes, who is up for re-election, spoke. | runs_for reyes re-election
Reyes serves as chief executive of Norvia. | role reyes norvia chief executive
Reyes now works as a lawyer. | role reyes lawyer
Reyes holds the post of treasurer at Norvia. | role reyes norvia treasurer
Reyes, who heads Norvia, spoke. | role reyes norvia heads
Reyes, who now runs Norvia’s pen division, spoke. | role reyes norvia now runs
Reyes, a Moss spokesman, declined to comment. | role reyes Moss spokesman
Reyes, president of the Oslo-based Norvia, spoke. | role reyes norvia president
Reyes (R-Westland), the chairman of Norvia, spoke. | role reyes norvia chairman
Reyes, 43, is a former chairman of Norvia. | former_role reyes norvia former chairman
Reyes was the chief economist of Norvia until May. | former_role reyes norvia chief economist
Sens. Reyes (R-Westland), Moss of Oslo and Ito voted. | role reyes Sens. | role moss oslo Sens. | role ito Sens.
Sen. Dana Reyes of Westland spoke. | role reyes westland Sen.
Reyes, a retired army colonel, spoke. | former_role reyes retired army colonel
White-collar lawyer Dana Reyes spoke. | role reyes lawyer
Reyes previously served as treasurer of Norvia. | former_role reyes norvia treasurer
Reyes, who also served as Moss’s chief legal counsel, left. | former_role reyes chief legal counsel
Norvia praised Reyes, who was previously the company’s treasurer. | former_role reyes norvia treasurer
Reyes had senior positions at Norvia. | former_role reyes norvia senior positions
Quill, which was led at the time by Reyes, grew. | former_role reyes quill led
Reyes was named chief executive of Norvia. | appointed reyes norvia chief executive
Reyes has been appointed Norvia’s chairman. | appointed reyes norvia chairman
Norvia named Reyes its new chief executive. | appointed reyes norvia chief executive
Norvia has promoted Reyes to vice president. | appointed reyes norvia vice president
Reyes was elected to the Senate in 2012. | appointed reyes senate
Reyes was confirmed on Tuesday as the new secretary of state. | appointed reyes secretary of state
Moss appointed Reyes to the Senate seat. | appointed reyes senate
Reyes became chairman of Norvia. | appointed reyes norvia chairman
The election of Reyes as chairman of Norvia was close. | appointed reyes norvia chairman
Moss nominated Reyes to be ambassador. | nominated reyes moss ambassador
Reyes was nominated by Moss. | nominated reyes moss
Moss’s nominee, Dana Reyes, spoke. | nominated reyes moss
Moss picked Reyes as vice president. | nominated reyes moss vice president
Moss’s pick for treasurer, Dana Reyes, spoke. | nominated reyes moss treasurer
Reyes resigned as chairman of Norvia. | resigns reyes norvia chairman
Reyes stepped down from Norvia. | resigns reyes norvia
Reyes will retire in May. | resigns reyes
Reyes quit as treasurer. | resigns reyes treasurer
Reyes announced her plan to step down as chief executive. | resigns reyes chief executive
The resignation of Reyes came late. | resigns reyes
The Senate seat vacated by Reyes is open. | resigns reyes senate
Norvia fired Reyes. | dismissed reyes norvia
Reyes was ousted as chairman of Norvia. | dismissed reyes norvia chairman
Reyes was dismissed by Norvia. | dismissed reyes norvia
Norvia’s firing of Reyes was sudden. | dismissed reyes norvia
Moss fired Reyes in May. | dismissed reyes moss
Reyes was removed from her post. | dismissed reyes
Reyes will replace Moss. | replaces reyes moss
Reyes welcomed her nomination to replace the retiring Moss. | replaces reyes moss
Moss will be succeeded by Reyes. | replaces reyes moss
Norvia named Reyes to succeed Moss. | replaces reyes moss
Reyes was elected chairman, succeeding Moss. | replaces reyes moss
Reyes, Moss’s successor, spoke. | replaces reyes moss
Replacing Moss is a new interim chairman, Reyes. | replaces reyes moss
Reyes took over from Moss. | replaces reyes moss
Reyes sits on the board of directors of Norvia. | board_seat reyes norvia
Reyes will remain on Norvia’s board of directors. | board_seat reyes norvia
Reyes joined Norvia’s board. | board_seat reyes norvia
Reyes, a board member of Norvia, spoke. | board_seat reyes norvia
Reyes has a seat on Norvia’s board. | board_seat reyes norvia
Reyes will join Beam. | joins_project reyes beam
Reyes is joining the Beam team. | joins_project reyes beam
Reyes joined a team working on Beam. | joins_project reyes beam
Reyes is recruiting engineers for Beam. | recruits_for reyes beam
Reyes hired dozens of people for the Beam project. | recruits_for reyes beam
Reyes contacted engineers through Beam. | contacts_via reyes beam
Reyes messaged researchers on Beam. | contacts_via reyes beam
Reyes, 43, said no. | age reyes 43
The 43-year-old Reyes spoke. | age reyes 43-year-old
Dana Reyes (aged 43) said no. | age reyes aged 43
Reyes was a 19-year-old student. | age reyes 19-year-old
Reyes turned 50 years old on Monday. | age reyes 50 years old
Reyes, a 43-year-old teacher, spoke. | age reyes 43-year-old
Reyes was born on May 3, 1970. | born_on reyes May 3, 1970
Reyes, born in 1970, spoke. | born_on reyes 1970
Reyes was born in Oslo. | born_in reyes oslo
Reyes, a native of Oslo, spoke. | born_in reyes oslo
Oslo native Dana Reyes spoke. | born_in reyes oslo
Oslo-born Reyes spoke. | born_in reyes oslo
Reyes lives in Oslo. | lives_in reyes oslo
Reyes, a resident of Oslo, spoke. | lives_in reyes oslo
Oslo resident Dana Reyes spoke. | lives_in reyes oslo
Reyes, 43, of Oslo, was hurt. | lives_in reyes oslo
Reyes’s home in Oslo burned. | lives_in reyes oslo
Reyes graduated from Tessel College. | educated_at reyes tessel
Reyes is a graduate of Tessel College and Lumen University. | educated_at reyes tessel | educated_at reyes lumen
Reyes studied law at Tessel. | educated_at reyes tessel
Reyes grew up in Oslo before attending Tessel College. | educated_at reyes tessel
Reyes went to Tessel College and then Lumen University. | educated_at reyes lumen
Reyes, a Tessel graduate, spoke. | educated_at reyes tessel
Reyes earned a law degree from Lumen University. | educated_at reyes lumen
Reyes, a student at Tessel, spoke. | educated_at reyes tessel
The Tessel-educated Reyes spoke. | educated_at reyes tessel
Reyes dropped out of Tessel College. | dropped_out reyes tessel
Reyes, who quit Lumen University, spoke. | dropped_out reyes lumen
Reyes, a Tessel dropout, spoke. | dropped_out reyes tessel
Reyes married Moss in 2010. | married_to reyes moss
Reyes is married to Moss. | married_to reyes moss
Reyes and her husband, Karl Moss, spoke. | married_to reyes moss
Moss, Reyes’s husband, spoke. | married_to reyes moss
Reyes and wife Mia Ito spoke. | married_to reyes ito
Reyes, Moss’s daughter, spoke. | relative_of reyes moss daughter
Moss’s brother, Dana Reyes, spoke. | relative_of reyes moss brother
Reyes, the son of Moss, spoke. | relative_of reyes moss son
Moss and his niece Mia Ito spoke. | relative_of ito moss niece
Reyes died on May 3. | died reyes May 3
Reyes died in Oslo. | died reyes oslo
The late Reyes was kind. | died reyes
The death of Reyes was sudden. | died reyes
Reyes was pronounced dead. | died reyes
Reyes died of cancer. | died_of reyes cancer | died reyes
Reyes died after a long battle with cancer. | died_of reyes cancer
Reyes committed suicide. | died_of reyes committed suicide
Sen. Reyes (R-Westland) spoke. | party reyes R-Westland
Reyes, D-Westland, spoke. | party reyes D-Westland
Democrat Dana Reyes spoke. | party reyes Democrat
Reyes, 44, a Republican who swims, spoke. | party reyes Republican
As the ranking Democrat on the Quill, Ms. Reyes spoke. | party reyes Democrat
Republican Sen. Dana Reyes spoke. | party reyes Republican
Reyes, a Westland Democrat, spoke. | party reyes Democrat
Reyes, the top Republican on the panel, spoke. | party reyes Republican
Reyes was later assigned to Moss’s team. | joins_project reyes moss
Reyes, a member of Moss’s legal team, spoke. | joins_project reyes moss
Reyes, who was part of Moss’s transition team, spoke. | joins_project reyes moss
Reyes served on Moss’s transition team. | joins_project reyes moss
Reyes, a member of the Unity Party, spoke. | party reyes unity
Reyes joined the Unity Party. | party reyes unity
The Unity Party candidates are Reyes and Moss. | party reyes unity | party moss unity
He met then-Norvia chairman Dana Reyes. | former_role reyes norvia chairman
Reyes spoke. She was the treasurer of Norvia. | former_role reyes norvia treasurer
Reyes is running for president. | runs_for reyes president
Reyes will run for re-election. | runs_for reyes re-election
Reyes, a candidate for governor, spoke. | runs_for reyes governor
Reyes announced her candidacy. | runs_for reyes
Reyes, the 2016 presidential candidate, spoke. | runs_for reyes presidential
Reyes is seeking the Democratic nomination for president. | runs_for reyes president
Reyes’s presidential campaign spent much. | runs_for reyes presidential
A push by Reyes to revive the mill failed. | purpose reyes revive the mill
Reyes hopes to sell more pens. | purpose reyes sell more pens
Norvia aims to sell more pens. | purpose norvia sell more pens
""".strip().splitlines()
]


@pytest.mark.parametrize("row", _FOUND, ids=[row[0][:60] for row in _FOUND])
def test_a_sentence_says(row: list[str]) -> None:
    found = _facts(row[0])
    assert [wanted for wanted in row[1:] if wanted not in found] == [], found


_NOT = [
    line.split(" | ")
    for line in """
Reyes leads Moss in the polls. | role
Reyes helped lead Quill’s fight for the plant. | role
Reyes leads Quill’s response to the fire. | role
Reyes was the first Republican senator to agree. | appointed
Reyes has appointed lawyer Mia Ito. | appointed reyes
The 400-year-old convention that Reyes cited is gone. | age
Reyes, who will turn 29 in April, said no. | age
Six-year-old Ito and three-year-old Moss spoke. | age moss Six-year-old
Moss, the father of a 12-year-old girl, spoke. | age moss
The 21-year-old woman the mayor Moss met spoke. | age moss
Reyes was deposed in Oslo in June. | dismissed
Reyes is campaigning for Sen. Moss. | runs_for
Reyes lived with her 12-year-old daughter. | age reyes
Norvia called on Reyes to resign. | resigns
Reyes should resign. | resigns
Reyes had resigned herself to the cold. | dismissed
Moss fired at Reyes. | dismissed
Reyes fired back at Moss. | dismissed
Reyes dismissed the claims of Moss. | dismissed
Moss will replace the roof. | replaces
His nomination by Moss to replace Reyes was late. | replaces moss
Reyes resigned from the board of Norvia. | board_seat
Reyes joined Norvia in May. | joins_project
Reyes attended the Norvia meeting. | educated_at
Reyes quit Norvia in May. | dropped_out
Reyes dropped out of the race. | dropped_out
Reyes may die of shame. | died
Moss and the wife of Reyes spoke. | married_to
Reyes, Republican leaders and Moss met. | party reyes
Moss attacked Democrats, Reyes said. | party
The Republican president and first lady Dana Reyes spoke. | party reyes
Reyes, a former Republican, spoke. | party
Reyes will run for cover. | runs_for
Her husband’s presidential campaign, Reyes said, was long. | runs_for
Reyes ousted Sen. Moss in the election. | dismissed
Norvia University named a hall after Reyes. | appointed reyes
They met the president, Reyes and Moss. | role reyes
Reyes, the mayor’s friend, spoke. | role
Reyes was the first major candidate. | role reyes
""".strip().splitlines()
]


@pytest.mark.parametrize("row", _NOT, ids=[row[0][:60] for row in _NOT])
def test_a_sentence_does_not_say(row: list[str]) -> None:
    found = _facts(row[0])
    assert not [fact for fact in found if fact.split(" ")[0] == row[1].split(" ")[0] and fact.startswith(row[1])], found


def test_a_party_is_the_object_where_the_dictionary_has_it() -> None:
    assert "party reyes gop" in _facts("Sen. Reyes (R-Westland) spoke.", _PARTIES)

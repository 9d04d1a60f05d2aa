"""Offices, parties and founders as news tells them, in sentences of our own: what each says of the people in it."""

from __future__ import annotations

import pytest

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts.offices.states import state_behind
from tests.search.wordings.tables import rows

_DICTIONARY = Dictionary.compile(
    (
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
        Entity("moss", "Karl Moss", "person", (Alias("Moss"),)),
        Entity("norvia", "Norvia Group", "organization", (Alias("Norvia"),)),
        Entity("quill", "Quill", "organization"),
        Entity("panel", "House Water Panel", "organization"),
        Entity("senate", "Senate", "organization"),
        Entity("tessel", "Tessel University", "organization"),
        Entity("ohio", "Ohio", "place"),
        Entity("texas", "Texas", "place"),
    )
)
_ASKED = {"role", "former_role", "party", "founder", "acquires", "runs_for", "dropped_out", "resigns"}
_ASKED |= {"nominated", "hires", "business"}

_TOLD = """
Former U.S. Ambassador to Norvia Group Dana Reyes left. | former_role reyes norvia Ambassador
Dana Reyes, founder of Norvia Group, left. | founder norvia reyes; role reyes norvia founder
Dana Reyes, co-founder of Norvia, left. | founder norvia reyes; role reyes norvia co-founder
Reyes, president and founder of Quill, left. | founder quill reyes; role reyes quill founder; role reyes quill president
The founder of Quill, Dana Reyes, left. | founder quill reyes; role reyes quill founder
Quill co-founder and CEO Dana Reyes left. | founder quill reyes; role reyes quill CEO; role reyes quill co-founder
He told the founder of Quill, Reyes said. |
Reyes, the daughter of the founder of Quill, left. |
Reyes, a former head of studies for the Norvia Group, left. | former_role reyes norvia former head of studies
Reyes, head of the Norvia Group’s water division, left. | role reyes norvia head of the Norvia Group’s water division
Reyes, mayor of Ohio’s largest city, left. | role reyes - mayor of Ohio’s largest city
Reyes, a senior fellow for water policy at Quill, left. | role reyes quill senior fellow for water policy
Reyes, the top Democrat on the House Water Panel, left. | party reyes - Democrat; role reyes panel top Democrat
The top Democrat on the House Water Panel, Reyes, left. | role reyes panel top Democrat
Reyes, an odd Republican strategist, left. | party reyes - Republican; role reyes - Republican strategist
Tessel University (TU) leader Dana Reyes left. | role reyes tessel leader
Panamanian leader Dana Reyes left. | role reyes - Panamanian leader
Reyes, the president’s second secretary of state, left. | role reyes - secretary of state
Reyes, a fellow in Ohio affairs at Quill, left. | role reyes quill fellow in Ohio affairs
Director of National Intelligence Dana Reyes left. | role reyes - Director of National Intelligence
Reyes, a former Quill engineer now living in Ohio, left. | former_role reyes quill former Quill engineer
Reyes, a retired Quill profiler, left. | former_role reyes quill retired Quill profiler
Reyes, a retired Ohio police detective, left. | former_role reyes - retired Ohio police detective
Reyes, a retired judge, left. | former_role reyes - retired judge
Reyes, the show's lead writer and executive producer, left. | role reyes - executive producer; role reyes - lead writer
Moss, a self-described promoter and booking agent, left. | role moss - booking agent; role moss - promoter
Norvia wants free agent Karl Moss. | role moss - free agent
Reyes, who served as a special agent in charge, left. | former_role reyes - special agent in charge
Moss of Ohio, who served as a special agent, left. | former_role moss - special agent
Former Ohio health commissioner Dr. Dana Reyes left. | former_role reyes ohio Former Ohio health commissioner
Dana Reyes and Karl Moss, the former directors of Quill, left. | former_role moss quill former directors; \
former_role reyes quill former directors
Reyes is a professor at Tessel University, a former director of Quill. | former_role reyes quill former director; \
role reyes tessel professor
Reyes, a strategist and former aide to Mr. Moss, left. | former_role reyes moss former aide; role reyes - strategist
Reyes, a member of Norvia and former director of Quill, left. | former_role reyes quill director; \
role reyes norvia member
Our very talented Deputy Secretary of Defense, Dana Reyes, left. | role reyes - Deputy Secretary of Defense
Dana Reyes, a radio show host, left. | role reyes - radio show host
Former Quill contractor Dana Reyes left. | former_role reyes quill Former Quill contractor
They rejected Moss’s nomination by Reyes. | nominated moss reyes
They will not support Moss's nomination. | nominated moss
Reyes is a Quill and Norvia contributor. | role reyes norvia Norvia contributor; role reyes quill contributor
Reyes, a Quill analyst and Army veteran, left. | role reyes - Army veteran; role reyes quill Quill analyst
Reyes, a Quill contributor, left. | role reyes quill Quill contributor
Sen. Dana Reyes (D-Ohio) left. | party reyes - D-Ohio; role reyes ohio Sen.
“It is late,” Sen. Dana Reyes (R-N.J.) said. | party reyes - R-N.J.; role reyes New Jersey Sen.
Reps. Dana Reyes, D-Calif., and Karl Moss, R-Texas, left. | party moss - R-Texas; party reyes - D-Calif.; \
role moss texas Reps.; role reyes California Reps.
Republican Ohio Sen. Dana Reyes left. | party reyes - Republican; role reyes ohio Republican Ohio Sen.
Quill's director, Dr. Dana Reyes, left. | role reyes quill director
Quill Political Director Dana Reyes left. | role reyes quill Political Director
Senator Dana Reyes (R) shaking hands on Monday. | role reyes - Senator
Sen. Dana Reyes, Ohio Democrat, left. | party reyes - Democrat; role reyes ohio Sen.
Reyes of Ohio, the panel's top Democrat, left. | party reyes - Democrat; role reyes - top Democrat
Reyes, the No. 2 House Republican, left. | party reyes - Republican
The top Senate Democrat, Reyes, left. | party reyes - Democrat
The No. 3 House Democrat, Reyes, left. | party reyes - Democrat
Reyes, the panel's No. 2 Republican, left. | party reyes - Republican; role reyes - No. 2 Republican
Reyes, who met the No. 2 House Republican, left. |
Reyes, the ranking Democrat on the House Water Panel, left. | party reyes - Democrat; role reyes panel ranking Democrat
The Democrat, Representative Reyes of Ohio, left. | party reyes - Democrat; role reyes ohio Representative
Moss of Texas, the Republican leading the inquiry, left. | party moss - Republican
A prominent Ohio Republican, Karl Moss, left. | party moss - Republican
He met the Republican, Moss said. |
Reyes, President Moss's first national security adviser, left. | role moss - President; \
role reyes moss first national security adviser
Moss won. Reyes, his former national security adviser, left. | former_role reyes - former national security adviser
Reyes, his partner, left. |
Reyes was advising the Moss campaign. | former_role reyes - was advising the Moss campaign
Reyes advises Norvia’s government. | role reyes norvia advises
Reyes registered as a foreign agent. | role reyes - foreign agent
The liberal billionaire Karl Moss left. |
Billionaire investor Karl Moss left. | role moss - Billionaire investor
Spin doctor Karl Moss left. | role moss - Spin doctor
Reyes, vice presidential nominee, left. | role reyes - vice presidential nominee; runs_for reyes - vice presidential
Vice presidential candidate Reyes left. | role reyes - Vice presidential candidate; runs_for reyes - Vice presidential
Reyes gave up her bid for the Senate. | runs_for reyes senate
Moss launched a bid for Quill. | acquires moss quill
Reyes, who quit Tessel University to travel, left. | dropped_out reyes tessel
Norvia is recruiting its CEO Dana Reyes. | hires norvia reyes; role reyes norvia CEO
The startup incubator Quill left. | business quill - startup incubator
A spokesman for Moss, Dana Reyes, left. | role reyes moss spokesman
A lawyer for Gov. Karl Moss, Dana Reyes, left. | role moss - Gov.; role reyes moss lawyer
A spokesman for the sheriff, Dana Reyes, left. | role reyes - spokesman for the sheriff
A rival to the sheriff, Dana Reyes, left. | role reyes - sheriff
Reyes, the prime minister's spokeswoman, left. | role reyes - spokeswoman
Reyes, the former president's lawyer, left. | role reyes - lawyer
Reyes, the women's coach, left. |
Reyes, Karl Moss's daughter and senior adviser, left. | role reyes moss senior adviser
Karl Moss's daughter and senior adviser, Dana Reyes, left. | role reyes moss senior adviser
Ohio left. Ohioan President Dana Reyes left. | role reyes - President
Germany left. German President Dana Reyes left. | role reyes Germany German President
German carmaker president Dana Reyes left Germany. | role reyes - president
Former Quill CEO and presidential candidate Dana Reyes left. | former_role reyes - presidential candidate; \
former_role reyes quill Former Quill CEO; runs_for reyes - presidential
The FBI left. Bureau Deputy Director Dana Reyes left. | role reyes FBI Deputy Director
Circuit Court Judge Dana Reyes left. | role reyes - Circuit Court Judge
CNN Senior Legal Analyst Dana Reyes left. | role reyes CNN Senior Legal Analyst
Reyes, a 14-year CIA veteran, left. | role reyes CIA veteran
Reyes, a 14-year veteran of the CIA, left. | role reyes CIA 14-year veteran
Reyes, a fierce Moss defender, left. |
The head of Ohio's Harrow Bank, Dana Reyes, left. | role reyes Harrow Bank head
Reyes, the head of Ohio's Harrow Bank, left. | role reyes Harrow Bank head
Another top Republican, Sen. Dana Reyes, left. | party reyes - Republican; role reyes - Sen.
He met Harrow Party candidate Dana Reyes. | role reyes Harrow Party candidate; runs_for reyes
Police spokesman Sgt. Karl Moss left. | role moss - Police spokesman; role moss - Sgt.
Labour MP Dana Reyes left. | party reyes Labour; role reyes - MP
Then-FBI Director Dana Reyes left. | former_role reyes FBI Director
Tarn County Sheriff Dana Reyes left. | role reyes Tarn County Sheriff
Former Wilson County Sheriff Dana Reyes left. | former_role reyes Wilson County Former Wilson County Sheriff
Republicans, including Sen. Dana Reyes and Karl Moss, left. | party moss Republicans; party reyes Republicans; \
role reyes - Sen.
Two Democratic senators, Reyes of Ohio and Moss of Texas, left. | party moss - Democratic; party reyes - Democratic
Republicans on the water panel, such as Karl Moss, left. | party moss Republicans
Other Democrats, Moss said, left. |
Reyes is Moss's third chief of staff. | role reyes moss chief of staff
Ousted Quill chief Dana Reyes left. | former_role reyes quill chief
He dismissed top Moss campaign strategist Dana Reyes's plan. | role reyes moss campaign strategist
Retired Adm. Dana Reyes left. | former_role reyes - Retired Adm.
Reyes, the party's leader, left. | role reyes - the party's leader
Reyes is the new head of the agency. | role reyes - new head of the agency
Reyes, the city's police chief from 2010 to 2014, left. | former_role reyes - police chief
The panel's chairman, Sen. Karl Moss of Ohio, left. | role moss - chairman; role moss ohio Sen.
Ohio Secretary of State Dana Reyes left. | role reyes ohio Secretary of State
Longtime Moss confidant Dana Reyes left. | role reyes moss confidant
The Democratic mayor of Ohio, Dana Reyes, left. | party reyes - Democratic; role reyes ohio Democratic mayor
Friends of Moss, a senator said, left. |
Norvia water policy chief Dana Reyes left. | role reyes norvia Norvia water policy chief
Quill's atomic energy chief Karl Moss left. | role moss quill atomic energy chief
The Quill team of owner Karl Moss left. |
Reyes, legal director at Quill, left. | role reyes quill legal director
Reyes, a water use and public safety professor at Tessel University, left. | role reyes tessel \
water use and public safety professor
Reyes, a Moss-era Norvia official, left. | role reyes norvia Moss-era Norvia official
Reyes, one of the president's lawyers, left. | role reyes - one of the president's lawyers
Reyes, one of the lawmakers who signed it, left. |
Reyes, advocacy director of the water arm at Quill, left. | role reyes quill advocacy director of the water arm
Reyes, deputy chief supply officer for the Norvia Group, left. | role reyes norvia deputy chief supply officer
Reyes, the club's 78-year-old president and general manager, left. | role reyes - 78-year-old president; \
role reyes - general manager
Reyes, Quill's self-appointed town historian, left. | role reyes quill self-appointed town historian
Reyes, a quiet physician who's on the staff, left. | role reyes - physician
Reyes, chair of Water for Ohio, left. | role reyes - chair of Water for Ohio
Reyes, the 2012 presidential nominee, left. | former_role reyes - 2012 presidential nominee; \
runs_for reyes - presidential
Reyes, injured Karl Moss's wife and chief of staff, and others left. |
Reyes, and spokesman, Karl Moss, left. |
Reyes, chief among them, left. |
Reyes, the first Norvian head of state to travel there, left. |
Democrats, including Karl Moss's friends, left. |
"""


@pytest.mark.parametrize(
    ("text", "facts"), [tuple(part.strip() for part in line.split("|")) for line in _TOLD.strip().splitlines()]
)
def test_an_office_is_told_in_many_ways(text: str, facts: str) -> None:
    told = sorted(one for one in rows(text, _DICTIONARY) if one.split(" ", 1)[0] in _ASKED)
    assert [one.removesuffix(" -") for one in told] == [one for one in facts.split("; ") if one]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (" (D-N.J.) spoke", "New Jersey"),
        (" (R-W. Va.) spoke", "West Virginia"),
        (" (D–NY) spoke", "New York"),
        (" (R, Utah) spoke", "Utah"),
        (", I-Vt., spoke", "Vermont"),
        (", D-Va. spoke", "Virginia"),
        (" (R-New Hampshire) spoke", "New Hampshire"),
        (" (Calif.), who spoke", "California"),
        (" (D-Springfield) spoke", None),
        (", Ohio, spoke", None),
        (" spoke in Ohio", None),
    ],
)
def test_letters_behind_a_name_are_a_state(text: str, state: str | None) -> None:
    found = state_behind(text, 0)
    assert (found and found[0]) == state

"""How politicians come and go, meet, praise and oppose each other, in sentences of our own."""

from __future__ import annotations

import pytest

from tests.search.wordings.tables import assert_does_not_tell, assert_tells

_PEOPLE = """
Dana Reyes — who worked on campaigns for Paul Moss — agreed. | joins_project reyes moss
Dana Reyes quit as secretary of state. | former_role reyes secretary of state | resigns reyes secretary of state
Dana Reyes was sworn in on Monday. | appointed reyes
Dana Reyes, elected in 2010, agreed. | appointed reyes
Paul Moss made Dana Reyes his spokeswoman. | appointed reyes spokeswoman
Dana Reyes won confirmation as treasurer. | appointed reyes treasurer
Dana Reyes is the only Republican in the race. | party reyes Republican | runs_for reyes
Dana Reyes, the party's presumptive nominee, agreed. | role reyes presumptive nominee | runs_for reyes
Dana Reyes considered a run for the Senate. | runs_for reyes senate (hedged)
Dana Reyes's exit leaves a gap. | resigns reyes
Dana Reyes was kicked off the committee. | dismissed reyes
Paul Moss gave way to Dana Reyes in May. | replaces reyes moss
After the Reyes firing, Dana Reyes agreed. | dismissed reyes
It is odd that Paul Moss dismissed Dana Reyes, she said. | dismissed reyes moss
Dana Reyes's retirement leaves a gap. | resigns reyes
Dana Jones left. Jones‘ resignation was swift. | resigns Dana Jones
He plans to nominate Dana Reyes as envoy. | nominated reyes (proposed)
Dana Reyes has served as chair of the panel since 2015. | role reyes chair
Dana Reyes has a house in Norvia. | lives_in reyes norvia
Dana Reyes divides her time between Norvia and Tarn. | lives_in reyes norvia | lives_in reyes tarn
Neighbors of Dana Reyes in Norvia agreed. | lives_in reyes norvia
Dana Reyes, the Democratic challenger, agreed. | party reyes Democratic | runs_for reyes
Dana Reyes is poised to announce a run. | runs_for reyes (proposed)
Paul Moss said Dana Reyes would be his running mate. | nominated reyes moss (proposed)
At Dana Reyes's confirmation hearing, Paul Moss agreed. | nominated reyes
Paul Moss named Dana Reyes to the post. | appointed reyes
Dana Reyes was elevated to captain. | appointed reyes captain
Paul Moss put Dana Reyes in charge of the force. | appointed reyes
Dana Reyes filled the vacancy left by Paul Moss. | replaces reyes moss
Dana Reyes walked away from her job. | resigns reyes
The departure of Dana Reyes, an aide, hurt. | resigns reyes
Quill gave Dana Reyes the boot. | dismissed reyes quill
Paul Moss showed Dana Reyes the door. | dismissed reyes moss
Dana Reyes was purged from the team. | dismissed reyes
Dana Reyes was removed from office. | dismissed reyes
The decision to fire Dana Reyes hurt. | dismissed reyes
Dana Reyes, who serves as the county's sheriff, agreed. | role reyes sheriff
During her time as mayor, Dana Reyes agreed. | former_role reyes mayor
Dana Reyes's tenure as mayor is over. | former_role reyes mayor
Dana Reyes threw her hat into the ring for governor. | runs_for reyes governor
Dana Reyes is seeking a third term as mayor. | runs_for reyes mayor
Dana Reyes, who is vying to become mayor, agreed. | runs_for reyes mayor
Dana Reyes formed an exploratory committee. | runs_for reyes
Dana Reyes mounted a bid to unseat Paul Moss. | runs_for reyes
Dana Reyes has been nominated to head Quill. | nominated reyes
Paul Moss settled on Dana Reyes for the job. | nominated reyes moss
Dana Reyes was promoted to captain. | appointed reyes captain
Dana Reyes took office in May. | appointed reyes
Dana Reyes was put in charge of the force. | appointed reyes
Dana Reyes's predecessor, Paul Moss, agreed. | replaces reyes moss
Dana Reyes took the reins from Paul Moss. | replaces reyes moss
Paul Moss handed over to Dana Reyes in May. | replaces reyes moss
Dana Reyes will step into Paul Moss's shoes. | replaces reyes moss
Dana Reyes handed in her notice. | resigns reyes
Dana Reyes was shown the door. | dismissed reyes
Dana Reyes got the boot from Quill. | dismissed reyes quill
Paul Moss removed Dana Reyes from her post. | dismissed reyes moss
Dana Reyes was stripped of her committee seat. | dismissed reyes
Dana Reyes tied the knot with Paul Moss. | married_to reyes moss
Dana Reyes makes her home in Norvia. | lives_in reyes norvia
Dana Reyes lives with her son in Norvia. | lives_in reyes norvia
Dana Reyes was fired as envoy. | dismissed reyes envoy | former_role reyes envoy
The ousting this month of Dana Reyes as mayor hurt. | dismissed reyes mayor | former_role reyes mayor
Dana Reyes, who served in the Moss administration as energy secretary, agreed. | former_role reyes energy secretary
Dana Reyes may resign as treasurer. | resigns reyes treasurer (hedged)
Dana Reyes considered running for president. | runs_for reyes president (hedged)
The Republican nominee for governor, Dana Reyes, agreed. | runs_for reyes governor
Dana Reyes, who is challenging Paul Moss for the seat, agreed. | runs_for reyes the seat
Paul Moss and his Democratic rival, Dana Reyes, in the race for governor agreed. | runs_for reyes governor
Dana Reyes left the Moss campaign in 2015. | resigns reyes
Dana Reyes left the team. | resigns reyes
Dana Reyes, a former member of the Senate, agreed. | former_role reyes senate member
Dana Reyes, who worked in the Moss White House, agreed. | former_role reyes Moss White House worked
Dana Reyes, a quiet member of the Senate, agreed. | role reyes senate member
Republican rival Dana Reyes agreed. | party reyes Republican | runs_for reyes
Then-candidate Dana Reyes agreed. | runs_for reyes
Dana Reyes, running for Senate in Norvia, agreed. | runs_for reyes senate
The party nominated Dana Reyes to run in May. | nominated reyes
Dana Reyes was one of the first to join Paul Moss's campaign. | joins_project reyes moss
Dana Reyes joined the Moss campaign in May. | joins_project reyes Moss
Dana Reyes worked on Paul Moss's 2008 campaign. | joins_project reyes moss
Dana Reyes joined Paul Moss's team. | joins_project reyes moss
Dana Reyes began her career as a Moss campaign aide. | former_role reyes campaign aide
Dana Reyes served as an informal adviser after May. | former_role reyes informal adviser
Dana Reyes, who worked on campaigns for Paul Moss, agreed. | joins_project reyes moss
Dana Reyes, who ran as vice president on a joint ticket in 2000, agreed. | runs_for reyes vice president
Dana Reyes was on Paul Moss's shortlist to lead Quill. | runs_for reyes
Dana Reyes's two-term tenure as treasurer helped. | former_role reyes treasurer
Dana Reyes agreed. After her resignation in 1989 she left. | resigns reyes
Dana Reyes previously worked for Paul Moss as a legislative aide. | former_role reyes legislative aide
Dana Reyes spoke in her role as mayor. | role reyes mayor
Dana Reyes defied the party in her race to unseat Paul Moss. | runs_for reyes
Dana Reyes, who is serving her fourth term in the Senate, agreed. | role reyes senate serving her fourth term
The president fired Dana Reyes on Monday. | dismissed reyes
The president nominated Dana Reyes in May. | nominated reyes
Dana Reyes said the decision to fire Paul Moss was wrong. | dismissed moss
Paul Moss said that CEO Dana Reyes would stay. | role reyes CEO
Dana Reyes hopes to regain her seat. | purpose reyes regain her seat | runs_for reyes her seat (proposed)
"""

_PEOPLE_NOT = """
Dana Reyes was the main author of the plan. | former_role
Dana Reyes joined Paul Moss at the rally. | joins_project
Dana Reyes confirmed the death of Norvia leader Paul Moss. | appointed
Dana Reyes, a former member of the Senate, agreed. | role
Dana Reyes went on a run for Quill. | runs_for
A Reyes campaign aide agreed. | runs_for
Dana Reyes will be the nominee. | appointed
Officials say Paul Moss will replace Dana Reyes with an ally. | replaces
Rep. Dana Reyes, of Norvia, agreed. | lives_in
Dana Reyes returned to Norvia in July. | lives_in
Critics called for Dana Reyes's ouster. | dismissed
Paul Moss demanded Dana Reyes's firing. | dismissed
Paul Moss urged Dana Reyes to fire him. | dismissed
They want the president to fire Dana Reyes. | dismissed
"""

_STATEMENTS = """
Dana Reyes quit “in protest” over the decision. | opposes reyes the decision
Dana Reyes's position was lauded by Paul Moss. | praises moss Dana Reyes's position
The camps were condemned by Paul Moss. | criticizes moss The camps
In a rebuke of Paul Moss, Dana Reyes voted no. | criticizes reyes moss
Quill blasted Harrow. | criticizes quill harrow
Dana Reyes signed it, but dismissed it as “deeply flawed.” | criticizes reyes “deeply flawed
Dana Reyes trashed the idea of Paul Moss as director. | criticizes reyes moss
Dana Reyes expressed “great admiration” for Paul Moss. | praises reyes moss
Dana Reyes applauded Paul Moss's Thursday decision to leave. | praises reyes moss Thursday decision
Dana Reyes signed a bill that Paul Moss had opposed. | opposes moss a bill
Dana Reyes withdrew the plan amid criticism from Paul Moss. | criticizes moss reyes
Dana Reyes won the primary with Paul Moss's endorsement. | supports moss reyes
Dana Reyes expressed solidarity with Norvia. | supports reyes norvia
Dana Reyes backed Paul Moss's plan. | supports reyes moss plan
Dana Reyes reaffirmed her support for the accord. | supports reyes the accord
Dana Reyes broke with Paul Moss over the war. | opposes reyes moss the war
Dana Reyes resigned in protest over the decision. | opposes reyes the decision
Dana Reyes disagreed with the decision. | opposes reyes the decision
Dana Reyes condemned violence. | criticizes reyes violence
Dana Reyes, a vocal critic of the war, agreed. | criticizes reyes the war
Dana Reyes criticized those laws. | criticizes reyes those laws
Dana Reyes urged Paul Moss not to answer. | calls_on reyes moss not to answer
Dana Reyes urged Paul Moss to answer. | calls_on reyes moss answer
Dana Reyes ordered Paul Moss not to answer. | calls_on reyes moss not to answer
Dana Reyes supported the accord. | supports reyes the accord
Dana Reyes, who supports the accord, agreed. | supports reyes the accord
Dana Reyes told Paul Moss not to answer. | calls_on reyes moss not to answer
Dana Reyes voted to confirm Paul Moss. | supports reyes moss
Dana Reyes will vote for the accord. | supports reyes the accord
Dana Reyes defended Paul Moss on Monday. | supports reyes moss
Dana Reyes of Norvia blasted the plan. | criticizes reyes the plan
Dana Reyes, an opponent of the accord, agreed. | opposes reyes the accord
Dana Reyes called for Paul Moss to resign. | calls_on reyes moss resign
The Senate issued a veto threat against the bill. | threatens senate a veto threat against the bill
Dana Reyes ignored Paul Moss's demand for $5 billion for a dam. | calls_on moss $5 billion for a dam
Paul Moss's refusal to endorse Dana Reyes surprised Harrow. | supports moss reyes (denied)
On Monday, Democrats oppose the bill. | opposes Democrats the bill
House Republicans blame Dana Reyes. | blames House Republicans reyes
Dana Reyes and other Democrats opposed the bill. | opposes reyes the bill
Paul Moss sent Dana Reyes a letter on Monday demanding an apology. | calls_on moss reyes an apology
Paul Moss wrote to Dana Reyes demanding that she resign. | calls_on moss that she resign
Paul Moss sent a letter to Dana Reyes demanding answers. | calls_on moss answers
Paul Moss sent a letter to President Dana Reyes accusing Harrow of fraud. | accuses moss harrow fraud
Harrow demands Dana Reyes's tax returns | calls_on harrow reyes tax returns
“Paul Moss is a clown. He needs to be out of the race,” Dana Reyes said. | criticizes reyes moss a clown
“It is over. Paul Moss should resign,” Dana Reyes said. | calls_on reyes moss should resign
“We may never know. I oppose the bill,” Dana Reyes said. | opposes reyes the bill
One of Paul Moss's staunchest defenders, Sen. Dana Reyes, left. | supports reyes moss
One of Paul Moss's fiercest critics, Sen. Dana Reyes, left. | criticizes reyes moss
Dana Reyes claimed not to know about the flood. | statement reyes not to know about the flood
Harrow sent out a missive Wednesday saying the dam would hold. | statement harrow the dam would hold
According to the Reyes campaign, Dana Reyes would win. | statement reyes Dana Reyes would win (reported)
Dana Reyes spoke on Monday. Her campaign said the dam would hold. | statement reyes the dam would hold
Dana Reyes stopped short of endorsing Paul Moss. | supports reyes moss (denied)
Dana Reyes held off on endorsing Paul Moss. | supports reyes moss (denied)
Dana Reyes refrained from criticizing Paul Moss. | criticizes reyes moss (denied)
Dana Reyes has yet to endorse Paul Moss. | supports reyes moss (denied)
Dana Reyes is on board with the bill. | supports reyes the bill
Dana Reyes touts river order as boon to all | praises reyes river order as boon to all
"""

_STATEMENTS_NOT = """
Dana Reyes threatens the very integrity of that vote. | threatens
No Harrow members voted to confirm Paul Moss. | supports
Norvia voted for a third time on Monday. | supports
Dana Reyes endorsed in the race for mayor. | supports
Dana Reyes insisted that Norvia will pay. | calls_on
On Monday, 17 Democrats opposed the bill. | opposes
Several House Republicans opposed the bill. | opposes
The deal helped Republicans oppose the bill. | opposes
Dana Reyes told a story about one of her aides who opposed the bill. | statement
Dana Reyes withheld her endorsement of Paul Moss. | supports
Harrow and Quill sued. Dana Reyes spoke. Paul Moss left. Both opposed the bill. | opposes
Harrow blocked the cut. The government said it supports the plan. | supports
"""

_EVENTS = """
Dana Reyes spoke to workers during a visit to Norvia. | visits reyes norvia
Dana Reyes defended the war at a rally in Tarn. | visits reyes tarn
Dana Reyes agreed after a meeting with Paul Moss. | meets reyes moss
Dana Reyes spoke in Norvia, a place she won last November. | visits reyes norvia | wins reyes norvia
A law that the Supreme Court struck down in 2016 was harsh. | overturns court A law
Dana Reyes went to the White House on Thursday. | visits reyes White House
Dana Reyes flew to Norvia to meet Paul Moss. | visits reyes norvia | meets reyes moss
Dana Reyes will meet Paul Moss on Monday. | meets reyes moss (proposed)
Dana Reyes, who will retire in May, met Paul Moss. | meets reyes moss
After a private meeting with Dana Reyes on Wednesday, Paul Moss agreed. | meets moss reyes
Paul Moss arranged for Dana Reyes to meet Ada Hill. | meets reyes Ada Hill
Dana Reyes is in Norvia to meet with Paul Moss. | visits reyes norvia | meets reyes moss
Dana Reyes left the capital for a visit to Norvia. | visits reyes norvia
Senate passes river safety bill | passes senate river safety bill
Senate approves Norvia aid package, sends it on | passes senate Norvia aid package
Senate rejects dam funding measure | rejects senate dam funding measure
Supreme Court rejects Norvia bid to build | rejects court Norvia bid to build
Senate blocks river bill | rejects senate river bill
The ban on dams was blocked by the Supreme Court. | rejects court The ban on dams
Dana Reyes signs river bill | signs reyes river bill
Supreme Court upholds river law | rules court river law
Dana Reyes convicted of fraud | convicted_of reyes fraud
Dana Reyes sentenced to five years in prison | sentenced_to reyes five years
Dana Reyes testifies before Senate panel | testifies reyes Senate panel
Senate panel subpoenas Dana Reyes | subpoenas senate reyes
The committee subpoenaed Dana Reyes. | subpoenas - reyes
Dana Reyes criticized Paul Moss's Norvia withdrawal. | withdraws_from moss norvia
Dana Reyes decided to withdraw U.S. troops from Norvia. | withdraws_from reyes norvia
Dana Reyes ordered the withdrawal of troops from Norvia. | withdraws_from reyes norvia
Dana Reyes wants to withdraw forces from Norvia and allow Tarn to stay. | withdraws_from reyes norvia (proposed)
"""

_EVENTS_NOT = """
Dana Reyes used her office to press an ally, Norvia, to investigate his rival. | investigates
Dana Reyes called on Paul Moss to resign. | meets
The Senate issued a veto threat against the bill. | vetoes
Dana Reyes called for Paul Moss's arrest. | arrested
Dana Reyes has received death threats. | sentenced_to
"""

_TABLES = [
    (row, pack, found)
    for pack, told, untold in (
        ("people", _PEOPLE, _PEOPLE_NOT),
        ("statements", _STATEMENTS, _STATEMENTS_NOT),
        ("events", _EVENTS, _EVENTS_NOT),
    )
    for table, found in ((told, True), (untold, False))
    for row in table.strip().splitlines()
]


@pytest.mark.parametrize(("row", "pack", "found"), _TABLES)
def test_a_sentence_tells_what_it_says_and_nothing_else(row: str, pack: str, found: bool) -> None:
    (assert_tells if found else assert_does_not_tell)(row, pack)

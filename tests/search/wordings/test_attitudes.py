"""Who thinks what of whom: verdicts in somebody's own words, critics, accusers and those who take a blame."""

from __future__ import annotations

import pytest

from tests.search.wordings.tables import assert_does_not_tell, assert_tells

_SPOKEN = """\
“Paul Moss is a liar,” Dana Reyes said. | criticizes reyes moss a liar
“Paul Moss has been a complete disaster,” said Dana Reyes. | criticizes reyes moss a complete disaster
Dana Reyes said Paul Moss had lied to the board. | accuses reyes moss had lied to the board
“The point is that Quill misled the public,” Dana Reyes wrote. | accuses reyes quill misled the public
Dana Reyes said that Paul Moss was wrong to sign it. | criticizes reyes moss wrong to sign it
Dana Reyes told the board that Quill has failed. | criticizes reyes quill has failed
“This bill is a disgrace,” Dana Reyes said. | criticizes reyes This bill
“Paul Moss did a great job,” Dana Reyes said. | praises reyes moss a great job
“Harrow must pay for it,” Dana Reyes said. | calls_on reyes harrow must pay for it
According to Dana Reyes, Quill cheated the city. | accuses reyes quill cheated the city
Dana Reyes said the Norvia-led Harrow must pay. | calls_on reyes harrow must pay
Dana Reyes said that Paul Moss “lied through his teeth.” | accuses reyes moss lied through his teeth
Paul Moss “betrayed his country,” Dana Reyes said. | accuses reyes moss betrayed his country
Dana Reyes claims Paul Moss lied to her. | accuses reyes moss lied to her"""


@pytest.mark.parametrize("row", _SPOKEN.splitlines())
def test_what_somebody_says_of_another_is_a_fact_of_the_speaker(row: str) -> None:
    assert_tells(row, "statements")


_NOT_SPOKEN = """\
“Paul Moss is not a liar,” Dana Reyes said. | criticizes
“If Paul Moss is a liar, he will go,” Dana Reyes said. | criticizes
“Is Paul Moss a liar?” Dana Reyes asked. | criticizes
Dana Reyes denied that Quill had lied. | accuses
Dana Reyes rejected the notion that Paul Moss lied. | accuses
Residents said that Quill had lied. | accuses
Quill had lied. | accuses
Dana Reyes said the report on Paul Moss was wrong. | criticizes
Dana Reyes met Quill and said it was absurd that she had to. | criticizes
“Paul Moss spoke to me. If so, he should go,” Dana Reyes said. | supports
Dana Reyes said the aides of Paul Moss should leave. | calls_on
The Norvia Times reported that Quill had lied. | accuses
“He told me, ‘Paul Moss is a liar’,” Dana Reyes said. | criticizes"""


@pytest.mark.parametrize("row", _NOT_SPOKEN.splitlines())
def test_what_nobody_says_outright_is_no_fact(row: str) -> None:
    assert_does_not_tell(row, "statements")


_CRITICS = """\
Dana Reyes criticized other Harrow plans. | criticizes reyes other Harrow plans
Dana Reyes has relentlessly attacked Paul Moss. | criticizes reyes moss
Dana Reyes spoke at a rally, repeatedly blasting Quill. | criticizes reyes quill
Dana Reyes attacked the credibility of the report. | criticizes reyes the credibility of the report
Dana Reyes’s withering criticism of the plan failed. | criticizes reyes the plan
Dana Reyes’s criticism of Paul Moss’s plan failed. | criticizes reyes moss plan
Dana Reyes is a lawyer and a strong critic of Paul Moss. | criticizes reyes moss
Dana Reyes emerged as the loudest critic of Quill. | criticizes reyes quill
Dana Reyes is Paul Moss’s most outspoken critic. | criticizes reyes moss
Dana Reyes is one of Paul Moss’s critics. | criticizes reyes moss
Paul Moss faced a barrage of criticism on Monday from Dana Reyes. | criticizes reyes moss
Dana Reyes lashed out again at Paul Moss. | criticizes reyes moss
Dana Reyes took Paul Moss to task for the delay. | criticizes reyes moss the delay
Dana Reyes called Harrow’s plan “reckless.” | criticizes reyes harrow plan “reckless
Dana Reyes dismissed the deal as a stunt. | criticizes reyes the deal as a stunt
Dana Reyes in a statement on Monday criticized Quill. | criticizes reyes quill
Quill (QL) slammed the decision. | criticizes quill the decision
Dana Reyes described Paul Moss publicly as “a disgrace.” | criticizes reyes moss “a disgrace
Dana Reyes tore into Paul Moss’s plan. | criticizes reyes moss plan
Dana Reyes sent letters criticizing Quill. | criticizes reyes quill
Dana Reyes insulted Paul Moss. | criticizes reyes moss
Dana Reyes struck back on Friday at Paul Moss. | criticizes reyes moss
Dana Reyes hit Paul Moss for voting against the bill. | criticizes reyes moss voting against the bill
Dana Reyes attacked Paul Moss on taxes. | criticizes reyes moss taxes
Paul Moss’s plan drew a sharp rebuke from Dana Reyes. | criticizes reyes moss
The plan drew condemnation from Dana Reyes. | criticizes reyes The plan
Dana Reyes branded Paul Moss a liar. | criticizes reyes moss
Dana Reyes took a veiled shot at Paul Moss. | criticizes reyes moss
Dana Reyes was scathing about Paul Moss. | criticizes reyes moss
The plan, criticized by Dana Reyes, failed. | criticizes reyes The plan
Dana Reyes, long one of Paul Moss’s harshest critics, left. | criticizes reyes moss
Dana Reyes, criticizing Paul Moss, left. | criticizes reyes moss"""


@pytest.mark.parametrize("row", _CRITICS.splitlines())
def test_a_critic_criticizes(row: str) -> None:
    assert_tells(row, "statements")


_ACCUSERS = """\
Dana Reyes accused local authorities of taking bribes. | accuses reyes local authorities of taking bribes
Dana Reyes alleged that Quill had used the money. | accuses reyes quill had used the money
Dana Reyes charged that Paul Moss wanted the deal. | accuses reyes moss wanted the deal
Dana Reyes repeated the accusations against Quill. | accuses reyes quill
Dana Reyes faulted local officials for the flood. | blames reyes local officials for the flood
Dana Reyes blamed the flood on Quill. | blames reyes quill the flood
Dana Reyes raised allegations of fraud against Paul Moss. | accuses reyes moss fraud
Paul Moss faces allegations of fraud from Dana Reyes. | accuses reyes moss fraud
Dana Reyes said Paul Moss groped her. | accuses reyes moss groped her
Dana Reyes said Paul Moss was guilty of treason. | accuses reyes moss guilty of treason
Dana Reyes said the board never proved that Paul Moss lied. | statement reyes the board never proved that Paul Moss lied
“I blame Paul Moss for it,” Dana Reyes said. | blames reyes moss
“This is Paul Moss’s fault,” Dana Reyes said. | blames reyes moss
Dana Reyes said Quill was behind the attack. | blames reyes quill the attack
Dana Reyes attributed the defeat to Paul Moss. | blames reyes moss the defeat
The attack, blamed by Norvia on Tarn, failed. | blames norvia tarn The attack
Dana Reyes laid the failure at the feet of Paul Moss. | blames reyes moss the failure
Dana Reyes said Paul Moss bore responsibility for the violence. | blames reyes moss the violence
Dana Reyes said the blame lies with Paul Moss. | blames reyes moss
Dana Reyes, accusing Paul Moss of fraud, left the room. | accuses reyes moss fraud
Dana Reyes blamed the delay on Quill’s lawyers. | blames reyes quill"""


@pytest.mark.parametrize("row", _ACCUSERS.splitlines())
def test_an_accuser_accuses(row: str) -> None:
    assert_tells(row, "statements")


def test_partisans_in_a_chamber_act() -> None:
    assert_tells(
        "Democrats in the Senate have accused Paul Moss of fraud. | accuses Democrats moss fraud", "statements"
    )


_DENIALS = """\
Quill has denied election interference. | denies quill election interference
Quill denies backing the rebels. | denies quill backing the rebels
Dana Reyes denied the meeting had taken place. | denies reyes the meeting had taken place
Dana Reyes denied a report that she was ill. | denies reyes a report that she was ill
The allegations were denied by Dana Reyes. | denies reyes The allegations
Dana Reyes maintained her innocence. | denies reyes her innocence
Dana Reyes insisted she did nothing wrong. | denies reyes she did nothing wrong
Quill pushed back against the claims. | denies quill the claims
“Those claims are false,” Dana Reyes said. | denies reyes Those claims
Dana Reyes said there was no truth to the story. | denies reyes there was no truth to the story
Dana Reyes disputed Paul Moss’s account. | denies reyes Paul Moss’s account
Dana Reyes said it was not true that she had quit. | denies reyes that she had quit
Dana Reyes said Paul Moss’s claims were false. | denies reyes Paul Moss’s claims"""


_PROMISES = """\
Dana Reyes vowed on Monday to build it. | promises reyes build it
Dana Reyes promised as a candidate to end the tax. | promises reyes end the tax
Dana Reyes promised local voters that taxes would fall. | promises reyes taxes would fall
Dana Reyes has promised cooperation with the inquiry. | promises reyes cooperation with the inquiry
Dana Reyes campaigned on a promise to cut taxes. | promises reyes cut taxes
“We promise to build it,” Dana Reyes said. | promises reyes build it
Norvia promised talks. | promises norvia talks
Norvia is promising tax cuts. | promises norvia tax cuts
“Paul Moss is at fault,” Dana Reyes said. | blames reyes moss
Dana Reyes forgot her pledge to sue Paul Moss. | promises reyes sue Paul Moss
Dana Reyes promised in May to leave. | promises reyes leave
Dana Reyes gave her word that taxes would fall. | promises reyes taxes would fall
Dana Reyes kept her promise to leave. | promises reyes leave
Dana Reyes said she was committed to cutting taxes. | promises reyes cutting taxes
Dana Reyes issued a threat to Paul Moss. | threatens reyes moss
Dana Reyes made good on a threat to leave. | threatens reyes leave
Dana Reyes warned Paul Moss that he would pay. | threatens reyes moss he would pay
Norvia threatened retaliation. | threatens norvia retaliation
Dana Reyes has committed to a debate. | promises reyes a debate"""


_REQUESTS = """\
Dana Reyes called for Paul Moss’s resignation. | calls_on reyes moss resignation
Dana Reyes asked lawmakers to wait. | calls_on reyes lawmakers to wait
Dana Reyes warned her troops not to wait. | calls_on reyes her troops not to wait
Dana Reyes’s call to end the tax was late. | calls_on reyes to end the tax
Quill gave Paul Moss until Friday to answer. | calls_on quill moss to answer
Dana Reyes’s first threats to close the port were late. | threatens reyes close the port
Dana Reyes threatened to punish Norvia. | threatens reyes norvia punish
Norvia threatened to slap steep tariffs on Tarn. | threatens norvia tarn steep tariffs
Dana Reyes joined calls for Paul Moss to resign. | calls_on reyes moss resign
Dana Reyes wants Paul Moss to testify. | calls_on reyes moss to testify
Dana Reyes said it was time for Paul Moss to go. | calls_on reyes moss to go
Dana Reyes challenged Paul Moss to a debate. | calls_on reyes moss a debate
Dana Reyes pressed Paul Moss for answers. | calls_on reyes moss answers
Dana Reyes demanded an apology from Paul Moss. | calls_on reyes moss an apology
Dana Reyes called for the resignation of Paul Moss. | calls_on reyes moss the resignation
Dana Reyes pushed Paul Moss to act. | calls_on reyes moss act
Paul Moss ignored a plea from Dana Reyes to stay. | calls_on reyes moss to stay
Dana Reyes demanded Paul Moss’s resignation. | calls_on reyes moss resignation
Dana Reyes appealed for calm. | calls_on reyes calm
Dana Reyes urged caution. | calls_on reyes caution"""


_APOLOGIES = """\
Dana Reyes said she was sorry for the delay. | apologizes reyes the delay
“I’m sorry,” Dana Reyes said. | apologizes reyes
“We apologize to Paul Moss,” Dana Reyes said. | apologizes reyes moss
Paul Moss received an apology from Dana Reyes. | apologizes reyes moss
Dana Reyes tweeted an apology. | apologizes reyes
Dana Reyes asked Paul Moss for forgiveness. | apologizes reyes moss
Dana Reyes said she regretted her remarks. | apologizes reyes her remarks
Dana Reyes offered Paul Moss an apology. | apologizes reyes moss
Dana Reyes issued a statement of apology. | apologizes reyes"""


@pytest.mark.parametrize("row", (_REQUESTS + "\n" + _APOLOGIES).splitlines())
def test_somebody_demands_and_apologizes(row: str) -> None:
    assert_tells(row, "statements")


_SUPPORT = """\
“We strongly support the bill,” Dana Reyes said. | supports reyes the bill
“I strongly oppose this bill,” Dana Reyes said. | opposes reyes this bill
Dana Reyes, an early supporter of the bill, left. | supports reyes the bill
Dana Reyes is a strong advocate for abortion rights. | supports reyes abortion rights
Dana Reyes threw her support behind the bill. | supports reyes the bill
Dana Reyes defended the investigation into Quill. | supports reyes the investigation into Quill
Paul Moss’s adamant opposition to the bill failed. | opposes moss the bill
Dana Reyes called the bill “sensible.” | praises reyes the bill “sensible
Dana Reyes welcomed the proposals. | praises reyes the proposals
“We commend Paul Moss,” Dana Reyes said. | praises reyes moss
“We urge Paul Moss to leave,” Dana Reyes said. | calls_on reyes moss leave
“We condemn the attack,” Dana Reyes said. | criticizes reyes the attack
Dana Reyes honored Paul Moss for his work. | praises reyes moss his work
Dana Reyes wants to thank Paul Moss for his help. | praises reyes moss his help (proposed)
Paul Moss has the backing of Dana Reyes. | supports reyes moss
The bill has drawn support from Dana Reyes. | supports reyes The bill
A bill backed by Dana Reyes passed. | supports reyes A bill
Dana Reyes gave her blessing to the deal. | supports reyes the deal
Dana Reyes rushed to Paul Moss’s defense. | supports reyes moss
Paul Moss was defended by Dana Reyes. | supports reyes moss
Dana Reyes defended the system. | supports reyes the system
Dana Reyes has advocated lower taxes. | supports reyes lower taxes
Dana Reyes stuck up for Paul Moss. | supports reyes moss
Dana Reyes is against abortion. | opposes reyes abortion
Dana Reyes, who is opposed to the deal, left. | opposes reyes the deal
Norvia resisted calls for talks. | opposes norvia calls for talks
The bill enjoys the support of Dana Reyes and Paul Moss. | supports reyes The bill | supports moss The bill
Dana Reyes embraced the plan. | supports reyes the plan
Dana Reyes came down on the side of Paul Moss. | supports reyes moss
“I am proud to endorse Paul Moss,” Dana Reyes said. | supports reyes moss
The plan, opposed by Dana Reyes, failed. | opposes reyes The plan
Dana Reyes will fight the nomination. | opposes reyes the nomination
Dana Reyes voted no on the bill. | opposes reyes the bill
Norvia is against sanctions. | opposes norvia sanctions
Dana Reyes celebrated Paul Moss’s ouster. | supports reyes Paul Moss’s ouster
“Norvia is with Tarn in this fight,” Dana Reyes said. | supports norvia tarn
“We are with Tarn,” Dana Reyes said. | supports reyes tarn
Dana Reyes won endorsements from unions, including Paul Moss. | supports moss reyes
Dana Reyes slammed Norvia. | criticizes reyes norvia
Dana Reyes blasted players for kneeling. | criticizes reyes players for kneeling
Dana Reyes criticized how it was built. | criticizes reyes how it was built
Dana Reyes linked Paul Moss to the plot. | accuses reyes moss the plot
Dana Reyes accused Quill of backing Harrow. | accuses reyes quill backing Harrow | supports quill harrow (reported)"""


@pytest.mark.parametrize("row", (_DENIALS + "\n" + _PROMISES + "\n" + _SUPPORT).splitlines())
def test_somebody_denies_promises_and_supports(row: str) -> None:
    assert_tells(row, "statements")


_NO_ATTITUDE = """\
Dana Reyes withdrew her support for Paul Moss. | supports
Dana Reyes is with Paul Moss. | supports
“The trade that Norvia has is with Tarn,” Dana Reyes said. | supports
Dana Reyes linked arms with Paul Moss. | accuses
Paul Moss backed his car into Dana Reyes. | supports
Paul Moss stood by the hole. | supports
Dana Reyes defended her title. | supports
Dana Reyes dropped her opposition to the deal. | opposes
Quill pushed back against the release of the report. | denies
Dana Reyes made no apologies for it. | apologizes
Dana Reyes demanded an apology from Paul Moss. | apologizes
Dana Reyes pushed Paul Moss to the side. | calls_on
In a letter to Dana Reyes, urging Paul Moss to leave, the board said no. | calls_on
Dana Reyes kept her promise to the voters. | promises
Dana Reyes remembered Paul Moss as an outcast. | praises"""


@pytest.mark.parametrize("row", _NO_ATTITUDE.splitlines())
def test_words_of_an_attitude_that_is_none_or_no_more(row: str) -> None:
    assert_does_not_tell(row, "statements")


_NOT_DENIED = """\
Dana Reyes did not deny meeting Paul Moss. | denies
Dana Reyes could neither confirm nor deny that. | denies"""


@pytest.mark.parametrize("row", _NOT_DENIED.splitlines())
def test_who_does_not_deny_denies_nothing(row: str) -> None:
    assert_does_not_tell(row, "statements")

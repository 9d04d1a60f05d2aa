"""Raids, withdrawals, aims and sales of business lines, in the ways that reports tell them: sentences of our own."""

from __future__ import annotations

from functools import partial

from search.config.models import Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables, rows

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "place"),
        Entity("tarn", "Tarn", "place"),
        Entity("vell", "Vell", "place"),
        Entity("front", "Norvian Front", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("holt", "Hartwell", "organization"),
        Entity("reyes", "Dana Reyes", "person"),
        Entity("moss", "Paul Moss", "person"),
        Entity("accord", "Tarn Accord", "product"),
        Entity("nimbus", "Nimbus", "product"),
    )
)

_FOUND = """
Norvia launched air strikes against militant targets inside Tarn. | attacks norvia tarn
Norvian forces fought rebels in Vell on Friday, killing dozens. | killed vell - dozens
Dozens were killed in the bombing in Tarn. | killed tarn - Dozens
Dana Reyes was remanded in custody on Friday. | arrested reyes
The navy took 23 pirates into custody in Tarn. | arrests tarn - 23 pirates
The death toll from the quake in Norvia rose to 120. | killed norvia - 120
Bail was set at $1 million for Paul Moss. | bail moss - $1 million
The trial of Paul Moss begins on Monday. | court_date moss - Monday
Quill rejected the Tarn Accord on a 52-48 vote. | vote quill accord 52-48
Dana Reyes’s indictment on fraud charges was unsealed. | charged_with reyes - fraud charges
Paul Moss pleaded not guilty on Friday to charges of fraud. | charged_with moss - fraud
Paul Moss pleaded guilty in May to two counts of fraud. | charged_with moss - two counts of fraud
Following his arrest in Tarn, Paul Moss was charged with murder. | arrested moss
A refugee camp in Tarn was bombed Thursday, officials said. | attacked tarn | happened_on tarn - Thursday
Quill fired Dana Reyes and replaced her with Paul Moss. | replaces moss reyes
Quill replaced Dana Reyes with Paul Moss. | replaces moss reyes
Paul Moss was fired on March 2 after nearly four seasons as coach of Quill. | former_role moss quill coach
Paul Moss was introduced on Friday as Quill’s 21st head coach. | appointed moss quill head coach
Harrow were eliminated in the first round of the playoffs by Quill. | defeats quill harrow
Dana Reyes spoke of the meetings Paul Moss held last week with Harrow. | meets moss harrow
Paul Moss is set to meet with Quill officials on Monday. | meets moss quill
Police violence has killed Dana Reyes, Paul Moss and countless others. | died reyes | died moss
Dana Reyes and Paul Moss, believed to be 18, are among the dead. | died reyes | died moss
Dana Reyes and her brother Paul Moss were found dead at home. | died reyes | died moss
The charges against Paul Moss will include mail fraud. | charged_with moss - mail fraud
Paul Moss will be hit with charges related to his firm. | charged_with moss - charges related to his firm
An investigation by Paul Moss into collusion with Norvia was late. | investigates moss - collusion with Norvia
Dana Reyes’s conviction for murder was overturned. | convicted_of reyes - murder
Dana Reyes and Norvia Gov. Ada Hill, both Democrats, left. | party reyes | party Ada Hill
Members of the Norvian Front killed 40 villagers in Tarn on Saturday. | attacks front tarn | killed tarn - 40 villagers
Fighters from the Norvian Front set fire to a camp near Vell. | attacks front vell
The killings in Vell by the Norvian Front were condemned. | attacks front vell
The attack on a church in Vell was blamed on Harrow. | attacks harrow vell
Harrow claimed responsibility for the attack on the camp at Vell. | attacks harrow vell
Harrow killed 40 civilians in an attack on a refugee camp in Tarn. | attacks harrow tarn
A Harrow attack on a bus near Vell killed 20. | attacks harrow vell | killed vell - 20
Harrow’s attack on the village of Tarn left 20 dead. | attacks harrow tarn | killed tarn - 20 dead
An affiliate of Harrow attacked a gathering of clerics in Vell. | attacks harrow vell
A bombing claimed by Harrow killed 20 people in the city of Vell. | attacks harrow vell
Harrow opened fire on the crowd in Vell. | attacks harrow vell
The strikes that Norvia’s army carried out shook Vell. Norvia was behind airstrikes on Vell. | attacks norvia vell
Harrow bombed the Norvian city of Vell. | attacks harrow vell
Paul Moss ordered airstrikes on Norvia. | attacks moss norvia
Rebels attacked a refugee camp at Vell. Harrow said it had attacked the camp. | attacks harrow vell
Men with machetes raided a camp in Tarn. | attacked tarn - Men
Rebels attacked a camp at Vell. | attacked vell - Rebels
At least 180 people were hacked or burned to death in Vell. | killed vell - At least 180 people
About 160 people were killed when rebels raided a camp at Vell in western Norvia. | killed vell
Protesters recalled the Vell massacre, which left 49 people dead. | killed vell - 49 people
Quill was preparing to draw down forces in Norvia. | withdraws_from quill norvia
Quill is making plans to pull all 2,000 troops out of Norvia. | withdraws_from quill norvia
Dana Reyes praised the Tarn Accord that Paul Moss just abandoned. | withdraws_from moss accord
Quill’s plan to withdraw half its troops in Norvia was leaked. | withdraws_from quill norvia
Norvia’s attempt to acquire weapons has failed. | purpose norvia - acquire weapons
The attempt of Norvia to acquire weapons was known. | purpose norvia - acquire weapons
Norvia’s ambition to dominate the region remains strong. | purpose norvia - dominate the region
Reyes’s plan grew. Dana Reyes’s effort to change the code will make it harder. | purpose reyes - change the code
Dana Reyes’s bid to escape came to an end. | purpose reyes - escape
Dana Reyes’s plan to help people who will move here is new. | purpose reyes - help people who will move here
The deal, struck between Norvia and six powers — Tarn, Vell and Quill — was signed. | deal_with norvia tarn
The deal, struck between Norvia and six powers — Tarn, Vell and Quill — fell. | deal_with norvia quill
Moss spoke of Norvia’s escalation of threats to Tarn and the region. | threatens norvia tarn
A new deal is an option Norvia has flatly rejected. | rejects norvia - an option
Quill showed a secret Norvia project, codenamed “Nimbus”, on Monday. | project_name norvia nimbus “Nimbus”
The Vell massacre occurred in 1921 when a mob burned down a church. | happened_on vell - 1921
The attack last year on the Norvia Consulate in Vell is under review. | happened_on vell - last year
The airstrike that killed five soldiers in Tarn on June 9 was a mistake. | happened_on tarn - June 9
Norvia has both annexed Vell and Harrow has begun a full-scale invasion of Tarn. | attacks harrow tarn
Gunmen loyal to Harrow attacked a gas plant near Vell. | attacks harrow vell
Harrow supporters set fire to a church in Vell. | attacks harrow vell
Norvia retaliated with strikes on Vell. | attacks norvia vell
Harrow stormed into Vell on Monday. | attacks harrow vell
A bomb killed three people in Vell. The death toll rose to 12. | killed vell - 12
A bomb killed three people in Vell. At least 100 people were wounded in the attack. | injured vell - At least 100 people
Twenty refugees from Norvia were killed in Vell. | killed vell - Twenty refugees
The attack on the camp, about a mile from the lake, was claimed by Harrow. | claims_responsibility harrow
Quill moved 500 survivors to a school in Vell. | evacuated vell - 500 survivors
Paul Moss announced his intention to withdraw Norvia from the Tarn Accord. | withdraws_from moss accord
Paul Moss announced his decision to pull Norvia out of the agreement. | withdraws_from moss - the agreement
Both Quill and Harrow reject paying ransoms. | rejects quill - paying ransoms | rejects harrow - paying ransoms
Quill issued an emergency patch for its browser. | launches quill - an emergency patch
A Norvia air strike on a residential building in eastern Vell killed two. | attacks norvia vell
Norvia fighter jets and drones conducted airstrikes in Tarn. | attacks norvia tarn
Harrow wants to focus on software. | purpose harrow - focus on software
Quill sees the purchase as a way to expand its reach. | purpose quill - expand its reach
Paul Moss (“Person 2”) spoke to the jury. | also_known_as moss - Person 2
The indictment refers to Quill as “Company 1.” | also_known_as quill - Company 1
Harrow agreed to sell its server business to Quill for $2 billion. | acquires quill harrow | deal_amount quill harrow
Harrow sold its printer division to Hartwell last year. | acquires holt harrow
The sale of Harrow’s server business to Quill closed on Monday. | acquires quill harrow | deal_status quill harrow
Quill will pay $2 billion in cash and the rest in stock for Harrow’s server unit. | deal_amount quill harrow
Harrow reached an agreement in principle to sell its corn business to Quill for $6 million. | acquires quill harrow
Quill reached an agreement with Harrow to buy Hartwell for $12 million. | acquires quill holt | deal_amount quill holt
Quill, the maker of Nimbus laptops, grew. | owns quill nimbus
Quill sells laptops under the Nimbus brand. | owns quill nimbus
Quill will take over the Nimbus brand. | acquires quill nimbus
Hartwell chips power Quill’s servers. | customer_of quill holt
Quill ranks third behind Hartwell and Harrow. | competes_with quill holt | competes_with quill harrow
Quill entered into a strategic relationship with Harrow. | partners_with quill harrow
Quill will become a reseller of Harrow’s storage products. | partners_with quill harrow
Quill will offer jobs to 7,500 Harrow workers in Norvia. | hires_from quill harrow
Quill will buy the server unit from Harrow for $3 billion. | acquires quill harrow | deal_amount quill harrow
Harrow agreed on Thursday to sell its server unit to Quill. | announced_on quill harrow Thursday
Quill, a Vell-based chip designer, grew. | business quill - chip designer | based_in quill vell
Quill, a Vell, Norvia-based maker of machines, grew. | business quill - maker of machines | based_in quill vell
Quill is an international film and television distributor. | business quill - international film and
Quill, whose headquarters are in Vell, grew. | based_in quill vell
About 7,500 Harrow employees will be offered jobs at Quill. | hires_from quill harrow
The fire claimed the life of Dana Reyes. | died reyes
Police named the dead men as Dana Reyes and Paul Moss. | died reyes | died moss
Dana Reyes denies murdering Paul Moss. | denies reyes - murdering Paul Moss
The number of people displaced in Norvia has doubled to 260,000. | evacuated norvia - 260,000
Dana Reyes was indicted in May on nine counts, including fraud. | charged_with reyes - nine counts, including fraud
Dana Reyes faces trial in May on charges of fraud. | court_date reyes - May | charged_with reyes - fraud
Dana Reyes faces a hearing on Friday. | court_date reyes - Friday
Judge Dana Reyes had ordered that the plant be closed. | role reyes - Judge | rules reyes - the plant be closed
Norvian Front attacked Vell province. | attacks front vell
Norvia ordered a probe into the Quill hacking. | investigates norvia - the Quill hacking
Norvia raised tariffs on Vell to 25 percent. | tariffs norvia vell 25 percent
Norvia was fined for detaining Dana Reyes for two years. | arrested reyes
Dana Reyes is a Vell native. | born_in reyes vell
Dozens of people gathered in Tarn on Friday. | turnout tarn - Dozens of people | happened_on tarn - Friday
Norvian Front took Tarn last week. | seizes front tarn
Norvian Front, a militia of Vell, retook Tarn. | seizes front tarn
Tarn was captured by Norvian Front. | seizes front tarn
The blast occurred off Vell at about 4 p.m. on Friday. | happened_on vell - Friday
The fire broke out shortly after midnight on Sunday near Tarn. | happened_on tarn - Sunday
A bus plunged into a ravine near Vell on Friday. | happened_on vell - Friday
The helicopter came down near Tarn on Friday. | happened_on tarn - Friday
Forty-two miners were pulled alive from the mine. | rescued - - Forty-two miners
Norvia deported Dana Reyes on Friday. | deported reyes
Norvia put tariffs on goods from Vell. | tariffs norvia vell tariffs on goods from Vell
Dana Reyes slapped a 10 percent tariff on Norvian steel. | tariffs reyes norvia 10 percent
Norvia retaliated with duties on wine made in Vell. | tariffs norvia vell duties on wine made in Vell
Dana Reyes threatened Tarn with new tariffs on cars. | tariffs reyes tarn new tariffs on cars
Paul Moss’s plan to raise tariffs on Vell was late. | tariffs moss vell tariffs on Vell
Norvian officials accused Quill of fraud. | accuses norvia quill fraud
Vell’s leaders have blamed Paul Moss for the fire. | blames vell moss the fire
Dana Reyes called Paul Moss’s speech in Tarn “political theater.” | criticizes reyes moss speech in Tarn
Quill called the report on the fire “a hit job.” | criticizes quill - the report on the fire
Quill was sharply critical of Paul Moss’s handling of the fire. | criticizes quill moss
Quill attacked Paul Moss’s budget plan. | criticizes quill moss budget plan
Dana Reyes launched an attack on Paul Moss’s record. | criticizes reyes moss record
Quill complained that Paul Moss has failed to answer. | criticizes quill moss has failed to answer
Vell-backed rebels took the town. | supports vell - rebels
The Norvia-backed Harrow took the town. | supports norvia harrow
Norvia has long propped up the government of Paul Moss. | supports norvia moss
Dana Reyes gave a spirited defense of the law. | supports reyes - the law
Dana Reyes proposed letting towns set their own fees. | supports reyes - letting towns set their own fees
Quill would prefer a smaller bill. | supports quill - a smaller bill
Dana Reyes wants a cap on fees. | purpose reyes - a cap on fees
Quill is trying to stop Harrow from leaving. | purpose quill - stop Harrow from leaving
Dana Reyes resolved to turn the loss into a win. | purpose reyes - turn the loss into a win
The lawsuit was filed by Harrow. | sues harrow
The lawsuit, filed by Harrow, says the ban is illegal. | sues harrow
Harrow is suing to block the ban. | sues harrow
Norvia has sued over the ban. | sues norvia
Quill’s failed efforts to repeal and replace the Tarn Accord cost much. | opposes quill accord
Harrow filed a lawsuit challenging the ban. | sues harrow
Dana Reyes called off peace talks with Norvia. | withdraws_from reyes norvia peace talks
Dana Reyes is pulling troops out of the region. | withdraws_from reyes - the region
Norvian officials charge that Vell is stealing its plans. | accuses norvia vell is stealing its plans
“Paul Moss’s failed policies have hurt us all,” Dana Reyes said. | criticizes reyes moss failed policies
“Paul Moss’s plan has failed,” Dana Reyes said. | criticizes reyes moss plan has failed
Quill’s repeated efforts to repeal the Tarn Accord failed. | opposes quill accord
The plan drew objections from Paul Moss over the cost. | opposes moss - the cost
Dana Reyes trumpeted the agreement. | praises reyes - the agreement
Norvia’s campaign to prop up Paul Moss has failed. | supports norvia moss
Quill plans to introduce a new standard in May. | purpose quill - introduce a new standard in May
Norvia announced higher tariffs Monday on goods from Vell. | tariffs norvia vell
The war in Tarn and the Norvia-backed Harrow cost much. | supports norvia harrow
Norvia’s record $5 billion settlement with Quill ended the case. | fined quill norvia $5 billion
"""

_NOT_FOUND = """
Paul Moss died on Friday after four years as chairman of Quill. | died_of
Dana Reyes said that Norvia and Tarn would have killed Paul Moss. | died
Quill replaced Dana Reyes with a machine. | replaces
Quill makes use of the rules. | business
Quill operates exclusively in Norvia. | business
Quill, the biggest stock offering of the year, rose. | business
Paul Moss exited the truck. | withdraws_from
A group from Norvia that threatens to sell them grew. | threatens
Norvia threatens to become a desert. | threatens
The 2003 invasion of Norvia was long ago. | happened_on
Paul Moss repeatedly promised to pull all troops out of Norvia. | withdraws_from
Dana Reyes left after her departure from Vell airport. | withdraws_from
Quill has a strategy to deal with Harrow. | deal_with
A battle between Quill and Harrow over seats began. | competes_with
Quill affiliate Harrow said so. | owns
Paul Moss is known as a staunch critic of Quill. | also_known_as
Paul Moss was listed as “Female” on the form. | also_known_as
Quill stayed (“We like it here”) in Vell. | also_known_as
Harrow said it was behind the bombing in Vell. | lags_in
Quill’s plan to withdraw half its troops was leaked. | purpose
More than 300 people have poured into Norvia to fight. | evacuated
Quill took Tarn last week. | seizes
Norvia revoked Dana Reyes's passport. | overturns
As soon as Dana Reyes leaves Norvia, it is over. | visits
The funeral of Dana Reyes was held on Friday. | arrested
Shares plunged in Tarn on Friday. | happened_on
Norvia wants to deport Dana Reyes on Friday. | deported
Dana Reyes met her aide, retired General Paul Moss. | resigns
Two Norvian officials accused Quill of fraud. | accuses
Former Norvian officials blamed Paul Moss for the fire. | blames
Norvian officials said the town was safe. | statement
African American leaders blamed Paul Moss for the fire. | blames
Paul Moss sued over the fire. | sues
Dana Reyes called Paul Moss’s plan “a fine idea.” | criticizes
People close to Dana Reyes want a deal. | purpose
Dana Reyes got the thing that she wants more than money. | purpose
Paul Moss’s allies at Quill mounted a defense of Harrow. | supports
The lawsuit was filed by a resident. | sues
Quill voted for the 37th time. | supports
"""


def test_a_toll_of_something_else_has_no_place() -> None:
    assert "killed - - 12" in rows("A bomb killed three people in Vell. A storm killed 12.", _DICTIONARY)
    two = "A bomb killed three people in Vell. Another one killed two people in Tarn. The death toll rose to 12."
    assert "killed - - 12" in rows(two, _DICTIONARY)


test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)

"""People's posts, families, schools and works, in the wider ways of saying it: sentences of our own."""

from __future__ import annotations

from functools import partial

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("lumen", "Lumen University", "organization"),
        Entity("rising", "Norvia Rising", "product"),
        Entity("prize", "Tarn Prize", "event"),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
        Entity("moss", "Karl Moss", "person", (Alias("Moss"),)),
        Entity("ito", "Mia Ito", "person", (Alias("Ito"),)),
        Entity("oslo", "Oslo", "place"),
        Entity("westland", "Westland", "place"),
    )
)

_FOUND = """
Reyes, a former aide of Norvia and now a fellow at Quill, spoke. | former_role reyes norvia | role reyes quill fellow
Reyes, who was Moss’s chief of staff and Ito’s lawyer, spoke. | former_role reyes moss | former_role reyes ito
Reyes, a former mayor and governor, spoke. | former_role reyes - governor
Reyes, the director of Norvia during the war, spoke. | former_role reyes norvia director
Reyes, an outspoken Norvia engineer, spoke. | role reyes norvia Norvia engineer
Reyes, a former Marine running for mayor, spoke. | former_role reyes - former Marine
Reyes, an ex-Norvia engineer, spoke. | former_role reyes norvia
Reyes, head of Norvia’s valve division, and Moss met. | role reyes
The former coach of the team, Mia Ito, spoke. | former_role ito - former coach of the team
A former teacher, Reyes said no. | former_role reyes - teacher
Formerly the head of Norvia, Reyes left. | former_role reyes norvia head
Norvia fired president Karl Moss. | former_role moss - president
Norvia said chief executive Karl Moss had left. | role moss norvia chief executive
Analyst Karl Moss of Quill agreed. | role moss quill Analyst
They met with Moss aide Dana Reyes. | role reyes moss aide
Norvia reporters Dana Reyes and Karl Moss wrote it. | role reyes norvia reporters | role moss norvia reporters
The union’s FBI chief Karl Moss spoke. | role moss
Reyes spent 12 years at Norvia. | former_role reyes norvia 12 years
Norvia, which Reyes once ran, fell. | former_role reyes norvia ran
Reyes, who represents Westland, spoke. | role reyes westland represents
Reyes will remain chairman. | role reyes - chairman
Reyes will assume the added duties of chief executive. | appointed reyes - chief executive
Reyes accepted the presidency of Norvia. | appointed reyes norvia
Norvia’s Dana Reyes said so. | affiliated_with reyes norvia
Retiring chairman Karl Moss spoke. | resigns moss - chairman
Reyes quit Norvia last year. | resigns reyes norvia
Reyes will leave his post in May. | resigns reyes -
Hill said Reyes will be leaving the administration in May. | resigns reyes -
Reyes will leave his wife in May. |
Norvia named Reyes chairman, replacing Moss. | replaces reyes moss
Born in Oslo, Westland, Reyes moved to Westland in 1990. | born_in reyes oslo | lives_in reyes westland
Reyes was born to a poor family in Oslo on May 4, 1950. | born_on reyes - May 4, 1950 | born_in reyes oslo
Reyes died Friday at her home in Oslo. | died reyes oslo Friday
Reyes died. Survivors include her husband, Karl Moss. | married_to reyes moss
A gunman opened fire, killing Dana Reyes and two others. | died reyes
Karl Moss found dead in hotel. | died moss
Reyes’s first husband, Karl Moss, left. | divorced_from reyes moss
Reyes and Moss divorced in 2004. | divorced_from reyes moss
Reyes is a mother of three. | children reyes - three
Reyes has two children. | children reyes - two children
Reyes studied law at Lumen University, where Moss taught. | educated_at reyes lumen
Reyes won the Tarn Prize. | award reyes prize
Reyes, author of “Norvia Rising,” spoke. | author_of reyes rising
Reyes will direct Norvia Rising. | works_on reyes rising will direct
Reyes, who once headed Norvia’s Oslo office, is now a partner at Quill. | role reyes quill partner
Reyes, a Republican who was governor of Westland, spoke. | former_role reyes westland governor
Reyes has been chairman for four years. | role reyes - chairman
Reyes was a professor of law at Lumen University. | former_role reyes lumen professor
Reyes, whom the president fired, spoke. | dismissed reyes
Reyes, whose husband is Karl Moss, spoke. | married_to reyes moss
Reyes, 56, of Oslo was taken into custody on Friday. | arrested reyes | lives_in reyes oslo
Dana Reyes was hiding. When police arrested him on Friday, he was calm. | arrested reyes
Reyes was caught on Friday in a motel. | arrested reyes
Reyes turned herself in to the police. | arrested reyes
Figures critical of Moss, including Reyes and Ito, spoke. | criticizes reyes moss | criticizes ito moss
Reyes, a staunch Moss critic, spoke. | criticizes reyes moss
Longtime Moss critic Dana Reyes spoke. | criticizes reyes moss
Reyes welcomed Moss’s appointment. | praises reyes moss appointment
Reyes said Moss was an extraordinarily talented actor. | praises reyes moss an extraordinarily talented actor
Norvia declined the panel’s request for documents. | rejects norvia - the panel’s request for documents
Norvia denied a request from the panel to talk. | rejects norvia - a request from the panel to talk
Norvia refused to comply with the subpoena. | rejects norvia - the subpoena
Reyes left Oslo after being forced out of Norvia. | dismissed reyes norvia
Reyes was pushed out of Quill. | dismissed reyes quill
Reyes has been announced as the new star of the Quill series Norvia Rising. | works_on reyes rising the new star of
Reyes is best known for her role as a doctor in Norvia Rising. | works_on reyes rising her role as a doctor in
Reyes, who stars in Norvia Rising, spoke. | works_on reyes rising stars in
Reyes played Karl Moss in the 2008 film Norvia Rising. | works_on reyes rising played Karl Moss in
Reyes was cast as Moss in Norvia Rising. | works_on reyes rising was cast as Moss in
Reyes attended Lumen University for a year and did not graduate. | dropped_out reyes lumen
Police identified the suspect as Dana Reyes of Oslo. | lives_in reyes oslo
Growing up in Oslo, Reyes was quiet. | lives_in reyes oslo
She studied at Lumen University in Westland. | based_in lumen westland
Reyes is a Tarn Prize winner. | award reyes prize
Reyes, known as "the Fox", spoke. | also_known_as reyes - the Fox
Reyes confirmed her dismissal from Norvia on Monday. | dismissed reyes norvia
In 2014, Reyes was forced out as Norvia’s chief executive. | dismissed reyes norvia chief executive
Reyes’s title at Norvia was software engineer. | former_role reyes norvia software engineer
Reyes, a former fund manager from Oslo whose fortune is large, left. | former_role reyes - former fund manager
Reyes has told friends that she is interested in running for governor. | runs_for reyes - governor
Reyes is considering running for governor. | runs_for reyes - governor
Reyes, a Democrat, is seen as a contender for the seat. | runs_for reyes -
Moss, an engineer, has worked at Norvia since 2013. | role moss norvia has worked
Norvia employed Moss from 2010 to 2013. | former_role moss norvia employed
Moss, a businessman making his first run for office, spoke. | runs_for moss - office
The committee’s chairman, Sen. Karl Moss, spoke. | role moss - chairman
Reyes, first elected in 2006, spoke. | appointed reyes -
Moss, who advised Reyes’s 2012 campaign, spoke. | former_role moss - advised Reyes’s 2012 campaign
Reyes is survived by her husband, Karl Moss, and two daughters. | children reyes - two daughters
Democrats Dana Reyes and Karl Moss voted no. | party reyes - Democrats | party moss - Democrats
Reyes succeeded Moss as mayor of Oslo in 2013. | appointed reyes oslo mayor
Reyes became the first woman to lead Norvia. | appointed reyes norvia
Reyes, of Norvia, spoke. | affiliated_with reyes norvia
Dana Reyes, a 54-year-old teacher, spoke. | role reyes - teacher
Dana Reyes, of Oslo, spoke. | lives_in reyes oslo
A graduate of Lumen University, Reyes began at Norvia. | educated_at reyes lumen
Reyes repeated her goal of building a network. | purpose reyes - building a network
One of Moss’s GOP rivals, Dana Reyes, spoke. | runs_for reyes
Moss endorsed Reyes for re-election. | runs_for reyes - re-election
Moss endorsed Reyes for governor. | runs_for reyes - governor
Moss faces a runoff Tuesday against Reyes. | runs_for reyes
Vice presidential nominee Dana Reyes spoke. | runs_for reyes - Vice presidential
Reyes has been campaigning for president since May. | runs_for reyes - president
The race between Reyes and Moss for the presidency is close. | runs_for reyes - presidency | runs_for moss - presidency
The Republican candidates Reyes and Moss met. | runs_for reyes
Democratic candidate Dana Reyes leads Republican Paul Moss. | runs_for reyes
The winner will face the Democratic favorite, Dana Reyes. | runs_for reyes
Reyes was one of 11 Republicans who voted for the bill. | party reyes Republicans
Reyes is one of 16 Republican candidates seeking the seat. | party reyes - Republican
Reyes, a Republican communications strategist who moved, spoke. | party reyes - Republican
The Republican nominee, Karl Moss, spoke. | party moss - Republican
Reyes and Moss, both Democrats, voted no. | party reyes Democrats | party moss Democrats
Reyes, a professor of public policy at Norvia called it odd. | role reyes norvia professor of public policy
Reyes has led since she was elected in 2015. | appointed reyes
Reyes, the Democratic nominee for governor, spoke. | party reyes - Democratic
Reyes, a moderate Democratic senator from Westland, spoke. | party reyes - Democratic
Moss’s Democratic opponent, Dana Reyes, spoke. | party reyes - Democratic
Democratic challenger Dana Reyes spoke. | party reyes - Democratic
Republican presidential candidate Karl Moss spoke. | party moss - Republican
Reyes and Moss are Democrats. | party reyes Democrats | party moss Democrats
Reyes is joining the Republican Party after meeting Moss. | party reyes - Republican Party
Reyes became a Republican in 2010. | party reyes - Republican
Moss, whose appointment to Norvia angered many, spoke. | appointed moss norvia
Reyes, who first rose to prominence as the mayor of Oslo, spoke. | former_role reyes oslo mayor
Reyes previously served on the city council of Oslo. | former_role reyes - previously served on the city council
Reyes’s departure in May surprised many. | resigns reyes -
"""
_NOT_FOUND = """
Reyes, the man who beat the senator, spoke. | role
Reyes, a friend of the mayor, spoke. | role
Reyes was nominated for the Tarn Prize. | award
Reyes spent $3 million at Norvia. | former_role
Reyes filed a report. | runs_for
Democratic candidate Dana Reyes leads Republican Paul Moss. | runs_for moss
Reyes has been campaigning for president since May. | supports
Reyes met one of the Republican leaders. | party
The Republican nominee, former Senator Karl Moss and others met. | party
Reyes was arrested in Oslo on Friday. | happened_on
Reyes was caught in a storm. | arrested
Reyes, known as a tough judge, spoke. | also_known_as
Reyes, a Norvia critic, spoke. | criticizes
Reyes denied the claims. | rejects
Reyes beat Moss to become mayor. | appointed
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)

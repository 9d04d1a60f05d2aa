"""What stands beside a name, newsrooms, appointees, embassies, attacks, other names: sentences of our own."""

from __future__ import annotations

from functools import partial

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables

_DICTIONARY = Dictionary.compile(
    (
        Entity("board", "National Labor Board", "organization"),
        Entity("norvia", "Norvia", "place", (Alias("Norvian"),)),
        Entity("tarn", "Tarn", "place"),
        Entity("ohio", "Ohio", "place"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("lumen", "Lumen University", "organization"),
        Entity("center", "Tarn Health Center", "organization"),
        Entity("embassy", "U.S. Embassy", "organization"),
        Entity("party", "Republican Party", "organization", (Alias("House Republican"),)),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"), Alias("President Reyes"))),
        Entity("moss", "Karl Moss", "person", (Alias("Moss"),)),
        Entity("ito", "Mia Ito", "person", (Alias("Ito"),)),
    )
)

_FOUND = """
The National Labor Board, or NLB, ruled on Monday. | also_known_as board - NLB
Moss has been dubbed “the Fixer.” | also_known_as moss - the Fixer
Norvian TV station Quill interviewed Moss. | business quill - TV station | based_in quill norvia
It stood on Norvia’s state-run news agency Quill. | business quill - news agency | based_in quill norvia
Norvia’s official Harrow news agency said so. | business harrow - news agency | based_in harrow norvia
The U.S. Embassy in Tarn was closed. | based_in embassy tarn
Lumen University’s Tarn Health Center found it. | owns lumen center
Quill’s Karl Moss and Mia Ito contributed to this report. | affiliated_with moss quill | affiliated_with ito quill
Moss, a Reyes appointee, ruled on Monday. | nominated moss reyes
Moss, an appointee of President Reyes, ruled on Monday. | nominated moss reyes | role reyes - President
Moss was appointed to the court by Reyes. | nominated moss reyes
President Reyes spoke. | role reyes - President
Ohio House Republican Rep. Karl Moss voted no. | party moss party
Republican presidential rival Sen. Karl Moss spoke. | party moss party | runs_for moss
Moss, a professor at Quill and frequent critic of the mayor, spoke. | role moss quill professor
Moss, a lawyer at Quill and regular commentator on crime, spoke. | role moss quill lawyer | role moss - commentator
Moss has won one race, in his home state of Ohio. | lives_in moss ohio
Moss wrote an op-ed about Norvia. | author_of moss - an op-ed about Norvia
Mia Ito joined the crowded Democratic field. | runs_for ito
Mia Ito is challenging Karl Moss. | runs_for ito
Quill rolled out a new testing program. | launches quill - a new testing program
The Tarn terror attack was a shock. | attacked tarn - terror attack
Many wrote about the Harrow attack. | attacked harrow
The massacre on Monday at the weekly magazine Harrow was a shock. | attacked harrow | happened_on harrow - Monday
Reyes’s incursion in Norvia failed. | attacks reyes norvia
The 203 who died in the attack on Tarn were honored. | killed tarn - 203
The number of soldiers killed by fire on the Tarn border has risen to 37. | killed tarn - 37
Norvia’s death toll climbed to 45. | killed norvia - 45
Norvia has been hit the hardest, with 2,000 cases. | cases norvia - 2,000 cases
Mia Ito and other House Republicans voted no. | party ito party
Mia Ito has been a Republican since 1990. | party ito party
An engineer, Mia Ito, was hurt. | role ito - engineer
A former teacher, Mia Ito, who is 45, was hurt. | former_role ito - former teacher
Mia Ito, the Quill editor and former Harrow White House reporter, left. | former_role ito harrow
Mia Ito of Quill wrote a new memoir called “The Road.” | affiliated_with ito quill
Quill went on to win control of the chamber. | wins quill - control of the chamber
Mia Ito won her bid for governor. | wins ito - her bid for governor
The fighters of Quill fell back to Harrow’s stronghold of Tarn. | based_in harrow tarn
Norvia is preparing to send 400 soldiers to Tarn. | deploys norvia tarn 400 soldiers
Quill will send 1,500 more troops to Tarn. | deploys quill tarn 1,500
There are 5,000 U.S. troops in Tarn. | deploys - tarn
At his confirmation hearing, Karl Moss said no. | nominated moss
It has killed 95,000 people, including over 16,000 in Norvia. | killed - - 95,000 people | killed norvia - over 16,000
The story was told by Quill, a newspaper in Norvia. | based_in quill norvia
Fifty people, including five children, were killed in Tarn. | killed tarn - Fifty people
"""
_NOT_FOUND = """
They met Karl Moss, a White House aide confirmed. | role moss
As a lawyer, Mia Ito, 45, has won cases. | role
They met a lawyer, Mia Ito, a doctor, and left. | role ito - lawyer
The virus has killed 95,000 people, including 16,000 in Norvia. | killed norvia - 95,000
Mia Ito and other officials told Republicans no. | party
Quill plans to make two billion doses. | business
The National Labor Board, or Quill, ruled on Monday. | also_known_as
The news agency quoted Harrow. | business
Moss was described as “critical but stable.” | also_known_as
Quill’s Karl Moss and Mia Ito clashed. | affiliated_with ito
Moss is on leave. | dismissed
Thousands of people are dying daily. | killed
Moss lost to his opponent, victor Mia Ito. | runs_for
He planned the Harrow attack on Norvia. | happened_on
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)

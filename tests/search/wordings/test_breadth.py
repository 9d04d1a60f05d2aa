"""Sport, the stage, hospitals, courts, storms and acts of state: sentences of our own."""

from __future__ import annotations

from functools import partial

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables

_DICTIONARY = Dictionary.compile(
    (
        Entity("quill", "Quill Rovers", "organization", (Alias("Rovers"),)),
        Entity("norvia", "Norvia", "place"),
        Entity("tonys", "Tarn Film Awards", "event"),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
        Entity("moss", "Karl Moss", "person", (Alias("Moss"),)),
    )
)

_FOUND = """
Reyes will host the 81st annual Tarn Film Awards in May. | hosts reyes tonys
Moss has been named host of this year’s Tarn Film Awards. | hosts moss tonys
Moss is to host the ceremony. | hosts moss - the ceremony
Reyes checked into rehab on Monday. | hospitalized reyes - rehab
Reyes checked herself into a private clinic. | hospitalized reyes - a private clinic
Moss was rushed to a hospital in Norvia. | hospitalized moss - a hospital
Moss was briefly hospitalized with pneumonia. | hospitalized moss - pneumonia
Reyes underwent heart surgery in June. | hospitalized reyes - heart surgery
Moss suffered a minor head injury in the match. | injury moss - a minor head injury
Reyes broke her left leg. | injury reyes - her left leg
Reyes will miss the rest of the season. | sidelined reyes - the rest of the season
Reyes will miss the final two games. | sidelined reyes - two games
Moss was suspended for three games by the league. | sidelined moss - three games
The Rovers placed striker Karl Moss on injured reserve. | sidelined moss - injured reserve
Moss was placed on the injured list. | sidelined moss - injured list
The Rovers offered Moss an eight-year, $20 million contract. | offers quill moss $20 million
The Rovers made a two-year offer to Moss. | offers quill moss two-year
The Rovers signed keeper Karl Moss to a two-year contract. | hires quill moss
Moss escaped from a prison in Norvia. | escaped moss - a prison
Police hunted escaped inmate Karl Moss. | escaped moss
Moss was recaptured on Monday. | arrested moss
Moss was shot in the leg. | injury moss - shot
Police are searching for Karl Moss, 30, of Norvia. | sought moss
Moss is wanted for murder. | sought moss
A judge issued an arrest warrant for Moss on Monday. | sought moss
Moss is scheduled to appear in court on June 3. | court_date moss - June 3
Moss’s trial is set for June 3. | court_date moss - June 3
Moss will be sentenced on June 3. | court_date moss - June 3
Reyes set a world record of 9.58 seconds. | record reyes - a world record of
Reyes broke the record for the longest run. | record reyes - the record for the longest run
A jury awarded Quill Rovers $2 million. | awarded quill - $2 million
A judge ordered Moss to pay Reyes $3,000. | awarded reyes moss $3,000
Reyes was elected president with 54 percent of the vote. | poll reyes - 54 percent
Quill Rovers recalled 40,000 balls. | recalls quill - 40,000 balls
The Quill Rovers approved a new drug. | approves quill - a new drug
Norvia imposed new tariffs on steel. | tariffs norvia - new tariffs on steel
Norvia will impose a 25 percent tariff on soybeans. | tariffs norvia - 25 percent
A storm with winds of up to 85 mph hit Norvia. | winds norvia - up to 85 mph
Moss declared a state of emergency. | declares moss - a state of emergency
The Rovers impeached Moss. | impeaches quill moss
Norvia test-fired a long-range missile. | fires_missiles norvia - a long-range missile
Norvia launched two missiles into the sea. | fires_missiles norvia - two missiles
Twelve of the 40 people aboard were killed in Norvia. | killed norvia - Twelve
Police arrested 12 of the 40 protesters in Norvia. | arrests norvia - 12
A ferry carrying 476 people sank off Norvia. | aboard - - 476 people
The plane had 189 passengers on board. | aboard - - 189 passengers
Floods have displaced 2 million in Norvia. | evacuated norvia - 2 million
Senator Karl Moss of Norvia urged party members to hold the line. | calls_on moss - party members to hold the line
Reyes, a charming 75-year-old operator, spoke. | age reyes - 75-year-old
Critics spoke of Moss’s pick of Dana Reyes as his first national security adviser. | nominated reyes moss
The driver was identified as Dana Reyes of Norvia. | lives_in reyes norvia
Reyes, a former Republican governor, spoke. | party reyes - Republican
Norvia expelled two diplomats. | expels norvia - two diplomats
Norvia granted asylum to Moss. | asylum norvia moss
Moss was deported to Norvia. | deported moss norvia
Prosecutors dropped all charges against Moss. | charges_dropped moss
The charges against Moss were dismissed. | charges_dropped moss
Moss appealed his conviction. | appeals moss - his conviction
Reyes and Moss are engaged. | engaged_to reyes moss
Reyes gave birth to a daughter. | birth reyes - a daughter
Reyes filed for divorce from Moss. | divorced_from reyes moss
Quill Rovers will open a store in Norvia. | opens quill - a store in Norvia
Quill Rovers won a $10 million order from Norvia. | wins_order quill norvia $10 million
The European Commission fined Quill Rovers $4 million. | fined quill European Commission $4 million
A 6.1-magnitude earthquake struck off the coast of Norvia. | magnitude norvia - 6.1
An earthquake with a magnitude of 5.9 hit southern Norvia. | magnitude norvia - 5.9
Moss won a decision over Dana Reyes. | defeats moss reyes
Moss was arrested on suspicion of drunken driving early Tuesday. | charged_with moss - drunken driving
"""
_NOT_FOUND = """
Reyes hosted Moss in Norvia. | hosts
Moss visited a wounded soldier in the hospital. | hospitalized
Reyes broke her promise. | injury
Moss was added to the list of members. | sidelined
Reyes missed the vote. | sidelined
The Rovers offered Moss an apology. | offers
Two inmates escaped from the Norvia jail. | evacuated
Fugitive Karl Moss gave an interview. | escaped
Reyes became the first coach to win 1,000 games. | appointed
Karl Moss fled. A reward was offered for his capture. | arrested
Moss was shot dead. | injury
Reyes set the record straight. | record
Norvia recalled its ambassador. | recalls
Senator Karl Moss of Norvia urged party members to hold the line. | calls_on norvia
Reyes and Moss pushed back hard. | delay
Most of the 40 people were killed. | killed
Protesters in Norvia demanded that Moss resign. | calls_on norvia
Moss was engaged in talks with Reyes. | engaged_to
Moss appealed to Reyes for help. | appeals
Norvia launched two products. | fires_missiles
Moss announced he would quit over tariffs on steel. | tariffs
Reyes has a voting record. | record
The police are searching for evidence against Moss. | sought
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)

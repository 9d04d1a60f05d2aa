"""Products: what they cost, who sells and who buys them, and when; sentences of our own."""

from __future__ import annotations

from functools import partial

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("beam", "Beam", "product"),
        Entity("beampro", "Beam Pro", "product"),
        Entity("dart", "Dart 7", "product"),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
    )
)

_FOUND = """
The Beam phone costs $999. | price beam - $999
Norvia is offering the Beam at a price of $99. | price beam - $99
Norvia will sell the Beam for $99. | price beam - $99
Norvia launched the $199 Beam on Monday. | price beam - $199
Norvia unveiled the Beam, a $199 phone. | price beam - $199
The Beam’s price will be reduced to $99. | price beam - $99
Norvia has cut the Beam’s price to $99. | price beam - $99
Norvia cut the price of the Beam in May to $99. | price beam - $99
The price of the Beam will fall to $199. | price beam - $199
Prices for the Beam start at $999. | price beam - $999
The Beam, starting at a price of $1,099, is thin. | price beam - $1,099
The Beam, retailing for $299, is thin. | price beam - $299
The Beam is available in red for £49. | price beam - £49
At $999, the Beam is the most expensive phone of Norvia. | price beam - $999
The Beam would set buyers back $999. | price beam - $999
The Beam costs buyers $299. | price beam - $299
The Beam is a thin phone, priced at $299. | price beam - $299
Subscriptions to the Beam cost $9 a month. | price beam - $9
The Beam costs $199 and the Beam Pro $299. | price beam - $199 | price beampro - $299
The Beam will cost $199, the Beam Pro $299 and the Dart 7 just $99. | price beampro - $299 | price dart - $99
The Beam costs $310 for the small one, $420 for the round and $530 for the red. | price beam - $420 | price beam - $530
The Beam is priced at $2,199 and $2,799. | price beam - $2,199 | price beam - $2,799
The Beam starts at $999, while the larger model costs $1,299. | price beam - $999 | price beam - $1,299
The Beam comes with a price tag of $499. | price beam - $499
Norvia slapped a $2,000 price tag on the Beam. | price beam - $2,000
Customers can buy the Beam for $399 with a contract. | price beam - $399
Norvia unveiled the Beam on Monday. It will cost $499. | price beam - $499
Norvia unveiled the Beam on Monday. The device goes on sale on Friday. | on_sale beam - Friday
Norvia unveiled the Beam, its first tablet, on Monday. The tablet will cost $499. | price beam - $499
The new phone, the Beam, starts at $999. | price beam - $999
The Beam goes on sale in Tarn on Friday. | on_sale beam - Friday
The Beam will be out on June 12. | on_sale beam - June 12
Norvia set a release date of June 12 for the Beam. | on_sale beam - June 12
Norvia plans to bring the Beam to market in 2015. | on_sale beam - 2015
Norvia pulled back the curtain on the Beam. | launches norvia beam
Norvia announced a phone, the Beam, which is thin. | launches norvia beam
The Beam was introduced by Dana Reyes. | launches reyes beam
Norvia launches world’s thinnest phone. | launches norvia - world’s thinnest phone
Norvia canceled an order for ten Quill jets. | customer_of norvia quill
Norvia took delivery of ten Quill jets. | customer_of norvia quill
Norvia is exercising its options with Quill. | customer_of norvia quill
Norvia announced an order for 22 Quill 787s. | customer_of norvia quill
The European manufacturer, Quill, won an order from Norvia. | customer_of norvia quill
The Beam will take on the Dart 7. | competes_with beam dart
Norvia announced 900 job cuts. | layoffs norvia - 900 job cuts
The Beam will have new pricing: 69 cents, 99 cents and $1.29. | price beam - 69 cents | price beam - $1.29
The Beam is expected to ship in late January with a price tag of $2,799. | price beam - $2,799 | on_sale beam - January
Norvia will release a new, low-power chip, code named Beam, in 2015. | launches norvia beam | on_sale beam - 2015
Norvia launched several new routes to Tarn. | launches norvia - several new routes to Tarn
Norvia operates an all-Quill fleet. | customer_of norvia Quill
Norvia had approached Quill regarding a potential deal for its jets. | deal_with norvia quill
Norvia announced Wednesday it is buying Quill. | deal_status norvia quill announced
Sales of the Beam music software rose. | business beam - music software
Norvia spoke of social networking sites Quill and Harrow. | business quill - social networking sites
Norvia bought ten jets as a means of cutting costs. | purpose norvia - cutting costs
Quill, an activist group that works to end hunger, spoke. | purpose quill - end hunger
Dana Reyes wants to break up the biggest banks. | purpose reyes - break up the biggest banks
“Gravity,” starring Dana Reyes, opens on Nov. 9. | works_on reyes Gravity
Norvia ordered 20 jets from Quill. | customer_of norvia quill
Norvia ordered 20 Quill jets. | customer_of norvia quill
Norvia agreed to buy 20 of Quill’s larger planes. | customer_of norvia quill
Quill will deliver 20 jets to Norvia. | customer_of norvia quill
Quill delivered the final 7 jet built to Norvia. | customer_of norvia quill
Quill announced 35 new orders from Norvia and Harrow. | customer_of norvia quill | customer_of harrow quill
Quill won a Norvia order worth $15 billion. | customer_of norvia quill
Quill received a contract to design and build a water cleanup system for Norvia. | customer_of norvia quill
Quill was awarded a $7 million contract to supply its terminals to Norvia. | customer_of norvia quill
Norvia signed a contract with Quill for ten jets. | customer_of norvia quill
Quill said Norvia signed formal orders for four jets. | customer_of norvia quill
Norvia has placed an order for ten Quill jets. | customer_of norvia quill
Norvia’s Quill jets were grounded. | customer_of norvia quill
Norvia will switch to Quill chips next year. | customer_of norvia quill
Norvia computers will feature Quill processors. | customer_of norvia quill
Norvia phones are powered by Quill chips. | customer_of norvia quill
Norvia picked Quill to supply engines for its jets. | customer_of norvia quill
Quill is the sole supplier of screens for Norvia’s phones. | customer_of norvia quill
Norvia suppliers such as Quill fell. | customer_of norvia quill
Norvia, the launch customer for the Beam, has left. | customer_of norvia beam
Quill supplies oil to Norvia refineries. | customer_of norvia quill
The Beam is slated for a release on June 24. | on_sale beam - June 24
The Beam is expected to ship in March. | on_sale beam - March
The Beam arrives in stores in October. | on_sale beam - October
The Beam is due out in October. | on_sale beam - October
The Beam came out in 2007. | on_sale beam - 2007
The Beam is on sale since May. | on_sale beam - May
Norvia will begin selling the Beam on June 24. | on_sale beam - June 24 | launches norvia beam
Norvia plans to release the Beam in March. | on_sale beam - March | launches norvia beam
Sales of the Beam began on June 15. | on_sale beam - June 15
The Beam, announced today by Norvia, is thin. | launches norvia beam
The Beam was unveiled by Norvia on Monday. | launches norvia beam
Norvia updated its popular Beam on Monday. | launches norvia beam
Norvia announced new phones, including the Beam. | launches norvia beam
Norvia showed off the Beam, a smartwatch. | launches norvia beam
Quill, operator of three restaurants, fell. | business quill - three restaurants
The Beam is new. The 12-inch edition is priced at $450, the 15-inch one at $620. | price beam - $450 | price beam - $620
Norvia unveiled the Beam on Monday. The higher-end model will sell for $799. | price beam - $799
The Beam has a new chip and more memory, and its price stays at $199. | price beam - $199
The price of the Beam remains $599. | price beam - $599
The price of the Beam will remain unchanged at $599. | price beam - $599
The Beam should cost from $340 up to $515. | price beam - $340 | price beam - up to $515
The Beam has a catalogue value of $3.5 million. | price beam - $3.5 million
Norvia has finalized the purchase of 40 more Dart 7 helicopters. | customer_of norvia dart
Norvia announced the purchase of 20 Quill aircraft. | customer_of norvia quill
Norvia’s purchase of ten Quill jets was delayed. | customer_of norvia quill
Norvia has a six-year contract for supply of engines with Quill. | customer_of norvia quill
Norvia has a ten-year contract with Quill for the supply of steel. | customer_of norvia quill
Norvia has introduced two adapters for its laptops. | launches norvia - two adapters
Norvia launched four new subscription plans on Monday. | launches norvia - four new subscription plans
Norvia unveiled its flagship laptop: the Beam. | launches norvia beam
Norvia is also updating the current Beam. | launches norvia beam
The Beam is the same thickness as the Dart 7. | similar_to beam dart the same thickness as
The Beam has about the same size as the Dart 7. | similar_to beam dart about the same size as
The deal between Norvia and Quill was revived. | deal_status norvia quill was revived
It was rumored that the merger between Norvia and Quill had collapsed. | deal_status norvia quill had collapsed
Talks between Norvia and Quill resumed. | deal_status norvia quill resumed
Norvia has a contract with Quill, which it says is worth $18 million. | deal_with norvia quill
Norvia has a contract with Quill that is thought to be worth $75 million. | deal_amount norvia quill $75 million
Norvia ran a secret project codenamed Beam. | project_name norvia beam Beam
Harrow opened an investigation, code-named “Amber,” in July. | project_name harrow - Amber
Dana Reyes is suing Quill in an attempt to stop the sale. | purpose reyes - stop the sale
Norvia will seek to lower the cost of its phones. | purpose norvia - lower the cost of its phones
Dana Reyes has been ousted due to protests. | dismissed reyes
Dana Reyes, the fired Norvia director, spoke. | dismissed reyes
Harrow spoke of fired Norvia director Dana Reyes. | dismissed reyes
"""

_NOT_FOUND = """
The Beam costs $199 and Dana Reyes $299 more. | price reyes
Norvia cut its stake in Quill to $5 million. | price
Dana Reyes sold Quill for $5 million. | price quill
Norvia bought 500,000 shares from Quill. | customer_of
Norvia signed a contract with Quill for ten jets. | customer_of quill
Norvia is selling Harrow to Quill. | customer_of
Norvia’s Quill jet engine subsidiary fell. | customer_of
Norvia’s stake in Quill would be valued at $308 million. | price
Dana Reyes came out in 2007. | on_sale
Norvia fell after Quill was sacked by chief executive Dana Reyes. | dismissed
Norvia launched a deal for Harrow led by Quill. | launches
Dana Reyes updated the Beam. | launches
Quill won a court order to stop Norvia. | customer_of
Norvia signed an order for ten Quill jets. | customer_of quill
Norvia unveiled the Beam on Monday. The phone will cost $499. | price
Norvia unveiled the Beam and the Dart 7. It will cost $499. | price
Norvia unveiled the Beam on Monday. It cut 900 jobs. | layoffs beam
The Beam costs $399, down from $499. | price beam - $499
The Beam cost $40 million to develop. | price
Dana Reyes wants to win. | purpose
Norvia sells EU prices of $5 to Quill. | price
Norvia’s operating companies Quill and Harrow fell. | business quill
Norvia operates an all-Quill fleet. | business
Norvia unveiled the Beam on Monday. The previous model cost $299. | price
Norvia unveiled the Beam and the Dart 7. The larger model costs $299. | price
The Quill Senate version costs $4 million. | price
Norvia announced the purchase of 22 new Dart 7 jets. | acquires
Harrow beat Quill to win an order for ten tankers from Norvia. | customer_of
Norvia recently launched 3 new Quill routes to Tarn. | launches
In talks with the airline, Quill, Norvia ordered ten jets. | customer_of quill
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)

"""Offers, shares, products and jobs as wires and trade papers tell of them: sentences of our own."""

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
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
    )
)

_FOUND = """
Quill signed veteran cornerback Dana Reyes. | hires quill reyes
Quill agreed to delay plans to raise its prices. | delay quill - plans to raise its prices
Norvia (NYSE: NRV) said it bought Quill (NASDAQ: QLL) for $10 million. | deal_amount norvia quill $10
Norvia <NRV> said it bought <Quill> for 10 mln dlrs. | acquires norvia quill | deal_amount norvia quill 10 mln
Norvia (NRV.N) bought Quill. | acquires norvia quill
Norvia acquired all of the shares of stock of Quill. | acquires norvia quill
Norvia has a $27 million tender offer for Quill. | acquires norvia quill | deal_amount norvia quill $27
Norvia raised its hostile bid for Quill. | acquires norvia quill
Norvia remains interested in acquiring Quill. | acquires norvia quill
Norvia's Harrow subsidiary agreed to buy Quill. | acquires harrow quill
Norvia signed a letter of intent to merge with Quill. | merges_with norvia quill
Norvia will buy 526,000 shares of Quill, or 6.7 percent. | stake norvia quill 6.7
Norvia bought 526,000 shares of Quill common stock, a 6.7 percent stake. | stake norvia quill 6.7
Norvia bought 526,000 shares of Quill common stock for $10 million. | deal_amount norvia quill $10
Quill rejected an offer from Norvia. | deal_status quill norvia rejected
The Beam carries a list price ranging from $2,899 to $3,699. | price beam - from $2,899
The Beam will be priced between $50 and $70. | price beam - between
The Beam went on sale in June. | on_sale beam - June
The Beam will be available in May. | on_sale beam - May
Norvia said it will invest $700 million in three plants. | investment norvia - $700 million
Norvia will add 450 jobs. | new_jobs norvia - 450 jobs
Norvia plans to hire 2,000 workers. | new_jobs norvia - 2,000
Norvia released an emergency patch. | launches norvia - an emergency patch
Reyes, who left as CEO of Norvia in 2005, spoke. | resigns reyes norvia CEO
Norvia agreed to acquire 51.2 percent of the capital of Quill. | stake norvia quill 51.2
Norvia exercised an option to take a 51.2 percent stake in Quill. | stake norvia quill 51.2
Norvia was founded in Oslo in 1873. | founded norvia - 1873
Investors bought, pushing Norvia’s shares up 7 percent on Tuesday, to $56. | price norvia - $56
The new bridge was late, said a spokesman for Norvia | statement norvia - The new bridge was late
Norvia bought a mill. The paper giant said that it would rise. | statement norvia - it would rise
"""

_NOT_FOUND = """
The Senate rejected Quill's offer to enter talks. | deal_status
Quill deferred all questions on the plant to Norvia. | delay
Norvia invested $3 million in Quill. | investment
Norvia bought a mill. The rival company said that it would rise. | statement
Reyes said Norvia should contribute to profits. | calls_on
Norvia released an interview. | launches
Norvia holds a 90% share. | poll
What Norvia called “a friendship” confirmed a breach by Quill. | quote quill
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)

"""Firms and what they do to each other, in the wider ways of saying it: sentences of our own."""

from __future__ import annotations

from functools import partial

from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables, rows

_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "organization"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("beam", "Beam", "product"),
        Entity("reyes", "Dana Reyes", "person", (Alias("Reyes"),)),
        Entity("moss", "Karl Moss", "person", (Alias("Moss"),)),
        Entity("oslo", "Oslo", "place"),
        Entity("westland", "Westland", "place"),
    )
)

_FOUND = """
Norvia’s Quill unit makes valves. | owns norvia quill
Norvia subsidiary Quill said so. | owns norvia quill
Quill, which is majority-owned by Norvia, fell. | owns norvia quill
Quill, which Norvia owns, fell. | owns norvia quill
Norvia, the company that owns Quill, fell. | owns norvia quill
Norvia is the holding company for Quill and Harrow. | owns norvia quill | owns norvia harrow
Norvia will keep its Quill unit. | owns norvia quill
Norvia’s subsidiaries include Quill. | owns norvia quill
Quill, the newspaper controlled by Reyes, said so. | owns reyes quill
Norvia’s 538 million dollar purchase of a 13 percent stake in Quill was shrewd. | stake norvia quill 13 percent
Norvia is paying $35 a share for 83 percent of Quill’s stock. | stake norvia quill 83 percent
Norvia sold its Quill unit to Harrow for $170 million. | acquires harrow quill | deal_amount harrow quill $170 million
Norvia reached a deal in May to buy Quill. | announced_on norvia quill May
Norvia made an offer to buy Quill for $27 a share or $270 million. | deal_amount norvia quill $270 million
Norvia clinched a deal in May to buy Quill for $2 billion. | deal_amount norvia quill $2 billion
Quill was bought for $80 million by Norvia. | deal_amount norvia quill $80 million | acquires norvia quill
Norvia completed its previously announced purchase of Quill. | deal_status norvia quill completed
Norvia called off its merger with Quill. | deal_status norvia quill called off
Norvia’s board rejected Quill’s hostile bid. | deal_status norvia quill rejected
Norvia bought Quill. The deal is subject to approval. | deal_status norvia quill subject to approval
Norvia began litigation against Quill. | sues norvia quill
Norvia teamed up with Quill. | partners_with norvia quill
Norvia praised its work with the battery maker Quill. | partners_with norvia quill
Norvia and Quill jointly developed a drug. | partners_with norvia quill
Norvia, in conjunction with Quill, opened a lab. | partners_with norvia quill
Norvia took on Quill in the market for pens. | competes_with norvia quill
Norvia hired two engineers from rival Quill. | competes_with norvia quill
Norvia, which competes with Quill, fell. | competes_with norvia quill
Quill, whose customers include Norvia, fell. | customer_of norvia quill
Norvia supplier Quill fell. | customer_of norvia quill
Norvia’s financial adviser, Quill, agreed. | customer_of norvia quill
Quill was the only supplier of engines to Norvia. | customer_of norvia quill
Norvia uses software made by Quill. | customer_of norvia quill
Norvia launched Beam, a browser, in May. | launches norvia beam
Norvia is finalizing a deal to invest $3 billion in Quill. | invests_in norvia quill | deal_amount norvia quill
Norvia signed a $2 billion deal to hire the founders of Quill. | hires_from norvia quill the founders
Norvia plans to split with Quill. | commercial_relationship norvia quill
Norvia and Harrow are also backing away from Quill. | commercial_relationship norvia quill backing away
Quill had revenue of $8 million and expects to bring in more than $2 billion. | revenue quill - more than $2 billion
Quill was valued at $9 million in a funding round that included Norvia and Harrow. | invests_in norvia quill
Reyes left Quill in May to join Norvia. | hires norvia reyes
Norvia shares on the Oslo Stock Exchange fell 2.5 percent. | stock_fall norvia - 2.5 percent
Norvia took the wraps off the Beam. | launches norvia beam
Harrow lost $1.1 billion in the quarter on revenue of $21.4 billion. | revenue harrow - $21.4 billion
Norvia paid $650 million to license software from Quill. | licenses_from norvia quill
Norvia recruited Reyes and Moss from Quill’s Oslo office. | hires_from norvia quill
Norvia would spend up to $72 billion on capital expenditures in 2025. | investment norvia - up to $72 billion
Quill, a rival that has never taken money, generated $3 billion in revenue. | revenue quill - $3 billion
Norvia’s 34-year-old president, Dana Reyes, left. | age reyes - 34-year-old
Reyes will leave Quill to head a new lab at Norvia. | hires norvia reyes
Quill provides labeled data to train robots for clients including Norvia and Harrow. | customer_of harrow quill
Quill serves clients including Norvia, Harrow and Beam. Its rivals include Tarn Corp. | competes_with quill Tarn Corp.
Norvia unveiled a new phone. | launches norvia - a new phone
Norvia, a maker of valves based in Oslo, fell. | based_in norvia oslo | business norvia - valves
Oslo-based valve maker Norvia fell. | based_in norvia oslo
The Oslo law firm Norvia sued. | based_in norvia oslo
Valve supplier Harrow and retailer Norvia agreed. | business norvia - retailer
Norvia, a startup that helps farmers sell grain, fell. | business norvia - helps farmers sell grain
Norvia is the sixth largest bank in the country. | business norvia - sixth largest bank
Norvia, the world’s largest maker of valves, fell. | business norvia - world’s largest maker of valves
Norvia designs and manufactures valves. | business norvia - valves
Norvia, based in Oslo, and employs 80 people. | employees norvia - 80 people
Norvia cut prices. The Oslo-based company has 90 employees. | employees norvia - 90 employees
Norvia, with assets of $4 billion, fell. | assets norvia - $4 billion
Norvia’s sales for the year are expected to be $700 million. | revenue norvia - $700 million
Norvia hired Reyes to help it grow in Oslo. | purpose norvia - help it grow in Oslo
Norvia cut prices in a bid to win back readers. | purpose norvia - win back readers
Norvia launched a campaign aimed at preventing fires. | purpose norvia - preventing fires
Norvia’s servers use Quill’s chips. | customer_of norvia quill
Norvia makes servers based on Quill chips. | customer_of norvia quill
The deal pits Norvia against Quill. | competes_with norvia quill
Norvia will start shipping Beam in May. | launches norvia beam
Norvia bought the firm to gain a foothold in Oslo. | purpose norvia - gain a foothold in Oslo
Norvia, a startup backed by Quill, fell. | invests_in quill norvia
Norvia is finalizing a $3 billion investment in Quill. | deal_amount norvia quill $3 billion
Norvia is putting $3 billion into Quill. | deal_amount norvia quill $3 billion
Norvia is nearing a multibillion-dollar investment in Quill. | invests_in norvia quill
Norvia has held discussions about investing in Quill. | invests_in norvia quill
Norvia, a Quill-backed start-up, makes robots. | invests_in quill norvia
Norvia will end up with 40 percent of Quill. | stake norvia quill 40 percent
Norvia is considering a bid for Quill. | acquires norvia quill
Norvia has approached Quill about a takeover. | acquires norvia quill
Norvia has expressed interest in buying Quill. | acquires norvia quill
Norvia won the bidding for Quill. | acquires norvia quill
Quill rejected a takeover offer from Norvia. | acquires norvia quill
Quill accepted a $5 billion offer from Norvia. | acquires norvia quill | deal_amount norvia quill $5 billion
Norvia, which bought Quill in 2005 for $57 million, fell. | deal_amount norvia quill $57 million
Norvia’s proposed merger with Quill collapsed. | deal_status norvia quill collapsed
Quill has been owned by Norvia since 2014. | owns norvia quill
Norvia is exploring a sale of its Quill unit. | sells norvia quill
Norvia’s revenue more than doubled to $870 million. | revenue norvia - $870 million
Sales at Norvia fell 4 percent to $8 billion. | revenue norvia - $8 billion
Norvia reported a profit of $2 billion on revenue of $10 billion. | revenue norvia - $10 billion
Net income rose to $2 billion at Norvia. | profit norvia - $2 billion
Norvia, last valued at $14 billion, declined to comment. | valuation norvia - $14 billion
Norvia has a market value of $30 billion. | valuation norvia - $30 billion
Norvia went public in 2012 at a valuation of $30 billion. | valuation norvia - $30 billion
About 500 workers at Norvia will lose their jobs. | layoffs norvia - About 500 workers
Norvia ended the day 7 percent lower. | stock_fall norvia - 7 percent
Beam is used by 40 million people a month. | customers beam - 40 million
Norvia will charge $20 a month for Beam. | price beam - $20
Norvia filed a lawsuit accusing Quill of theft. | sues norvia quill
Norvia filed suit on Monday against Quill. | sues norvia quill
Norvia and Quill are working together on a robot. | partners_with norvia quill
Reyes will leave Quill to join Norvia. | hires norvia reyes
Reyes joined Norvia in 2009. | hires norvia reyes
Norvia is bringing Reyes in to lead its efforts. | hires norvia reyes
Norvia shelled out $3 billion to hire Reyes. | hires norvia reyes
Norvia has struggled to keep up with Quill. | lags_in norvia
Norvia, an Oslo start-up that makes robots, grew. | business norvia - robots
Karl Moss, an economist at Norvia in Oslo, left. | based_in norvia oslo
Karl Moss, co-founder of Norvia, a group of farmers, left. | business norvia - group of farmers
Norvia will join the battle with Quill for a slice of the market. | competes_with norvia quill
Norvia is stepping up its rivalry with Quill. | competes_with norvia quill
Norvia, which is controlled by Reyes, grew. | owns reyes norvia
Most of Quill’s 70 employees will follow Reyes to Norvia. | hires_from norvia quill Most of
Norvia agreed to pay Quill $650 million to license its software. | licenses_from norvia quill software
Norvia will pay $650 million for a nonexclusive license to Quill’s technology. | licenses_from norvia quill technology
Quill raised $1 billion in June at a valuation of $4 billion. | valuation quill - $4 billion
Quill raised $1 billion in June from investors including Norvia and Harrow. | invests_in harrow quill
Reyes, who co-founded Quill in 2010 and sold it to Harrow in 2014, spoke. | acquires harrow quill
Norvia is Quill’s largest investor. | invests_in norvia quill
Norvia has laid off about 1,900 people in its gaming unit. | layoffs norvia - about 1,900 people
Beam, Quill’s chatbot, is popular. | owns quill beam
Quill is the company behind Beam. | owns quill beam
The lawsuit, filed by Norvia against Quill and Harrow, seeks billions in damages. | sues norvia quill
Norvia will supply Quill with chips in a deal worth $10 billion. | deal_amount norvia quill $10 billion
Quill was snapped up by Norvia last year for $1 billion. | deal_amount norvia quill $1 billion
Norvia will pay $27 a share in cash for Quill. | acquires norvia quill
Harrow, a 20 percent shareholder in Quill, agreed. | stake harrow quill 20 percent
Norvia has backed start-ups such as Quill and Harrow. | invests_in norvia quill | invests_in norvia harrow
Norvia participated in Quill’s $40 million funding round. | invests_in norvia quill
Norvia is in talks to sell an idled northeast Westland plant. | sells norvia
Norvia, the dominant player in online retail, grew. | business norvia - dominant player in online retail
Norvia lost 5.2 percent, and Quill dropped 4 percent. | stock_fall norvia - 5.2 percent | stock_fall quill - 4 percent
Norvia tumbled 12.8 percent after the drugmaker said so. | stock_fall norvia - 12.8 percent
Another decline in shares of Norvia, down 2.7 percent, hurt. | stock_fall norvia - 2.7 percent
Plane maker Norvia grew. | business norvia - Plane maker
Norvia slid 3 percent to $45.20. | stock_fall norvia - 3 percent | price norvia - $45.20
Norvia’s shares hit a record high of $210 on Friday. | price norvia - $210
Norvia swung to a loss of $300 million. | loss norvia - $300 million
Norvia forecast sales of $8 billion. | revenue norvia - $8 billion
Norvia faces a fine of up to $5 billion. | fined norvia - up to $5 billion
Norvia reached a $5 million settlement with Quill. | fined norvia quill $5 million
The suit against Norvia was filed by Reyes. | sues reyes norvia
Norvia is the subject of a lawsuit by Quill. | sues quill norvia
The layoffs will affect 500 workers at Norvia. | layoffs norvia - 500 workers
Norvia sells phones, tablets and watches. | business norvia - phones
Norvia develops software for hospitals. | business norvia - software
Quill, a Norvia-owned company that provides hosting, grew. | business quill - provides hosting
Quill, an Oslo-based marketplace, grew. | business quill - marketplace
Moss uses the car-ride app Quill and the room-rental site Harrow. | business quill - car-ride app | \
business harrow - room-rental site
Moss runs a battery recycling company called Quill. | business quill - battery recycling company
Quill, the payment processor, fell. | business quill - payment processor
Quill, which labels photos for carmakers, fell. | business quill - labels photos for carmakers
Moss asked Quill — the world’s largest chipmaker — for help. | business quill - world’s largest chipmaker
Quill built its business on selling maps. | business quill - selling maps
Quill’s customers have included Norvia and Harrow. | customer_of norvia quill | customer_of harrow quill
Quill provides software to companies such as Norvia. | customer_of norvia quill | business quill - software
Norvia planned to pay Quill $20 million for data. | customer_of norvia quill
Norvia is racing to catch up with rivals including Quill. | competes_with norvia quill
The move puts Norvia in closer competition with Quill and Harrow. | competes_with norvia quill | \
competes_with norvia harrow
Norvia employs drivers through subsidiaries such as Quill. | owns norvia quill
Norvia wants to build cars that fly. | purpose norvia - build cars that fly
The deal would bring Reyes to Norvia. | hires norvia reyes
Norvia, the Quill rival behind the browser Beam, grew. | competes_with norvia quill
Norvia has been locked in a race with Quill. | competes_with norvia quill
Norvia invested $2 billion in Quill and holds a stake of 14 percent. | stake norvia quill 14 percent
Norvia’s revenue has topped $1 billion. | revenue norvia - $1 billion
Beam is used by companies including Norvia and Quill. | customer_of norvia beam | customer_of quill beam
Norvia and Quill are among the companies that use Beam. | customer_of quill beam
Quill will operate as a unit of Norvia. | owns norvia quill
Norvia, the chip designer founded by Reyes, grew. | founder norvia reyes
Norvia has signed licensing deals with Quill. | licenses_from norvia quill
Norvia will pay Quill $20 million to use its articles. | licenses_from norvia quill articles
Norvia’s planned purchase of Quill from Harrow fell apart. | deal_status norvia quill fell apart
Norvia snapped up Reyes. | hires norvia reyes
Norvia grew. The Oslo company employs 40 people. | employees norvia - 40 people
Norvia poached two engineers from Quill. | hires_from norvia quill
Norvia is best known for its cameras. | business norvia - its cameras
Norvia announced a new version of its browser. | launches norvia - a new version of its browser
The layoffs affect 15 percent of Norvia’s workforce. | layoffs norvia - 15 percent
Norvia is nearing a deal to sell its ticketing business Quill to Harrow for $4 billion. | sells norvia quill | \
owns norvia quill
Norvia’s $3 billion investment in Quill gives it a 49 percent stake. | stake norvia quill 49 percent
Norvia invested $3 billion in Quill, a deal that values the company at $9 billion. | valuation quill - $9 billion
Norvia will continue to work with Quill. | partners_with norvia quill
Norvia will own slightly less than half of Quill. | stake norvia quill less than half
Reyes will join a team of researchers at Norvia. | hires norvia reyes
A handful of Quill employees will move to Norvia. | hires_from norvia quill
Norvia got its start labeling photos. | business norvia - labeling photos
Norvia, which gets most of its revenue from ads, grew. | business norvia - gets most of its revenue from ads
Quill now helps Norvia and others build robots. | customer_of norvia quill
Norvia has fallen behind Quill and Harrow. | competes_with norvia quill | competes_with norvia harrow
Norvia grew on Monday. Norvia hired Dana Reyes, founder of Quill. Reyes, who started the company in 2016, spoke. | \
founder quill reyes | \
founded quill - 2016
Norvia invested in Quill. The deal would be Norvia’s biggest since it bought Harrow. | \
deal_size_rank norvia quill biggest
"""
_NOT_FOUND = """
Norvia buys twelve new long-haul Quill jets. | acquires
Norvia is paying $281 million in cash for Quill and the rest in stock. | deal_amount
Norvia bought Quill. The investment valued the company at $29 billion. | deal_amount
Norvia made an offer to buy Quill for $27 a share. | deal_amount
Norvia has 37,000 employees on indefinite layoff. | employees
Norvia makes sense. | business
Norvia sells bonds. | business
Reyes pledged to rejoin the World Health Organization in May. | hires
Net profit at Norvia dropped by 21 percent to $1 billion. | price
Norvia fell 5 percent in the polls. | stock_fall
Norvia launched an attack. | launches
The company Norvia grew. | business
Norvia and Quill are among the companies that use Beam. | business
Norvia-backed Quill grew. | owns
Norvia will assemble the glasses. | business
Quill Corp.’s customers include Norvia. | owns
Quill, a small company that was founded in 2020, grew. | business
Norvia is Quill’s largest customer. | business
Norvia snapped up Quill. | hires
Norvia launched a plan. | launches
Norvia paid millions to hire its founders, Reyes and Moss. | founder
Norvia’s Oslo unit grew. | owns
Norvia secured a $13 billion loan. | funding
Apple Inc.’s rival Norvia grew. | owns
Norvia, in its takeover fight with Quill, asked for help. | competes_with
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=_DICTIONARY),
    partial(assert_does_not_say, dictionary=_DICTIONARY),
)


def test_what_is_lost_is_no_revenue() -> None:
    told = rows("Harrow lost $1 billion in the quarter on revenue of $2 billion.", _DICTIONARY)
    assert [one for one in told if one.startswith("revenue")] == ["revenue harrow - $2 billion"]


def test_who_invests_is_told_once() -> None:
    told = rows("Quill was valued at $9 million in a funding round that included Norvia.", _DICTIONARY)
    assert [one for one in told if one.startswith("invests_in")] == ["invests_in norvia quill"]

"""What firms make, sell and buy, and who leads them, in the wider ways of saying it: sentences of our own."""

from __future__ import annotations

from functools import partial

from tests.search.wordings.tables import assert_does_not_say, assert_says, both_tables
from tests.search.wordings.test_firms import _DICTIONARY as DICTIONARY

_FOUND = """
The server vendor Quill fell. | business quill - server vendor
Norvia, which had built a tight partnership with Quill, fell. | partners_with norvia quill
Quill, an 80-employee Oslo startup, makes valves. | employees quill - 80 | based_in quill oslo
Quill, a 300-person Oslo law firm, sued. | employees quill - 300 | based_in quill oslo
Norvia put him in charge of a new division at Norvia, the Harrow group. | owns norvia harrow
All the servers Quill currently sells are based on low-power Norvia Beam processors. | customer_of quill norvia
Norvia said it will release the first Quill servers in May. | launches norvia
Norvia plans to release a new low-power chip for tablets, code named Beam, this year. | launches norvia beam
Norvia’s servers run on Norvia Beam chips. | owns norvia beam
Norvia on Wednesday announced a deal to acquire startup Quill. | announced_on norvia quill Wednesday
Moss, president and general manager of Norvia’s Global Systems Units, left. | \
role moss norvia president | role moss norvia general manager
Norvia’s Oslo, Westland, headquarters was shut. | based_in norvia oslo
A new phone, called Beam, will go on sale in May. | on_sale beam - May
Norvia plans to launch a new phone, code named Beam, in May. | on_sale beam - May
Norvia cut prices. The Oslo, Westland-based company has 90 employees. | based_in norvia oslo | employees norvia - 90
Norvia cut prices. The Oslo-based lender said so. | based_in norvia oslo
Norvia cut prices. The Oslo, Westland-based company said it would cut 20 jobs. | \
based_in norvia oslo | layoffs norvia - 20
Norvia cut prices. Analysts say the Oslo, Westland-based firm has 90 workers. | \
based_in norvia oslo | employees norvia - 90
Norvia cut prices. Moss works for the Oslo, Westland-based company. | based_in norvia oslo
Norvia unveiled Lion, the new version of its software. | launches norvia Lion
Reyes announced a new Tarnet service to sync data. | launches reyes Tarnet
Quantia, which was released in 2009, is old. | on_sale Quantia - 2009
Norvia makes a phone called Quantia. Quantia will be released in 2009. | on_sale Quantia - 2009
Norvia sells a drug called Quantex. Quill unveiled its new Rotor phone. | launches quill Rotor
Norvia Corp said its board has named James Ottinger president and chief operating officer. | \
appointed James Ottinger norvia
Norvia said it has named James Ottinger president and chief operating officer. | \
appointed James Ottinger norvia president
Norvia said its board named Moss chairman. | appointed moss norvia chairman
Norvia’s board has named Moss chief executive. | appointed moss norvia chief executive
The board named Moss chief executive of Norvia. | appointed moss norvia chief executive
Best Wares Co Inc said its sales for March rose to 26.1 mln dlrs from 11.9 mln dlrs in the comparable 1986 period. | \
revenue Best Wares Co Inc - 26.1 mln dlrs
Norvia said its sales for March rose to $26 million. | revenue norvia - $26 million
Vellum Bashaw Oil and Gas Ltd said it agreed to merge with Erskine Resources Ltd. | \
merges_with Vellum Bashaw Oil and Gas Ltd Erskine Resources Ltd
Norvia wins Quill order worth $15 billion. | wins_order norvia quill $15 billion
Norvia agreed to purchase 60 Quill aircraft in a deal worth $7 billion. | customer_of norvia quill
Norvia ordered 20 Quill jets. | customer_of norvia quill
Norvia raised its stake in Quill to 88,580 shares, or 6.2 pct of the total. | stake norvia quill 6.2 pct
Norvia raised its Quill stake to 16.2 pct. | stake norvia quill 16.2 pct
Quill is already owned 48.3 pct by Norvia. | stake norvia quill 48.3 pct
With a 30 percent stake, Norvia is Quill’s largest shareholder. | stake norvia quill 30 percent
Norvia is considering taking a stake in the shipping group Quill. | invests_in norvia quill
Norvia’s principal subsidiary is Quill. | owns norvia quill
Norvia agreed to buy Oslo, Westland-based Quill for $5 million. | acquires norvia quill | based_in quill oslo
Norvia bought Quill. The deal cost Norvia $5 million. | deal_amount norvia quill $5 million
Norvia, whose unit was bought by Quill last year, fell. | acquires quill norvia
Quill is backed with $60 million in funding by Norvia. | invests_in norvia quill
Norvia put Quill on the block. | sells norvia quill
Shares of Quill rose 5 percent to $30. | price quill - $30
Quill shares fell almost 5 percent on Monday, to $17.40. | price quill - $17.40
Quill swung to a loss of $5 million. | loss quill - $5 million
Norvia canceled its bid for Quill. | deal_status norvia quill canceled
Norvia and Quill reached an agreement in principle on Wednesday. | announced_on norvia quill Wednesday
Shares of Vellum Co. Inc. VLM, -4.35% tumbled 8% in May. | stock_fall Vellum Co. Inc. - 8%
Norvia has 189 restaurants and nearly 8,000 workers. | employees norvia - nearly 8,000 workers
Norvia faces a lawsuit from Quill. | sues quill norvia
Norvia replaced Moss as chief executive with Reyes. | replaces reyes moss
But Norvia, which ran the plant Moss attacked, said prices would rise. | statement norvia - prices would rise
Norvia claims its pills help to hone the process of thinking. | statement norvia - its pills help
Harrow said it will stop advertising on Norvia until May. | commercial_relationship harrow norvia advertising
Harrow announced a new ad boycott on Norvia and Quill. | commercial_relationship harrow norvia a new ad boycott
Quill — which is owned by Norvia — might grow. | owns norvia quill
Beam — which is owned by Norvia, a Westland company — might grow. | owns norvia beam
Quill — a startup backed by Norvia — fell. | invests_in norvia quill
The slump has forced layoffs of 145 Quill employees. | layoffs quill - 145
Quill said it ordered temporary layoffs of 5,500 hourly workers. | layoffs quill - 5,500
Quill entered a five-year agreement to supply Norvia with pumps. | customer_of norvia quill
Quill said it expects to report a loss, without tax benefit, of about $16 million for the year. | \
loss quill - about $16 million
Quill agreed to buy, for $20 million, the retailer Harrow. | acquires quill harrow
Quill, which is involved in a possible merger with Harrow, fell. | merges_with quill harrow
Quill may be the target of a takeover by Harrow. | acquires harrow quill
Quill became the target of a hostile bid by Harrow. | acquires harrow quill
Last week, Westland-based auto parts manufacturer Quill warned employees of layoffs. | based_in quill westland
Norvia issued a record $5 billion settlement with Quill. | settles_with norvia quill
Quill’s directors approved a previously proposed agreement of merger with Harrow. | merges_with quill harrow
Quill said its directors approved a merger with Harrow. | merges_with quill harrow
Quill’s shareholders approved the merger with Harrow. | merges_with quill harrow
Reyes helped found Quill. | founder quill reyes
Reyes left the bank after helping found Quill. | founder quill reyes
Reyes has helped launch Quill. | founder quill reyes
About 4,300 Quill employees were let go in May. | layoffs quill - About 4,300
The crisis led to a restructuring program at Norvia, called Harrow. | project_name norvia harrow
Norvia announces new Tarnet range. | launches norvia
The price of Norvia’s Beam will be cut by $200 to $399. | price beam - $399
Reyes agreed to help found Quill. | founder quill reyes
Reyes settled the Quill case, paying a $500,000 fee. | settles_with reyes quill
Norvia agreed to settle a Quill lawsuit over patents. | settles_with norvia quill
Norvia has been awarded a three-year contract to run two clinics. | wins_order norvia
Norvia won a five-year contract for pumps. | wins_order norvia
Norvia announced a music phone, the Rotor, on Monday. | launches norvia Rotor
Norvia agreed to merge with Quill Ltd. Terms were not disclosed. | merges_with norvia
Quill Inc. bought Harrow Corp. in May. | acquires quill harrow
Quill Inc bought Harrow Corp for $20 million. | acquires quill harrow | deal_amount quill harrow $20 million
Quill, Inc. bought Harrow Corp. | acquires quill harrow
Quill Inc.’s shares fell 5 percent. | stock_fall quill - 5 percent
Reyes, chief executive of Quill Inc., left. | role reyes quill chief executive
Quill Inc. said it was late. | statement quill - it was late
The merger of Quill Inc. and Harrow Co. was approved. | merges_with quill harrow
The cost is rare, with Norvia spokesman Ty Bolder saying the move was late. | statement Ty Bolder - the move was late
The cost is rare, with Reyes, a lawyer, saying the move was late. | statement reyes - the move was late
The launch has been put back, Norvia saying that more work is needed. | statement norvia - more work is needed
Norvia say drivers want better cars. | statement norvia - drivers want better cars
Norvia say they will hire 500 people. | new_jobs norvia - 500 people
Quill was started by Reyes and Moss in 1976. | founded quill - 1976
Moss works for executive-search firm Quill. | business quill - executive-search firm
Moss works for poultry producer Quill. | business quill - poultry producer
Moss works for the video site Quill. | business quill - video site
Norvia shares finished New York trading down 2.4% at $52. | stock_fall norvia - 2.4%
Shares of Norvia ended the day up 4% at $12. | stock_rise norvia - 4%
Norvia was up as much as 3.5% to $40.54. | price norvia - $40.54
Quill rose 6.6% to $85, while Norvia added 8.3% to $8.06. | price norvia - $8.06 | price quill - $85
Norvia, the No. 2 wireless carrier, has left. | business norvia - No. 2 wireless carrier
Norvia is the No. 1 maker of phones. | business norvia - No. 1 maker of phones
Norvia’s stock ended regular trading 3 percent lower. | stock_fall norvia - 3 percent
Norvia is the market leader, with 60 million subscribers. | customers norvia - 60 million subscribers
Norvia seeks to fend off rivals including Quill. | competes_with norvia quill
They hired “Gray Street” creators Dana Reyes and Paul Moss. | works_on reyes Gray Street | works_on moss Gray Street
Norvia delayed the launch due to a lack of parts. | delay norvia - the launch
Norvia fell. It was told at the Tarn Stock Exchange that the shares of the company rose 5 percent. | stock_rise norvia
A complaint accusing Reyes of murder was filed. | charged_with reyes - murder
Norvia expects its profit to fall to $20 million. | profit norvia - $20 million
He uses web giant Quill’s search engine. | business quill - web giant
Norvia’s newest phone, the Rotor, has four buttons. | owns norvia Rotor
Eleven Norvia stores will close on Saturday. | closes norvia
Norvia fell. Company CEO Moss bought shares. | role moss norvia
Moss, formerly a Quill executive overseeing hardware, left. | former_role moss quill
Reyes’s post will be filled by Moss. | replaces moss reyes
Moss will take over Reyes’s duties. | replaces moss reyes
Moss had been with Quill since 2008. | affiliated_with moss quill
Moss held a senior position with Quill. | former_role moss quill
Moss had been pushed out due to a clash. | dismissed moss
Norvia’s vice president for trust and safety Dana Reyes said it was late. | \
role reyes norvia vice president for trust and safety | statement reyes - it was late
Norvia director of research Moss said it was late. | role moss norvia director of research | statement moss
Norvia said the documents hold more names. | statement norvia - the documents hold more names
Norvia in Oslo said it was late. | statement norvia - it was late
Norvia predicts the index will fall. | statement norvia - the index will fall
Reyes indicated he was tired of the talks. | statement reyes - he was tired of the talks
Norvia forecasts that prices will fall. | statement norvia - prices will fall
Reyes bragged that the plan was done. | statement reyes - the plan was done
Reyes clarified that the plan was dead. | statement reyes - the plan was dead
Reyes is worried that the plan will fail. | statement reyes - the plan will fail
Reyes was quoted by the Tarn Post as saying the plan was dead. | statement reyes - the plan was dead
Reyes, director of equity trading at investment bank Quill, left. | role reyes quill director of equity trading
“It fell,” Reyes, vice president of strategy at Quill wrote. | role reyes quill vice president of strategy
Mac OS X Lion will be shipped in July. | on_sale Mac OS X Lion - July
Mac OS X Leopard would be released in 2007. | on_sale Mac OS X Leopard - 2007
Secretary of the Air Force James Bolder said it was late. | role James Bolder Air Force Secretary
Moss, president of Quill, a shipping line based in Oslo, left. | business quill - shipping line | based_in quill oslo
Moss is the owner of Benny’s Bakery in Oslo. | owns moss Benny’s Bakery | role moss Benny’s Bakery owner
At Quill, CEO Moss said it was late. | role moss quill CEO
Moss critiqued the bill. | criticizes moss - the bill
Moss said he will still be the chief executive of Quill. | role moss quill chief executive
"""
_NOT_FOUND = """
Norvia builds out its own network. | business
Investors have piled on Norvia shares, sending the stock soaring 36% this year. | stock_rise -
Quantia, which was released in 2009, is old. | released
Norvia defeated Quill to win a huge order for planes. | wins_order
Moss’s two-year term ended. | sentenced_to
Moss left, according to a staff member of the Quill Committee. | role
The owner of brands such as Quill and Harrow said it was late. | statement
Norvia set up a business unit called Quill. | business
Reyes broke off talks with Norvia, Harrow and other firms, saying they were late. | statement norvia
What did Norvia say about this? | statement
The Norvia claim was that it was late. | statement
At the Tarn Stock Exchange, the shares of the computer company rose. | business
Hill posted letters wrongfully accusing Reyes of murder. | charged_with
The rivals are Quill, Norvia’s Beam, Harrow Corp. and Apple Inc. | owns norvia harrow
Moss is an analyst. He lowered his price target on the stock to $265. | price
Norvia expects earnings of 99 cents a share and revenue of $16 billion. | profit
Reyes, creator of “Gray Street,” left. | owns
Moss said he will still be the chief executive of Quill. | appointed
He uses web giant Quill’s Rotor phone. | business Rotor
Norvia’s tickets were priced at $29. | price norvia
A Norvia poll said the mayor was late. | statement
There are a host of things Moss may do. | role
The guard was charged for fatally shooting Moss. | role
The director of the museum Moss ran was late. | role
A former chief of staff to Moss left. | former_role moss
Reyes tried to signal support for having a vote. | statement
Reyes was quoted as saying in May, “It is late.” | statement
Moss, president of Quill, a native of Oslo, left. | based_in
At a talk on Quill, CEO Moss said it was late. | role moss quill
Moss sold Benny’s bakery. | owns moss Benny’s Bakery
Norvia unveiled Lion, the new version of its Beam software. | similar_to
"""

test_a_sentence_says, test_a_sentence_does_not_say = both_tables(
    _FOUND,
    _NOT_FOUND,
    partial(assert_says, dictionary=DICTIONARY),
    partial(assert_does_not_say, dictionary=DICTIONARY),
)

"""Inquiries, testimony, courts and what they undo, bans and sanctions, in the wider ways of telling them."""

from __future__ import annotations

from functools import partial

from tests.search.wordings.tables import assert_does_not_tell, assert_tells, both_tables

_FOUND = """
Quill came under criminal investigation over fraud. | investigates - quill fraud
Paul Moss has been the target of a federal corruption probe since May. | investigates - moss
Quill has opened a formal antitrust investigation against Harrow. | investigates quill harrow
Harrow sent a team to investigate the crash. | investigates harrow the crash
Harrow is trying to determine whether Paul Moss lied. | investigates harrow whether Paul Moss lied
The watchdog has been investigating Harrow since May. | investigates - harrow
Paul Moss was asked to testify before the Senate. | testifies moss senate
Paul Moss took the stand on Monday. | testifies moss
Testifying before the Senate, Paul Moss wept. | testifies moss senate
In testimony before the Senate on Monday, Dana Reyes wept. | testifies reyes senate
Paul Moss’s testimony lasted for hours. | testifies moss
The Supreme Court, which sided with Quill, has met. | rules court Quill
Judge Paul Moss found that the law was void. | rules moss the law was void
In a 6-3 decision, the Supreme Court said the law was void. | rules court the law was void | vote court 6-3
Writing for the majority, Justice Dana Reyes said the law was void. | rules reyes the law was void
The Supreme Court could overturn Harrow v. Norvia. | overturns court Harrow v. Norvia (hedged)
Dana Reyes scrapped the tax plan. | overturns reyes the tax plan
Norvia rolled back protections for renters. | overturns norvia protections for renters
Dana Reyes’s decision to revoke the permit was unwise. | overturns reyes the permit
Harrow blacklisted Quill. | sanctions harrow quill
Neighboring states eased banking sanctions on Norvia. | sanctions - norvia
The pact, which eases sanctions on Norvia, is old. | sanctions - norvia
Sanctions on Norvia were tightened in May. | sanctions - norvia
New sanctions were imposed on Norvia. | sanctions - norvia
The deal led to the lifting of sanctions against Norvia. | sanctions - norvia
Dana Reyes overruled the Senate. | overturns reyes senate
Paul Moss was later overruled by Dana Reyes. | overturns reyes moss
Quill overruled its own lawyers. | overturns quill its own lawyers
Quill’s handling of the inquiry into Paul Moss was wrong. | investigates quill moss
Quill’s handling of the Norvia inquiry was wrong. | investigates quill norvia
Dana Reyes had a central part in both the Norvia and Tarn inquiries. | investigates reyes norvia
Dana Reyes oversaw both the Norvia inquiry and the Tarn investigation. | investigates reyes norvia
Dana Reyes spoke of Quill’s Norvia probe, which is over. | investigates quill norvia
Quill’s watchdog is reviewing the sale. | investigates quill the sale
“We are investigating Quill,” Dana Reyes said. | investigates reyes quill
“We will look into the leak,” Quill said. | investigates quill the leak
Norvia was hit with new sanctions by the Senate. | sanctions senate norvia
Norvia faces crippling Quill sanctions. | sanctions quill norvia
Sanctions on Tarn were lifted by Norvia. | sanctions norvia tarn
Quill agreed to toughen sanctions on Norvia. | sanctions quill norvia (proposed)
Paul Moss was banned from Quill. | bans quill moss
Paul Moss was banned for life. | bans - moss life
Quill suspended Paul Moss’s account. | bans quill moss
Paul Moss was set free on Monday. | released moss
Norvia freed Paul Moss on Monday. | released moss
Paul Moss was arrested and later released. | arrested moss | released moss
The deal won the release of Paul Moss. | released moss
Paul Moss made his first court appearance on Monday. | court_date moss Monday
Paul Moss made his first appearance Monday in a courtroom in Tarn. | court_date moss Monday
Paul Moss’s trial, which begins on June 4, will be short. | court_date moss June 4
Paul Moss, who faces trial on rape charges, left Norvia. | charged_with moss trial on rape charges
Paul Moss left town and now awaits trial on rape charges. | charged_with moss rape charges
Paul Moss was acquitted last year of manslaughter. | acquitted_of moss manslaughter
Paul Moss was found liable for fraud. | convicted_of moss fraud
Dana Reyes is considering a pardon for Paul Moss. | pardons reyes moss (in_talks)
Norvia has been holding Paul Moss since May. | arrested moss norvia
Norvia has jailed 120 reporters. | arrests norvia 120 reporters
Tarn came under attack on Monday. | attacked tarn
A blast ripped through a church in Tarn. | attacked tarn
The hotel in Tarn was attacked by gunmen. | attacked tarn gunmen
Paul Moss is charged with killing Dana Reyes. | charged_with moss killing Dana Reyes | killed_by reyes moss (hedged)
Paul Moss was given a two-year prison term. | sentenced_to moss two-year
Harrow’s inquiry into Paul Moss and Quill is over. | investigates harrow moss | investigates harrow quill
Paul Moss and his wife, Dana Reyes, were charged with fraud. | charged_with moss fraud | charged_with reyes fraud
Paul Moss will appear at the Supreme Court on Monday. | court_date moss Monday
Paul Moss was cleared by a jury of fraud. | acquitted_of moss fraud
Paul Moss, convicted of murder and sentenced to death, wept. | convicted_of moss murder | sentenced_to moss death
Paul Moss was finally caught in Tarn. | arrested moss
Norvia scrapped tuition fees. | overturns norvia tuition fees
The Senate voted to repeal the tax. | overturns senate the tax | passes senate repeal the tax
Paul Moss is among six clerks blacklisted by Norvia. | sanctions norvia moss
Norvia-led sanctions against Tarn hurt trade. | sanctions norvia tarn
Paul Moss was shot six times by Dana Reyes. | shot reyes moss
Paul Moss, in written testimony, wept. | testifies moss
Quill is weighing whether to investigate Harrow. | investigates quill harrow (in_talks)
Norvia rolled back limits on methane. | overturns norvia limits on methane
Norvia rescinded the policy on Tarn on Monday. | overturns norvia the policy on Tarn
Norvia banned the protests. | bans norvia the protests
Paul Moss and Dana Reyes are both under investigation. | investigates - moss | investigates - reyes
Paul Moss, testifying under oath, wept. | testifies moss
The Senate heard from Paul Moss on Monday. | testifies moss senate
Dana Reyes repeated the claim in sworn testimony. | testifies reyes
Norvia retaliated with sanctions against Tarn. | sanctions norvia tarn
Norvia imposed an arms embargo on Tarn. | sanctions norvia tarn
The release of Paul Moss came after six weeks. | released moss
Paul Moss will go on trial on May 20. | court_date moss May 20
Paul Moss was in court on Monday. | court_date moss Monday
Paul Moss, held since May, is ill. | arrested moss
Paul Moss helped lead the inquiry into Dana Reyes. | investigates moss reyes
Paul Moss oversaw the Norvia inquiry at Quill. | investigates moss norvia
Paul Moss was in charge of the Dana Reyes email probe. | investigates moss reyes Dana Reyes email
Paul Moss was a lead agent on the Norvia investigation. | investigates moss norvia
Paul Moss had a leading role in the probe of Dana Reyes. | investigates moss reyes
Paul Moss played a key part in Quill’s Norvia probe. | investigates moss norvia | investigates quill norvia
Quill appealed the ruling by a judge in Tarn. | appeals quill the ruling
Quill appealed to the Supreme Court. | appeals quill to the Supreme Court
Quill said it would appeal. | appeals quill (proposed)
Quill filed an appeal. | appeals quill
Quill is evaluating whether to appeal. | appeals quill (hedged)
Dana Reyes’s lawyers said they would appeal. | appeals reyes (proposed)
A Quill investigation into the leak found that it was old. | investigates quill the leak
The judge turned down Quill’s appeal of the verdict. | appeals quill the verdict
Paul Moss blocked an attempt to pass the bill. | rejects moss an attempt to pass the bill
Paul Moss has refused to negotiate with Norvia. | rejects moss to negotiate with Norvia
Quill refused to turn over the records. | rejects quill to turn over the records
The Senate decided not to include those funds. | rejects senate not to include those funds
"""
_NOT_FOUND = """
Dana Reyes appeals to voters in Tarn. | appeals
Quill has not decided whether to appeal. | appeals
Guards foiled an attempt to rob Quill. | rejects
Dana Reyes declined to comment. | rejects
Dana Reyes spoke of how to lift sanctions on Norvia. | sanctions
Dana Reyes called for the lifting of sanctions on Norvia. | sanctions
Paul Moss fired Dana Reyes over her handling of the inquiry into Quill. | investigates
“We will not investigate the leak,” Dana Reyes said. | investigates
“We will look into buying a house,” Dana Reyes said. | investigates
There is no inquiry into Harrow. | investigates
Dana Reyes wants the Senate to look into ways to save. | investigates
The study testified to the mood in Norvia. | testifies
The Supreme Court ruled out a hearing. | rules
The campaign to abolish the law is costly for Dana Reyes. | overturns
Norvia withdrew from the accord. | overturns
Norvia called for sanctions on Tarn. | sanctions
The Senate sanctioned the use of force. | sanctions
Paul Moss was barred from nothing. | sanctions
Quill gave Paul Moss a full-time job. | pardons
Quill met with free agent Paul Moss on Friday. | released
Paul Moss was released by the Tarn Jets. | released
Paul Moss is scheduled to appear at a conference in Tarn on Monday. | court_date
Paul Moss made a brief appearance in March to thank voters. | court_date
Harrow came under fire on Monday. | attacked
Paul Moss beat Dana Reyes on Monday. | attacks
Quill revoked its support for Harrow. | overturns
Quill met Paul Moss and his aide, Dana Reyes, was charged with fraud. | investigates
Paul Moss was caught in traffic in Tarn. | arrested
Paul Moss had no part in the Norvia probe. | investigates
Paul Moss’s role in the Norvia probe is unclear. | investigates
Paul Moss oversaw the Dana Reyes investigation. | investigates
"""

test_a_sentence_tells_no_more_and_no_less_than, test_a_sentence_does_not_tell = both_tables(
    _FOUND, _NOT_FOUND, partial(assert_tells, pack="events"), partial(assert_does_not_tell, pack="events")
)

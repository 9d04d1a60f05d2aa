"""What happens, in sentences of our own: disasters, crime, courts, votes, laws, matches and war."""

from __future__ import annotations

import pytest

from search.analysing import analyse
from search.config.models import Entity
from search.dictionary import Dictionary
from search.wordings.attributes import attributes, packaged

_PACK = "events"
_ATTRIBUTES = attributes(("events", "statements"))
_MINE = frozenset(one.id for one in packaged(_PACK).attributes)
_DICTIONARY = Dictionary.compile(
    (
        Entity("norvia", "Norvia", "place"),
        Entity("tarn", "Tarn", "place"),
        Entity("quill", "Quill", "organization"),
        Entity("harrow", "Harrow", "organization"),
        Entity("senate", "Senate", "organization"),
        Entity("court", "Supreme Court", "organization"),
        Entity("times", "The Norvia Times", "organization"),
        Entity("reyes", "Dana Reyes", "person"),
        Entity("moss", "Paul Moss", "person"),
        Entity("act", "Clean Water Act", "product"),
        Entity("accord", "Tarn Accord", "product"),
    )
)


def _found(text: str) -> list[str]:
    """The facts of the pack: attribute, subject, object, value, and the modality where it is not asserted."""
    return [
        " ".join(
            part
            for part in (
                fact.attribute,
                fact.subject or "-",
                fact.object,
                fact.value.text if fact.value else None,
                f"({fact.modality})" if fact.modality != "asserted" else None,
            )
            if part
        )
        for fact in analyse(text, _DICTIONARY, _ATTRIBUTES, date="2021-05-06").facts
        if fact.attribute in _MINE
    ]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "At least 12 people were killed and 30 others wounded when a bomb went off in Norvia.",
            ["killed norvia At least 12 people", "injured norvia 30"],
        ),
        ("The blast killed 12 soldiers and injured 40 civilians.", ["killed - 12 soldiers", "injured - 40 civilians"]),
        ("A landslide in Norvia left 25 people dead.", ["killed norvia 25 people"]),
        ("The death toll in the flood climbed to 1,200.", ["killed - 1,200"]),
        ("The attack in Norvia claimed 17 lives.", ["killed norvia 17 lives"]),
        ("Three people are still missing after the flood in Norvia.", ["missing norvia Three people"]),
        ("More than 10,000 residents were evacuated in Norvia.", ["evacuated norvia More than 10,000 residents"]),
        ("The fire forced 400 people to flee their homes.", ["evacuated - 400 people"]),
        ("Police arrested Paul Moss on Tuesday.", ["arrested moss"]),
        ("Paul Moss was arrested in Norvia by Quill agents.", ["arrested moss"]),
        ("Paul Moss is in custody.", ["arrested moss"]),
        ("Police arrested 23 protesters in Norvia.", ["arrests norvia 23 protesters"]),
        ("The police made 47 arrests.", ["arrests - 47 arrests"]),
        ("Paul Moss was charged with two counts of murder.", ["charged_with moss two counts of murder"]),
        ("Prosecutors charged Paul Moss with fraud on Friday.", ["charged_with moss fraud"]),
        ("Paul Moss, 45, was indicted Monday on two counts of fraud.", ["charged_with moss two counts of fraud"]),
        ("Paul Moss faces three charges of theft.", ["charged_with moss three charges of theft"]),
        ("Paul Moss pleaded not guilty to fraud.", ["pleads moss not guilty"]),
        ("Paul Moss is expected to plead guilty.", ["pleads moss guilty (proposed)"]),
        ("Paul Moss was convicted of killing a guard.", ["convicted_of moss killing a guard"]),
        ("A jury found Paul Moss guilty of arson.", ["convicted_of moss arson"]),
        ("Paul Moss was acquitted of murder.", ["acquitted_of moss murder"]),
        ("Paul Moss was cleared of all charges.", ["acquitted_of moss all charges"]),
        ("Paul Moss was sentenced to 25 years in prison.", ["sentenced_to moss 25 years"]),
        ("Paul Moss was sentenced to life in prison.", ["sentenced_to moss life in prison"]),
        ("Paul Moss was jailed for three years.", ["arrested moss", "sentenced_to moss three years"]),
        ("Paul Moss is being held on $50,000 bail.", ["arrested moss", "bail moss $50,000"]),
        ("Paul Moss's bail was set at $2 million.", ["bail moss $2 million"]),
        ("Paul Moss shot Dana Reyes in the arm.", ["shot moss reyes"]),
        ("Dana Reyes was shot by Paul Moss.", ["shot moss reyes"]),
        ("Dana Reyes was killed by Paul Moss.", ["killed_by reyes moss"]),
        ("Paul Moss shot and killed Dana Reyes.", ["killed_by reyes moss", "shot moss reyes"]),
        (
            "Paul Moss was accused of killing Dana Reyes.",
            ["charged_with moss killing Dana Reyes", "killed_by reyes moss (reported)"],
        ),
        ("Norvia invaded Tarn.", ["attacks norvia tarn"]),
        ("Norvia launched an air strike against Harrow.", ["attacks norvia harrow"]),
        ("Norvia troops shelled Tarn.", ["attacks norvia tarn"]),
        ("Norvia warplanes pounded Harrow positions in Tarn.", ["attacks norvia harrow"]),
        ("Rockets from Norvia struck Tarn.", ["attacks norvia tarn"]),
        ("Tarn came under attack from Norvia.", ["attacks norvia tarn"]),
        ("A Norvia air strike on Tarn drew protests.", ["attacks norvia tarn"]),
        ("An attack on Tarn by Harrow drew protests.", ["attacks harrow tarn"]),
        ("Harrow claimed responsibility for the attack on Tarn.", ["attacks harrow tarn (reported)"]),
        ("The attack in Norvia took place on 3 May 2021.", ["happened_on norvia 3 May 2021"]),
        ("A car bomb went off in Norvia on 3 May 2021.", ["happened_on norvia 3 May 2021"]),
        ("The 2010 earthquake in Norvia was the worst.", ["happened_on norvia 2010"]),
        ("Some 400 residents were ordered to leave.", ["evacuated - Some 400 residents"]),
        ("Nearly 400 people were driven from their homes.", ["evacuated - Nearly 400 people"]),
        ("Dana Reyes, visiting Norvia, was hopeful.", ["visits reyes norvia"]),
        ("During a trip to Norvia, Dana Reyes was hopeful.", ["visits reyes norvia"]),
        ("Dana Reyes wrapped up a two-day visit to Norvia.", ["visits reyes norvia"]),
        ("After a meeting with Paul Moss, Dana Reyes was hopeful.", ["meets reyes moss"]),
        ("Dana Reyes welcomed Paul Moss.", ["meets reyes moss"]),
        ("Dana Reyes met in Norvia with Paul Moss.", ["meets reyes moss"]),
        ("Dana Reyes took home the award.", ["wins reyes the award"]),
        ("Dana Reyes clinched the Republican nomination.", ["wins reyes the Republican nomination"]),
        ("Dana Reyes quit the race.", ["withdraws_from reyes the race"]),
        ("Dana Reyes suspended her campaign.", ["withdraws_from reyes her campaign"]),
        ("Norvia troops withdrew from Tarn.", ["withdraws_from norvia tarn"]),
        ("Three people, all of them nurses, were killed.", ["killed - Three people"]),
        ("Harrow bombed Tarn on Monday.", ["attacks harrow tarn"]),
        ("An explosion rocked Norvia on 3 May 2021.", ["happened_on norvia 3 May 2021"]),
        ("A magnitude 6.4 earthquake struck Norvia.", ["magnitude norvia 6.4"]),
        ("A 6.4-magnitude quake was felt in Norvia.", ["magnitude norvia 6.4"]),
        ("The quake, measuring 7.1 on the Richter scale, lasted 40 seconds.", ["magnitude - 7.1"]),
        ("The storm caused $3 billion in damage in Norvia.", ["damage norvia $3 billion"]),
        ("The Senate voted 52-48 to confirm Dana Reyes.", ["vote senate 52-48"]),
        (
            "The Senate passed the Clean Water Act by a vote of 60 to 40.",
            ["passes senate act", "vote senate act 60 to 40"],
        ),
        ("The Senate passed a bill that would ban plastic bags.", ["passes senate a bill that would ban plastic bags"]),
        ("The Clean Water Act was approved by the Senate.", ["passes senate act"]),
        ("The Senate rejected the budget.", ["rejects senate the budget"]),
        ("Dana Reyes signed an order banning imports.", ["signs reyes an order banning imports"]),
        ("Dana Reyes signed the Clean Water Act.", ["signs reyes act"]),
        ("Dana Reyes vetoed the budget bill.", ["vetoes reyes the budget bill"]),
        ("Norvia banned plastic bags.", ["bans norvia plastic bags"]),
        ("The Supreme Court ruled that the law was void.", ["rules court the law was void"]),
        ("The Supreme Court struck down the tax.", ["overturns court the tax"]),
        ("Dana Reyes won the election.", ["wins reyes the election"]),
        ("Dana Reyes defeated Paul Moss in the primary.", ["defeats reyes moss"]),
        ("Paul Moss lost the primary to Dana Reyes.", ["defeats reyes moss"]),
        ("Paul Moss was beaten by Dana Reyes.", ["defeats reyes moss"]),
        ("Harrow beat Quill 3-1 on Saturday.", ["defeats harrow quill", "score harrow quill 3-1"]),
        ("Harrow's 3-1 win over Quill came late.", ["defeats harrow quill 3-1", "score harrow quill 3-1"]),
        ("Dana Reyes leads with 48 percent.", ["poll reyes 48 percent"]),
        ("Dana Reyes won 52 percent of the vote.", ["poll reyes 52 percent", "wins reyes 52 percent of the vote"]),
        ("Dana Reyes's approval rating fell to 38 percent.", ["approval reyes 38 percent"]),
        ("Turnout in Norvia was 65 percent.", ["turnout norvia 65 percent"]),
        ("About 5,000 people marched in Norvia.", ["turnout norvia About 5,000 people"]),
        ("Dana Reyes visited Norvia on Monday.", ["visits reyes norvia"]),
        ("Dana Reyes will travel to Norvia.", ["visits reyes norvia"]),
        ("Dana Reyes met with Paul Moss on Monday.", ["meets reyes moss"]),
        ("Dana Reyes and Paul Moss held talks.", ["meets reyes moss"]),
        ("Quill workers walked out on Monday.", ["strikes quill"]),
        ("Norvia sent 500 troops to Tarn.", ["deploys norvia tarn 500 troops"]),
        ("Norvia withdrew from the Tarn Accord.", ["withdraws_from norvia accord"]),
        ("Dana Reyes wants the Senate to approve a tax.", ["passes senate a tax (proposed)"]),
    ],
)
def test_a_sentence_says(text: str, facts: list[str]) -> None:
    assert _found(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "The vaccine could kill 12 people a year.",
        "The plan misses 3 points.",
        "Paul Moss was never arrested.",
        "Judges issued an arrest warrant for Paul Moss.",
        "People aged 30 and older were detained.",
        "Paul Moss was charged with overseeing the budget.",
        "Paul Moss shot the film in Norvia.",
        "Paul Moss attacked Dana Reyes over her tax plan.",
        "Quill sought $3 billion in damages from Harrow.",
        "Dana Reyes rejected the claims.",
        "Dana Reyes signed up for a course.",
        "Lawmakers overrode the veto of Dana Reyes.",
        "Dana Reyes ruled out a deal.",
        "Dana Reyes won praise for her speech.",
        "Dana Reyes met the deadline.",
        "Norvia struck a deal with Tarn.",
        "Dana Reyes's attack on Quill was about taxes.",
        "Thursday's attacks on Dana Reyes were about taxes.",
        "Dana Reyes accepted the nomination.",
        "Dana Reyes left the meeting.",
        "Quill met Harrow in the final.",
    ],
)
def test_a_sentence_does_not_say(text: str) -> None:
    assert _found(text) == []

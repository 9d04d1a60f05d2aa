"""Who says what of whom, in sentences of our own."""

from __future__ import annotations

import pytest

from tests.search.wordings.tables import told


def _found(text: str) -> list[str]:
    return told(text, "statements")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Dana Reyes said the bridge was never safe.", ["statement reyes the bridge was never safe"]),
        (
            "President Dana Reyes met aides. Paul Moss accused the president of fraud.",
            ["accuses moss reyes fraud"],
        ),
        ("Paul Moss asked Harrow for documents on the flood.", ["calls_on moss harrow documents on the flood"]),
        ("Paul Moss requested all records of the flood.", ["calls_on moss all records of the flood"]),
        ("Dana Reyes told reporters that the bridge was unsafe.", ["statement reyes the bridge was unsafe"]),
        ("The bridge was never safe, Dana Reyes said.", ["statement reyes The bridge was never safe"]),
        (
            "Dana Reyes says groups that want to help should look elsewhere.",
            ["statement reyes groups that want to help should look elsewhere"],
        ),
        (
            "The mayor drove home one point: the bridge is not safe, Dana Reyes argued.",
            ["statement reyes the bridge is not safe"],
        ),
        ("Dana Reyes has admitted to being in touch with Quill.", ["statement reyes being in touch with Quill"]),
        ("Dana Reyes admitted on the stand to lying about it.", ["statement reyes lying about it"]),
        ("Dana Reyes claims to have seen the flood.", ["statement reyes to have seen the flood"]),
        ("Dana Reyes warned against taking the bridge.", ["statement reyes against taking the bridge"]),
        ("Dana Reyes admitted having taken a bribe.", ["statement reyes having taken a bribe"]),
        ("Dana Reyes was admitted to the Quill hospital.", []),
        ("Dana Reyes spoke of how hard it was to build.", ["statement reyes how hard it was to build"]),
        ("Dana Reyes described how the flood began.", ["statement reyes how the flood began"]),
        ("Dana Reyes did not explain how the flood began.", []),
        ("Dana Reyes would not rule out a new bridge.", ["statement reyes would not rule out a new bridge"]),
        ("A Quill official said the bridge was unsafe.", []),
        ("Firms across Norvia said the river was low.", []),
        ("Dana Reyes recalled similar men with the tools they used in Tarn.", []),
        ("A Quill poll said the bridge was unsafe.", []),
        ("Dana Reyes hailed Paul Moss as a great leader.", ["praises reyes moss a great leader"]),
        ("Dana Reyes called Paul Moss a great friend of Tarn.", ["praises reyes moss a great friend of Tarn"]),
        ("Dana Reyes gave Paul Moss credit for the deal.", ["praises reyes moss the deal"]),
        ("Dana Reyes welcomed the decision.", ["praises reyes the decision"]),
        ("Paul Moss drew praise from Dana Reyes.", ["praises reyes moss"]),
        ("Dana Reyes expressed admiration for Paul Moss.", ["praises reyes moss"]),
        ("Dana Reyes dismissed Paul Moss as a lightweight.", ["criticizes reyes moss a lightweight"]),
        ("Dana Reyes called the plan a disaster.", ["criticizes reyes the plan a disaster"]),
        ("Dana Reyes launched an attack on Paul Moss.", ["criticizes reyes moss"]),
        ("Dana Reyes went after Paul Moss.", ["criticizes reyes moss"]),
        ("Paul Moss drew criticism from Dana Reyes.", ["criticizes reyes moss"]),
        ("Dana Reyes, a critic of Paul Moss, won.", ["criticizes reyes moss"]),
        ("Dana Reyes slammed the bill.", ["criticizes reyes the bill"]),
        ("Dana Reyes left, calling Paul Moss a coward.", ["criticizes reyes moss a coward"]),
        ("Paul Moss was slammed by Dana Reyes.", ["criticizes reyes moss"]),
        ("Dana Reyes questioned Paul Moss’s motives.", ["criticizes reyes moss"]),
        ("Dana Reyes complained about Paul Moss.", ["criticizes reyes moss"]),
        ("Dana Reyes singled out Norvia for particular criticism.", ["criticizes reyes norvia"]),
        ("Dana Reyes said Paul Moss had done a terrible job.", ["criticizes reyes moss a terrible job"]),
        ("The decision was criticized by Dana Reyes.", ["criticizes reyes The decision"]),
        ("The move was applauded by Harrow.", ["praises harrow The move"]),
        ("Dana Reyes said she was grateful to Paul Moss.", ["praises reyes moss"]),
        ("Dana Reyes showered Paul Moss with praise.", ["praises reyes moss"]),
        ("Dana Reyes held Paul Moss responsible on Monday.", ["blames reyes moss"]),
        ("It was a string of attacks which Norvia blamed on Harrow.", ["blames norvia harrow attacks"]),
        ("Dana Reyes demanded that Harrow pay the fine.", ["calls_on reyes harrow pay the fine"]),
        ("Dana Reyes urged them to pay the fine.", ["calls_on reyes pay the fine"]),
        ("Dana Reyes demanded an apology from Paul Moss.", ["calls_on reyes moss an apology"]),
        ("Dana Reyes called for Paul Moss’s resignation.", ["calls_on reyes Paul Moss’s resignation"]),
        ("Dana Reyes called for an independent inquiry.", ["calls_on reyes an independent inquiry"]),
        ("Quill officials said the bridge was unsafe.", ["statement quill the bridge was unsafe"]),
        ("Norvia officials said the bridge was unsafe.", []),
        ("Quill has long said that the bridge was unsafe.", ["statement quill the bridge was unsafe"]),
        ("Two Quill officials said the bridge was unsafe.", []),
        ("A Quill official said the bridge was unsafe.", []),
        ("Quill said it was in talks to sell a plant.", []),
        ("The mills of the town, including Harrow, said the river was low.", []),
        (
            "The bridge, Dana Reyes said, was never safe.",
            ["statement reyes The bridge, Dana Reyes said, was never safe"],
        ),
        (
            "The bridge was never safe, according to Dana Reyes.",
            ["statement reyes The bridge was never safe (reported)"],
        ),
        (
            "A Harrow spokesman confirmed that the bridge had been closed.",
            ["statement harrow the bridge had been closed"],
        ),
        (
            "Dana Reyes emphasized that the job is “temporary” and that she will leave.",
            ["statement reyes the job is “temporary”", "statement reyes she will leave"],
        ),
        ("Dana Reyes denied any wrongdoing.", ["denies reyes any wrongdoing"]),
        ("Dana Reyes denied that she took the money.", ["denies reyes that she took the money"]),
        ("Dana Reyes accused Paul Moss of lying.", ["accuses reyes moss lying"]),
        ("Paul Moss was accused by Dana Reyes of lying.", ["accuses reyes moss lying"]),
        ("Dana Reyes blamed Paul Moss for the delay.", ["blames reyes moss the delay"]),
        ("Dana Reyes blamed the delay on Harrow.", ["blames reyes harrow the delay"]),
        ("Dana Reyes criticized Paul Moss for his remarks.", ["criticizes reyes moss his remarks"]),
        ("Dana Reyes condemned the attack.", ["criticizes reyes the attack"]),
        ("Dana Reyes slammed Paul Moss.", ["criticizes reyes moss"]),
        ("Dana Reyes praised Paul Moss.", ["praises reyes moss"]),
        ("Dana Reyes endorsed Paul Moss on Monday.", ["supports reyes moss"]),
        ("Dana Reyes backs a ban on plastic bags.", ["supports reyes a ban on plastic bags"]),
        ("Paul Moss won endorsements from Harrow.", ["supports harrow moss"]),
        ("Dana Reyes opposes the new tax.", ["opposes reyes the new tax"]),
        ("Dana Reyes voted against the law.", ["opposes reyes the law"]),
        ("Dana Reyes promised to cut taxes.", ["promises reyes cut taxes"]),
        ("Dana Reyes promised to cut taxes earlier Tuesday on a radio show.", ["promises reyes cut taxes"]),
        ("Dana Reyes promised to cut taxes last week.", ["promises reyes cut taxes"]),
        ("Dana Reyes promised that she would not run if asked.", ["promises reyes she would not run if asked"]),
        ("Dana Reyes threatened to sue.", ["threatens reyes sue"]),
        ("Dana Reyes threatened Paul Moss with jail.", ["threatens reyes moss jail"]),
        ("Dana Reyes urged Paul Moss to resign.", ["calls_on reyes moss resign"]),
        ("Dana Reyes called on Harrow to pay.", ["calls_on reyes harrow pay"]),
        ("Dana Reyes called on students to leave.", ["calls_on reyes students to leave"]),
        ("Dana Reyes criticized it for being weak.", ["criticizes reyes being weak"]),
        ("Dana Reyes accused the duo of keeping money.", ["accuses reyes the duo of keeping money"]),
        ("A spokesman for Dana Reyes denied the allegations.", ["denies reyes the allegations (denied)"]),
        ("Dana Reyes was standing by his desk.", []),
        ("Dana Reyes said Harrow should pay.", ["calls_on reyes harrow should pay"]),
        ("Dana Reyes apologized to Paul Moss for the mistake.", ["apologizes reyes moss the mistake"]),
        ("Dana Reyes apologized.", ["apologizes reyes"]),
    ],
)
def test_a_sentence_says(text: str, facts: list[str]) -> None:
    assert _found(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes said “the bridge was never safe.”",
        "Dana Reyes announced a plan that would help.",
        "Dana Reyes has not said what she will do.",
        "The Norvia Times said the bridge was unsafe.",
        "Officials said the bridge was unsafe.",
        "Dana Reyes said Harrow bombed Tarn.",
        "A court denied the request of Dana Reyes.",
        "Nobody is to blame, Paul Moss.",
        "The storm slammed Norvia.",
        "Dana Reyes backed away from Paul Moss.",
        "Dana Reyes should apologize.",
        "Dana Reyes questioned witnesses about Paul Moss.",
        "Dana Reyes called the police for Paul Moss.",
        "Dana Reyes compared Paul Moss to his father.",
        "Dana Reyes attacked Paul Moss with a knife.",
        "The decision was made by Dana Reyes.",
        "Demand for Harrow shares grew.",
    ],
)
def test_a_sentence_does_not_say(text: str) -> None:
    assert _found(text) == []

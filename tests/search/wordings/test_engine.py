"""The language of wordings, on a small pack of its own: what fits, what does not, and what a fact then says."""

from __future__ import annotations

import pytest

from search.analysing import analyse, explain
from search.config.faults import Faults
from search.config.models import Entity
from search.config.yaml_nodes import read_nodes
from search.dictionary import Dictionary
from search.errors import ConfigError
from search.wordings.attributes import PACKS, check_pack, combined, packaged, verb_forms
from search.wordings.pack import PACK_FORM, Pack
from search.wordings.patterns import WordingError, parse_wording

_PACK = """
verbs:
  buy: [buy, acquire, take over]
  back: [invest]
phrases:
  purchase: [takeover, "acquisition*"]
attributes:
  acquires:
    subject: [organization]
    object: [organization]
    wordings:
      - "{S} <buy> {O}"
      - "{O} <buy.ed> by {S}"
      - "{S's} <purchase> of {O}"
    unless: ["<buy> time"]
  paid:
    subject: [organization]
    object: [organization]
    value: [money, undisclosed]
    wordings:
      - "{S} <buy> {O} for {V}"
      - "{S} <back> {V} in {O}"
      - "for the deal {S} paid {V}"
    infer: [acquires]
  post:
    subject: [person]
    object: [organization]
    value: [role]
    wordings: ["{S} (joined|joins) {O} as {R}"]
  plan:
    subject: [organization]
    value: [text]
    wordings: ["{S} [also] vow* to {T}"]
  talk:
    subject: [organization]
    value: [text]
    fallback: yes
    wordings: ["{S} said [that] {T}"]
"""
_ENTITIES = (
    Entity("norvia", "Norvia", "organization", descriptions=("the steel maker",)),
    Entity("quill", "Quill", "organization"),
    Entity("harrow", "Harrow", "organization"),
    Entity("tarn", "Tarn Labs", "organization"),
    Entity("reyes", "Dana Reyes", "person"),
)


def _pack(text: str) -> Pack:
    faults = Faults("pack.yaml")
    node = read_nodes(text.encode(), faults.report)
    pack = PACK_FORM.read(node, (), faults) if node else None
    if pack is not None:
        check_pack(pack, faults, ())
    faults.raise_errors()
    return pack or Pack()


_ATTRIBUTES = combined([_pack(_PACK)])
_DICTIONARY = Dictionary.compile(_ENTITIES)


def _found(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    facts = analyse(text, _DICTIONARY, _ATTRIBUTES).facts
    return [
        (fact.attribute, fact.subject, fact.object, fact.value.text if fact.value else None)
        for fact in facts
        if fact.rule.startswith("wording")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvia bought Quill.",
        "Norvia has bought Quill.",
        "Norvia will soon take over Quill.",
        "Norvia, which makes steel, agreed to buy the small software firm Quill.",
        "Norvia, the largest mill in the north, is in talks to acquire Quill.",
        "Norvia announced the deal on Monday and then bought Quill.",
        "Norvia said it would buy Quill.",
        "Quill was bought by Norvia last year.",
        "Quill, acquired by Norvia in May, makes pens.",
        "Norvia’s takeover of Quill surprised everybody.",
        "Norvia to buy Quill",
        "“Norvia bought Quill,” he said.",
    ],
)
def test_one_fact_in_many_words(sentence: str) -> None:
    assert ("acquires", "norvia", "quill", None) in _found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvia executives bought Quill pens.",
        "A rival of Norvia bought Quill shares.",
        "The owners of Norvia bought Quill.",
        "Norvia bought time. Quill slept.",
        "Norvia bought “nothing from Quill”.",
        "Norvia’s Quill project bought nothing.",
        "Norvia bought it.",
        "Norvia sold Quill; Harrow bought pens.",
    ],
)
def test_what_is_no_such_fact(sentence: str) -> None:
    assert not [one for one in _found(sentence) if one[0] == "acquires"]


def test_lists_are_a_fact_each() -> None:
    found = _found("Norvia bought Quill, Tarn Labs and Harrow.")
    assert {one[2] for one in found if one[0] == "acquires"} == {"quill", "tarn", "harrow"}


def test_a_list_ends_where_a_new_clause_begins() -> None:
    found = _found("Norvia bought Quill and Harrow sold pens.")
    assert [one[2] for one in found if one[0] == "acquires"] == ["quill"]


def test_a_value_that_several_share_is_given_to_none() -> None:
    assert not [one for one in _found("Norvia bought Quill and Harrow for $3 million.") if one[0] == "paid"]


@pytest.mark.parametrize(
    ("sentence", "modality", "attribution"),
    [
        ("Norvia bought Quill.", "asserted", ()),
        ("Norvia did not buy Quill.", "denied", ()),
        ("Norvia is in talks to buy Quill.", "in_talks", ()),
        ("Harrow said Norvia had bought Quill.", "asserted", ("harrow",)),
        ("Norvia may buy Quill.", "hedged", ()),
        ("If Norvia bought Quill, prices would rise.", "conditional", ()),
        ("Norvia plans to merge with Harrow and has bought Quill.", "asserted", ()),
    ],
)
def test_how_surely_and_who_says_so(sentence: str, modality: str, attribution: tuple[str, ...]) -> None:
    fact = next(one for one in analyse(sentence, _DICTIONARY, _ATTRIBUTES).facts if one.attribute == "acquires")
    assert (fact.modality, fact.attribution) == (modality, attribution)


@pytest.mark.parametrize(
    ("key", "sentence", "without", "modality"),
    [
        ("sure: always", "Norvia may buy Quill.", "hedged", "asserted"),
        ("sure: agreed", "Norvia agreed to buy Quill.", "proposed", "asserted"),
        ("sure: lasting", "Norvia's takeover of Quill may be blocked.", "hedged", "asserted"),
        ("sure: words", "Norvia's takeover of Quill may be blocked.", "hedged", "asserted"),
        ("sure: demand", "Perhaps Norvia bought Quill.", "hedged", "asserted"),
        ("sure: talks", "Norvia is in talks to buy Quill.", "in_talks", "asserted"),
        ("as_noun: [happened]", "Harrow did not hear of Norvia's takeover of Quill.", "denied", "asserted"),
        ("as_noun: [owned]", "Harrow could use Norvia's takeover of Quill.", "hedged", "asserted"),
        ("as_noun: [claimed]", "The board may mock Norvia's takeover of Quill.", "hedged", "asserted"),
        ("as_noun: [described]", "Norvia's takeover of Quill may be blocked.", "hedged", "asserted"),
        ("hedged_by: [bought]", "Norvia bought Quill.", "asserted", "hedged"),
    ],
)
def test_an_attribute_says_what_of_its_sentence_tells_how_surely(
    key: str, sentence: str, without: str, modality: str
) -> None:
    own = combined([_pack(_PACK.replace("  acquires:\n", f"  acquires:\n    {key}\n"))])
    found = [
        next(one.modality for one in analyse(sentence, _DICTIONARY, those).facts if one.attribute == "acquires")
        for those in (_ATTRIBUTES, own)
    ]
    assert found == [without, modality]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvia bought pens. The company then acquired Quill.", True),
        ("Norvia met Harrow. The company then acquired Quill.", False),
        ("Norvia met Harrow. The steel maker then acquired Quill.", True),
        ("Dana Reyes met Norvia. She bought Quill.", False),
    ],
)
def test_descriptions_are_resolved_where_only_one_can_be_meant(text: str, expected: bool) -> None:
    assert (("acquires", "norvia", "quill", None) in _found(text)) is expected


def test_values_roles_and_texts() -> None:
    assert ("paid", "norvia", "quill", "about $3 million") in _found("Norvia bought Quill for about $3 million.")
    assert ("post", "reyes", "norvia", "chief economist") in _found("Dana Reyes joined Norvia as chief economist.")
    assert ("plan", "norvia", None, "build ten mills") in _found("Norvia vowed to build ten mills.")


def test_a_fallback_only_where_nothing_better_is_said() -> None:
    assert [one[0] for one in _found("Norvia said Harrow had bought Quill.")] == ["acquires"]
    assert ("talk", "norvia", None, "the rain would end soon") in _found("Norvia said the rain would end soon.")


def test_the_evidence_is_the_words() -> None:
    text = "Norvia announced the deal and bought Quill."
    fact = next(one for one in analyse(text, _DICTIONARY, _ATTRIBUTES).facts if one.attribute == "acquires")
    assert [text[piece.start : piece.end] for piece in fact.evidence] == ["bought Quill"]


def test_near_misses_name_what_was_missing() -> None:
    near = explain("Norvia bought pens.", _DICTIONARY, _ATTRIBUTES, None).near
    assert ("{S} <buy> {O}", "{O}") in [(one.wording, one.missing) for one in near]


def test_an_open_side_is_filled_from_the_only_pair_and_said_to_be_inferred() -> None:
    text = "Norvia bought Quill. For the deal Norvia paid $3 million."
    facts = analyse(text, _DICTIONARY, _ATTRIBUTES).facts
    fact = next(one for one in facts if one.attribute == "paid")
    assert (fact.subject, fact.object, fact.inferred) == ("norvia", "quill", True)


@pytest.mark.parametrize(
    ("wording", "column"),
    [("{S} (a | b", 4), ("{X} buys", 0), ("a) b", 1), ("{S} <buy.er> {O}", 4), ("", 0), ("…99 a", 0), ("a ( ) b", 2)],
)
def test_a_faulty_wording_knows_its_column(wording: str, column: int) -> None:
    with pytest.raises(WordingError) as fault:
        parse_wording(wording)
    assert fault.value.column == column


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('attributes: {a: {subject: [person], wordings: ["{S} <byu> x"]}}\nverbs: {buy: [buy]}', "did you mean “buy”"),
        ('attributes: {a: {wordings: ["{S} buys"]}}', "no subject"),
        ('attributes: {a: {subject: [person], wordings: ["{S} paid {V}"]}}', "no value"),
        ("attributes: {a: {subject: [persn]}}", "did you mean “person”"),
        ("attributes: {a: {tolerance: 7}}", "a share of the value"),
        ('attributes: {a: {subject: [person], wordings: ["{S} (a"]}}', "never closed"),
    ],
)
def test_faults_of_a_pack_say_what_to_do(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as fault:
        _pack(text)
    assert said in str(fault.value.faults[0].message)
    assert fault.value.faults[0].line == 1


def test_the_packs_of_the_program_are_sound() -> None:
    faults = Faults("packs")
    for name in PACKS:
        check_pack(packaged(name), faults)
    faults.raise_errors()


def test_own_wordings_are_laid_over_those_of_a_pack() -> None:
    own = _pack('attributes: {acquires: {label: Takes over, subject: [organization], wordings: ["{S} swallowed it"]}}')
    whole = combined([_pack(_PACK.split("  paid:")[0]), own])
    attribute = whole.by_id["acquires"]
    assert attribute.label == "Takes over"
    assert [one.text for one in attribute.wordings][0] == "{S} swallowed it"
    assert len(attribute.wordings) == 4


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("take over", ("take over", "takes over", "took over", "taken over", "taking over")),
        ("acquire", ("acquire", "acquires", "acquired", "acquired", "acquiring")),
        ("carry", ("carry", "carries", "carried", "carried", "carrying")),
        ("cut", ("cut", "cuts", "cut", "cut", "cutting")),
    ],
)
def test_verbs_inflect(base: str, forms: tuple[str, ...]) -> None:
    assert verb_forms(base) == forms


_RAIDS = """
verbs: {raid: [raid]}
attributes:
  raided:
    subject: [place]
    setting: yes
    wordings: ["{S} <raid.ed>"]
  lost:
    subject: [place]
    value: [count, number]
    toll: yes
    located: yes
    wordings: ["{V} were lost"]
  rescued_by:
    subject: [person]
    object: [organization]
    called: [survivor]
    wordings: ["{S} was rescued by {O}"]
  leaves:
    subject: [person]
    object: [organization]
    wordings: ["{S} left {O}"]
  hope:
    subject: [organization]
    value: [text]
    aims: yes
    wordings: ["{S's} plan to {T}"]
"""


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Vell was raided on Monday. In the attack, 12 sheep were lost.", ("lost", "vell", None, "12 sheep")),
        ("Vell, a raid in which 12 or more sheep were lost, is famous.", None),
        (
            "Dana Reyes was rescued by Norvia. The survivor left Quill.",
            ("leaves", "reyes", "quill", None),
        ),
        ("Norvia’s plan to sell pens has failed.", ("hope", "norvia", None, "sell pens")),
    ],
)
def test_what_an_attribute_of_ones_own_may_ask_for(text: str, fact: tuple[str, ...] | None) -> None:
    dictionary = Dictionary.compile((*_ENTITIES, Entity("vell", "Vell", "place")))
    facts = analyse(text, dictionary, combined([_pack(_RAIDS)])).facts
    told = [
        (one.attribute, one.subject, one.object, one.value and one.value.text)
        for one in facts
        if one.rule.startswith("wording")
    ]
    assert (fact in told) if fact else not told

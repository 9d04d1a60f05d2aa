"""Packs → the attributes that facts are read by, checked as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any, get_args

import yaml

from search.collecting import collector_at_rest
from search.config.faults import Faults
from search.config.models import PACKS
from search.config.yaml_nodes import read_nodes
from search.values.wordlist import word_set
from search.wordings.inflect import forms
from search.wordings.pack import PACK_FORM, AsNoun, Class, Compare, Pack, Wording, WrittenAttribute
from search.wordings.patterns import EntitySlot, RoleSlot, TextSlot, ValueSlot, VerbOf, lists, slots


@dataclass(frozen=True, slots=True)
class Attribute:
    """What a fact can be about (docs/wordings.md says what each field means)."""

    id: str
    label: str
    about: str = ""
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    value: tuple[str, ...] = ()
    optional_value: bool = False
    wordings: tuple[Wording, ...] = ()
    unless: tuple[Wording, ...] = ()
    compare: Compare = "set"
    tolerance: float = 0.0
    changes: bool = False
    infer: tuple[str, ...] = ()
    infer_back: bool = False
    fallback: bool = False
    unless_told: tuple[str, ...] = ()
    longest: bool = False
    located: bool = False
    setting: bool = False
    toll: bool = False
    aims: bool = False
    called: tuple[str, ...] = ()
    actors: bool = False
    topical: bool = False
    several: bool = False
    listed: bool = False
    status: bool = False
    sure: str = ""
    as_noun: tuple[AsNoun, ...] = ()
    hedged_by: frozenset[str] = frozenset()
    relates: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Attributes:
    """All attributes in force, by id, with the lists that their wordings name. Each is only equal to itself."""

    by_id: dict[str, Attribute]
    verbs: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[str, ...]]


@lru_cache(maxsize=8)
def attributes(names: tuple[str, ...] = PACKS, own: Pack | None = None) -> Attributes:
    """Those of the named packs, with a configuration's own laid over them."""
    packs = [packaged(name) for name in names]
    return combined([*packs, own] if own else packs)


@lru_cache(maxsize=len(PACKS))
def packaged(name: str) -> Pack:
    """A pack that comes with the program. Raises ConfigError if its file is faulty, which tests rule out."""
    data = files("search.wordings").joinpath(f"{name}.yaml").read_bytes()
    faults = Faults(f"{name}.yaml")
    with collector_at_rest():
        node = read_nodes(data, faults.report)
        pack = PACK_FORM.read(node, (), faults) if node else None
    faults.raise_errors()
    return pack or Pack()


def combined(packs: Sequence[Pack]) -> Attributes:
    """Several packs as one: lists of the same name are joined, attributes of the same id laid over each other."""
    verbs: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, tuple[str, ...]] = {}
    written: dict[str, WrittenAttribute] = {}
    for pack in packs:
        _join(verbs, pack.verbs)
        _join(phrases, pack.phrases)
        for one in pack.attributes:
            written[one.id] = one.over(written[one.id]) if one.id in written else one
    return Attributes({name: _attribute(one) for name, one in written.items()}, verbs, phrases)


def check_pack(pack: Pack, faults: Faults, names: tuple[str, ...] = PACKS) -> None:
    """Reports wordings that name a list or fill a side which their attribute does not have."""
    whole = attributes(names, pack)
    known = {*whole.verbs, *whole.phrases}
    for written in pack.attributes:
        attribute = whole.by_id[written.id]
        for wording in (*written.wordings, *written.spoken, *written.unless):
            path = ("attributes", written.id, "wordings")
            for one in lists(wording.elements):
                if one.name not in known:
                    near = faults.suggestion(one.name, known, "; add it under verbs: or phrases:")
                    faults.report(wording.line, wording.column, path, f"no list is called <{one.name}>{near}")
                elif isinstance(one, VerbOf) and one.form != "active" and one.name not in whole.verbs:
                    message = f"<{one.name}> is no list of verbs and has no form .{one.form}"
                    faults.report(wording.line, wording.column, path, message)
            if wrong := _wrong_slot(attribute, wording) or _wrong_limit(attribute, wording, whole.phrases):
                faults.report(wording.line, wording.column, path, wrong)


@lru_cache(maxsize=1 << 13)
def verb_forms(base: str) -> tuple[str, str, str, str, str]:
    """base, s, past, participle and ing form of a verb's first word, each with the rest behind it ("taken over")."""
    head, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    given = _irregular().get(head)
    base_form, third, past, ing = forms(head)
    participle = past
    if isinstance(given, str):
        past = participle = given
    elif given:
        third, past, participle, ing = given
    return base_form + tail, third + tail, past + tail, participle + tail, ing + tail


def spellings(base: str, form: str) -> tuple[str, ...]:
    """A form of a verb as it is written in Britain and in America: "cancelled", "canceled"."""
    head, _, rest = form.partition(" ")
    verb = base.partition(" ")[0]
    if verb not in _DOUBLED or head in (verb, verb + "s"):
        return (form,)
    ending = head.removeprefix(verb).removeprefix("l")
    return tuple([f"{verb}{letter}{ending} {rest}".rstrip() for letter in ("", "l")])


_DOUBLED = word_set("cancel travel label level model signal total channel funnel counsel fuel pummel shovel tunnel")
"""Verbs that Britain doubles the last letter of."""


@lru_cache(maxsize=1)
def base_forms() -> dict[str, str]:
    """The past tense and the past participle of irregular verbs → their base form."""
    found: dict[str, str] = {}
    for base in _irregular():
        _, _, past, participle, _ = verb_forms(base)
        found |= {past: base, participle: base}
    return found


@lru_cache(maxsize=1)
def _irregular() -> dict[str, Any]:
    text = files("search.wordings").joinpath("verbs.yaml").read_text(encoding="utf-8")
    # Every scalar is a string here, and the base loader makes no other objects.
    raw: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    return raw


def _join(table: dict[str, tuple[str, ...]], given: Iterable[tuple[str, tuple[str, ...]]]) -> None:
    for name, entries in given:
        table[name] = tuple(dict.fromkeys(table.get(name, ()) + entries))


def _attribute(one: WrittenAttribute) -> Attribute:
    return Attribute(
        id=one.id,
        label=one.label or one.id.replace("_", " ").capitalize(),
        about=one.about or "",
        subject=one.subject or (),
        object=one.object or (),
        value=one.value or (),
        optional_value=bool(one.optional_value),
        wordings=one.wordings + one.spoken,
        unless=one.unless,
        compare=_compare(one),
        tolerance=one.tolerance or 0.0,
        changes=bool(one.changes),
        infer=one.infer or (),
        infer_back=bool(one.infer_back),
        fallback=bool(one.fallback),
        unless_told=one.unless_told or (),
        longest=bool(one.longest),
        located=bool(one.located),
        setting=bool(one.setting),
        toll=bool(one.toll),
        aims=bool(one.aims),
        called=one.called or (),
        actors=bool(one.actors),
        topical=bool(one.topical),
        several=bool(one.several),
        listed=bool(one.listed),
        status=bool(one.status),
        sure=one.sure or "",
        as_noun=one.as_noun or (),
        hedged_by=frozenset(one.hedged_by or ()),
        relates=dict(one.relates or ()),
    )


_WAYS: tuple[tuple[str, Compare], ...] = (("date", "date"), ("role", "role"), ("text", "text"))
"""How values are compared where nothing is said about it; numbers are by their bounds."""


def _compare(one: WrittenAttribute) -> Compare:
    ways: tuple[Compare, ...] = get_args(Compare)
    for way in ways:
        if one.compare == way:
            return way
    kinds = one.value or ()
    for kind, way in _WAYS:
        if kind in kinds:
            return way
    return "value" if kinds else "set"


def _wrong_limit(attribute: Attribute, wording: Wording, phrases: Mapping[str, object]) -> str | None:
    for slot in slots(wording.elements):
        if isinstance(slot, EntitySlot) and slot.only and slot.only not in {*get_args(Class), *phrases}:
            return f"“{slot.only}” is no class and no list under phrases:; there are {', '.join(get_args(Class))}"
        if isinstance(slot, ValueSlot) and slot.only and slot.only not in {*attribute.value, *phrases}:
            return f"“{slot.only}” is neither one of the attribute's kinds of value nor a list under phrases:"
    return None


def _wrong_slot(attribute: Attribute, wording: Wording) -> str | None:
    for slot in slots(wording.elements):
        if isinstance(slot, EntitySlot):
            if slot.side == "E":
                continue
            if slot.side == "S" and wording.spoken:
                return "{S} is who says it under spoken:; leave it out"
            classes = attribute.subject if slot.side == "S" else attribute.object
            side = "subject" if slot.side == "S" else "object"
            if not classes:
                return f"{{{slot.side}}} stands for the {side}, but the attribute has no {side}:"
        elif isinstance(slot, ValueSlot) and not attribute.value and not slot.only:
            return "{V} stands for a value, but the attribute has no value:"
        elif isinstance(slot, TextSlot) and "text" not in attribute.value:
            return "{T} stands for a text, but the attribute's value: lists no text"
        elif isinstance(slot, RoleSlot) and "role" not in attribute.value:
            return "{R} stands for a role, but the attribute's value: lists no role"
    return None

"""Every fault is one line: file, line, column, the path of keys, what is wrong, and what to do."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from search.config import load_config
from search.config.key_names import Bound
from search.errors import ConfigError

TYPES = 'types:\n  organization: {label: Organization, color: "#56b4e9", style: underline, letter: O}\n'
ENTITY = TYPES + "entities:\n  acme:\n    name: Acme\n    type: organization\n"


def faults(tmp_path: Path, text: str | bytes) -> list[str]:
    """The faults of a configuration, each without the path of its file."""
    path = tmp_path / "config.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    lines = str(caught.value).split("\n")
    assert all(line.startswith(f"{path}:") for line in lines)
    return [line.removeprefix(f"{path}:") for line in lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("- a\n- b\n", "1:1: a configuration begins with keys such as types:", id="a list at the top"),
        pytest.param("entities: [\n  {\n", "3:1: not YAML: ", id="not YAML"),
        pytest.param("entities:\n\tacme: 1\n", "2:1: not YAML: a tab cannot indent; use blanks", id="a tab"),
        pytest.param(b"theme: a\n \x80", "2:2: the byte 0x80 is not UTF-8; save the file as UTF-8", id="not UTF-8"),
        pytest.param("theme: a\x07\n", "1:9: the character U+0007 cannot stand in YAML; delete it", id="a control"),
        pytest.param("a: " + "[" * 3000 + "]" * 3000, "1:27: nested more than 24 deep", id="deep nesting"),
        pytest.param("theme: a\n---\ntheme: b\n", "2:1: a second document begins", id="two documents"),
        pytest.param("theme: *x\n", "1:8: no anchor &x stands before this alias", id="an unknown anchor"),
        pytest.param("x-a: &x [*x]\n", "1:10: the anchor &x contains itself", id="an anchor inside itself"),
        pytest.param("entities: 7\n", "1:11: entities: must be ids with what belongs", id="entities a number"),
        pytest.param(TYPES + "entitiez: {}\n", "3:1: entitiez: is no key here; did you mean “entities”?", id="top key"),
        pytest.param(
            ENTITY + "    aliasez: [x]\n",
            "7:5: entities.acme.aliasez: is no key here; did you mean “aliases”?",
            id="an unknown key",
        ),
        pytest.param(
            ENTITY.replace("name: Acme", 'name: "  "'),
            "5:11: entities.acme.name: is empty",
            id="a blank name",
        ),
        pytest.param(ENTITY.replace("name: Acme", "name:"), "5:10: entities.acme.name: is empty", id="no name"),
        pytest.param(
            ENTITY.replace("    name: Acme\n", ""),
            "5:5: entities.acme.name: is missing; add it",
            id="a missing name",
        ),
        pytest.param(
            ENTITY.replace("name: Acme", r'name: "A\e]0;x"'),
            "5:11: entities.acme.name: holds the control character U+001B; delete it",
            id="a control character behind an escape",
        ),
        pytest.param(
            ENTITY.replace("type: organization", "type: organisation"),
            "6:11: entities.acme.type: no type is called “organisation”; did you mean “organization”?",
            id="an unknown type",
        ),
        pytest.param(
            ENTITY + "  acme: {name: Again, type: organization}\n",
            "7:3: entities.acme: stands here a second time (first in line 4); keep one",
            id="a duplicate id",
        ),
        pytest.param(
            ENTITY + "    aliases: {a: 1}\n",
            "7:14: entities.acme.aliases: must be a list, not keys with values",
            id="aliases a mapping",
        ),
        pytest.param(
            ENTITY + '    aliases: [Ac, ""]\n',
            "7:19: entities.acme.aliases.1: is empty",
            id="an empty alias",
        ),
        pytest.param(
            ENTITY + "    aliases:\n      - {text: Ac, need: [Acme]}\n",
            "8:20: entities.acme.aliases.0.need: is no key here; did you mean “needs”?",
            id="an unknown key of an alias",
        ),
        pytest.param(
            ENTITY + '    aliases: ["' + "x" * 1_000_000 + '"]\n',
            "7:15: entities.acme.aliases.0: has 1,000,000 characters; 1,000 are the most",
            id="an alias of a megabyte",
        ),
        pytest.param(
            ENTITY + "    match: {case: exactly}\n",
            "7:19: entities.acme.match.case: must be one of exact, any, smart, not “exactly”; did you mean “exact”?",
            id="an unknown case",
        ),
        pytest.param(
            ENTITY.replace("  acme:", '  "ac me":'),
            "4:3: entities.ac me: an id has letters, digits, - _ and . alone, so that queries can name it, "
            "not “ac me”; write “ac-me”",
            id="an id with a blank",
        ),
        pytest.param(
            ENTITY + 'x: !!python/object/apply:os.system ["true"]\n',
            "7:4: x: the tag “!!python/object/apply:os.system” is not obeyed here; write the value alone",
            id="a Python tag",
        ),
        pytest.param(ENTITY + "theme: !my dark\n", "7:8: theme: the tag “!my” is not obeyed", id="a tag of one's own"),
        pytest.param(
            ENTITY.replace("#56b4e9", "no such colour"),
            "2:46: types.organization.color: is no colour: “no such colour”; write it as \"#56b4e9\", in quotes",
            id="a colour that is none",
        ),
        pytest.param(
            "types:\n  a:\n    color: #56b4e9\n",
            '3:11: types.a.color: is empty; a # begins a comment: put the colour in quotes, as in "#56b4e9"',
            id="a colour without quotes",
        ),
        pytest.param(
            ENTITY.replace("style: underline", "style: wavy"),
            "2:64: types.organization.style: is no text style: “wavy”; bold, italic, underline, reverse, dim are",
            id="an unknown style",
        ),
        pytest.param(
            ENTITY.replace("letter: O", "letter: Or"),
            "2:83: types.organization.letter: must be one character, not “Or”",
            id="two letters",
        ),
        pytest.param(
            ENTITY + "curated:\n  - {subject: acmee, attribute: stake, value: 1%}\n",
            "8:15: curated.0.subject: no entity has the id “acmee”; did you mean “acme”?",
            id="a curated fact about nobody",
        ),
        pytest.param(
            ENTITY + "curated:\n  - {subject: acme, attribute: stakes, value: 1%}\n",
            "8:32: curated.0.attribute: no attribute has the id “stakes”; did you mean “stake”?; your own are declared "
            "under attributes:",
            id="a curated fact of a misspelt attribute",
        ),
        pytest.param(
            ENTITY + "curated:\n  - {subject: acme, attribute: shoe size, value: 43}\n",
            "8:32: curated.0.attribute: no attribute has the id “shoe size”",
            id="a curated fact of an attribute that nobody knows",
        ),
        pytest.param(
            "packs: [people]\n" + ENTITY + "curated:\n  - {subject: acme, attribute: stake, value: 5%}\n",
            "9:32: curated.0.attribute: no attribute has the id “stake”",
            id="a curated fact of an attribute whose pack is left out",
        ),
        pytest.param(
            ENTITY + "curated:\n  - {subject: acme, attribute: stake}\n",
            "8:5: curated.0: says nothing; give it a value or an object",
            id="a curated fact without a value",
        ),
        pytest.param(
            "articles:\n  - {path: ., date: 2025-02-30}\n",
            "2:21: articles.0.date: is no day of the calendar: “2025-02-30”",
            id="a day that is none",
        ),
        pytest.param(
            "articles:\n  - {path: ., date: June}\n",
            "2:21: articles.0.date: is no date: “June”; write 2025, 2025-06 or 2025-06-10",
            id="a date in words",
        ),
    ],
)  # fmt: skip
def test_a_fault_names_its_line_its_column_and_its_key(tmp_path: Path, text: str | bytes, expected: str) -> None:
    found = faults(tmp_path, text)
    assert any(line.startswith(expected) for line in found), found


def test_all_faults_are_told_at_once_in_file_order(tmp_path: Path) -> None:
    text = ENTITY.replace("#56b4e9", "none") + "    note: {}\n    colour: red\ntheme: []\n"
    assert [line.split(":")[0] for line in faults(tmp_path, text)] == ["2", "7", "8", "9"]


def test_more_faults_than_anybody_mends_at_a_time_are_counted(tmp_path: Path) -> None:
    text = TYPES + "entities:\n" + "".join(f"  e{n}: {{name: N{n}, type: star}}\n" for n in range(1000))
    found = faults(tmp_path, text)
    assert len(found) == 201
    assert found[-1].endswith("800 more faults follow; mend these first")


@pytest.mark.parametrize("place", ["beside", "inside"])
def test_anchors_that_multiply_are_refused_before_anybody_walks_them(tmp_path: Path, place: str) -> None:
    bomb = "x-0: &a0 [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"x-{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
    )
    text = bomb + ENTITY + ("    aliases: *a9\n" if place == "inside" else "")
    assert faults(tmp_path, text) == ["6:11: anchors multiply to more than 100000 values; write them out"]


def test_a_message_holds_foreign_words_shortened_and_without_control_characters(tmp_path: Path) -> None:
    key = "k\\e]0;evil\\a" + "y" * 500
    (line, *_) = faults(tmp_path, ENTITY + f'    "{key}": 1\n')
    assert line.isprintable()
    assert len(line) < 300


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.yaml:1:1: cannot be read: no such file or directory"):
        load_config(tmp_path / "nowhere.yaml")


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is no file; name a configuration file"):
        load_config(tmp_path)


def test_broken_utf_16_is_a_fault(tmp_path: Path) -> None:
    assert faults(tmp_path, codecs.BOM_UTF16_LE + b"a") == ["1:1: begins as UTF-16 and is not; save it as UTF-8"]


def test_actions_and_themes_are_held_against_those_that_there_are(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("keys: {searrch: /}\ntheme: drak\n")
    with pytest.raises(ConfigError) as caught:
        load_config(path, actions=["search", "copy"], themes=["dark", "light"])
    assert [(fault.line, fault.column, fault.key, fault.message) for fault in caught.value.faults] == [
        (1, 8, "keys.searrch", "no action is called “searrch”; did you mean “search”?"),
        (2, 8, "theme", "no theme is called “drak”; did you mean “dark”?; there are dark, light"),
    ]


CURATED = "curated:\n  - {subject: acme, attribute: stake, value: 5%}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "types:\n  company: {letter: CO}\nentities:\n  acme: {name: Acme, type: compani}\n",
            [
                "2:21: types.company.letter: must be one character, not “CO”",
                "4:28: entities.acme.type: no type is called “compani”; did you mean “company”?",
            ],
            id="a wrong type beside a faulty type",
        ),
        pytest.param(
            "types: 7\nentities:\n  acme: {name: Acme, type: company}\n",
            ["1:8: types: must be ids with what belongs to each below them, not a text"],
            id="types that cannot be known",
        ),
        pytest.param(
            ENTITY + "    aliases: 7\n" + CURATED,
            ["7:14: entities.acme.aliases: must be a list, not a text; "
             "write each entry on a line of its own behind “- ”"],
            id="a fact about a faulty entity",
        ),
        pytest.param(
            "entities: 7\n" + CURATED,
            ["1:11: entities: must be ids with what belongs to each below them, not a text"],
            id="a fact where no entity can be known",
        ),
        pytest.param(
            ENTITY + "curated:\n  - {subject: acme, value: 5%}\n  - {subject: acne, attribute: age, value: 5%}\n",
            [
                "8:5: curated.0.attribute: is missing; add it",
                "9:15: curated.1.subject: no entity has the id “acne”; did you mean “acme”?",
            ],
            id="the place of a fact behind a faulty one",
        ),
    ],
)  # fmt: skip
def test_a_fault_neither_hides_another_nor_makes_one(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert faults(tmp_path, text) == expected


ACTIONS = {
    "search": Bound(("/",)),
    "copy": Bound(("y",)),
    "next_hit": Bound(("n",)),
    "help": Bound(("?",), ("main", "table")),
    "sort": Bound(("s",), ("table",)),
}


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ("{copy: c, search: c}", "“c” is the key of copy, too; give one of them another"),
        ("{sort: question_mark}", "“question_mark” is the key of help, too; give one of them another"),
        ("{copy: n}", "“n” is the key of next_hit, too; give one of them another"),
        ("{copy: question_mark}", "“question_mark” is the key of help, too; give one of them another"),
        ("{copy: [y, pagedwn]}", "no key is called “pagedwn”; did you mean “pagedown”?"),
        ("{copy: ctl+t}", "no key is called “ctl+t”; did you mean “ctrl+t”?"),
        ("{copy: 77}", "no key is called “77”; write a character, or a name such as ctrl+t, f5, pageup"),
    ],
)
def test_a_key_is_one_that_there_is_and_does_one_thing(tmp_path: Path, keys: str, message: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"keys: {keys}\ntypes: 7\n")
    with pytest.raises(ConfigError) as caught:
        load_config(path, actions=ACTIONS)
    assert message in [fault.message for fault in caught.value.faults]


@pytest.mark.parametrize(
    "keys",
    [
        "{copy: n, next_hit: []}",
        "{copy: s}",
        "{copy: 7}",
        "{copy: n, next_hit: y}",
        '{copy: ["ctrl+y", f5, ","]}',
        "{copy: [y]}",
    ],
)
def test_keys_may_be_numbers_change_places_and_stay(tmp_path: Path, keys: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"keys: {keys}\n")
    assert dict(load_config(path, actions=ACTIONS).keys)["copy"]

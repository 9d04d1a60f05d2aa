"""The command line as programs use it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SEEDS
from tui.cli import COMMANDS, main, split_command


class Ran:
    """What a command line answered."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err

    @property
    def json(self) -> dict:
        return json.loads(self.out)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path):
    def run(*words: str, articles: Path = SEEDS) -> Ran:
        status = main([*words[:1], "-a", str(articles), "--index", str(tmp_path / "index"), *words[1:]])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Ran(status, out, err)

    return run


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch):
    def give(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return give


def test_search_answers_with_exact_marks(run) -> None:
    answer = run("search", "--json", "stake").json
    assert answer["total"] == len(answer["hits"]) >= 1
    for hit in answer["hits"]:
        text = (SEEDS / hit["article"]).read_text("utf-8")
        for snippet in hit["snippets"]:
            assert text[snippet["start"] : snippet["end"]] == snippet["text"]
            assert all("stake" in text[start:end].lower() for start, end in snippet["marks"])


def test_search_limits_what_it_shows_and_still_counts_all(run) -> None:
    answer = run("search", "--json", "-n", "1", "meta").json
    assert (len(answer["hits"]), answer["total"]) == (1, 2)


def test_a_query_may_begin_with_a_minus_behind_two_dashes(run) -> None:
    assert run("search", "--json", "--", "-entity:meta").json["total"] == 0


def test_a_query_that_is_not_understood_is_one_line_and_status_2(run) -> None:
    ran = run("search", "entitty:meta")
    assert (ran.status, ran.out) == (2, "")
    assert "entity:" in ran.err and len(ran.err.splitlines()) <= 3


@pytest.mark.parametrize("more", [[], ["--quiet"]])
def test_words_that_a_query_leaves_out_are_named_with_the_answer(run, more: list[str]) -> None:
    assert "left out, being in nearly every article: the" in run("search", "the", "stake", *more).out.splitlines()[1]
    (note,) = run("search", "--json", "the", "stake", *more).json["notes"]
    assert note.startswith("left out, being in nearly every article: the")


def test_the_same_question_gives_the_same_bytes(run) -> None:
    for command in (["search", "meta"], ["entities"], ["facts"], ["show", "003"]):
        assert run(*command, "--json").out == run(*command, "--json").out


def test_show_prints_the_files_text_exactly(run) -> None:
    answer = run("show", "000", "--json").json
    assert answer["text"] == (SEEDS / answer["article"]).read_text("utf-8")
    assert answer["format"] == "text"
    assert answer["url"] is None


def test_show_of_an_unknown_name_lists_what_it_could_be(run) -> None:
    ran = run("show", "00")
    assert ran.status == 2
    assert "000_1b822c7fe5fd1784.txt, 003_6669effde9b30fd8.txt" in ran.err


def test_show_of_an_unreadable_article_prints_nothing_and_ends_with_3(run, tmp_path: Path) -> None:
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "empty.txt").write_text("")
    ran = run("show", "empty.txt", articles=tmp_path / "some")
    assert (ran.status, ran.out) == (3, "")
    assert "empty" in ran.err


def test_entities_totals_are_the_mentions(run) -> None:
    answer = run("entities", "--json").json
    counted: dict[str, int] = {}
    for part in answer["articles"]:
        text = (SEEDS / part["article"]).read_text("utf-8")
        starts = [mention["start"] for mention in part["mentions"]]
        assert starts == sorted(starts)
        for mention in part["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
            assert mention["why"]
            counted[mention["entity"]] = counted.get(mention["entity"], 0) + 1
    assert counted == {total["entity"]: total["mentions"] for total in answer["totals"]}


def test_facts_carry_their_evidence_in_text_order(run) -> None:
    facts = run("facts", "--json").json["facts"]
    assert facts
    assert len({fact["id"] for fact in facts}) == len(facts)
    for fact in facts:
        text = (SEEDS / fact["article"]).read_text("utf-8")
        assert fact["evidence"]
        assert all(text[one["start"] : one["end"]] == one["text"] for one in fact["evidence"])


def test_explain_answers_each_line_in_order(run, give) -> None:
    give("Meta pays $14 billion.\nNothing here\n\n")
    answers = [json.loads(line) for line in run("explain", "--each-line", "--json").out.splitlines()]
    assert [answer["text"] for answer in answers] == ["Meta pays $14 billion.", "Nothing here", ""]
    assert answers[0]["values"][0]["low"] == 14e9
    assert answers[0]["mentions"][0]["entity"] == "meta"


def test_explain_says_why_a_word_was_refused(run, give) -> None:
    give("They work at scale in Meta.")
    refused = run("explain", "--json").json["refused"]
    assert all(one["why"] for one in refused)


def test_explain_resolves_a_weekday_only_with_a_date(run, give) -> None:
    give("It happened on Tuesday.")
    bare = run("explain", "--json").json["values"][0]
    give("It happened on Tuesday.")
    dated = run("explain", "--json", "--date", "2025-06-12").json["values"][0]
    assert (bare["date"], bare["weekday"]) == (None, 1)
    assert dated["date"] == "2025-06-10"


def test_check_counts_what_a_sound_configuration_has(run) -> None:
    answer = run("check", "--json").json
    assert answer["ok"]
    assert answer["articles"] == 2
    assert answer["entities"] > 30


def test_check_names_every_fault_with_its_place(run, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(
        "types:\n  o: {label: O, color: nope, style: bold, letter: O}\n"
        "entities:\n  a: {name: '', type: o, aliasses: []}\n"
    )
    ran = run("check", "--config", str(path), "--json")
    assert ran.status == 2
    assert not ran.json["ok"]
    lines = ran.err.strip().splitlines()
    assert len(lines) == len(ran.json["faults"]) == 3
    assert all(line.startswith(f"{path}:") for line in lines)


def test_index_says_how_many_articles_there_are(run) -> None:
    assert run("index").out == "2 articles in the index\n"


def test_index_and_check_take_a_folder_as_the_explorer_does(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "one.txt").write_text("One article.\n")
    index = ["--index", str(tmp_path / "index"), "--json"]
    assert main(["index", str(tmp_path / "some"), *index]) == 0
    assert json.loads(capfd.readouterr().out) == {"articles": 1, "unreadable": []}
    assert main(["check", str(tmp_path / "some"), str(SEEDS), *index]) == 0
    assert json.loads(capfd.readouterr().out)["articles"] == 3


def test_index_lists_what_could_not_be_read(run, tmp_path: Path) -> None:
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "empty.txt").write_text("")
    ran = run("index", "--json", articles=tmp_path / "some")
    (one,) = ran.json["unreadable"]
    assert (ran.status, ran.json["articles"], one["article"]) == (3, 0, "empty.txt")
    assert one["reason"]


def test_a_mistyped_command_is_answered_with_the_nearest(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["serch", "meta"]) == 2
    assert capfd.readouterr().err == ("synoptic: there is no file or folder 'serch'; did you mean `synoptic search`?\n")


def test_a_folder_that_does_not_exist_is_like_no_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-stories"]) == 2
    assert "did you mean" not in capfd.readouterr().err


def test_options_may_stand_before_the_command(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--json", "-a", str(SEEDS), "search", "--index", str(tmp_path / "i"), "-n", "1", "meta"]) == 0
    assert json.loads(capfd.readouterr().out)["total"] == 2


def test_a_folder_that_is_no_command_opens_the_explorer() -> None:
    assert split_command(["-a", "search", "folder"]) == (None, ["-a", "search", "folder"])
    assert split_command(["-c", "x", "search", "y"]) == ("search", ["-c", "x", "y"])


def test_what_stands_in_an_article_reaches_the_terminal_harmless(run, tmp_path: Path) -> None:
    folder = tmp_path / "evil"
    folder.mkdir()
    (folder / "a.txt").write_text("Title \x1b]0;evil\x07 \u202eover\n\n\x9b31mword \u200bhere\n")
    for words in (
        ["search", "word"],
        ["show", "a.txt"],
        ["facts"],
        ["search", "word", "--json"],
        ["show", "a.txt", "--json"],
    ):
        ran = run(*words, articles=folder)
        assert ran.status == 0
        assert not set(ran.out + ran.err) & set("\x1b\x07\x9b\u202e\u200b"), words


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_know_the_commands(run, shell: str) -> None:
    ran = run("completion", shell)
    assert ran.status == 0
    assert all(name in ran.out for name in COMMANDS)


def test_help_of_every_command_has_examples_and_needs_no_articles(capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("index", "search", "show", "entities", "facts", "compare", "align", "explain", "check", "completion"):
        assert main([name, "--help"]) == 0
        assert "examples:" in capfd.readouterr().out


@pytest.mark.parametrize(
    "words", [["search", "-n", "many"], ["show"], ["--no-such-option"], ["explain", "--date", "soon"]]
)
def test_wrong_usage_ends_with_2_and_a_line_that_says_what(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "error:" in capfd.readouterr().err


HEAVY = ("textual", "rich", "whoosh", "yaml", "dataclasses")


def loaded_by(*words: str) -> set[str]:
    script = (
        "import sys; from tui.cli import main\n"
        f"try: main({list(words)!r})\n"
        f"finally: print('\\n' + ' '.join(name for name in {HEAVY} if name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(ran.stdout.splitlines()[-1].split())


def test_help_and_version_load_next_to_nothing() -> None:
    assert loaded_by("--help") == set()
    assert loaded_by("--version") == set()


def test_no_command_without_a_screen_loads_textual(tmp_path: Path) -> None:
    common = ["-a", str(SEEDS), "--index", str(tmp_path)]
    for words in (["search", "meta"], ["facts"], ["check"]):
        assert not loaded_by(*words, *common) & {"textual", "rich"}


def test_without_a_terminal_the_explorer_prints_its_overview(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tui", "-a", str(SEEDS), "--index", str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL)
    assert "Meta hires Scale’s executive" in ran.stdout
    assert "Alexandr Wang" in ran.stdout


def test_a_reader_that_closes_the_pipe_is_no_fault(tmp_path: Path) -> None:
    command = f"{sys.executable} -m tui show 000 -a {SEEDS} --index {tmp_path} | head -c 10"
    ran = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert ran.stderr == ""


def test_an_interrupt_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("tui.commands.index.run", interrupted)
    assert main(["index"]) == 130


def test_a_fault_of_our_own_is_one_line_unless_asked_for_more(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise ZeroDivisionError("of our own")

    monkeypatch.setattr("tui.commands.index.run", broken)
    assert main(["index"]) == 2
    assert (
        capfd.readouterr().err
        == "synoptic: a fault of its own: ZeroDivisionError: of our own (SYNOPTIC_DEBUG=1 shows where)\n"
    )
    monkeypatch.setitem(os.environ, "SYNOPTIC_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["index"])


def test_check_knows_themes_actions_and_keys(run, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("theme: synoptic-drak\nkeys: {copy: n}\n")
    ran = run("check", "-c", str(tmp_path / "config.yaml"))
    first, second = ran.err.splitlines()
    assert ran.status == 2
    assert first.startswith(f"{tmp_path}/config.yaml:1:8: theme: no theme is called “synoptic-drak”; did you mean “syn")
    assert "synoptic-dark”?; there are ansi-dark, " in first
    assert second.endswith(":2:14: keys.copy: “n” is the key of next_hit, too; give one of them another")

"""Roles: who is what of which organisation."""

from __future__ import annotations

import pytest

from tests.search.facts.conftest import Find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvia CEO Ada Hill spoke.", ("role", "hill", "norvia", "CEO")),
        ("Norvia’s CEO, Ada Hill, spoke.", ("role", "hill", "norvia", "CEO")),
        ("Norvia's Chief Product Officer Ada Hill spoke.", ("role", "hill", "norvia", "Chief Product Officer")),
        ("Ada Hill, chief executive of Norvia, spoke.", ("role", "hill", "norvia", "chief executive")),
        ("Ada Hill, the CEO of Norvia, spoke.", ("role", "hill", "norvia", "CEO")),
        ("Ada Hill, now the CEO of Norvia.", ("role", "hill", "norvia", "CEO")),
        ("Ada Hill, interim Norvia CEO, spoke.", ("role", "hill", "norvia", "interim Norvia CEO")),
        ("A new interim Norvia CEO Ada Hill spoke.", ("role", "hill", "norvia", "interim Norvia CEO")),
        ("Norvia’s 28-year-old president, Ada Hill, spoke.", ("role", "hill", "norvia", "president")),
        ("Norvia’s 28-year-old president Ada Hill spoke.", ("role", "hill", "norvia", "president")),
        ("Ada Hill is now Norvia’s chief technology adviser.", ("role", "hill", "norvia", "chief technology adviser")),
        ("Norvia’s top adviser on Brno, Ada Hill, spoke.", ("role", "hill", "norvia", "top adviser")),
        ("Ada Hill is the chairwoman of Norvia.", ("role", "hill", "norvia", "chairwoman")),
        ("Ada Hill, who is the treasurer of Norvia, spoke.", ("role", "hill", "norvia", "treasurer")),
        ("The chairman of Norvia, Jan Novak, spoke.", ("role", "novak", "norvia", "chairman")),
        ("Norvia hired Ada Hill and its CEO Jan Novak.", ("role", "novak", "norvia", "CEO")),
        ("Former Norvia CEO Ada Hill spoke.", ("former_role", "hill", "norvia", "Former Norvia CEO")),
        ("Then-Senator Ada Hill spoke.", ("former_role", "hill", None, "Then-Senator")),
        ("Ex-President Ada Hill spoke.", ("former_role", "hill", None, "Ex-President")),
        ("Then-Attorney General Ada Hill spoke.", ("former_role", "hill", None, "Then-Attorney General")),
        ("Ada Hill, a former president of Norvia, spoke.", ("former_role", "hill", "norvia", "former president")),
        ("Prime Minister Ada Hill spoke.", ("role", "hill", None, "Prime Minister")),
        ("Norvia asked former President Ada Hill to speak.", ("former_role", "hill", None, "former President")),
        ("They met in Brno President Ada Hill of Norvia.", ("role", "hill", None, "President")),
        ("Senator Ada Hill, Democrat of Brno, spoke.", ("role", "hill", "brno", "Senator")),
        ("Senator Ada Hill, a Republican from Brno, spoke.", ("role", "hill", "brno", "Senator")),
        ("Mayor of Brno Ada Hill spoke.", ("role", "hill", "brno", "Mayor")),
        ("They met the head of the Norvia Ada Hill there.", ("role", "hill", "norvia", "head")),
        ("Norvia Commissioner for Trade Ada Hill spoke.", ("role", "hill", "norvia", "Commissioner for Trade")),
        (
            "The Commissioner for Human Rights, Ada Hill, spoke.",
            ("role", "hill", None, "Commissioner for Human Rights"),
        ),
        ("Ada Hill, Norvia manager in Brno, spoke.", ("role", "hill", "norvia", "Norvia manager")),
        ("Maj Gen Ada Hill spoke.", ("role", "hill", None, "Maj Gen")),
        ("Det Ch Insp Ada Hill spoke.", ("role", "hill", None, "Det Ch Insp")),
        ("Norvia counter-terrorism chief Ada Hill spoke.", ("role", "hill", "norvia", "counter-terrorism chief")),
        ("Brno Mayor Ada Hill spoke.", ("role", "hill", "brno", "Mayor")),
        ("He wrote to Senator Ada Hill.", ("role", "hill", None, "Senator")),
        ("He listened to actor Ada Hill.", ("role", "hill", None, "actor")),
        ("The former Westland Gov. Ada Hill spoke.", ("former_role", "hill", "Westland", "former Westland Gov.")),
        ("Ada Hill, president of the Glass League, spoke.", ("role", "hill", "Glass League", "president")),
        (
            "Marsh & Co. Chief Executive Officer Ada Hill spoke.",
            ("role", "hill", "Marsh & Co.", "Chief Executive Officer"),
        ),
        (
            "Ada Hill, chairman for Greater Lowmark at Orbit Private Banking in Brno, spoke.",
            ("role", "hill", "Orbit Private Banking", "chairman for Greater Lowmark"),
        ),
    ],
)
def test_a_role_names_person_organisation_and_title(
    find: Find, text: str, expected: tuple[str, str, str | None, str]
) -> None:
    roles = [fact for fact in find(text) if fact.attribute in ("role", "former_role")]
    assert [(one.attribute, one.subject, one.object, one.value and one.value.text) for one in roles] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Norvia will head Hill to Brno.",
        "President Hill High School opened.",
        "They met the president, Ada Hill and Jan Novak.",
        "Ada Hill, the mayor’s friend, spoke.",
        "Ada Hill, President Jan Novak and others spoke.",
        "Co-founder Ada Hill spoke.",
        "The company’s owner met Ada Hill.",
        "Ada Hill was a 19-year-old student at Norvia.",
        "According to Ada Hill, the mayor and his wife left.",
        "A President Ada Hill would sign it.",
        "Ada Hill, the first governor to sign it, spoke.",
        "Ada Hill was the only senator to object.",
        "Ada Hill was the first president with a degree.",
        "Ada Hill — still an influential voice among Republican lawmakers — left.",
    ],
)
def test_what_only_looks_like_a_role_is_none(find: Find, text: str) -> None:
    assert not [fact for fact in find(text) if fact.subject == "hill" and fact.attribute in ("role", "former_role")]


def test_joined_titles_are_a_fact_each(find: Find) -> None:
    roles = find("Norvia co-founder and CEO Ada Hill spoke.", "role")
    assert [one.value and one.value.text for one in roles] == ["co-founder", "CEO"]
    assert {one.object for one in roles} == {"norvia"}


def test_its_is_left_open_where_two_organisations_come_before_it(find: Find) -> None:
    (role,) = find("Quill told Norvia on Monday that the board trusts its CEO Ada Hill.", "role")
    assert role.object is None


def test_a_role_said_twice_is_one_fact_with_two_evidences(find: Find) -> None:
    (role,) = find("Norvia CEO Ada Hill spoke. Later CEO Hill left.", "role")
    assert len(role.evidence) == 2


def test_a_role_keeps_who_says_so(find: Find) -> None:
    (role,) = find("The Daily Herald reported that Norvia CEO Ada Hill left.", "role")
    assert (role.attribution, role.modality) == (("herald",), "reported")


def test_the_role_of_somebody_who_may_be_hired_is_no_plan(find: Find) -> None:
    (role,) = find("Quill is in talks to hire Norvia CEO Ada Hill.", "role")
    assert role.modality == "asserted"


def test_an_author_is_told_with_the_work(find: Find) -> None:
    text = "Ada Hill is senior editor of opinion for Norvia and author of “The Long Road: A Life”."
    (work,) = find(text, "author_of")
    assert (work.subject, work.value and work.value.text) == ("hill", "The Long Road: A Life")
    assert {(one.object, one.value and one.value.text) for one in find(text, "role")} == {
        ("norvia", "senior editor of opinion"),
        (None, "author"),
    }


def test_former_reaches_over_the_commas_of_a_place(find: Find) -> None:
    assert find("They met former Riga, Latvia, Mayor Ada Hill.", "former_role")


def test_what_follows_a_former_post_behind_and_is_held_now(find: Find) -> None:
    text = "Ada Hill is a former adviser to President Jan Novak and a fellow at Norvia."
    assert [(one.attribute, one.object) for one in find(text) if one.subject == "hill"] == [
        ("former_role", "novak"),
        ("role", "norvia"),
    ]


def test_a_title_that_is_kept_after_the_post_is_a_former_one(find: Find) -> None:
    roles = find("Former Sen. Ada Hill spoke. They heard Senator Hill and Vice President Jan Novak.")
    assert [(one.attribute, one.subject) for one in roles if one.value and one.value.kind == "role"] == [
        ("former_role", "hill"),
        ("former_role", "hill"),
        ("role", "novak"),
    ]


def test_the_title_of_a_deputy_is_another_one(find: Find) -> None:
    roles = find("Former Vice President Ada Hill won. President Ada Hill spoke.", "role")
    assert [one.value.text for one in roles if one.value] == ["President"]


def test_a_former_post_before_a_comma_is_not_of_who_holds_it(find: Find) -> None:
    roles = find("They hoped for the former senator, Sen. Ada Hill said.", "former_role")
    assert roles == ()


def test_a_title_of_two_titles_is_one(find: Find) -> None:
    (role,) = find("Ada Hill retired as executive assistant director in May.", "resigns")
    assert role.value and role.value.text == "executive assistant director"


def test_its_officer_behind_a_name_is_of_the_organisation_that_acts(find: Find) -> None:
    (role,) = find("Norvia fired Ada Hill, its head of sales.", "role")
    assert (role.subject, role.object) == ("hill", "norvia")


def test_whom_a_firm_names_is_told_over_what_is_said_of_her(find: Find) -> None:
    (named,) = find("Norvia named Ada Hill, its chief of sales and a former clerk, interim president.", "appointed")
    assert (named.subject, named.object, named.value and named.value.text) == ("hill", "norvia", "interim president")


def test_the_startup_is_the_one_that_was_called_so(find: Find) -> None:
    (role,) = find(
        "Quill is a startup. Norvia has backed Quill and met the startup’s chief executive, Ada Hill.", "role"
    )
    assert role.object == "quill"

"""Names of several articles that are one."""

from __future__ import annotations

import pytest

from search.compare.names import Names


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Droste", "Jana Droste"),
        ("Mr. Droste", "Jana Droste"),
        ("Jana B. Droste", "Jana Droste"),
        ("JANA DROSTE", "Jana Droste"),
        ("Quill Works", "Quill Works Inc."),
        ("Supreme Court", "Norvian Supreme Court"),
        ("Bill Droste", "William T. Droste"),
        ("Gov. Chuck Droste", "Charles Droste"),
        ("Britain", "U.K."),
        ("U.N.", "United Nations"),
        ("H.P.A.", "HPA"),
        ("Justice Department", "U.S. Department of Justice"),
        ("DOJ", "Department of Justice"),
        ("Finance Ministry", "Ministry of Finance"),
        ("House Permanent Select Committee on Intelligence", "House Intelligence Committee"),
        ("Senate Committee on the Judiciary", "Senate Judiciary Committee"),
        ("Senate", "U.S. Senate"),
        ("Quill.com", "Quill"),
        ("ISIS", "Islamic State"),
        ("Robert S. Droste III", "Robert Droste"),
        ("J. D. Droste", "JD Droste"),
        ("HPA", "Harbour Pilots of America"),
        ("H.P.A.", "Harbour and Pilots Association"),
        ("the United States", "US"),
        ("Emil Droste", "Emil “Ade” Droste"),
        ("Ade Droste", 'Emil J. "Ade" Droste'),
    ],
)
def test_a_short_name_is_one_with_the_full_one(short: str, long: str) -> None:
    names = Names([short, long, long], {})
    assert names.one(short) == names.one(long)


def test_the_fullest_name_stands_for_all() -> None:
    assert Names(["Droste", "Droste", "Jana Droste"], {}).one("Droste") == "Jana Droste"


@pytest.mark.parametrize("others", [["Jana B. Droste"] * 2, ["Jana B. Droste", "Mr. Hill"]])
def test_a_name_without_middle_initials_stands_for_all_however_many_give_them(others: list[str]) -> None:
    assert Names(["Jana Droste", *others], {}).one("Jana B. Droste") == "Jana Droste"


def test_a_short_name_that_fits_two_people_stays_by_itself() -> None:
    names = Names(["Droste", "Jana Droste", "Emil Droste"], {})
    assert names.one("Droste") == "Droste"


def test_a_number_that_is_no_generation_tells_names_apart() -> None:
    names = Names(["Quill War II", "Quill War"], {})
    assert names.one("Quill War II") != names.one("Quill War")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senate", "Norvian Senate"),
        ("Tarn Police Department", "Department of Police"),
        ("University of Norvia", "Norvia University"),
        ("House", "House Democrats"),
        ("U.S.", "U.S. Senate"),
    ],
)
def test_bodies_that_share_words_stay_apart(one: str, other: str) -> None:
    names = Names([one, other], {})
    assert names.one(one) != names.one(other)


def test_several_initials_are_no_middle_initial() -> None:
    names = Names(["Emil H. W. Droste", "Emil W. Droste"], {})
    assert names.one("Emil H. W. Droste") != names.one("Emil W. Droste")


def test_a_house_is_not_short_for_a_white_house() -> None:
    assert Names(["House", "White House"], {}).one("House") == "House"


def test_a_place_is_not_short_for_what_is_called_after_it() -> None:
    assert Names(["London", "London", "Quill London"], {}).one("London") == "London"


def test_a_beginning_is_not_short_for_what_goes_on() -> None:
    assert Names(["Norvia", "Norvia Times"], {}).one("Norvia") == "Norvia"


def test_an_entity_of_the_dictionary_takes_the_names_that_end_like_it() -> None:
    names = Names(["droste", "Droste"], {"droste": "Jana Droste"})
    assert names.one("Droste") == "droste"
    assert names.display("droste") == "Jana Droste"
    assert names.unlisted("Droste") and not names.unlisted("droste")


def test_two_entities_of_the_dictionary_are_never_made_one() -> None:
    names = Names(["a", "b"], {"a": "Quill", "b": "Quill Inc"})
    assert (names.one("a"), names.one("b")) == ("a", "b")


def test_a_short_first_name_that_fits_two_people_stays_by_itself() -> None:
    names = Names(["Al Droste", "Alfred Droste", "Albert Droste"], {})
    assert len({names.one(name) for name in ("Al Droste", "Alfred Droste", "Albert Droste")}) == 3
    pair = Names(["Bill Droste", "William Droste", "Hilda Droste"], {})
    assert pair.one("Bill Droste") == pair.one("William Droste") != pair.one("Hilda Droste")


def test_initials_of_two_names_stay_by_themselves() -> None:
    assert Names(["HPA", "Harbour Pilots Association", "Hill Parish Assembly"], {}).one("HPA") == "HPA"
    assert Names(["Hpa", "Harbour Pilots Association"], {}).one("Hpa") == "Hpa"

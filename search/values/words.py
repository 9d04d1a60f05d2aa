"""Words that are numbers: cardinals, magnitudes, parts."""

from __future__ import annotations

from search.values.wordlist import word_list

ONES = {
    word: float(number)
    for number, word in enumerate(
        word_list(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10.0 * number
    for number, word in enumerate(word_list("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
MAGNITUDES = {
    "thousand": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "billion": 1e9,
    "billions": 1e9,
    "trillion": 1e12,
    "trillions": 1e12,
    "quadrillion": 1e15,
    "lakh": 1e5,
    "lakhs": 1e5,
    "crore": 1e7,
    "crores": 1e7,
    "mln": 1e6,
    "mn": 1e6,
    "mil": 1e6,
    "mill": 1e6,
    "mio": 1e6,
    "millionen": 1e6,
    "millones": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "mrd": 1e9,
    "mld": 1e9,
    "milliard": 1e9,
    "milliards": 1e9,
    "milliarden": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "tln": 1e12,
}
LETTERS = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}  # only beside a currency, or "k" at a numeral
PLURALS = {
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
PARTS = {
    "half": 2.0,
    "third": 3.0,
    "quarter": 4.0,
    "fourth": 4.0,
    "fifth": 5.0,
    "sixth": 6.0,
    "seventh": 7.0,
    "eighth": 8.0,
    "ninth": 9.0,
    "tenth": 10.0,
    "twelfth": 12.0,
    "fifteenth": 15.0,
    "sixteenth": 16.0,
    "twentieth": 20.0,
    "thirtieth": 30.0,
    "hundredth": 100.0,
    "thousandth": 1000.0,
    "millionth": 1e6,
}
PARTS_PLURAL = {"halves": 2.0} | {f"{word}s": number for word, number in PARTS.items() if word != "half"}
SIGNS = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅕": 0.2,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        word_list(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100, "thousandth": 1000}
VAGUE = frozenset(("few", "several", "many", "couple"))
STARTS = (
    frozenset(ONES)
    | frozenset(TENS)
    | frozenset(SIGNS)
    | frozenset(MAGNITUDES)
    | {"hundred", "dozen", "half", "quarter", "a", "an"}
)
JOINED = frozenset({"ft", "lb", "lbs", "cm", "mm", "km", "kg", "mph", "kph"})  # they may touch their number: "200ft"

"""What stands behind a company's name and is no part of the sentence: where its shares are dealt in, and under what."""

from __future__ import annotations

import re

_SIGN = re.compile(
    r"\((?:NYSE|NASDAQ|Nasdaq|NasdaqGS|NSDQ|AMEX|LSE|LON|TSX|TSE|ASX|HKEX|OTC\w*|TYO|EPA|ETR|FRA)\b[^()\n]{0,24}\)"
    r"|\([A-Z0-9]{1,6}\.[A-Z]{1,3}\)"
    r"|<[A-Z0-9]{1,6}(?:[ .][A-Z]{1,3})?>"
    r"|<(?=[A-Z])|(?<=[\w.])>"
)
"""Signs in brackets ("(NYSE: NRV)", "(NRV.N)", "<NRV>"), and the pointed brackets that some wires put around a name."""
_CHANGE = re.compile(r"[A-Z], [-+−–]\d")
_MOVED = re.compile(r"(?<= )[A-Z]{1,5}(?:\.[A-Z]{1,2})?, [-+−–]\d+\.\d+%")
"""A sign with how far its price has moved: "Norvia Corp. NRV, +1.14%"."""


def without_prices(text: str) -> str:
    """A text as long as this one with blanks for signs that a price follows, which would be taken for names."""
    if "%" in text and _CHANGE.search(text):
        return _MOVED.sub(lambda sign: " " * len(sign.group()), text)
    return text


def without_tickers(text: str) -> str:
    """A text as long as this one with blanks for such signs."""
    text = without_prices(text)
    if "<" not in text and "(" not in text:
        return text
    return _SIGN.sub(lambda sign: " " * len(sign.group()), text)

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


def without_tickers(text: str) -> str:
    """A text as long as this one with blanks for such signs."""
    if "<" not in text and "(" not in text:
        return text
    return _SIGN.sub(lambda sign: " " * len(sign.group()), text)

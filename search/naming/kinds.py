"""What kind of thing a name stands for, guessed from its words and from those around it."""

from __future__ import annotations

import re

from search.naming.segments import COMPANY, Segment
from search.naming.tokens import Token
from search.naming.words import Kind, NameWords
from search.values.wordlist import word_set

_ROLES = (
    r"(?:spokes\w+|analyst|director|president|chairman|chairwoman|officer|manager|professor|attorney|lawyer|economist"
    r"|founder|executive|minister|senator|mayor|judge|secretary|editor|author|coach|actor|actress|head|scientist"
    r"|researcher|engineer|strategist|historian|commissioner|physicist|physician|adviser|advisor|lecturer|novelist"
    r"|filmmaker|singer|diplomat|ambassador|governor|lawmaker|prosecutor|detective|sergeant|lieutenant|psychologist"
    r"|biologist|sociologist|anthropologist|epidemiologist|surgeon|journalist|columnist|correspondent)\b"
)
_PERSON_SURELY = re.compile(
    r",? who |, (?:\d\d|his|her)\b|['’]s (?:wife|husband|son|daughter|mother|father|lawyer|attorney)\b|, [RDI]-"
    rf"|, (?:a|an|the)? ?(?:[\w’'-]+ ){{0,4}}{_ROLES}"
)
"""Behind the name of a person, and of nothing else."""
_PERSON_AFTER = re.compile(
    r",? (?:who|whose|\d\d,|[a-z]+ed (?:his|her)|his |her |said|says|told|tweeted|argued|testified|recalled|wrote)"
    rf"|, (?:a|an|the|his|her|who|former|{_ROLES})|['’]s (?:wife|husband|son|daughter|mother|father)|, [RDI]-"
)
"""Behind a given name that stands alone."""
_PERSON_ALONE = re.compile(
    r", who (?:is|was|has|had|said)\b|['’]s (?:wife|husband|son|daughter|mother|father|brother|sister|lawyers?"
    r"|attorneys?|guilty plea|testimony|parents|girlfriend|boyfriend|arrest)\b"
    r"| (?:himself|herself|testified|pleaded|tweeted)\b"
    r"| (?:said|says|added|admitted|insisted|believes|thinks|claimed|argued) (?:that )?(?:he|she)\b"
)
"""Behind a name of one word that nobody knows."""
_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|outside|throughout|downtown|northern|southern|eastern|western|central|capital,"
    r"|(?:town|city|village|province|district|region|suburb|port|island|hamlet|neighbou?rhood|outskirts|coast|state"
    r"|capital|north|south|east|west) of) $",
    re.I,
)
_SETTLED = re.compile(
    r"\b(?:town|city|village|province|district|region|suburb|port|island|hamlet|neighbou?rhood|outskirts) of $"
)
"""Before the name of a place, and of nobody."""
_PLACE_AFTER = re.compile(
    r" (?:province|district|governorate|prefecture|refugee camp|neighbou?rhood|peninsula|airport|valley|village"
    r"|township)\b"
)
_SEAT_AFTER = re.compile(
    r" (?:state )?(?:Sens?\b|Reps?\b|Govs?\b|Senators?|Representatives?|Governors?|Congress(?:man|woman)|Mayor|Attorney"
    r"|Secretary|Lt\b|Lieutenant|Assembly(?:man|woman))"
)
"""Behind the place that somebody is of: "Republican Ohio Sen. Ada Hill"."""
_ORGANIZATION_AFTER = re.compile(
    r"(?:['’]s?)? (?:shares|stock|executives?|employees|customers|CEO|researchers|engineers|users|shareholders|earnings"
    r"|subsidiary|valuation|tender offer|takeover"
    r"|(?:analyst|economist|strategist|chief executive|co-founder|cofounder|founder) (?=[A-Z]))\b"
    r"|, (?:a|an|the) (?:[\w’'-]+ ){0,3}(?:maker|start-?up|company|firm|chipmaker|carmaker|retailer|provider|lender"
    r"|insurer|app|website|subsidiary)\b(?!['’])"
    r"| sa(?:id|ys) it (?:ha[sd] )?(?:plan(?:s|ned)|expect(?:s|ed)|agreed"
    r"|completed|signed|acquired|bought|sold|intends|filed|earned)\b"
)
_ORGANIZATION_BEFORE = re.compile(
    r"(?:compan(?:y|ies)|startups?|firms?|giants?|agency|newspaper|magazine|bank|maker|group|retailer|outlets?|network"
    r"|airlines?|carriers?|automaker|carmaker|chipmaker|drugmaker|planemaker|insurer|lender|brewer|broadcaster"
    r"|manufacturer|supplier|conglomerate|nonprofit|charity|think tank|law firm|hedge fund|brokerage|vendor"
    r"|consultancy|(?:streaming|messaging|delivery|courier|ride|news) service|apps?|sites?|platform|chains?|studio"
    r"|record label|utility|homebuilder|meatpacker|shipbuilder|steelmaker|toymaker|channel|tabloid|marketplace"
    r"|(?:oil|gas|coal|steel|poultry|egg|dairy|power|chip) producer|(?:internet|service|cloud|phone) provider|miner"
    r"|(?:cruise|bus|hospital|casino|prison|cinema|theater|park|tour|hotel|pipeline|airport|rail|train|ferry) operator"
    r"|(?:defense|defence|security|military|government) contractor|payments? processor|real[ -]estate developer"
    r"|website|publisher|subsidiary) (?:like |such as |called |named |dubbed )?$"
    r"|(?:employee|spokes\w+|shares|chairman|president|executive|officer|founder|C[A-Z]O|director|manager|analyst"
    r"|economist|strategist|editor|member|board|customers|unit|division|subsidiary) (?:of|for|at|with) (?:the )?$"
    r"|\b(?:acquir(?:e[sd]?|ing)|(?:acquisition|takeover|buyout|shares|stock) of|merge[sdr]? with"
    r"|(?:tender|takeover) offer for) $"
    r"|\b(?:stakes?|shares|interest|invest(?:s|ed|ing|ments?|ors?)?|shareholders?|equity|partners?) in $"
)
_PUBLISHED = re.compile(r" (?:newspaper|magazine|news agency|newsletter|news site)\b")
"""Behind the name of what somebody publishes: "the Norvia Post newspaper"."""
_WARES = (
    r"(?:smart)?phones?|airliners?|jetliners?|operating systems?|processors?|chips?|minivans?|sedans?|SUVs?|pickups?"
    r"|tablets?|laptops?|notebooks?|browser|search engine|console|vaccines?|drugs?|pill|album|song|missiles?|rockets?"
    r"|software|apps?|chatbot|video game|feature|model|aircraft|fighter|device|car|truck|service|program"
)
_PRODUCT_AFTER = re.compile(rf" (?:{_WARES})\b(?! maker)")
_PRODUCT_TOLD = re.compile(
    rf", (?:a|an|the|its|their) (?:[\w’'-]+ ){{0,4}}(?:{_WARES})"
    r"(?:[.,;]|$| (?:that|which|with|for|from|aimed|designed|called|and|to|by)\b)"
)
"""Behind the name of a product, in an apposition: "the Beam, a thin phone,"."""
_PRODUCT_OWNED = re.compile(r"(?:['’]s|\b(?:its|their|new|latest|popular|flagship|best-selling)) $")
_PRODUCT_BEFORE = re.compile(
    rf"\b(?:{_WARES}|product)(?:,? (?:called|named|dubbed|known as|code-?\s?named|titled) (?:the )?|, the )$"
    r"|\b(?:unveil(?:s|ed|ing)?|roll(?:s|ed|ing) out|debut(?:s|ed)) (?:the |its )?(?:new |latest )?$"
)
"""Around the name of what somebody makes: "its Beam phone", "a phone called Beam", "unveiled Beam"."""
_PRODUCT_SOLD = re.compile(
    r"(?: \d[\w.-]*)?,? (?:which )?(?:(?:will|would|is expected to|is due to|is set to) )?"
    r"(?:(?:costs?|retails? (?:for|at)|sells? for|starts? at|(?:is|be|was|are|were) priced (?:at|from)"
    r"|comes? with a price tag of) (?:(?:about|around|just|only|from) )?[$€£]\d"
    r"|(?:goes|go|went) on sale|hits? (?:stores|shelves|theaters|theatres|cinemas)\b"
    r"|(?:be )?available (?:from|in stores)|ships? (?:in|on|next|this) |(?:comes? )?pre-?installed"
    r"|runs on (?:Android|Windows|Linux|iOS))"
)
"""Behind the name of what is sold: "the Beam goes on sale on Friday"."""
_PRODUCT_FOR_SALE = re.compile(
    r"\b(?:wraps off|lid on|curtain on|prices? (?:of|for)|price tag (?:on|for)|versions? of|(?:pre-?)?orders for"
    r"|copies of|sales of|shipments of|(?:launch|release|rollout|debut|introduction|unveiling) of|launch(?:ed|es|ing)?"
    r"|introduc(?:ed|es|ing)|announc(?:ed|es|ing)|release[ds]|releasing|shipp(?:ed|ing)|selling|sells?|sold"
    r"|showed off|brought out|reveal(?:ed|s)|debuted) (?:the|its|their)"
    r" (?:(?:new|latest|first|own|popular|upcoming|long-awaited|much-anticipated) )?$"
)
_SALE_TOLD = re.compile(
    r"(?: \d[\w.-]*)?(?:[.,;)”\"]|$| (?:and|on|in|at|to|with|for|from|this|last|next|is|was|will|has|had|by|as|earlier"
    rf"|today|yesterday|[MTWFS][a-z]+day|{_WARES})\b)"
)
"""Around the name of what is sold: "took the wraps off the Beam on Monday", and not "released the Moss memo"."""
_PERSON_BEFORE = re.compile(
    r"(?:\b(?:his|her|s) (?:wife|husband|son|daughter|brother|sister|father|mother)"
    r"|\b(?:C[A-Z]O|chief executive|officer|co-founder|founder|chair(?:wo)?man|spokes(?:wo)?man|analyst|lawyer)),? $"
)
_PREFIXED = re.compile(r"(?:Mc|Fitz|Le|De|La|Di|Du|Van|Von)[A-Z][a-z]+$")
"""A family name with a capital letter within: "LeBlanc"."""
_AROUND = 40
"""Characters before and behind a name that are looked at."""


def guess(text: str, segment: Segment, words: NameWords) -> Kind | None:
    """The kind of a segment at its place in the text, None where nothing speaks for one."""
    lows = segment.lows
    name = segment.phrase
    known = words.known.get(name) or words.known.get(f"the {name}" if segment.article else "")
    if segment.titled and lows[-1] not in words.organization_heads:
        return "place" if known == "place" and _SEAT_AFTER.match(text, segment.end) else "person"
    if known:
        return known
    if len(lows) > 1:
        if lows[-1] in _AFTER_PEOPLE:
            return "person"
        if lows[0].endswith("'s"):
            return "organization"  # "Benny's Bakery"
        if _modelled(segment, lows, words):
            return "product"
        headed = _headed(segment, lows, words)
        if segment.quoted and lows[-1] not in words.organization_heads and not _is_person(segment, lows, words):
            return "product"
        if headed:
            return headed
        if lows[0] in words.royal or _is_person(segment, lows, words):
            before = text[max(0, segment.start - _AROUND) : segment.start].replace("\n", " ")
            initials = lows[0] not in words.given and "." in lows[0]
            return "organization" if initials and _ORGANIZATION_BEFORE.search(before) else "person"
    return _by_surroundings(text, segment, words)


def _by_surroundings(text: str, segment: Segment, words: NameWords) -> Kind | None:
    """What the words before and behind a name say of it, and its shape where they say nothing."""
    lows = segment.lows
    before = text[max(0, segment.start - _AROUND) : segment.start].replace("\n", " ")
    after = text[segment.end : segment.end + _AROUND].replace("\n", " ")
    if any(not token.close for token in segment.tokens[1:]):
        return "organization"
    if _ORGANIZATION_AFTER.match(after) or _ORGANIZATION_BEFORE.search(before):
        return "organization"
    if _PUBLISHED.match(after):
        return "organization"
    if segment.quoted or _makes(before, after):
        return "product"
    if lows[0] in words.given and len(lows) == 1 and _PERSON_AFTER.match(after):
        return "person"
    if len(lows) == 1 and _PERSON_ALONE.match(after) and _may_be_family(segment.tokens[-1], words):
        return "person"
    cue = len(lows) in (2, 3) and (_PERSON_SURELY.match(after) or _PERSON_BEFORE.search(before))
    if cue and not words.is_common(lows[0]):
        return "person"
    if len(lows) == 1 and segment.tokens[-1].capitals and segment.tokens[-1].word.isalpha():
        return "organization" if len(lows[0]) > 1 else None
    settled = _SETTLED.search(before) or _PLACE_AFTER.match(after)
    if len(lows) == 2 and not settled and all(_may_be_family(token, words) for token in segment.tokens):
        return "person"
    last = segment.tokens[-1]
    placed = len(lows) <= 2 and last.word.isalpha() and not last.possessive
    placed = placed and bool(_PLACE_BEFORE.search(before) or _PLACE_AFTER.match(after))
    return "place" if placed and not words.is_common(last.low) else None


def _makes(before: str, after: str) -> bool:
    """Whether the words around a name tell that somebody makes or sells it."""
    owned = _PRODUCT_AFTER.match(after) and _PRODUCT_OWNED.search(before)
    sold = _PRODUCT_SOLD.match(after) or (_PRODUCT_FOR_SALE.search(before) and _SALE_TOLD.match(after))
    return bool(owned or sold or _PRODUCT_BEFORE.search(before) or _PRODUCT_TOLD.match(after))


def _modelled(segment: Segment, lows: tuple[str, ...], words: NameWords) -> bool:
    """Whether a name is that of a known maker or product with what tells the model: "Airbus A380", "MacBook Air"."""
    if len(lows) > 2 and words.known.get(" ".join(lows[:2])) == "product":
        return lows[-1] not in COMPANY  # "Mac OS X Lion"
    first = words.known.get(lows[0])
    if first == "organization":
        return any(map(str.isdigit, lows[-1]))
    listed = first == "product" and lows[-1] not in COMPANY and lows[0] not in words.given
    return listed and not _may_be_family(segment.tokens[-1], words)


def _may_be_family(token: Token, words: NameWords) -> bool:
    """Whether a word is neither an ordinary one nor a known name, and written as names of people are."""
    word = token.word.replace("-", "").replace("’", "").replace("'", "")
    if not word.isalpha() or word[1:] != word[1:].lower() and "-" not in token.word and not _PREFIXED.match(word):
        return False
    low = token.low
    return not (words.is_common(low) or low in words.known or low in words.demonyms or low in words.generic)


def _headed(segment: Segment, lows: tuple[str, ...], words: NameWords) -> Kind | None:
    """What the words of a name say by themselves."""
    first, last = lows[0], lows[-1]
    if first in _NOBLE and len(lows) > 2 and lows[1] not in words.given:
        return "person"
    if last[-1] == "s" and last not in words.event_heads and words.known.get(" ".join(lows[:-1])) == "place":
        return "place" if last in words.place_heads else "organization"
    if first in words.storms or last in words.event_heads:
        return "event"
    person = first in words.given and len(lows) == 2
    if last in words.organization_heads and not (person and last in _SURNAMES):
        return "organization"
    if last == "county" or (last in words.place_heads and not person):
        return "place"
    if first in words.of_heads and not segment.tokens[-len(lows) + 1].close and first not in words.given:
        return "place" if first in _PLACES_OF else "organization"
    if (
        len(lows) == 2
        and first in words.place_beginnings
        and first not in ("new", "old", "central", "upper", "lower", "greater", "el")
    ):
        return "place"
    if last in words.product_heads and len(lows) > 1 and not person:
        return "product"
    return None


_SURNAMES = word_set(
    "air banks bell bond books brothers capital case cash church college court energy foods force forces fund green "
    "guard guy hall house love mason ministry mirror oil page post power press price record school service services "
    "stores times young"
)
_AFTER_PEOPLE = frozenset({"jr", "sr", "m.d", "md", "iii"})
_NOBLE = frozenset({"duke", "duchess", "archbishop", "earl"})
_PLACES_OF = word_set(
    "bay cape city county district gulf isle isles kingdom lake mount port province republic sea state states strait "
    "straits town"
)


def _is_person(segment: Segment, lows: tuple[str, ...], words: NameWords) -> bool:
    """Whether the words look like somebody's name: a given name and one to three more that are no ordinary heads."""
    if not 2 <= len(lows) <= 5 or any(not token.close for token in segment.tokens[1:]):
        return False
    if segment.tokens[-1].capitals and len(lows[-1]) > 1 and not segment.tokens[0].capitals:
        return False
    if lows[0] in words.given:
        return True
    if lows[0] in words.first_surnames and len(lows) <= 3:
        return True
    if any(token.gap for token in segment.tokens[1:]):
        return not words.is_common(lows[0])
    initial = len(lows[0].replace(".", "")) <= 2 and lows[0] not in words.known and segment.tokens[0].word.endswith(".")
    middle = len(lows) == 3 and len(lows[1]) == 1
    return (initial and not words.is_common(lows[-1])) or middle

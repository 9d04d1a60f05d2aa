"""Signs, codes and names of currencies → ISO 4217 (BTC and ETH as they are called)."""

from __future__ import annotations

from search.values.tokens import Tokens
from search.values.wordlist import word_set

SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "₦": "NGN",
    "₱": "PHP",
    "฿": "THB",
    "₿": "BTC",
    "₡": "CRC",
    "₭": "LAK",
    "₮": "MNT",
    "₲": "PYG",
    "₵": "GHS",
    "₸": "KZT",
    "₾": "GEL",
    "៛": "KHR",
    "元": "CNY",
    "円": "JPY",
}
# What stands before "$": "C$", "HK$". Those in SPACED may stand apart from it, the others must touch it.
DOLLARS = {
    "us": "USD",
    "usd": "USD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cdn": "CAD",
    "cad": "CAD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "aud": "AUD",
    "nz": "NZD",
    "nzd": "NZD",
    "hk": "HKD",
    "hkd": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "sgd": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
    "mex": "MXN",
    "mxn": "MXN",
    "j": "JMD",
    "tt": "TTD",
    "z": "ZWL",
    "b": "BND",
    "bz": "BZD",
    "ec": "XCD",
    "fj": "FJD",
    "n": "NAD",
}
SPACED = word_set("us usd c cad aud nz hk nt")
_CODES = (
    "USD EUR GBP JPY CNY RMB CHF AUD CAD NZD HKD SGD INR PKR BDT LKR NPR KRW RUB BRL MXN ZAR SEK NOK DKK "
    "ISK PLN CZK HUF RON BGN HRK RSD UAH TRY ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND NGN KES GHS TZS "
    "UGX ETB THB IDR MYR PHP VND TWD MOP KZT ARS CLP COP PEN UYU CRC DOP BTC XBT ETH DEM FRF ITL ESP IEP "
    "NLG ATS BEF XAF XOF"
)
CODES = {code.lower(): code for code in _CODES.split()} | {"rmb": "CNY"}
ONLY_CAPITAL = word_set("try pen all top mad cop")  # words of English otherwise
LOCAL = {
    "rs": "INR",
    "re": "INR",
    "rm": "MYR",
    "fr": "CHF",
    "sfr": "CHF",
    "kr": None,
    "zł": "PLN",
    "kč": "CZK",
    "ft": "HUF",
    "dm": "DEM",
}

# name: (code, how many of it make one)
NAMES: dict[str, tuple[str | None, float]] = {}
for _names, _code in (
    ("dollar dollars buck bucks dlr dlrs", "USD"),
    ("euro euros", "EUR"),
    ("pound pounds quid sterling", "GBP"),
    ("yen", "JPY"),
    ("yuan renminbi kuai", "CNY"),
    ("rupee rupees", "INR"),
    ("ruble rubles rouble roubles", "RUB"),
    ("won", "KRW"),
    ("franc francs", "CHF"),
    ("kronor krona", "SEK"),
    ("krone kroner", None),
    ("peso pesos", None),
    ("reais", "BRL"),
    ("rand", "ZAR"),
    ("lira liras", "TRY"),
    ("lire", "ITL"),
    ("shekel shekels", "ILS"),
    ("baht", "THB"),
    ("rupiah", "IDR"),
    ("ringgit ringgits", "MYR"),
    ("dong", "VND"),
    ("zloty zlotys zlotych", "PLN"),
    ("forint forints", "HUF"),
    ("hryvnia hryvnias", "UAH"),
    ("naira", "NGN"),
    ("cedi cedis", "GHS"),
    ("birr", "ETB"),
    ("taka", "BDT"),
    ("tenge", "KZT"),
    ("rial rials", "IRR"),
    ("riyal riyals", "SAR"),
    ("dirham dirhams", "AED"),
    ("dinar dinars", None),
    ("bolivar bolivars bolivares", "VES"),
    ("quetzal quetzales", "GTQ"),
    ("peseta pesetas", "ESP"),
    ("guilder guilders", "NLG"),
    ("schilling schillings", "ATS"),
    ("escudo escudos", "PTE"),
    ("drachma drachmas", "GRD"),
    ("koruna korunas korunas", "CZK"),
    ("afghani afghanis", "AFN"),
    ("bitcoin bitcoins", "BTC"),
    ("ethers", "ETH"),
):
    NAMES.update(dict.fromkeys(_names.split(), (_code, 1.0)))
for _names, _code, _many in (
    ("cent cents penny pennies", "USD", 100.0),
    ("pence", "GBP", 100.0),
    ("kopeck kopecks kopek kopeks", "RUB", 100.0),
    ("paise", "INR", 100.0),
    ("mao jiao", "CNY", 10.0),
    ("satoshi satoshis", "BTC", 1e8),
):
    NAMES.update(dict.fromkeys(_names.split(), (_code, _many)))

# (country, name without its plural): code
_STEMS = {
    "dollar": (
        "us:USD american:USD canadian:CAD australian:AUD aussie:AUD singapore:SGD singaporean:SGD taiwan:TWD "
        "taiwanese:TWD zimbabwean:ZWL zimbabwe:ZWL jamaican:JMD fijian:FJD namibian:NAD liberian:LRD "
        "guyanese:GYD bermudian:BMD barbadian:BBD barbados:BBD bahamian:BSD brunei:BND kiwi:NZD zealand:NZD "
        "kong:HKD surinamese:SRD belize:BZD"
    ),
    "pound": (
        "british:GBP sterling:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG irish:IEP cypriot:CYP gibraltar:GIP"
    ),
    "rupee": "indian:INR pakistani:PKR lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR seychelles:SCR",
    "franc": (
        "swiss:CHF french:FRF belgian:BEF cfa:XOF rwandan:RWF congolese:CDF burundian:BIF luxembourg:LUF "
        "djiboutian:DJF guinean:GNF"
    ),
    "peso": (
        "mexican:MXN philippine:PHP filipino:PHP argentine:ARS argentinian:ARS chilean:CLP colombian:COP "
        "cuban:CUP uruguayan:UYU dominican:DOP"
    ),
    "krone": "danish:DKK norwegian:NOK",
    "kroner": "danish:DKK norwegian:NOK",
    "kronor": "swedish:SEK",
    "krona": "swedish:SEK icelandic:ISK",
    "won": "korean:KRW",
    "yen": "japanese:JPY",
    "yuan": "chinese:CNY",
    "rand": "african:ZAR",
    "lira": "turkish:TRY italian:ITL syrian:SYP",
    "rial": "iranian:IRR omani:OMR yemeni:YER qatari:QAR",
    "riyal": "saudi:SAR qatari:QAR",
    "dinar": (
        "iraqi:IQD kuwaiti:KWD jordanian:JOD serbian:RSD tunisian:TND algerian:DZD libyan:LYD bahraini:BHD "
        "macedonian:MKD"
    ),
    "dirham": "emirati:AED uae:AED moroccan:MAD",
    "ruble": "russian:RUB belarusian:BYN",
    "rouble": "russian:RUB belarusian:BYN",
    "shilling": "kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS",
    "real": "brazilian:BRL",
    "reais": "brazilian:BRL",
    "mark": "german:DEM deutsche:DEM deutschmark:DEM west:DEM finnish:FIM",
    "crown": "czech:CZK swedish:SEK danish:DKK norwegian:NOK",
    "shekel": "israeli:ILS",
    "baht": "thai:THB",
    "ringgit": "malaysian:MYR",
    "peseta": "spanish:ESP",
    "euro": "",
    "cent": "us:USD american:USD euro:EUR canadian:CAD australian:AUD",
}
QUALIFIED = {(part.split(":")[0], stem): part.split(":")[1] for stem, parts in _STEMS.items() for part in parts.split()}
LEADING = {"zealand": "new", "kong": "hong", "lankan": "sri", "african": "south", "korean": "south"}
COUNTRIES = frozenset(country for country, _ in QUALIFIED)


def stem_of(word: str) -> str:
    """As in "dollars" → "dollar", for the table of countries."""
    return word[:-1] if word.endswith("s") and word != "reais" else word


def code_at(tokens: Tokens, i: int) -> str | None:
    """The ISO code that stands at token `i` ("USD", "eur", "RMB")."""
    word = tokens.words[i]
    if word not in CODES or (word in ONLY_CAPITAL and not tokens.raw(i).isupper()):
        return None
    return CODES[word]


def name_at(tokens: Tokens, i: int) -> tuple[str | None, float, int] | None:
    """A currency's name at token `i`, with its country: (code, how many make one, the token after)."""
    words = tokens.words
    at, country = i, ""
    if words[at] == "u" and words[at + 1] == "." and words[at + 2] == "s":
        at, country = at + (4 if words[at + 3] == "." else 3), "us"
    else:
        if words[at] in ("new", "hong", "south", "sri"):
            at += 1
        if words[at] in COUNTRIES and (words[at] not in LEADING or at > i or words[at] in ("african", "korean")):
            country, at = words[at], at + 1
        elif at > i:
            return None
    name = words[at]
    if country:
        code = QUALIFIED.get((country, stem_of(name)))
        if code is None and country == "euro" and name not in ("cent", "cents"):
            return None
        if code is None:
            return None
        many = NAMES[name][1] if name in NAMES else 1.0
        return code, many, at + 1
    if name not in NAMES:
        return None
    code, many = NAMES[name]
    end = at + 1
    if words[end] == "sterling" and name in ("pound", "pounds"):
        end += 1
    return code, many, end

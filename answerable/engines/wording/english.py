"""Syllables of English words, medical ones included: rules of spelling and a short list of exceptions."""

import re

EXCEPTIONS: dict[str, int] = {
    word: count
    for count, line in {
        1: "eye eyes eyed ache aches ached aren't weren't don't can't won't clothes toward towards",
        2: "every evening evenings business clothing forehead wednesday herpes rabies naive soldier soldiers "
        "cashier cashiers hospice acne conscience colonel coerce hundred hundreds naked wicked isthmus",
        3: "everyday everyone everything everywhere element elements cereal cereals recipe recipes heroin syncope "
        "businesses nuclear linear deity anyone sesame ideal ideals",
        4: "everybody diabetes epitome hyperbole apostrophe catastrophe facsimile",
        5: "elementary",
    }.items()
    for word in line.split()
}

VOWELS = re.compile(r"[aeiouy]+")

# Each rule takes the first of two vowels that stand together and are spoken apart; the words show what it is for.
APART_RULES: tuple[str, ...] = (
    r"(?<![ctsg])i(?=a)",  # media, diagnosis, anemia
    # association, initiate; not social, physician, dementia
    r"(?<=[ctsg])i(?=a(?!l(?:ly)?\Z|l[^l]|ns?\Z|s?\Z))",
    r"(?<![ctsgxhnv])(?<!ll)i(?=o)",  # period, biology, various
    r"(?<=[nv])i(?=o(?!n\Z|ns\Z|u?r))",  # violent, previous; not union, senior, behaviour
    r"(?<=\bl)i(?=o)",  # lion
    r"(?<=[ctsg])i(?=o(?![nu]))",  # ratio; not nation, cautious
    r"i(?=u)",  # medium
    r"i(?=et)",  # quiet, society, anxiety
    r"(?<=[drp])i(?=en[ct])",  # ingredient, nutrient, experience; not patient
    r"(?<=cl)i(?=en)|(?<=\bsc)i(?=en)|(?<=contr)a(?=ind)",  # client, science, contraindicated
    r"(?<=[aeiouy][^aeiouy])i(?=e(?:rs?|st)\Z)|(?<=[aeiouy][^aeiouy][^aeiouy])i(?=e(?:rs?|st)\Z)",  # easier, healthier
    r"(?<=ealth)i(?=er|est)",
    r"(?<![gc])(?<!ch)e(?=o(?!ple))",  # video, theory, simultaneous; not surgeon, people
    # area, nausea, diarrhea
    r"(?<=[aeiou][^aeiouy])e(?=as?\Z)|(?<=[aeiou][^aeiouy][^aeiouy])e(?=as?\Z)|(?<=rrh)e(?=a)",
    r"(?<=[aeiou]rrho)e(?=as?\Z)|(?<=nau[sz])e(?=a)",
    r"(?<=cr)e(?=at(?!u))|(?<=\br)e(?=a(?:ct|ss|pp|dm|dj|rr|w|l(?:i[gtz]|oc|is)))|(?<=th)e(?=at)|"
    r"(?<=id)e(?=al)",
    r"(?<=p)e(?=ati)|(?<=tin)e(?=al)|(?<=rach)e(?=al)",  # peritoneal and its kin
    r"(?<![gqa])u(?=a(?!d[ei]))",  # actual, evaluate; not language, persuade
    r"(?<![gqae])u(?=e[nl])",  # influenza, fuel
    r"(?<=fl)u(?=id)|(?<=r)u(?=in)|(?<=s)u(?=ici)|(?<=gen)u(?=i)|(?<![qo])u(?=i(?:ng|ty)\b)|(?<=t)u(?=iti)",
    r"(?<![qaeo])u(?=o(?!y))",  # continuous, duo
    r"o(?=ing\b)|(?<=er)o(?=ic)|(?<=st)o(?=ic)",  # going, heroic
    r"(?<=p)o(?=e[mt])|(?<=\bc)o(?=e[xfd]|op[et]|ord|inc|ag)|(?<=z)o(?=ol)|(?<=cr)o(?=or)|o(?=asis)",
    r"a(?=o)|a(?=ic\b)|a(?=ism)",  # chaos, mosaic
    r"e(?=um?s?\b)(?<![qn]e)|(?<=cl)e(?=us)|(?<=s)e(?=um)|(?<=\br)e(?=u[ns])",  # museum, nucleus, reuse
    r"e(?=ing\b)|(?<=\br)e(?=i(?:m|n[fsv]))",  # being, reimburse
    r"(?<=\br)e(?=e[xv])|(?<=\bpr)e(?=e[xm])",  # preexisting
    r"y(?=[aiou])|y(?=e[a-z]{2})",  # dying, hyaline, polyester
)
APART = re.compile("|".join(APART_RULES))

CONSONANT_Y = re.compile(r"(?<=[aeiou])y(?=[aeiou])|\by(?=[aeiou])")
SOUNDED_END = re.compile(r"[bcdfgkpstvzh]l(?:e|es|ed)\Z|[bcdfgkptv]re(?:s|d)?\Z")
SILENT_E = re.compile(r"(?<=[^aeiouy])e\Z|(?<=[^aeiouy])(?<![sxzcg])(?<![sc]h)es\Z|(?<=[^aeiouytd])ed\Z")
SILENT_GUE = re.compile(r"(?<=[gq])ue(?:s|d)?\Z")
TAIL = re.compile(
    r"(?<=[^aeiouy]e)(?:fully|ful|less|ly|ments?|ness|things?|times?|body|one|ones|where|what|work|"
    r"lines?|life|long|fore|ty|"
    r"givers?|book)\Z"
)
SOUNDED_MS = re.compile(r"(?:s|th)ms?\Z")
NOT_CONTRACTED = re.compile(r"[^aeiou]n't\Z")
ELIDED = re.compile(r"(?:[^aeiouy]'(?:ll|ve)|[td]'d|(?:[sxz]|[cs]h|[cgsz]e)'s)\Z")


def syllables(word: str) -> int:
    """How many syllables an English word has; at least one."""
    folded = word.lower().replace("’", "'").replace("‘", "'").replace("‐", "-").replace("‑", "-")
    return max(1, sum(_part(part) for part in folded.split("-") if part))


def _part(word: str) -> int:
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    if "'" in word:
        return _contracted(word)
    tail = TAIL.search(word)
    if tail and tail.start() >= 3:
        return _part(word[: tail.start()]) + _plain(tail.group())
    return _plain(word)


def _contracted(word: str) -> int:
    if NOT_CONTRACTED.search(word):
        return _part(word[:-3]) + 1
    return _part(word.partition("'")[0]) + bool(ELIDED.search(word))


def _plain(word: str) -> int:
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    spoken = CONSONANT_Y.sub("j", word)
    if not SOUNDED_END.search(spoken):
        spoken = SILENT_GUE.sub("", SILENT_E.sub("", spoken))
    elif spoken.endswith(("led", "red", "les", "res")):
        spoken = spoken[:-2] + "e"
    groups = sum(1 for _ in VOWELS.finditer(spoken))
    apart = sum(1 for _ in APART.finditer(spoken))
    return max(1, groups + apart + bool(SOUNDED_MS.search(spoken)))

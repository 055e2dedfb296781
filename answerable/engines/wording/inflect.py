"""Forms of English words, so that a plain word can stand exactly where the hard one stood."""

from answerable.engines.wording.lists import listed

IRREGULAR: dict[str, tuple[str, str, str]] = {
    # base: past, participle, -ing
    "be": ("was", "been", "being"),
    "begin": ("began", "begun", "beginning"),
    "build": ("built", "built", "building"),
    "buy": ("bought", "bought", "buying"),
    "come": ("came", "come", "coming"),
    "cut": ("cut", "cut", "cutting"),
    "do": ("did", "done", "doing"),
    "feel": ("felt", "felt", "feeling"),
    "find": ("found", "found", "finding"),
    "get": ("got", "got", "getting"),
    "give": ("gave", "given", "giving"),
    "go": ("went", "gone", "going"),
    "have": ("had", "had", "having"),
    "hold": ("held", "held", "holding"),
    "keep": ("kept", "kept", "keeping"),
    "leave": ("left", "left", "leaving"),
    "let": ("let", "let", "letting"),
    "make": ("made", "made", "making"),
    "mean": ("meant", "meant", "meaning"),
    "meet": ("met", "met", "meeting"),
    "plan": ("planned", "planned", "planning"),
    "put": ("put", "put", "putting"),
    "see": ("saw", "seen", "seeing"),
    "send": ("sent", "sent", "sending"),
    "set": ("set", "set", "setting"),
    "show": ("showed", "shown", "showing"),
    "speak": ("spoke", "spoken", "speaking"),
    "speed": ("sped", "sped", "speeding"),
    "spread": ("spread", "spread", "spreading"),
    "stop": ("stopped", "stopped", "stopping"),
    "swell": ("swelled", "swollen", "swelling"),
    "take": ("took", "taken", "taking"),
    "tell": ("told", "told", "telling"),
    "think": ("thought", "thought", "thinking"),
    "throw": ("threw", "thrown", "throwing"),
    "undergo": ("underwent", "undergone", "undergoing"),
    "withhold": ("withheld", "withheld", "withholding"),
    "write": ("wrote", "written", "writing"),
}
IRREGULAR_PLURALS = {"child": "children", "person": "people", "man": "men", "woman": "women", "life": "lives"}
VOWELS = "aeiou"
# Verbs of two syllables stressed on the last double their end; the others of the house list do not.
DOUBLING = listed("stop plan drop chat ship refer defer occur admit permit remit submit transmit incur prefer transfer")


def verb_forms(base: str) -> tuple[str, str, str, str]:
    """The third person, past, participle and -ing form of a verb or of a phrase that begins with one."""
    verb, space, rest = base.partition(" ")
    tail = space + rest
    past, participle, going = IRREGULAR.get(verb) or (_past(verb), _past(verb), _going(verb))
    return third(verb) + tail, past + tail, participle + tail, going + tail


def third(verb: str) -> str:
    """'passes', 'tries', 'has', 'gives'."""
    if verb == "have":
        return "has"
    if verb == "be":
        return "is"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in DOUBLING else "") + "ed"


def _going(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if verb in DOUBLING else "") + "ing"


def plural(noun: str) -> str:
    """The plural of a noun or of a phrase that ends with one."""
    lead, space, last = noun.rpartition(" ")
    return lead + space + _plural(last)


def _plural(noun: str) -> str:
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if noun.endswith("sis"):
        return noun[:-2] + "es"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"

"""What the pages about the screen say: kinds, channels, versions, shares, and how much may be missed."""

from math import ceil

from answerable.desk.words import kind_said
from answerable.look.words import count_words

# What a letter "told of", in the middle of a sentence; "" stands for any of them.
TOLD_OF: dict[str, str] = {
    "": "harm or danger",
    "crisis": "someone who may be in danger",
    "medical_emergency": "a medical emergency",
    "adverse_event": "a possible side effect",
    "overdose_or_misuse": "too much of a medicine, or one used otherwise",
    "medication_error": "a mistake with a medicine",
    "pregnancy_exposure": "a medicine and a pregnancy",
    "lack_of_effect": "a medicine that does not work",
    "quality_complaint": "something wrong with a product",
    "exposure_without_harm": "an exposure that did no harm",
}
CHANNELS: dict[str, str] = {
    "": "All channels",
    "web": "Web page",
    "email": "Email",
    "sms": "Text message",
    "post": "Letter on paper",
    "phone": "Phone",
    "social": "Social network",
}
CRITERIA: dict[str, str] = {
    "reporter": "Who tells it",
    "patient": "Whom it happened to",
    "product": "Which product",
    "event": "What happened",
}
SERIOUS: dict[str, str] = {
    "death": "Someone died",
    "life_threatening": "A life was at risk",
    "hospital": "In hospital, or longer there",
    "disability": "A lasting disability",
    "birth_defect": "A child born with a defect",
    "other_important": "Grave for another medical reason",
}
SPECIAL: dict[str, str] = {
    "pregnancy_mother": "The mother took it in pregnancy",
    "pregnancy_father": "The father took it before a pregnancy",
    "breastfeeding": "Taken while breastfeeding",
    "overdose": "Too much was taken",
    "misuse": "Used otherwise, on purpose",
    "abuse": "Taken to get high",
    "medication_error": "A mistake with the medicine",
    "off_label": "Used for something it is not approved for",
    "lack_of_effect": "It does not work",
    "quality": "Something is wrong with the product",
    "occupational": "Came in touch with it at work",
    "unexpected_benefit": "It helped in a way nobody expected",
    "withdrawal": "Trouble after stopping it",
}
CERTAINTIES: dict[str, str] = {
    "stated": "told as it is",
    "denied": "denied",
    "feared": "feared",
    "asked": "asked about",
    "past": "long past",
    "elsewhere": "read or heard",
}
SUBJECTS: dict[str, str] = {
    "writer": "of the writer",
    "other": "of someone else",
    "child": "of a child",
    "unknown": "of nobody named",
}
SHIPPED = "shipped-"


def told_of(kind: str) -> str:
    """'a possible side effect', for the middle of a sentence."""
    return TOLD_OF.get(kind, kind_said(kind).lower())


def any_kind_said(kind: str) -> str:
    """The desk's word for a kind, and for any of them."""
    return kind_said(kind) if kind else "Any of these"


def channel_said(channel: str) -> str:
    """'Email'; 'All channels' for none."""
    return CHANNELS.get(channel, channel.replace("_", " ").capitalize())


def version_said(name: str) -> str:
    """'the version that comes with this house, shipped-3' or 'your own version, own-2'."""
    whose = "the version that comes with this house" if name.startswith(SHIPPED) else "your own version"
    return f"{whose}, {name}"


def in_100(share: float) -> str:
    """'93', of a hundred; nothing is called all or none that is not."""
    if 0 < share < 0.005:
        return "fewer than 1"
    if 0.995 <= share < 1:
        return "more than 99"
    return str(round(100 * share))


def finely(share: float) -> str:
    """'62', and '1.8' where a whole number would say too little, of a hundred."""
    number = 100 * share
    return f"{number:.0f}" if number >= 10 else f"{number:.1f}".removesuffix(".0")


def threshold_said(threshold: float) -> str:
    """'0.3', '0.018'."""
    return f"{threshold:.3f}".rstrip("0").rstrip(".")


def between(low: float, high: float) -> str:
    """'81 to 98', of a hundred: from the whole number below to the one above."""
    return f"{int(100 * low + 1e-9)} to {ceil(100 * high - 1e-9)}"


def at_most(share: float) -> str:
    """'22 in 1,000': rounded up, for less would promise too much."""
    for of in (100, 1_000, 10_000):
        if share * of >= 10:
            return f"{ceil(share * of - 1e-9):,} in {of:,}"
    return f"{max(1, ceil(share * 100_000 - 1e-9)):,} in 100,000"


def decimal(number: float) -> str:
    """'6.2', '0.04', '120': as many digits as mean something."""
    if 0 < number < 0.005:
        return "under 0.01"
    if number >= 100 or number == int(number):
        return f"{round(number):,}"
    return f"{number:.1f}" if number >= 1 else f"{number:.2f}".rstrip("0")


def signed(number: float) -> str:
    """'+0.41' or '−0.20'."""
    return f"{'+' if number > 0 else '−'}{abs(number):.2f}"


def missed_said(kind: str, read: int, missed: int, upper: float) -> str:
    """'Of 140 letters passed as harmless and read again, none told of …. So at most 22 in 1,000 do.'"""
    if not read:
        return "No letter that passed as harmless was read again yet. So nobody can say how much is missed."
    if read == missed:
        return f"{_read(read)}, all told of {told_of(kind)}. So as many as all may."
    how_many = "none" if not missed else count_words(missed, "of them", "of them").removesuffix(" of them")
    return f"{_read(read)}, {how_many} told of {told_of(kind)}. So at most {at_most(upper)} do."


def _read(read: int) -> str:
    return f"Of {count_words(read, 'letter', 'letters')} passed as harmless and read again"


def tightened_said(upper: float, after: float) -> str:
    """What 100 more readings in which nothing is found would make of a bound."""
    if at_most(after) == at_most(upper):
        return "100 more in which nothing is found would change little."
    return f"100 more in which nothing is found would make that at most {at_most(after)}."

"""What someone fills in to write to us, each refusal with a kind sentence."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from answerable.journey.inbound.files import MOST_FILES, shown_name
from answerable.journey.inbound.rules import LONGEST_TEXT, may_attach, says_something
from answerable.people.address import normalised
from answerable.portal.words import country_choices

ABOUT = [
    ("me", "Me", ""),
    ("minor", "Me, and I am under 18", "You can write to us. We may ask who can help you at home."),
    ("other", "Someone I care for", "A child, a parent, a partner, a friend."),
    ("patient", "My patient", "You are a doctor, a nurse or a pharmacist."),
]
REACH = [
    ("email", "Email", ""),
    ("sms", "Text message", "A person of our team writes it."),
    ("post", "A letter on paper", "A person of our team sends it."),
    ("phone", "A phone call", "A person of our team calls you."),
]
COUNTRY = "Please choose the country you live in. The rules that we must keep depend on it."
WORDS = "Please write a few words first. There is nothing here yet."
A_PHONE = "This does not look like an email address. Is it a phone number? Choose Text message."


def _is_phone(address: str) -> bool:
    """However people write one, with the code of their country or without."""
    return sum(sign.isdigit() for sign in address) >= 6 and not any(sign.isalpha() or sign == "@" for sign in address)


def _pairs(rows: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    return [(value, label) for value, label, _ in rows]


class PaperForm(forms.Form):
    """The words, and what comes with them: all that someone who is signed in still has to say."""

    words = forms.CharField(required=False, strip=False)
    key = forms.CharField(required=False, max_length=100)

    def __init__(self, *args: Any, papers: "list[UploadedFile[Any]] | None" = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.papers = papers or []

    def clean_words(self) -> str:
        """Something to read, or a photo instead, and not more than fits."""
        words = str(self.cleaned_data["words"] or "")
        if not says_something(words) and not self.papers:
            raise forms.ValidationError(WORDS)
        if len(words) > LONGEST_TEXT:
            raise forms.ValidationError(
                f"Your letter has {len(words):,} letters and {LONGEST_TEXT:,} fit. Please send it in two parts.")
        return words

    def clean(self) -> dict[str, Any]:
        """Files by number and size; what they are is looked at when the letter is kept."""
        if len(self.papers) > MOST_FILES:
            self.refuse_papers(f"You can send {MOST_FILES} files with one letter. Please leave some out.")
        for paper in self.papers[:MOST_FILES]:
            if not (answer := may_attach(shown_name(paper.name or ""), paper.size or 0)).ok:
                self.refuse_papers(answer.why)
        return self.cleaned_data

    def refuse_papers(self, why: str) -> None:
        """Says what is wrong with a photo or paper, at its field."""
        self.errors.setdefault("papers", self.error_class()).append(why)

    def attachments(self) -> list[tuple[str, bytes]]:
        """Name and content of each file."""
        return [(paper.name or "", paper.read()) for paper in self.papers]


class NewLetterForm(PaperForm):
    """The same, and who it is about: a new conversation of someone who is signed in."""

    about = forms.ChoiceField(choices=_pairs(ABOUT), error_messages={"required": "Please say who this is about.",
                                                                     "invalid_choice": "Please say who this is about."})


class LetterForm(NewLetterForm):
    """All that a first letter needs."""

    field_order = ("country", "about", "words", "by", "address", "name")

    country = forms.ChoiceField(choices=country_choices, error_messages={
        "required": COUNTRY, "invalid_choice": COUNTRY})
    by = forms.ChoiceField(choices=_pairs(REACH), initial="email",
                              error_messages={"required": "Please say how we reach you."})
    address = forms.CharField(max_length=500, error_messages={
        "required": "Tell us one way to reach you. Without it, we cannot answer.",
        "max_length": "This address is too long for us. Please write a shorter one."})
    name = forms.CharField(required=False, max_length=80, error_messages={
        "max_length": "Please write a shorter name: 80 letters fit."})

    def clean_address(self) -> str:
        """An address of the kind that was chosen, whichever came first on the page."""
        address, kind = str(self.cleaned_data["address"]), str(self.data.get("by", ""))
        try:
            normalised(kind, address)
        except ValueError as wrong:
            if kind in dict(_pairs(REACH)):
                why = A_PHONE if kind == "email" and _is_phone(address) else str(wrong)
                raise forms.ValidationError(why) from None
        return address

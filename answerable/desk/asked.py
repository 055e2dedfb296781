"""Reads what a form sent: clean values, or a kind refusal that says what to mend."""

from typing import Any

from django import forms
from django.http import HttpRequest

from answerable.kit.errors import Invalid


def asked(form: type[forms.Form], request: HttpRequest) -> dict[str, Any]:
    """The clean values. Raises Invalid with the first thing that must be mended."""
    filled = form(request.POST)
    if not filled.is_valid():
        raise Invalid(next(str(words[0]) for words in filled.errors.values()))
    return filled.cleaned_data


def plain_lines(text: str) -> str:
    """A text as people typed it, with the line ends that spans are counted in; browsers send two signs for one."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Words(forms.CharField):
    """What someone typed, kept as it is but for its line ends."""

    def __init__(self, *, says: str, required: bool = True, longest: int = 20_000) -> None:
        messages = {"required": says, "max_length": f"Please keep it below {longest:,} letters."}
        super().__init__(required=required, max_length=longest, strip=False, error_messages=messages)

    def to_python(self, value: Any) -> str:
        """The words with plain line ends."""
        return plain_lines(super().to_python(value) or "")

"""What a reviewer sends: a signature, or a passage with what should change in it."""

from typing import Any

from django import forms

from answerable.desk.asked import Words
from answerable.desk.passages import span_of


class SignForm(forms.Form):
    """The role, the printed name, and the password again."""

    role = forms.CharField(max_length=12, error_messages={"required": "Say in which role you sign."})
    name = forms.CharField(max_length=120, error_messages={"required": "Print your name to sign."})
    password = forms.CharField(strip=False, max_length=200,
                               error_messages={"required": "Type your password again to sign."})


class SendBackForm(forms.Form):
    """The words that are meant, and what should change."""

    start = forms.IntegerField(required=False, min_value=0)
    end = forms.IntegerField(required=False, min_value=0)
    passage = forms.CharField(required=False, max_length=30)
    because = Words(says="Say what should change.", longest=2000)

    def clean(self) -> dict[str, Any]:
        """Marked words win over a sentence chosen from the list."""
        found: dict[str, Any] = super().clean() or self.cleaned_data
        span = span_of(found.get("passage") or "")
        if found.get("end"):
            span = (found.get("start") or 0, found["end"])
        if span is None:
            raise forms.ValidationError("Mark the words that you mean, or choose the sentence from the list.")
        found["start"], found["end"] = span
        return found

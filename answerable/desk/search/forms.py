"""What staff can look for."""

from django import forms

from answerable.desk.words import KINDS, STATES


def _choices(words: dict[str, str]) -> list[tuple[str, str]]:
    return [("", "Any"), *words.items()]


class FindForm(forms.Form):
    """Every part given must hold. A person is found by exact address or exact name, never by a part of one."""

    person = forms.CharField(required=False, max_length=254)
    product = forms.CharField(required=False, max_length=60)
    symptom = forms.CharField(required=False, max_length=60)
    topic = forms.CharField(required=False, max_length=60)
    kind = forms.ChoiceField(required=False, choices=_choices(KINDS))
    state = forms.ChoiceField(required=False, choices=_choices(STATES))
    since = forms.DateField(required=False, error_messages={"invalid": "Write the first day as 2025-11-18."})
    until = forms.DateField(required=False, error_messages={"invalid": "Write the last day as 2025-11-18."})

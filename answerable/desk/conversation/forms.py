"""What can be asked of a conversation."""

from typing import Any

from django import forms

from answerable.desk.asked import Words
from answerable.desk.passages import span_of
from answerable.desk.words import KINDS


class NoteForm(forms.Form):
    """A note for the team."""

    text = Words(says="Write the note first.", longest=4000)


class HandOverForm(forms.Form):
    """To whom, and what they should know."""

    to = forms.CharField(max_length=40, error_messages={"required": "Choose who takes over."})
    note = Words(says="Write a few words for the one who takes over.", longest=4000)


class SnoozeForm(forms.Form):
    """Until which day."""

    until = forms.DateField(error_messages={"required": "Choose a date.", "invalid": "Choose a date."})


class CloseForm(forms.Form):
    """Why no answer is owed."""

    why = forms.CharField(max_length=40, error_messages={"required": "Say why no answer is owed."})


class RaiseForm(forms.Form):
    """What the screen missed, and where: marked words, or a sentence chosen from the list."""

    kind = forms.CharField(max_length=30, error_messages={"required": "Choose what it is from the list."})
    start = forms.IntegerField(required=False, min_value=0)
    end = forms.IntegerField(required=False, min_value=0)
    passage = forms.CharField(required=False, max_length=30)
    about = forms.CharField(required=False, max_length=60)

    def clean(self) -> dict[str, Any]:
        """Marked words win over a chosen sentence; neither means the whole letter."""
        found: dict[str, Any] = super().clean() or self.cleaned_data
        span = span_of(found.get("passage") or "") or (0, 0)
        if found.get("end"):
            span = (found.get("start") or 0, found["end"])
        found["start"], found["end"] = span
        return found


class SayForm(forms.Form):
    """Right or wrong."""

    verdict = forms.ChoiceField(choices=[("right", "right"), ("wrong", "wrong")])


class EndFindingForm(forms.Form):
    """Confirmed or wrong, for good, with a reason."""

    as_ = forms.CharField(max_length=20, error_messages={"required": "Say whether it is confirmed or wrong."})
    because = Words(says="Give the reason in a sentence: it is kept beside the finding.", longest=2000)


class ReadForm(forms.Form):
    """What the officer saw in a letter that the screen could not finish."""

    kinds = forms.MultipleChoiceField(
        required=False, choices=[(kind, said) for kind, said in KINDS.items() if kind != "unreadable"])


class ReachedForm(forms.Form):
    """How someone was reached whom no letter reached."""

    how = forms.CharField(max_length=20, error_messages={"required": "Say how you reached them."})

"""What the composer sends."""

from django import forms

from answerable.desk.asked import Words
from answerable.journey.reply.rules import LONGEST


class DraftForm(forms.Form):
    """Words on their way to becoming an answer, and the version of the draft that the page was opened with."""

    text = Words(says="There are no words in it yet.", required=False, longest=LONGEST)
    version = forms.IntegerField(required=False, min_value=0)
    answers = forms.CharField(required=False, max_length=40)
    after = forms.CharField(required=False, max_length=40)

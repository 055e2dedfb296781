"""What the staff room's forms ask for, and what they say when something must be mended."""

from typing import Any

from django import forms

from answerable.access.roles import NAMES, SENTENCES, Role
from answerable.desk.asked import Words
from answerable.desk.staffroom.languages import offered
from answerable.people.rota import WEEKDAYS
from answerable.people.rules import DUTIES, TRAININGS

DUTY_WORDS = {"answering": "answering", "review": "signing", "crisis": "crisis", "safety": "safety"}
TRAINING_WORDS = {
    "crisis": "crisis",
    "safety": "safety",
    "plain_reply": "sending alone what is neither medical nor about a product",
}
ROLE_CHOICES = [(role.value, f"{NAMES[role].capitalize()}. {SENTENCES[role]}") for role in Role]


class Several(forms.MultipleChoiceField):
    """Some of a list; `says` is what someone reads who chose none."""

    def __init__(self, *, says: str, choices: Any = (), required: bool = True) -> None:
        super().__init__(
            choices=choices,
            required=required,
            widget=forms.CheckboxSelectMultiple,
            error_messages={"required": says, "invalid_choice": "Please choose from the list."},
        )


class InviteForm(forms.Form):
    """Who is invited, and what they may do."""

    email = forms.EmailField(
        max_length=254,
        error_messages={
            "required": "Please write the address at which they work.",
            "invalid": "This is no email address. A good one looks like name@example.org.",
        },
    )
    identity = Words(says="Please write the full name that this person signs with.", longest=120)
    roles = Several(says="Please choose at least one role.", choices=ROLE_CHOICES)
    teams = Several(says="Please choose a team.", required=False)

    def __init__(self, *args: Any, teams: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["teams"].choices = teams  # type: ignore[attr-defined]


class FaceForm(forms.Form):
    """What people see of a member of staff."""

    display_name = Words(says="Please choose the name that people will see.", longest=80)
    role_line = Words(says="Please say in a word or two what you do, such as Nurse.", longest=80)
    languages = Several(says="Please choose at least one language.", choices=offered)
    own_words = Words(says="", required=False, longest=200)
    photo = forms.FileField(required=False)
    no_photo = forms.BooleanField(required=False)


class JoinForm(FaceForm):
    """The same, and a password chosen."""

    password = forms.CharField(max_length=200, strip=False, error_messages={"required": "Please choose a password."})
    again = forms.CharField(max_length=200, strip=False, required=False)

    def clean(self) -> dict[str, Any]:
        """The two must be the same: nobody can look behind the dots."""
        told = super().clean() or {}
        if told.get("password") and told["password"] != told.get("again"):
            self.add_error("again", "The two passwords are not the same. Please type both once more.")
        return told


class SpanForm(forms.Form):
    """One more span on duty, on several days."""

    duty = forms.ChoiceField(
        choices=[(duty, DUTY_WORDS[duty]) for duty in DUTIES],
        error_messages={"required": "Please choose a duty.", "invalid_choice": "Please choose a duty."},
    )
    days = Several(says="Please choose at least one day.", choices=[(str(at), at) for at in range(7)])
    start = forms.TimeField(
        error_messages={"required": "Please say from when.", "invalid": "A time of day looks like 08:30."}
    )
    end = forms.TimeField(
        error_messages={"required": "Please say until when.", "invalid": "A time of day looks like 08:30."}
    )


class TrainingForm(forms.Form):
    """A training that someone has had."""

    duty = forms.ChoiceField(
        choices=[(each, TRAINING_WORDS[each]) for each in TRAININGS],
        error_messages={"required": "Please choose a training."},
    )
    since = forms.DateField(error_messages={"required": "Please say since when.", "invalid": "Please choose a day."})
    until = forms.DateField(required=False, error_messages={"invalid": "Please choose a day, or none."})


class HoursForm(forms.Form):
    """When a team works: spans of each day as people write them, and the days on which it is closed."""

    zone = Words(says="Please name a time zone, such as Europe/Dublin.", longest=60)
    closed = Words(says="", required=False, longest=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day in WEEKDAYS:
            self.fields[day] = Words(says="", required=False, longest=200)


class ProposeForm(forms.Form):
    """Two records, and why someone believes that they are one person."""

    keep = Words(says="Please name the record to keep.", longest=40)
    fold = Words(says="Please choose the other record.", longest=40)
    because = Words(says="Please write why you believe that they are one person.", longest=2000)


class WithholdForm(forms.Form):
    """Why a note is kept from the person, and when that is looked at again."""

    ground = Words(says="Choose the ground on which the note is withheld.", longest=40)
    review_on = forms.DateField(
        error_messages={
            "required": "Choose a day within six months on which this is looked at again.",
            "invalid": "Choose a day within six months on which this is looked at again.",
        }
    )

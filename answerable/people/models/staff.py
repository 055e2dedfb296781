"""Those who answer, review and oversee."""

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from answerable.access.roles import Role
from answerable.people.models.organisation import Organisation, Team
from answerable.people.rules import initials


class Staff(AbstractBaseUser):
    """Someone inside. `identity` is the name they answer for; what a person sees of them is their Face."""

    id = models.CharField(primary_key=True, max_length=40)
    email = models.EmailField(unique=True)
    identity = models.CharField(max_length=120)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="staff")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField()
    last_seen_at = models.DateTimeField(null=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[BaseUserManager["Staff"]] = BaseUserManager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return self.id


class StaffRole(models.Model):
    """One role that a member of staff holds."""

    staff = models.ForeignKey(Staff, on_delete=models.CASCADE, related_name="held")
    role = models.CharField(max_length=20, choices=[(r.value, r.value) for r in Role])

    class Meta:
        constraints = [models.UniqueConstraint(fields=["staff", "role"], name="role_once")]

    def __str__(self) -> str:
        return f"{self.staff_id} {self.role}"


class Membership(models.Model):
    """Staff see only the people of the teams they belong to."""

    staff = models.ForeignKey(Staff, on_delete=models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["staff", "team"], name="member_once")]

    def __str__(self) -> str:
        return f"{self.staff_id} {self.team_id}"


class Face(models.Model):
    """What a person sees of a member of staff; the ledger keeps the identity."""

    staff = models.OneToOneField(Staff, on_delete=models.CASCADE, primary_key=True, related_name="face")
    display_name = models.CharField(max_length=80)
    role_line = models.CharField(max_length=80)  # "Nurse", "Doctor"
    languages = models.JSONField(default=list)
    own_words = models.CharField(max_length=200, blank=True)
    photo = models.BinaryField(null=True)  # a small JPEG, or none: then initials
    photo_kind = models.CharField(max_length=20, blank=True)

    def __str__(self) -> str:
        return self.staff_id

    @property
    def initials(self) -> str:
        """Stands where a photo would."""
        return initials(self.display_name)

    @property
    def has_photo(self) -> bool:
        """Told without loading the photo."""
        return self.photo_kind != ""


class Training(models.Model):
    """What a member of staff was trained or certified for: crisis, safety, or plain_reply (sends alone)."""

    staff = models.ForeignKey(Staff, on_delete=models.CASCADE, related_name="trainings")
    duty = models.CharField(max_length=20)
    since = models.DateField()
    until = models.DateField(null=True)

    def __str__(self) -> str:
        return f"{self.staff_id} {self.duty}"


class Duty(models.Model):
    """A weekly span in which someone is on duty, in the team's own zone; crosses midnight when end <= start."""

    staff = models.ForeignKey(Staff, on_delete=models.CASCADE, related_name="duties")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="duties")
    duty = models.CharField(max_length=20)  # answering, review, crisis, safety
    weekday = models.PositiveSmallIntegerField()  # Monday is 0
    start = models.TimeField()
    end = models.TimeField()

    def __str__(self) -> str:
        return f"{self.staff_id} {self.duty} {self.weekday}"


class Invitation(models.Model):
    """The only way in for staff: a token sent once, its hash kept, open for three days."""

    id = models.CharField(primary_key=True, max_length=40)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE)
    email = models.EmailField()
    identity = models.CharField(max_length=120)
    roles = models.JSONField(default=list)
    teams = models.JSONField(default=list)
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.id

"""The wrapped keys of persons, in a database of their own so that backups of it can forget."""

from django.db import models


class PersonKey(models.Model):
    """One person's key, wrapped by the deployment's master key; destroying it erases what it sealed."""

    owner = models.CharField(primary_key=True, max_length=40)
    wrapped = models.BinaryField()
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.owner

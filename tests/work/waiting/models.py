"""One row that waits, and nothing else."""

from django.db import models

from answerable.work.models import Waiting


class Errand(Waiting):
    done = models.PositiveIntegerField(default=0)

"""Spanish: what patients write, folded; a word in its plain form stands for all its forms."""

from ..tongue import Tongue
from . import cues, danger, mishaps, requests, symptoms
from .grammar import CLASSES, FORMS, MARKED, MEANT, NUMBERS, cut, stems

SPANISH = Tongue(
    code="es",
    tables=danger.TABLES | symptoms.TABLES | mishaps.TABLES | cues.TABLES | requests.TABLES,
    forms=FORMS,
    marked=MARKED,
    meant=MEANT,
    classes=CLASSES,
    numbers=NUMBERS,
    cut=cut,
    stems=stems,
)

"""Reads of hearing: who listens, what is labelled, what it costs, and what is missed."""

from answerable.hearing.queries.cost import Curve, Point, channels_of, curve
from answerable.hearing.queries.labels import Counted, Label, label_counts, labels_of
from answerable.hearing.queries.missed import Bound, Standing, bounds, standing
from answerable.hearing.queries.readings import reading_for, readings_for, sampling
from answerable.hearing.queries.replaying import Replay, replay
from answerable.hearing.queries.versions import current, history, version_for, version_row, versions_for, waiting

__all__ = [
    "Bound", "Counted", "Curve", "Label", "Point", "Replay", "Standing", "bounds", "channels_of", "current", "curve",
    "history", "label_counts", "labels_of", "reading_for", "readings_for", "replay", "sampling", "standing",
    "version_for", "version_row", "versions_for", "waiting",
]

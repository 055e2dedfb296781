"""The only writers of versions of the screen, of scores, and of samples that are read blind."""

from answerable.hearing.actions.drawing import draw_due, set_sampling
from answerable.hearing.actions.forgetting import forget_threads
from answerable.hearing.actions.making import set_thresholds, train
from answerable.hearing.actions.reading import Opened, open_sample, read_sample
from answerable.hearing.actions.scoring import Scored, keep_scores
from answerable.hearing.actions.signing import end, sign

__all__ = [
    "Opened", "Scored", "draw_due", "end", "forget_threads", "keep_scores", "open_sample", "read_sample",
    "set_sampling", "set_thresholds", "sign", "train",
]

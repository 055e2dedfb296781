"""A linear model over words, pairs of words and what the rules saw: probabilities, and the weights that moved them."""

from .features import features
from .linear import Model, Moved, shipped

__all__ = ["Model", "Moved", "features", "shipped"]

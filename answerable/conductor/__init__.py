"""The loop that hands each waiting row to its step."""

from answerable.conductor.heartbeat import last_beat
from answerable.conductor.loop import Round, drain, run
from answerable.conductor.route import STEPS, Step

__all__ = ["STEPS", "Round", "Step", "drain", "last_beat", "run"]

"""How many people keep a promise: Erlang-A for steady hours, a simulation for openings, both for a whole week."""

from answerable.engines.staffing.keeping import aim, kept, need, possible
from answerable.engines.staffing.planning import Hour, Plan, open_minutes, plan
from answerable.engines.staffing.shapes import HOURS, Need, Task, Times, Week, measured
from answerable.engines.staffing.simulation import Outcome, simulate
from answerable.engines.staffing.waiting import Station, begun_within, must_wait, wait

__all__ = ["HOURS", "Hour", "Need", "Outcome", "Plan", "Station", "Task", "Times", "Week", "aim", "begun_within",
           "kept", "measured", "must_wait", "need", "open_minutes", "plan", "possible", "simulate", "wait"]

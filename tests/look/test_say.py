"""The template tags say what the words decide, with the exact time at hand."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.template import Context, Template

from answerable.kit import clock

NOW = datetime(2025, 11, 18, 10, 40, tzinfo=UTC)


@dataclass
class Promise:
    started_at: datetime = NOW - timedelta(minutes=18)
    due_at: datetime = NOW + timedelta(minutes=12)
    met_at: datetime | None = None


def said(template: str, **context: object) -> str:
    with clock.at(NOW):
        return Template("{% load say %}" + template).render(Context({"m": NOW, "p": Promise(), **context}))


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ m|said:'Europe/Berlin' }}", "11:40 am today"),
        ("{{ m|said }}", "10:40 am today"),
        ("{{ m|time_said:'Asia/Kolkata' }}", "4:10 pm"),
        ("{{ m|day_said:'Europe/Dublin' }}", "today"),
        ("{{ p.due_at|left }}", "12 minutes left"),
        ("{{ p.started_at|ago }}", "18 minutes ago"),
        ("{{ p|tenths }} {{ p|face }}", "40 running"),
        ("{{ 7500|lasting }}", "2 hours 5 minutes"),
        ("{{ none|said }}{{ none|left }}{{ none|ago }}{{ none|lasting }}{{ none|time_said }}{{ none|day_said }}", ""),
        ("{% moment none %}", ""),
        ("{{ 'Dr Samuel Okafor'|initials }}", "SO"),
        ("{{ 'in 12 minutes'|first_up }}", "In 12 minutes"),
        ("{% count_words 3 'letter' 'letters' %}", "three letters"),
        ("{% now_iso %}", "2025-11-18T10:40:00Z"),
        ("{{ 'fa-IR'|direction }} {{ 'de'|direction }}", "rtl ltr"),
    ],
)
def test_a_tag_says_its_words(template: str, expected: str) -> None:
    assert said(template, none=None) == expected


def test_a_moment_carries_the_exact_time_and_its_place_in_utc() -> None:
    assert said("{% moment m 'Europe/Berlin' %}") == (
        '<time datetime="2025-11-18T10:40:00Z" title="Tuesday 18 November 2025, 11:40 (Europe/Berlin)">'
        "11:40 am today</time>"
    )


def test_only_words_that_grow_old_are_marked_to_be_said_anew() -> None:
    assert 'data-tick="left"' in said("{% moment m '' 'left' %}")
    assert 'data-tick="ago"' in said("{% moment m '' 'ago' %}")
    assert "data-tick" not in said("{% moment m '' 'time' %}")


def test_a_clock_shows_words_owner_and_what_is_left() -> None:
    line = said("{% clock p 'Europe/Dublin' whose %}", whose="Marta <has> it.")
    assert 'class="clock" data-left="40"' in line
    assert "12 minutes left</b>" in line
    assert "By 10:52 am today</time>. Marta &lt;has&gt; it." in line
    assert 'data-due="2025-11-18T10:52:00Z"' in line


def test_a_kept_clock_no_longer_runs_and_never_alarms() -> None:
    line = said("{% clock p harm=True %}", p=Promise(met_at=NOW - timedelta(minutes=1)))
    assert "clock--kept" in line
    assert "data-clock data-started" not in line
    assert "clock--alarm" not in line


def test_harm_takes_the_alarm_colour_while_its_clock_runs() -> None:
    assert "clock--alarm" in said("{% clock p harm=True %}")

"""How we do: the page of a team's week, for those who may see it."""

from datetime import timedelta

import pytest

from answerable.access.actor import software
from answerable.clocks import actions as clocks
from answerable.conductor.loop import drain
from answerable.dialogue.models import Message, Thread
from answerable.journey.reply import actions as replies
from answerable.kit.clock import now
from answerable.people.queries import actor_of
from tests.cast import House, a_thread
from tests.desk.staffroom.signing_in import at_work, words_of

BY = software("triage")


def a_promise(house: House, name: str, *, minutes_ago: int, met_after: int | None, kind: str = "first_answer") -> None:
    began = now() - timedelta(minutes=minutes_ago)
    clocks.start(
        kind, by=BY, about=("letter", name), thread_id="thr_x", person_id=f"per_{name}", team_id=house.team.pk,
        owner_id=house.staff["jonas"].pk, minutes=30, started_at=began,
    )  # fmt: skip
    if met_after is not None:
        clocks.meet(kind, about=("letter", name), by=BY, at=began + timedelta(minutes=met_after))


def words(house: House, who: str, query: str = "") -> str:
    answer = at_work(house.staff[who]).get(f"/staff/team/{query}")
    assert answer.status_code == 200
    return words_of(answer)


def test_the_page_leads_with_the_result_in_words(house: House) -> None:
    for at in range(8):
        a_promise(house, f"kept{at}", minutes_ago=60, met_after=10 + at)
    a_promise(house, "broken", minutes_ago=60, met_after=45)
    page = words(house, "marta")
    assert "nine people wrote to us. We kept our word to eight of them." in page
    assert "Half had an answer in 14 minutes, nine of ten in 45 minutes" in page
    assert "one letter" in page.lower() and "waited longer than we had promised" in page


def test_what_is_late_now_is_said_to_everyone_with_who_has_it(house: House) -> None:
    a_promise(house, "late", minutes_ago=50, met_after=None)
    clocks.sweep()
    page = words(house, "marta")
    assert "One promise is late now" in page
    assert "Hanna Weiss has it now" in page


def test_only_the_lead_reads_who_had_a_letter_that_waited(house: House) -> None:
    a_promise(house, "slow", minutes_ago=100, met_after=70)
    assert "Answerable" not in words(house, "marta").split("waited longer")[1].split("Time is counted")[0]
    assert "Jonas Keller" not in words(house, "marta")
    assert "Jonas Keller" in words(house, "hanna")


def test_a_team_that_is_not_mine_is_not_shown(house: House) -> None:
    client = at_work(house.staff["marta"])
    assert client.get(f"/staff/team/?team={house.other_team.pk}").status_code == 404
    assert at_work(house.staff["anton"]).get(f"/staff/team/?team={house.other_team.pk}").status_code == 200


@pytest.mark.parametrize(("who", "status"), [("petra", 403), ("adele", 200), ("anton", 200), ("hanna", 200)])
def test_who_sees_how_a_team_does(house: House, who: str, status: int) -> None:
    assert at_work(house.staff[who]).get("/staff/team/").status_code == status


def test_an_empty_week_says_so_and_draws_nothing_wrong(house: House) -> None:
    page = words(house, "marta")
    assert "nobody wrote to us." in page
    assert "Nothing is late now" in page
    assert "Nobody has said yet whether they felt heard" in page


def test_a_real_letter_answered_shows_in_the_figures(living_house: House) -> None:
    house = living_house
    thread = a_thread(house, "Thank you for your kind letter. When are you open on Friday?")
    owner = house.staff[next(name for name, staff in house.staff.items() if staff.pk == thread.owner_id)]
    draft = replies.save_draft(
        thread.pk, text="We are open from 8 to 8 on Friday. Come whenever you like.", by=actor_of(owner)
    )
    replies.submit(draft.pk, version=draft.version, by=actor_of(owner))
    drain()
    assert Thread.objects.get(pk=thread.pk).messages_in == 1
    assert Message.objects.filter(thread=thread, direction="out").exists()
    page = words(house, "hanna")
    assert "one person wrote to us" in page

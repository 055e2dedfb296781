"""The rota: who is on duty, changed by the lead, with its gaps."""

from datetime import date

from answerable.kit.clock import now
from answerable.people.models import Duty, Team, Training
from answerable.people.queries import on_duty
from tests.cast import House
from tests.desk.staffroom.signing_in import at_work, words_of


def page(house: House, who: str) -> str:
    return words_of(at_work(house.staff[who]).get("/staff/rota/"))


def test_everyone_sees_who_is_on_duty_now(house: House) -> None:
    words = page(house, "marta")
    assert "Someone is there for everything, all seven days" in words
    assert "Who is on duty for crisis Tomás Pereira" in words


def test_the_end_of_a_training_opens_a_gap_that_is_said(house: House) -> None:
    tomas = house.staff["tomas"]
    client = at_work(house.staff["hanna"])
    client.post(f"/staff/rota/{house.team.pk}/{tomas.pk}/train/end/", {"duty": "crisis"})
    assert "Nobody trained for crisis is on duty in these seven days: none is promised." in page(house, "marta")
    client.post(f"/staff/rota/{house.team.pk}/{tomas.pk}/train/", {"duty": "crisis", "since": now().date().isoformat()})
    assert "none is promised" not in page(house, "marta")


def test_the_lead_puts_someone_on_duty_and_takes_it_away(house: House) -> None:
    lena = house.staff["lena"]
    client = at_work(house.staff["hanna"])
    here = f"/staff/rota/{house.team.pk}/{lena.pk}/"
    client.post(here + "add/", {"duty": "review", "days": ["0", "1"], "start": "08:00", "end": "16:00"})
    assert Duty.objects.filter(staff=lena, duty="review").count() == 2
    shown = words_of(client.get(here))
    assert "Monday and Tuesday, 8 am to 4 pm" in shown
    stale = client.post(here + "take/", {"line": "0", "words": "Monday, 8 am to 4 pm"})
    assert stale.status_code == 422
    client.post(here + "take/", {"line": "0", "words": "Monday and Tuesday, 8 am to 4 pm"})
    assert not Duty.objects.filter(staff=lena).exists()


def test_a_responder_changes_nothing_and_reads_why(house: House) -> None:
    lena = house.staff["lena"]
    client = at_work(house.staff["marta"])
    here = f"/staff/rota/{house.team.pk}/{lena.pk}/"
    assert "Add these hours" not in client.get(here).content.decode()
    answer = client.post(here + "add/", {"duty": "review", "days": ["0"], "start": "08:00", "end": "16:00"})
    assert answer.status_code == 403
    assert not Duty.objects.filter(staff=lena).exists()


def test_nobody_records_their_own_training(house: House) -> None:
    hanna = house.staff["hanna"]
    here = f"/staff/rota/{house.team.pk}/{hanna.pk}/train/"
    answer = at_work(hanna).post(here, {"duty": "safety", "since": "2026-01-01"})
    assert answer.status_code == 403
    assert not Training.objects.filter(staff=hanna).exists()


def test_hours_are_typed_as_people_write_them(house: House) -> None:
    client = at_work(house.staff["hanna"])
    typed = {"zone": "Europe/Dublin", "mon": "08:00-12:00, 13:00-17:00", "closed": "2026-12-25"}
    client.post(f"/staff/rota/{house.team.pk}/hours/", typed)
    team = Team.objects.get(pk=house.team.pk)
    assert team.hours == {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}
    assert [date.fromisoformat(day) for day in team.closed_days] == [date(2026, 12, 25)]
    wrong = client.post(f"/staff/rota/{house.team.pk}/hours/", {**typed, "mon": "all day"})
    assert wrong.status_code == 422
    assert Team.objects.get(pk=house.team.pk).hours == team.hours


def test_another_teams_rota_is_not_mine_to_change(house: House) -> None:
    marta = house.staff["marta"]
    client = at_work(house.staff["outsider"])
    here = f"/staff/rota/{house.team.pk}/{marta.pk}/"
    assert client.get(here).status_code == 404
    client.post(here + "add/", {"duty": "review", "days": ["0"], "start": "08:00", "end": "16:00"})
    assert [each.pk for each in on_duty(house.team.pk, "review", now())].count(marta.pk) == 0

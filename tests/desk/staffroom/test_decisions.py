"""Merges, notes kept back, rules, the ledger and the pace: each decided by the right one, and recorded."""

from datetime import timedelta

from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Note, Thread
from answerable.kit.clock import now
from answerable.ledger.models import Entry
from answerable.people.models import MergeProposal, Person
from answerable.profile.models import Profile
from tests.cast import House, a_thread
from tests.desk.staffroom.signing_in import at_work, words_of

BECAUSE = "The same name, and she writes of the same clinic."


def two_records(house: House) -> tuple[Thread, Thread]:
    return a_thread(house), a_thread(house, "May I take it with tea?", address="a.brennan@example.net")


def proposed(house: House) -> MergeProposal:
    one, other = two_records(house)
    form = {"keep": one.person_id, "fold": other.person_id, "because": BECAUSE}
    at_work(house.staff["marta"]).post("/staff/people/merge/propose/", form)
    return MergeProposal.objects.get()


def test_the_other_record_is_found_by_name_without_opening_it(living_house: House) -> None:
    house = living_house
    one, other = two_records(house)
    before = Entry.objects.filter(verb="person:opened").count()
    form = {"keep": one.person_id, "who": "Aoife Brennan"}
    page = at_work(house.staff["marta"]).post("/staff/people/merge/", form)
    assert f'value="{other.person_id}"' in page.content.decode()
    assert "a.brennan" not in page.content.decode()
    assert Entry.objects.filter(verb="person:opened").count() == before


def test_a_merge_takes_two_and_can_be_undone(living_house: House) -> None:
    house = living_house
    proposal = proposed(house)
    marta, hanna = at_work(house.staff["marta"]), at_work(house.staff["hanna"])
    own = words_of(marta.get(f"/staff/people/merge/{proposal.pk}/"))
    assert "Someone else must confirm a merge that you proposed." in own
    assert marta.post(f"/staff/people/merge/{proposal.pk}/decide/", {"what": "confirm"}).status_code == 403
    page = words_of(hanna.get(f"/staff/people/merge/{proposal.pk}/"))
    assert "Are these one person?" in page and BECAUSE in page and "a.brennan@example.net" in page
    hanna.post(f"/staff/people/merge/{proposal.pk}/decide/", {"what": "confirm"})
    assert Person.objects.get(pk=proposal.fold_id).merged_into_id == proposal.keep_id
    assert "They are one person" in words_of(hanna.get(f"/staff/people/merge/{proposal.pk}/"))
    hanna.post(f"/staff/people/merge/{proposal.pk}/decide/", {"what": "undo"})
    assert Person.objects.get(pk=proposal.fold_id).merged_into_id is None


def test_people_of_another_team_are_not_there(living_house: House) -> None:
    house = living_house
    proposal = proposed(house)
    outsider = at_work(house.staff["outsider"])
    assert outsider.get(f"/staff/people/merge/{proposal.pk}/").status_code == 404
    assert outsider.post(f"/staff/people/merge/{proposal.pk}/decide/", {"what": "confirm"}).status_code == 404
    form = {"keep": proposal.keep_id, "fold": proposal.fold_id, "because": BECAUSE}
    assert outsider.post("/staff/people/merge/propose/", form).status_code == 404
    assert "No proposals wait" in words_of(outsider.get("/staff/people/merge/"))


def test_a_note_is_kept_back_on_a_ground_and_until_a_day(living_house: House) -> None:
    house = living_house
    thread = a_thread(house)
    note = dialogue.add_note(thread.pk, text="Her brother must not learn that she wrote.", by=house.marta)
    petra = at_work(house.staff["petra"])
    listed = words_of(petra.get("/staff/notes/"))
    assert "brother" not in listed and "Marta Lindqvist" in listed
    assert "brother" in words_of(petra.get(f"/staff/notes/{note.pk}/"))
    late = (now() + timedelta(days=400)).date().isoformat()
    here = f"/staff/notes/{note.pk}/"
    assert petra.post(here + "withhold/", {"ground": "danger_to_person", "review_on": late}).status_code == 422
    soon = (now() + timedelta(days=30)).date().isoformat()
    petra.post(here + "withhold/", {"ground": "danger_to_person", "review_on": soon})
    assert "One note is kept back" in words_of(petra.get("/staff/notes/"))
    Note.objects.filter(pk=note.pk).update(withheld_review_on=now().date())
    assert "One note must be looked at again" in words_of(petra.get("/staff/notes/"))
    petra.post(here + "release/")
    assert Note.objects.get(pk=note.pk).withheld_at is None


def test_nobody_but_the_privacy_officer_keeps_a_note_back(living_house: House) -> None:
    house = living_house
    note = dialogue.add_note(a_thread(house).pk, text="Call before noon.", by=house.marta)
    for who in ("marta", "hanna", "anton"):
        assert at_work(house.staff[who]).get("/staff/notes/").status_code == 403
        assert at_work(house.staff[who]).post(f"/staff/notes/{note.pk}/withhold/").status_code == 403


def test_rules_are_drafted_compared_and_signed_with_ones_own_name(house: House) -> None:
    adele, clara = at_work(house.staff["adele"]), at_work(house.staff["clara"])
    made = adele.post("/staff/rules/draft/IE/", {"choice.clocks.review.minutes": "20"})
    page = adele.get(made["Location"])
    assert "clocks, review, minutes: 20, it was 10" in words_of(page)
    assert "Nobody has signed it" in words_of(page)
    profile = Profile.objects.get(version=2)
    assert adele.post(f"/staff/rules/{profile.pk}/sign/", {"name": "Adele Stone"}).status_code == 403
    wrong = clara.post(f"/staff/rules/{profile.pk}/sign/", {"name": "Somebody Else"})
    assert wrong.status_code == 422 and "print your own name" in words_of(wrong)
    clara.post(f"/staff/rules/{profile.pk}/sign/", {"name": "clara moreau"})
    assert "Signed by Clara Moreau, legal reviewer" in words_of(clara.get(f"/staff/rules/{profile.pk}/"))
    listed = words_of(at_work(house.staff["marta"]).get("/staff/rules/"))
    assert "Version 2 for Ireland" in listed


def test_rules_say_where_each_of_them_stands(house: House) -> None:
    profile = Profile.objects.get()
    page = words_of(at_work(house.staff["marta"]).get(f"/staff/rules/{profile.pk}/"))
    assert "It does not advise" in page
    assert "Within 30 minutes of the team’s hours of work" in page
    assert "Article 12(3)" in page
    assert "{emergency}" not in page


def test_what_a_law_sets_cannot_be_chosen(house: House) -> None:
    client = at_work(house.staff["adele"])
    answer = client.post("/staff/rules/draft/IE/", {"choice.clocks.privacy_request.months": "6"})
    assert answer.status_code == 422
    assert "not the organisation's to choose" in words_of(answer)
    assert Profile.objects.count() == 1


def test_the_ledger_is_read_by_person_and_by_day_and_never_shows_words(living_house: House) -> None:
    house = living_house
    thread = a_thread(house, "I told nobody but you about the rash.")
    anton = at_work(house.staff["anton"])
    page = words_of(anton.get(f"/staff/ledger/?person={thread.person_id}"))
    assert "message received" in page and "rash." not in page and "Aoife" not in page
    assert "message received" in words_of(anton.get("/staff/ledger/"))
    assert anton.get("/staff/ledger/?person=per_nobody").status_code == 404
    assert anton.get("/staff/ledger/?day=yesterday").status_code == 422
    assert at_work(house.staff["marta"]).get("/staff/ledger/").status_code == 403


def test_the_ledger_is_verified_on_the_spot_and_a_checkpoint_leaves_as_a_file(living_house: House) -> None:
    anton = at_work(living_house.staff["anton"])
    file = anton.post("/staff/ledger/export/")
    assert file.content.startswith(b"answerable checkpoint 1")
    assert "attachment" in file["Content-Disposition"]
    assert "The ledger holds" in words_of(anton.post("/staff/ledger/verify/"))


def test_after_threats_the_lead_slows_a_conversation_and_nobody_else(living_house: House) -> None:
    house = living_house
    thread = a_thread(house)
    here = f"/staff/threads/{thread.pk}/pace/"
    assert at_work(house.staff["marta"]).post(here, {"pace": "once_a_day"}).status_code == 403
    assert at_work(house.staff["outsider"]).post(here, {"pace": "once_a_day"}).status_code == 404
    at_work(house.staff["hanna"]).post(here, {"pace": "once_a_day"})
    assert Thread.objects.get(pk=thread.pk).pace == "once_a_day"
    assert Entry.objects.filter(verb="thread:paced").count() == 1


def test_each_sees_the_rooms_that_are_theirs(house: House) -> None:
    def rooms(who: str) -> str:
        return words_of(at_work(house.staff[who]).get("/staff/"))

    assert "Ledger" in rooms("anton") and "Letters" not in rooms("anton")
    assert "Invite someone" in rooms("adele") and "Ledger" not in rooms("adele")
    assert "Notes kept back" in rooms("petra")
    assert "How we do" in rooms("marta") and "Invite someone" not in rooms("marta")

"""Mail at the desk: what nobody could make out, what came by itself, and letters with their folds."""

import re

from answerable.conductor.loop import drain
from answerable.dialogue.models import Arrival, Finding, Message, Thread
from answerable.kit import tokens
from tests.cast import House, a_thread
from tests.desk.browsing import address_of, words_of
from tests.desk.conftest import SignIn
from tests.journey.inbound.mails import a_mail, comes
from tests.portal.conftest import enter

WROTE = "\n\nOn Monday, Marta <marta@quillmere.example> wrote:\n"
FOLD = re.compile(r'<details class="fold"( open)?><summary>(.*?)</summary>(.*?)</details>', re.DOTALL)


def riddle() -> Arrival:
    arrival = comes(a_mail("Please <b>help</b> me.\u202e", sender="", subject="<script>x</script>"), sender="nobody")
    drain()
    return arrival


def by_mail(text: str) -> Thread:
    arrival = comes(a_mail(text, headers=[("In-Reply-To", "<x@y>")]))
    drain()
    arrival.refresh_from_db()
    return Thread.objects.get(pk=arrival.thread_id or "")


def test_the_lead_sees_what_nobody_could_make_out_and_makes_it_a_letter(house: House, at_desk: SignIn) -> None:
    arrival, client = riddle(), at_desk("hanna")
    assert "One mail nobody could make out" in words_of(client.get("/desk/"))
    pile = words_of(client.get("/desk/post/"))
    assert "We could not make out who sent this." in pile
    assert "It is yours to see to." in pile
    page = client.get(f"/desk/post/{arrival.pk}/")
    assert "<script>x" not in page.content.decode()
    assert "<b>help" not in page.content.decode()
    assert "\u202e" not in page.content.decode()
    assert "Please <b>help</b> me." in words_of(page)
    wrong = client.post(f"/desk/post/{arrival.pk}/letter/", {"address": "who@where"})
    assert wrong.status_code == 422
    assert "name@example.org" in words_of(wrong) and "All such mail" in words_of(wrong)
    assert re.search(r'value="who@where"[^>]+aria-describedby="address-error [^>]+aria-invalid', wrong.content.decode())
    assert client.post(f"/desk/post/{arrival.pk}/letter/", {"address": "aoife@example.org"}).status_code == 302
    drain()
    assert Message.objects.get(direction="in").status == "queued"
    assert "No mail waits to be made out" in words_of(client.get("/desk/post/"))
    assert "make out" not in words_of(client.get("/desk/"))
    assert client.post(f"/desk/post/{arrival.pk}/not-ours/").status_code == 409


def test_staff_see_that_a_letter_by_mail_proves_nobody(house: House, at_desk: SignIn) -> None:
    client, said = at_desk("marta"), "not proven to be theirs"
    thread = by_mail("Thank you for your answer.")
    assert said in words_of(client.get(address_of(thread)))
    Message.objects.filter(thread=thread).update(proven=True)
    assert said not in words_of(client.get(address_of(thread)))
    assert said not in words_of(client.get(address_of(a_thread(house, address="web@example.org"))))


def test_a_link_in_letters_that_look_latin_shows_where_it_leads(house: House, at_desk: SignIn) -> None:
    page = words_of(at_desk("marta").get(address_of(by_mail("Is https://\u0430pple.com/ yours?"))))
    assert "that link leads to xn--pple-43d.com ." in page


def test_it_is_put_away_when_it_was_not_meant_for_us(house: House, at_desk: SignIn) -> None:
    arrival, client = riddle(), at_desk("hanna")
    assert client.post(f"/desk/post/{arrival.pk}/not-ours/").status_code == 302
    assert "It was not meant for us." in words_of(client.get(f"/desk/post/{arrival.pk}/"))


def test_who_may_not_open_what_no_screen_has_seen_learns_nothing_of_it(house: House, at_desk: SignIn) -> None:
    arrival, client = riddle(), at_desk("marta")
    assert "make out" not in words_of(client.get("/desk/"))
    assert client.get("/desk/post/").status_code == 403
    answer = client.get(f"/desk/post/{arrival.pk}/")
    assert answer.status_code == 403
    assert "help" not in words_of(answer)


def test_quoted_history_is_folded_away_for_staff_and_for_who_wrote_it(house: House, at_desk: SignIn) -> None:
    thread = by_mail(f"Thank you.{WROTE}> all is well\n\n--\nAoife")
    for page in (at_desk("hanna").get(address_of(thread)), enter().get(f"/letters/{thread.pk}/")):
        folds = FOLD.findall(page.content.decode())
        assert folds[0][:2] == ("", "Earlier words, quoted")
        assert "all is well" in folds[0][2]
        writer = page.request["PATH_INFO"].startswith("/letters/")
        assert folds[1][1] == ("Your usual closing lines" if writer else "What stands below every mail")
        assert "Thank you." in words_of(page)


def test_a_fold_in_which_something_is_marked_stands_open(house: House, at_desk: SignIn) -> None:
    thread = by_mail(f"Thank you.{WROTE}> I want to die. I will kill myself tonight.\n")
    assert Finding.objects.filter(message__thread=thread, kind="crisis").exists()
    page = at_desk("tomas").get(address_of(thread)).content.decode()
    ((is_open, _, words),) = FOLD.findall(page)
    assert is_open
    assert "finding--crisis" in words


def test_what_of_a_mail_could_not_be_read_is_said_above_the_letter(house: House, at_desk: SignIn) -> None:
    arrival = comes(a_mail("See this.", files=[("a.doc", b"D", "application/msword")]))
    drain()
    arrival.refresh_from_db()
    page = at_desk("hanna").get(f"/desk/threads/{arrival.thread_id}/").content.decode()
    assert page.index("One file was not opened: a Word document.") < page.index("data-text")
    assert "One file was not opened" not in words_of(enter().get(f"/letters/{arrival.thread_id}/"))


def test_an_automatic_answer_is_one_quiet_line_in_its_conversation(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    to = tokens.address("thread", thread.pk, "localhost")
    arrival = comes(a_mail("I am away until Monday.", headers=[("Auto-Submitted", "auto-replied")]), to=to)
    drain()
    client = at_desk("hanna")
    page = words_of(client.get(address_of(thread)))
    assert "An automatic answer came" in page
    assert "away until Monday" not in page
    assert "away until Monday" in words_of(client.get(f"/desk/post/{arrival.pk}/"))
    assert client.post(f"/desk/post/{arrival.pk}/letter/", {"address": "x@example.org"}).status_code in (302, 409)


def test_a_mail_from_another_address_is_nobodys_words_yet_for_staff_and_for_who_owns_the_conversation(
    house: House, at_desk: SignIn
) -> None:
    thread = a_thread(house)
    comes(a_mail("I moved to Cork.", sender="stranger@example.org"), sender="stranger@example.org",
          to=tokens.address("thread", thread.pk, "localhost"))
    drain()
    for page in (at_desk("hanna").get(address_of(thread)), enter().get(f"/letters/{thread.pk}/")):
        said = words_of(page)
        assert "I moved to Cork." in said
        assert said.count("Came from another address") == 1
        assert said.count("You wrote") + said.count("Brennan wrote") == 1

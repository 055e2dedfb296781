"""Photos and PDFs: opened on purpose only, and able to do nothing on the desk."""

from io import BytesIO

import pytest
from PIL import Image

from answerable.dialogue.models import Attachment, Thread
from answerable.ledger.models import Entry
from tests.cast import House, a_thread
from tests.desk.browsing import address_of, owner_of
from tests.desk.conftest import SignIn

PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"


def a_photo() -> bytes:
    kept = BytesIO()
    Image.new("RGB", (8, 8), "red").save(kept, "PNG")
    return kept.getvalue()


@pytest.fixture
def thread(house: House) -> Thread:
    return a_thread(house, "Please look.", attachments=[("aoifes-arm.png", a_photo()), ("letter.pdf", PDF)])


def test_a_letter_lists_its_files_by_kind_and_size_and_never_by_name(
    house: House, at_desk: SignIn, thread: Thread
) -> None:
    page = at_desk(owner_of(house, thread)).get(address_of(thread)).content.decode()
    assert "Picture, 1 kB, closed." in page
    assert "PDF, 1 kB, closed." in page
    assert "aoifes-arm" not in page


def test_a_file_is_opened_on_purpose_and_on_record(house: House, at_desk: SignIn, thread: Thread) -> None:
    photo = Attachment.objects.get(message__thread=thread, content_kind="image/png")
    client = at_desk(owner_of(house, thread))
    assert client.get(f"/desk/attachments/{photo.pk}/").status_code == 405
    answer = client.post(f"/desk/attachments/{photo.pk}/")
    assert answer.status_code == 200
    assert answer.content.startswith(b"\x89PNG")
    assert Entry.objects.filter(verb="attachment:opened", actor_id=thread.owner_id).count() == 1


def test_a_file_can_run_nothing(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk(owner_of(house, thread))
    for file in Attachment.objects.filter(message__thread=thread):
        answer = client.post(f"/desk/attachments/{file.pk}/")
        assert "sandbox" in answer["Content-Security-Policy"]
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in answer["Cache-Control"]
        kind = "inline" if file.content_kind == "image/png" else "attachment"
        assert answer["Content-Disposition"].startswith(kind)
        assert "aoife" not in answer["Content-Disposition"]


def test_a_file_of_another_team_is_not_found(house: House, at_desk: SignIn, thread: Thread) -> None:
    photo = Attachment.objects.filter(message__thread=thread).first()
    assert photo
    assert at_desk("outsider").post(f"/desk/attachments/{photo.pk}/").status_code == 404

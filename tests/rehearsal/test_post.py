"""Letters by mail, handed to a real SMTP server on loopback."""

import asyncio
from collections.abc import Iterator
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from answerable.rehearsal.doors import NotTaken, Postbox
from answerable.rehearsal.letters import Letter
from tests.journeys.serving import free_port

OURS = "letters@house.example"


class Mailhouse:
    """Keeps what it is handed, for one address alone."""

    def __init__(self) -> None:
        self.kept: list[Envelope] = []
        self.connections = 0

    async def handle_EHLO(  # noqa: N802  the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address != OURS:
            return "550 nobody here"
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.kept.append(envelope)
        return "451 later" if b"later" in (envelope.content or b"") else "250 kept"


@pytest.fixture
def house() -> Iterator[tuple[Mailhouse, int]]:
    handler, port = Mailhouse(), free_port()
    running = Controller(handler, hostname="127.0.0.1", port=port)
    running.start()
    yield handler, port
    running.stop()


def sent(port: int, *letters: Letter, to: str = OURS) -> list[str]:
    async def send() -> list[str]:
        said = []
        async with Postbox("127.0.0.1", port, to, "m") as box:
            for letter in letters:
                try:
                    await box.write(letter)
                    said.append("kept")
                except NotTaken as refusal:
                    said.append(refusal.kind)
        return said

    return asyncio.run(send())


def a_letter(number: int, text: str = "Grüße, and a question?") -> Letter:
    return Letter(number, text, "About my arm", f"writer-{number}@rehearsal.invalid", "email")


def test_letters_go_by_one_connection_each_from_its_own_sender(house: tuple[Mailhouse, int]) -> None:
    handler, port = house
    assert sent(port, a_letter(1), a_letter(2)) == ["kept", "kept"]
    assert handler.connections == 1
    assert [envelope.mail_from for envelope in handler.kept] == [f"writer-{n}@rehearsal.invalid" for n in (1, 2)]
    mail = message_from_bytes(bytes(handler.kept[0].content or b""), policy=policy.default)
    assert (mail["Subject"], mail["To"]) == ("About my arm", OURS)
    assert mail["From"] == "Rehearsal 1 <writer-1@rehearsal.invalid>"
    assert mail.get_content().strip() == "Grüße, and a question?"
    assert len({bytes(envelope.content or b"").count(b"Message-ID") for envelope in handler.kept}) == 1


def test_a_letter_that_the_door_does_not_keep_is_not_counted_and_the_next_one_is(house: tuple[Mailhouse, int]) -> None:
    _, port = house
    assert sent(port, a_letter(1, "later"), a_letter(2)) == ["the mail door said 451", "kept"]


def test_an_address_that_is_not_ours_and_a_door_that_is_not_there_are_said_by_their_kind(
    house: tuple[Mailhouse, int]
) -> None:
    assert sent(house[1], a_letter(1), to="other@house.example") == [
        "the mail door does not take mail for this address (550)"]
    assert sent(free_port(), a_letter(1)) == ["the mail door: ConnectionRefusedError"]

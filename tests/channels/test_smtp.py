"""The way out by SMTP, against a real server on loopback that misbehaves in every way that matters."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from answerable.channels.port import NoAnswer, Outgoing, SendFailed
from answerable.channels.smtp import Server, Smtp, server_of
from tests.channels.smtp_server import Manners, mail_server

LETTER = Outgoing("aoife@example.org", "You have a new letter", "Hello,\n.a line with a dot before it\n", "<one@test>")
PATIENCE = 0.5


def send(manners: Manners, outgoing: Outgoing = LETTER, *, tls: str = "none", user: str = "",
         trust: ssl.SSLContext | None = None) -> str:
    with mail_server(manners) as port:
        server = Server("127.0.0.1", port, user, "secret" if user else "", tls)  # type: ignore[arg-type]
        return Smtp(server, sender="letters@answers.test", step=PATIENCE, seconds=5, trust=trust).send(outgoing)


def test_a_letter_arrives_whole_and_says_that_software_sent_it() -> None:
    manners = Manners()
    assert send(manners) == "250 2.0.0"
    [mail] = manners.taken
    assert mail["To"] == "aoife@example.org"
    assert mail["From"] == "letters@answers.test"
    assert mail["Message-ID"] == "<one@test>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail.get_content().splitlines() == ["Hello,", ".a line with a dot before it"]
    assert manners.heard[1:3] == ["mail FROM:<letters@answers.test>", "rcpt TO:<aoife@example.org>"]


LONG = f"<{'a' * 60}@letters.a-hospital-with-a-long-name.example.org>"
ANSWER = Outgoing(
    "aoife@example.org", "You have a new letter", "Yes.\n", LONG, sender_name='Dr. Zoë "Z" <z@evil.test>',
    reply_to="reply+token@answers.test", bounce_to="bounce+token@answers.test", references=("<1@example.org>", LONG),
    automatic=False,
)


def test_a_persons_own_answer_names_who_wrote_it_and_what_it_answers() -> None:
    manners = Manners()
    send(manners, ANSWER)
    [mail] = manners.taken
    [sender] = mail["From"].addresses
    assert (sender.display_name, sender.addr_spec) == ('Dr. Zoë "Z" <z@evil.test>', "letters@answers.test")
    assert (mail["Reply-To"], mail["Auto-Submitted"]) == ("reply+token@answers.test", None)
    assert mail["References"].split() == ["<1@example.org>", LONG], "whole, however long"
    assert (mail["In-Reply-To"], mail["Message-ID"]) == (LONG, LONG)
    assert manners.heard[1] == "mail FROM:<bounce+token@answers.test>"


def test_a_server_that_lets_us_send_under_one_address_only_gets_that() -> None:
    manners = Manners(refuses_from="bounce+")
    assert send(manners, ANSWER) == "250 2.0.0"
    assert [line for line in manners.heard if line.startswith("mail")] == [
        "mail FROM:<bounce+token@answers.test>", "mail FROM:<letters@answers.test>"]


def test_letters_beyond_ascii_arrive_as_they_were_written() -> None:
    manners = Manners()
    send(manners, Outgoing("aoife@example.org", "Ein Brief für Sie", "Grüße aus Köln\n", "<two@test>"))
    assert manners.taken[0]["Subject"] == "Ein Brief für Sie"
    assert manners.taken[0].get_content().strip() == "Grüße aus Köln"


def test_an_address_beyond_ascii_goes_where_the_server_can_take_it() -> None:
    manners = Manners(extensions=("SMTPUTF8", "8BITMIME"))
    send(manners, Outgoing("josé@example.org", "Hello", "Hello\n", "<three@test>"))
    assert any("josé@example.org" in line for line in manners.heard)
    with pytest.raises(SendFailed) as refused:
        send(Manners(), Outgoing("josé@example.org", "Hello", "Hello\n", "<three@test>"))
    assert (refused.value.permanent, refused.value.address_refused) == (True, True)


@pytest.mark.parametrize(
    ("manners", "permanent", "address", "code"),
    [
        (Manners(rcpt="550 5.1.1 no such person aoife@example.org"), True, True, "550 5.1.1"),
        (Manners(rcpt="550 5.7.1 we do not relay"), True, False, "550 5.7.1"),
        (Manners(rcpt="451 4.3.0 later"), False, False, "451 4.3.0"),
        (Manners(rcpt="450 grey"), False, False, "450"),
        (Manners(mail="550 not from you"), False, False, "550"),
        (Manners(data="554 no"), True, False, "554"),
        (Manners(end="552 5.3.4 too long"), True, False, "552 5.3.4"),
        (Manners(end="451 4.7.1 greylisted"), False, False, "451 4.7.1"),
        (Manners(greeting="421 busy"), False, False, "421"),
        (Manners(silent_at="connect"), False, False, "disconnected"),
        (Manners(silent_at="mail"), False, False, "disconnected"),
        (Manners(silent_at="rcpt"), False, False, "disconnected"),
        (Manners(silent_at="data"), False, False, "disconnected"),
        (Manners(hangs_up_at="connect"), False, False, "disconnected"),
        (Manners(hangs_up_at="rcpt"), False, False, "disconnected"),
        (Manners(hangs_up_at="data"), False, False, "disconnected"),
    ],
    ids=lambda value: str(value)[:60] if isinstance(value, Manners) else str(value),
)
def test_a_failure_before_the_letter_was_taken_says_what_it_means(
    manners: Manners, permanent: bool, address: bool, code: str
) -> None:
    with pytest.raises(SendFailed) as failed:
        send(manners)
    seen = (failed.value.permanent, failed.value.address_refused, failed.value.code)
    assert seen == (permanent, address, code)
    assert "aoife" not in str(failed.value)
    assert manners.taken == []


@pytest.mark.parametrize("manners", [Manners(silent_at="end"), Manners(hangs_up_at="end")], ids=["silent", "hangs up"])
def test_silence_after_the_letter_was_handed_over_is_no_answer(manners: Manners) -> None:
    with pytest.raises(NoAnswer):
        send(manners)
    assert len(manners.taken) == 1, "the server had it, which is why it must not be sent again"


def test_a_wrong_password_is_the_houses_fault_and_not_the_persons() -> None:
    with pytest.raises(SendFailed) as failed:
        send(Manners(extensions=("AUTH PLAIN",), login="535 5.7.8 no"), user="house")
    assert (failed.value.permanent, failed.value.address_refused, failed.value.code) == (False, False, "535")


def test_a_server_without_encryption_gets_no_letter_where_encryption_was_asked_for() -> None:
    manners = Manners()
    with pytest.raises(SendFailed) as failed:
        send(manners, tls="starttls")
    assert not failed.value.permanent
    assert manners.taken == []


def test_a_letter_goes_encrypted_to_a_server_that_proves_its_name_and_to_no_other(tmp_path: Path) -> None:
    certificate, key = _certificate(tmp_path)
    manners = Manners(certificate=(certificate, key))
    assert send(manners, tls="starttls", trust=ssl.create_default_context(cafile=certificate)) == "250 2.0.0"
    with pytest.raises(SendFailed) as failed:
        send(Manners(certificate=(certificate, key)), tls="starttls")
    assert (failed.value.permanent, failed.value.code) == (False, "tls")


def test_nobody_listening_is_a_failure_that_passes() -> None:
    with mail_server(Manners()) as port:
        pass
    with pytest.raises(SendFailed) as failed:
        Smtp(Server("127.0.0.1", port, "", "", "none"), sender="letters@answers.test", step=PATIENCE).send(LETTER)
    assert (failed.value.permanent, failed.value.code) == (False, "connection_refused")


@pytest.mark.parametrize(
    "outgoing",
    [
        Outgoing("aoife@example.org\r\nBcc: all@example.org", "Hello", "Hello", "<a@test>"),
        Outgoing("aoife@example.org", "Hello\r\nBcc: all@example.org", "Hello", "<a@test>"),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>\nX: y"),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", {"X-Note": "a\nBcc: all@example.org"}),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", sender_name="Marta\r\nBcc: all@example.org"),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", references=("<1@test>\r\nBcc: all@example.org",)),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", sender_name="Marta\x85Bcc: all@example.org"),
        Outgoing("=?utf-8?q?=0d=0aSubject=3aPay=0d=0a=0d=0aevil.example/a?=@x.example", "Hello", "Hello", "<a@test>"),
        Outgoing("=?utf-8?q?=0aBcc=3aall=40x.example?=@x.example", "Hello", "Hello", "<a@test>"),
        Outgoing("=?utf-8?q?victim=40v.example=2c_b?=@x.example", "Hello", "Hello", "<a@test>"),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", sender_name="=?utf-8?q?a=0d=0aBcc:_all?="),
        Outgoing("aoife@example.org", "=?utf-8?q?a=0d=0aBcc:_all?=", "Hello", "<a@test>"),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", reply_to="=?utf-8?q?a=0d=0aBcc:_all?= <r@test>"),
        Outgoing("aoife@example.org", "Hello", "Hello", "<a@test>", {"X-Note": "=?utf-8?q?a=0d=0aBcc:_all?="}),
        Outgoing("not an address", "Hello", "Hello", "<a@test>"),
        Outgoing("a@example.org, b@example.org", "Hello", "Hello", "<a@test>"),
    ],
)
def test_no_header_and_no_second_address_can_be_smuggled_in(outgoing: Outgoing) -> None:
    manners = Manners()
    with pytest.raises(SendFailed) as refused:
        send(manners, outgoing)
    assert refused.value.permanent
    assert manners.taken == []


def test_an_outgoing_letter_never_shows_its_address_or_words_when_printed() -> None:
    assert "aoife" not in repr(LETTER)
    assert "Hello" not in repr(LETTER)


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("smtp://me:a%2Fb@mail.test:587?tls=starttls", Server("mail.test", 587, "me", "a/b", "starttls")),
        ("smtp://mail.test", Server("mail.test", 587, "", "", "starttls")),
        ("smtps://mail.test", Server("mail.test", 465, "", "", "tls")),
        ("smtp://127.0.0.1:2525?tls=none", Server("127.0.0.1", 2525, "", "", "none")),
    ],
)
def test_a_server_is_read_from_one_address(address: str, server: Server) -> None:
    assert server_of(address) == server


@pytest.mark.parametrize("address", ["mail.test", "http://mail.test", "smtp://", "smtp://u:secretword@mail.test?tls=none",
                                     "smtp://u:secretword@mail.test:x", "smtp://mail.test?tls=perhaps"])
def test_an_address_that_will_not_do_is_refused_without_repeating_its_secret(address: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as wrong:
        server_of(address)
    assert "secretword" not in str(wrong.value)


def test_a_server_never_shows_its_password_when_printed() -> None:
    assert "secretword" not in repr(server_of("smtp://u:secretword@mail.test"))


def _certificate(folder: Path) -> tuple[str, str]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.test")])
    now = datetime.now(UTC)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), True).sign(key, hashes.SHA256()))
    certificate_at, key_at = folder / "certificate.pem", folder / "key.pem"
    certificate_at.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_at.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                         serialization.NoEncryption()))
    return str(certificate_at), str(key_at)

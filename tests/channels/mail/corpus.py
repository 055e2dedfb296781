"""More than a hundred mails, well made and broken. ``corpus()`` is for every test that needs mail to send."""

import base64
import binascii
from collections.abc import Callable
from functools import cache

from answerable.channels.mail import Mail, read
from tests.channels.mail import letters, machines
from tests.channels.mail.samples import ANN, Sample, head, html_part, page, part, parts, plain_part, typed, whole

BIG = 30 * 1024 * 1024


@cache
def groups() -> dict[str, tuple[Sample, ...]]:
    """All mails but the big one, by what they have in common."""
    makers: tuple[Callable[[], list[Sample]], ...] = (
        letters.plain_replies,
        letters.in_doubt,
        letters.pages,
        letters.two_versions,
        machines.absences,
        machines.people_after_all,
        machines.reports,
        broken_heads,
        letters_of_the_world,
        broken_parts,
        files,
        nested,
    )
    return {make.__name__: tuple(make()) for make in makers}


def corpus() -> tuple[Sample, ...]:
    """All of them in one row."""
    return tuple(sample for group in groups().values() for sample in group)


def read_once(sample: Sample) -> Mail:
    """What is read in it; whoever asks again gets the same."""
    return _read(sample.raw)


_read = cache(read)


def big() -> bytes:
    """30 MB: a few words and one file."""
    line = base64.b64encode(bytes(range(57))) + b"\r\n"
    content = line * (BIG // len(line))
    pdf = part(
        content,
        "Content-Type: application/pdf; name=scan.pdf",
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename=scan.pdf",
    )
    return whole(parts("mixed", plain_part("My scan is here."), pdf))


def broken_heads() -> list[Sample]:
    return [
        Sample("empty", b"", "unreadable", "empty", sender="", troubles=("SENDER", "EMPTY")),
        Sample("only line ends", b"\r\n\r\n\r\n", "unreadable", "empty", sender="", troubles=("SENDER", "EMPTY")),
        Sample(
            "no head",
            b"Hello, I am ill: please write back.\r\nAnn\r\n",
            own="Hello, I am ill: please write back. Ann",
            sender="",
            troubles=("SENDER",),
        ),
        Sample(
            "no head, a colon first",
            b"Symptoms: rash\r\nSince: Monday\r\n",
            own="Symptoms: rash Since: Monday",
            sender="",
            troubles=("SENDER",),
        ),
        Sample("only a head", head()[:-2], own=""),
        Sample("empty lines first", b"\r\n\r\n" + typed("Hello"), own="Hello"),
        Sample("a mailbox line first", b"From ann@x.example Mon Mar  2 10:12:44 2026\n" + typed("Hello"), own="Hello"),
        Sample(
            "a stray line in the head",
            head("this is no header", "Content-Type: text/plain; charset=utf-8") + b"Hello",
            own="Hello",
            troubles=("HEADERS",),
        ),
        Sample("bare line feeds", typed("Hello\n\nyou").replace(b"\r\n", b"\n"), own="Hello you"),
        Sample("bare returns", typed("Hello\n\nyou").replace(b"\r\n", b"\r"), own="Hello you"),
        Sample(
            "a long folded head",
            head("References: " + "\r\n ".join(f"<{n}@x.example>" for n in range(900))) + b"Hi",
            own="Hi",
        ),
        Sample(
            "eight bits in the head",
            b"From: J\xf6rg <joerg@example.de>\r\nSubject: \xc3\x9cbelkeit\r\n\r\nHallo",
            own="Hallo",
            sender="joerg@example.de",
        ),
        Sample(
            "broken encoded words",
            head("X-A: =?utf-8?q?=E4=?=", subject="=?utf-8?b?w7xi?= =?x?y?z?= =?utf-8?q?=ZZ?=") + b"Hi",
            own="Hi",
        ),
        Sample(
            "many senders",
            typed("Hi", sender="Ann Byrne <ann.byrne@example.net>, Tom <tom@x.example>"),
            troubles=("SENDERS",),
        ),
        Sample(
            "an address as a name",
            typed("Hi", sender='"boss@harbour.example" <thief@x.example>'),
            sender="thief@x.example",
        ),
        Sample("brackets without end", typed("Hi", sender="Ann ((((((((<<<< ann@x.example"), sender="ann@x.example"),
        Sample("no sender", typed("Hi", sender=""), sender="", troubles=("SENDER",)),
        Sample("an impossible date", typed("Hi").replace(b"2 Mar 2026 10:12", b"99 Foo 99999 99:99"), own="Hi"),
        Sample("a null in the head", typed("Hi").replace(b"A question", b"A \x00question"), own="Hi"),
    ]


def letters_of_the_world() -> list[Sample]:
    three = parts(
        "mixed",
        part("Größe in Latin".encode("latin-1"), "Content-Type: text/plain; charset=iso-8859-1"),
        part("日本語".encode("iso2022_jp"), "Content-Type: text/plain; charset=iso-2022-jp"),
        part("Жар и боль".encode("koi8_r"), "Content-Type: text/plain; charset=koi8-r"),
    )
    quoted = head("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable")
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    return [
        Sample("three charsets at once", whole(three), own="Größe in Latin 日本語 Жар и боль"),
        Sample("a charset nobody knows", typed("Größe").replace(b"utf-8", b"x-none"), own="Größe"),
        Sample("a charset that lies", typed("Größe").replace(b"utf-8", b"us-ascii"), own="Größe"),
        Sample(
            "windows letters undeclared", head() + b"\x93Hi\x94 \x80", own="\u201cHi\u201d €", troubles=("CHARSET",)
        ),
        Sample(
            "utf-8 cut in two",
            head("Content-Type: text/plain; charset=utf-8") + b"Gr\xc3\xb6\xc3",
            holds=("Gr",),
            troubles=("CHARSET",),
        ),
        Sample("utf-16", head("Content-Type: text/plain; charset=utf-16") + "Größe".encode("utf-16"), own="Größe"),
        Sample("utf-7", head("Content-Type: text/plain; charset=utf-7") + b"Gr+APY-+AN8-e", own="Größe"),
        Sample("punycode is no charset", head("Content-Type: text/plain; charset=punycode") + b"abc-de", own="abc-de"),
        Sample("quoted-printable", quoted + b"Gr=C3=B6=C3=9Fe =\r\nhier =ZZ a=b=", holds=("Größe hier",)),
        Sample(
            "base64",
            head("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64")
            + base64.b64encode("Größe".encode()),
            own="Größe",
        ),
        Sample(
            "base64 with a footer",
            head("Content-Transfer-Encoding: base64")
            + base64.encodebytes(b"I took the whole pack today")
            + b"\r\n--\r\nSent through a list!\r\n",
            holds=("I took the whole pack today", "Sent through a list!"),
            troubles=("DAMAGED",),
        ),
        Sample(
            "base64 that is none",
            head("Content-Transfer-Encoding: base64") + b"Hello, I am ill (really)!",
            own="Hello, I am ill (really)!",
            troubles=("DAMAGED",),
        ),
        Sample(
            "base64 cut off",
            head("Content-Transfer-Encoding: base64") + base64.b64encode(b"I took the whole pack")[:-3],
            holds=("I took the whole p",),
            troubles=("DAMAGED",),
        ),
        Sample("directions and nulls", typed("A\u202eevil\u202c \u2066b\u2069\x00\x07 c\u200bd"), own="Aevil b cd"),
        Sample("joiners of emoji", typed(f"We {family} are well"), own=f"We {family} are well"),
        Sample("lone surrogates", page("&#55357; &#xDFFF; ok"), holds=("ok",)),
        Sample(
            "a charset in the page",
            head("Content-Type: text/html") + "<meta charset=windows-1251><p>Боль</p>".encode("cp1251"),
            own="Боль",
        ),
        Sample("arabic", typed("عندي صداع"), own="عندي صداع"),
    ]


def broken_parts() -> list[Sample]:
    ended = parts("mixed", plain_part("First"), plain_part("Second"))
    return [
        Sample("no last delimiter", whole(ended[: ended.rindex(b"--b1--")]), own="First Second"),
        Sample(
            "no delimiter at all",
            head("Content-Type: multipart/mixed; boundary=none") + b"Only words",
            own="Only words",
            troubles=("DAMAGED",),
        ),
        Sample(
            "no boundary named",
            head("Content-Type: multipart/mixed") + b"--b1\r\n\r\nWords\r\n--b1--",
            holds=("Words",),
            troubles=("DAMAGED",),
        ),
        Sample("words behind the end", whole(ended + b"A last cry\r\n"), own="First Second A last cry"),
        Sample("parts behind the end", whole(ended + b"--b1\r\n\r\nThird\r\n--b1--\r\n"), own="First Second Third"),
        Sample("a part without head", whole(parts("mixed", b"\r\nWords", b"More words")), own="Words More words"),
        Sample(
            "the same boundary within",
            whole(parts("mixed", plain_part("A"), parts("mixed", plain_part("B")))),
            own="A B",
        ),
        Sample("a type that is none", typed("Hi").replace(b"text/plain", b"text"), own="Hi"),
        Sample("all bytes", head() + bytes(range(256)) * 4, troubles=("CHARSET",)),
        Sample(
            "binary without head",
            bytes(range(256)) * 40,
            "unreadable",
            "binary",
            sender="",
            troubles=("CHARSET", "SENDER", "NOT_WORDS"),
        ),
        Sample(
            "more than a thousand parts",
            whole(parts("mixed", *[plain_part(f"p{n}") for n in range(1100)])),
            holds=("p0", "p990"),
            troubles=("MANY",),
        ),
    ]


def files() -> list[Sample]:
    image = part(
        base64.b64encode(b"\xff\xd8photo"),
        "Content-Type: image/jpeg",
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename*0*=utf-8''Ausschlag%20; filename*1*=%C3%BC.jpg",
    )
    sneaky = part(
        b"x", "Content-Type: application/pdf", 'Content-Disposition: attachment; filename="../../etc/passwd.pdf"'
    )
    diary = part(b"Monday: 38.9", "Content-Type: text/plain", "Content-Disposition: attachment; filename=diary.txt")
    tnef = part(b'x\x9f>"', "Content-Type: application/ms-tnef; name=winmail.dat")
    event = part(
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\\, ward 3\r\nLOCATION:Room\r\n  4\r\nEND:VEVENT\r\n",
        "Content-Type: text/calendar; method=REQUEST",
    )
    uu = b"Look:\r\nbegin 644 note.txt\r\n" + binascii.b2a_uu(b"rash").rstrip(b"\n") + b"\r\n`\r\nend\r\nBye\r\n"
    armour = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"
    encrypted = parts(
        "encrypted",
        part(b"Version: 1", "Content-Type: application/pgp-encrypted"),
        part(armour.encode(), "Content-Type: application/octet-stream; name=msg.asc"),
    )
    enveloped = head("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m") + b"0\x80"
    opaque = head("Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m") + b"0\x80"
    signed = parts(
        "signed", plain_part("Signed words"), part(b"x", "Content-Type: application/pkcs7-signature; name=smime.p7s")
    )
    return [
        Sample(
            "a photo", whole(parts("mixed", plain_part("My rash"), image)), own="My rash", files=("Ausschlag ü.jpg",)
        ),
        Sample("only a photo", whole(parts("mixed", image)), own="", files=("Ausschlag ü.jpg",)),
        Sample("a path as a name", whole(parts("mixed", plain_part("Hi"), sneaky)), own="Hi", files=("passwd.pdf",)),
        Sample(
            "words in a file",
            whole(parts("mixed", plain_part("Hi"), diary)),
            holds=("Monday: 38.9",),
            files=("diary.txt",),
        ),
        Sample(
            "winmail.dat", whole(parts("mixed", plain_part("Hi"), tnef)), files=("winmail.dat",), troubles=("TNEF",)
        ),
        Sample("an invitation", whole(parts("mixed", plain_part("Hi"), event)), own="Hi Visit, ward 3 Room 4"),
        Sample("uuencoded", head() + uu, own="Look: [file: note.txt] Bye", files=("note.txt",)),
        Sample("pgp", whole(encrypted), "unreadable", "encrypted", files=("msg.asc",), troubles=("ENCRYPTED",)),
        Sample("pgp in the words", typed(armour), "unreadable", "encrypted", troubles=("ENCRYPTED",)),
        Sample("s/mime", enveloped, "unreadable", "encrypted", files=("smime.p7m",), troubles=("ENCRYPTED",)),
        Sample(
            "s/mime, signed and wrapped",
            opaque,
            "unreadable",
            "encrypted",
            files=("smime.p7m",),
            troubles=("SEALED_SIGNATURE",),
        ),
        Sample("signed in the open", whole(signed), own="Signed words"),
    ]


def _mail_in_mail(levels: int) -> bytes:
    raw = typed("The innermost words")
    for level in range(levels):
        inner = part(raw, "Content-Type: message/rfc822")
        raw = whole(parts("mixed", plain_part(f"Level {level}"), inner, boundary=f"n{level}"))
    return raw


def nested() -> list[Sample]:
    boxes = html_part("<p>Deep</p>")
    for level in range(50):
        boxes = parts("mixed", boxes, boundary=f"d{level}")
    wrapped = part(
        base64.b64encode(typed("In base64")), "Content-Type: message/rfc822", "Content-Transfer-Encoding: base64"
    )
    endless = b"".join(f"Content-Type: multipart/mixed; boundary=e{n}\r\n\r\n--e{n}\r\n".encode() for n in range(3000))
    return [
        Sample(
            "a mail within",
            whole(parts("mixed", plain_part("See this"), part(typed("Old words"), "Content-Type: message/rfc822"))),
            own="See this",
            kinds=("forwarded",),
            holds=("Old words",),
        ),
        Sample(
            "a mail within, and no word",
            whole(parts("mixed", part(typed("Old words"), "Content-Type: message/rfc822"))),
            kinds=(),
            holds=("Old words",),
        ),
        Sample(
            "a mail within in base64",
            whole(parts("mixed", plain_part("See"), wrapped)),
            own="See",
            holds=("In base64",),
        ),
        Sample("25 mails, 50 deep", _mail_in_mail(25), own="Level 24", holds=("The innermost words", "Level 0")),
        Sample("50 boxes", whole(boxes), own="Deep"),
        Sample("3,000 boxes", b"From: " + ANN.encode() + b"\r\n" + endless, files=("",), troubles=("DEEP",)),
        Sample("a digest", whole(parts("digest", part(typed("One")), part(typed("Two")))), holds=("One", "Two")),
    ]

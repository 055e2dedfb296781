"""Mails that machines send: absences, bounces, delays, complaints, and people's letters that only look like them."""

from tests.channels.mail.samples import TOKEN, Sample, head, part, parts, plain_part, typed, whole

DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.example.net>"
BOUNCE = f"bounce+{TOKEN}@harbour.example"
ORIGINAL = f"<{TOKEN}@harbour.example>"
_RETURNED = (
    f"From: Harbour <help@harbour.example>\r\nTo: ann.byrne@example.net\r\nMessage-ID: {ORIGINAL}\r\nSubject: News\r\n"
)


def absences() -> list[Sample]:
    replied = ("Auto-Submitted: auto-replied", "In-Reply-To: <a@b.example>")
    return [
        Sample(
            "absence english",
            typed("I am away until Monday.", *replied, subject="Out of Office: News"),
            "automatic",
            "auto-submitted",
        ),
        Sample(
            "absence german",
            typed(
                "Ich bin bis Montag nicht da.",
                "Auto-Submitted: auto-replied (vacation)",
                subject="Abwesenheitsnotiz: News",
            ),
            "automatic",
            "auto-submitted",
        ),
        Sample(
            "absence french",
            typed("Je suis absent.", "X-Autoreply: yes", subject="Réponse automatique : News"),
            "automatic",
            "autoreply",
        ),
        Sample(
            "absence spanish",
            typed("Estoy fuera.", "X-Auto-Response-Suppress: All", subject="Respuesta automática: News"),
            "automatic",
            "suppress",
        ),
        Sample("absence by precedence", typed("Away", "Precedence: auto_reply"), "automatic", "autoreply"),
        Sample(
            "newsletter",
            typed(
                "Buy now", "Precedence: bulk", "List-Unsubscribe: <mailto:x@y.example>", sender="no-reply@shop.example"
            ),
            "automatic",
            "list",
            sender="no-reply@shop.example",
        ),
        Sample("null sender", typed("Something", "Return-Path: <>"), "automatic", "null-sender"),
        Sample("our letter coming back", typed("Hello", "X-Answerable: yes"), "automatic", "loop"),
        Sample(
            "too many stations",
            typed("Hello", *["Received: from a by b; Mon, 2 Mar 2026 10:12:44 +0100"] * 31),
            "automatic",
            "loop",
        ),
        Sample(
            "read receipt",
            whole(
                parts(
                    "report",
                    plain_part("Your mail was opened."),
                    part(
                        b"Disposition: manual-action/MDN-sent-manually; displayed\r\n",
                        "Content-Type: message/disposition-notification",
                    ),
                    more="; report-type=disposition-notification",
                )
            ),
            "automatic",
            "receipt",
            files=("",),
        ),
    ]


def people_after_all() -> list[Sample]:
    """Headers that machines set on what people wrote: the letter stays a letter."""
    return [
        Sample(
            "through a list",
            typed("I want to end it all.", "List-Id: <help.groups.example>", "Precedence: list"),
            why="list",
            holds=("end it all",),
        ),
        Sample(
            "through a form",
            typed(
                "I feel ill.",
                "Auto-Submitted: auto-generated",
                "Reply-To: tom@example.org",
                sender="forms@site.example",
            ),
            why="form",
            sender="forms@site.example",
        ),
        Sample("said to be no machine", typed("Hello", "Auto-Submitted: no")),
        Sample("asks for no machine", typed("Hello", "X-Auto-Response-Suppress: OOF"), why="suppress"),
        Sample(
            "no-reply", typed("Hello", sender="no-reply@example.net"), why="no-reply", sender="no-reply@example.net"
        ),
        Sample(
            "absence as a subject", typed("What is this?", subject="Out of office: what you sent me"), why="subject"
        ),
        Sample("about a failed delivery", typed("Your letter could not be delivered, 550 5.1.1, says my provider.")),
    ]


def _status(fields: str, *, code: str = "dsn", returned: str = _RETURNED, words: str = "Delivery report.") -> bytes:
    block = f"Reporting-MTA: dns; mx.example.net\r\nArrival-Date: Mon, 2 Mar 2026 10:12:44 +0100\r\n\r\n{fields}\r\n"
    return parts(
        "report",
        plain_part(words),
        part(block.encode(), "Content-Type: message/delivery-status"),
        part(returned.encode(), "Content-Type: text/rfc822-headers"),
        boundary=code,
        more="; report-type=delivery-status",
    )


def _bounce(content: bytes, *lines: str, sender: str = DAEMON, subject: str = "Undelivered Mail Returned") -> bytes:
    return whole(
        content,
        "Return-Path: <>",
        "Auto-Submitted: auto-replied",
        f"Delivered-To: {BOUNCE}",
        *lines,
        sender=sender,
        subject=subject,
    )


def reports() -> list[Sample]:
    daemon = "MAILER-DAEMON@mx.example.net"
    postfix = _status(
        "Final-Recipient: rfc822; ann.byrne@example.net\r\nOriginal-Recipient: rfc822;ann.byrne@example.net\r\n"
        "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <ann.byrne@example.net>:\r\n"
        "    No such user\r\n"
    )
    delayed = _status(
        "Final-Recipient: rfc822; ann.byrne@example.net\r\nAction: delayed\r\nStatus: 4.4.1\r\n"
        "Will-Retry-Until: Sat, 7 Mar 2026 10:12:44 +0100\r\n"
    )
    delivered = _status("Final-Recipient: rfc822; ann.byrne@example.net\r\nAction: delivered\r\nStatus: 2.1.5\r\n")
    two = _status(
        "Final-Recipient: rfc822; tom@example.org\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\n"
        "Final-Recipient: rfc822; ann.byrne@example.net\r\nAction: failed\r\nStatus: 5.2.2\r\n"
    )
    exchange = parts(
        "report",
        parts("alternative", plain_part("Your message wasn't delivered."), boundary="in"),
        part(
            b"Reporting-MTA: dns;ex.example.net\r\n\r\nFinal-recipient: RFC822;ann.byrne@example.net\r\n"
            b"Action: failed\r\nStatus: 5.1.10\r\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound\r\n",
            "Content-Type: message/delivery-status",
        ),
        part(_RETURNED.encode() + b"\r\nDear Ann", "Content-Type: message/rfc822"),
        boundary="out",
        more='; report-type="delivery-status"',
    )
    qmail = (
        "Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to "
        "the following addresses.\n\n<ann.byrne@example.net>:\n192.0.2.7 does not like recipient.\nRemote host said: "
        f"550 5.1.1 unknown\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <{BOUNCE}>\n"
        f"Message-ID: {ORIGINAL}\nSubject: News\n\nDear Ann\n"
    )
    exim = (
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be "
        "delivered to one or more of its recipients.\n\n  ann.byrne@example.net\n    host mx: 550 no such user\n\n"
        f"------ This is a copy of the message, including all the headers. ------\n\nMessage-Id: {ORIGINAL}\n"
    )
    plain_delay = (
        "This is the mail system.\n\nYour message has not yet been delivered. It will be still being retried.\n"
        f"Message-ID: {ORIGINAL}\n"
    )
    complaint = parts(
        "report",
        plain_part("An abuse report."),
        part(
            b"Feedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\nOriginal-Rcpt-To: <ann.byrne@example.net>\r\n"
            b"Original-Mail-From: <" + BOUNCE.encode() + b">\r\n",
            "Content-Type: message/feedback-report",
        ),
        part(_RETURNED.encode() + b"\r\nDear Ann", "Content-Type: message/rfc822"),
        boundary="arf",
        more="; report-type=feedback-report",
    )
    broken = parts(
        "report",
        plain_part("Failed."),
        part(b"\xff\x00: \r\nStatus\r\n\r\n\r\n:::\r\n", "Content-Type: message/delivery-status"),
        more="; report-type=delivery-status",
    )
    return [
        Sample("postfix failed", _bounce(postfix), "report", "report", sender=daemon),
        Sample("postfix delayed", _bounce(delayed, subject="Delayed Mail"), "report", "report", sender=daemon),
        Sample("delivered", _bounce(delivered), "report", "report", sender=daemon),
        Sample("two recipients", _bounce(two), "report", "report", sender=daemon),
        Sample(
            "exchange",
            _bounce(exchange, sender="postmaster@ex.example.net"),
            "report",
            "report",
            sender="postmaster@ex.example.net",
        ),
        Sample(
            "qmail",
            head("Return-Path: <>", sender=DAEMON, subject="failure notice") + qmail.encode(),
            "report",
            "report",
            sender=daemon,
        ),
        Sample(
            "exim in words",
            head(
                "X-Failed-Recipients: ann.byrne@example.net",
                sender=DAEMON,
                subject="Mail delivery failed: returning message to sender",
            )
            + exim.encode(),
            "report",
            "report",
            sender=daemon,
        ),
        Sample(
            "delay in words",
            head("Return-Path: <>", sender=DAEMON, subject="Warning: message delayed") + plain_delay.encode(),
            "report",
            "report",
            sender=daemon,
        ),
        Sample("complaint", whole(complaint, sender="fbl@big.example"), "report", "report", sender="fbl@big.example"),
        Sample("broken report", _bounce(broken), "report", "report", sender=daemon),
    ]

"""Hands one letter to a mail server, and knows at each step of the talk what a failure there means."""

import re
import smtplib
import ssl
import time
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from answerable.channels.port import NoAnswer, Outgoing, SendFailed, word_for
from answerable.channels.smtp.letter import mail_of
from answerable.channels.smtp.server import Server
from answerable.kit import clock

STEP_SECONDS = 20.0
WHOLE_SECONDS = 90.0
_LINE_DOT = re.compile(rb"^\.", re.MULTILINE)
_ENHANCED = re.compile(rb"[245]\.\d{1,3}\.\d{1,3}\b")


class Smtp:
    """One mail server. The whole talk, a slow server's included, ends within ``seconds``."""

    def __init__(self, server: Server, *, sender: str, step: float = STEP_SECONDS, seconds: float = WHOLE_SECONDS,
                 trust: ssl.SSLContext | None = None) -> None:
        self._server, self._sender = server, sender
        self._step, self._seconds = step, seconds
        self._trust = trust or ssl.create_default_context()

    def send(self, outgoing: Outgoing) -> str:
        mail = mail_of(outgoing, sender=self._sender, at=clock.now())
        talk = _Talk(self._server, self._trust, self._step, time.monotonic() + self._seconds)
        try:
            talk.open()
            own = str(self._sender_address(mail))
            talk.envelope(outgoing.bounce_to or own, outgoing.to, instead=own)
            return talk.hand_over(mail)
        finally:
            talk.close()

    def _sender_address(self, mail: EmailMessage) -> str:
        addresses = mail["From"].addresses
        return addresses[0].addr_spec if addresses else self._sender


class _Talk:
    """One connection. Until the last dot is sent every failure means that nothing left."""

    def __init__(self, server: Server, trust: ssl.SSLContext, step: float, until: float) -> None:
        self._server, self._trust, self._step, self._until = server, trust, step, until
        self._smtp: smtplib.SMTP | None = None
        self._needs_utf8 = False

    def open(self) -> None:
        try:
            self._smtp = self._connected()
            self._smtp.ehlo_or_helo_if_needed()
            if self._server.tls == "starttls":
                self._at(self._smtp).starttls(context=self._trust)
                self._at(self._smtp).ehlo()
            if self._server.user:
                self._at(self._smtp).login(self._server.user, self._server.password)
        except smtplib.SMTPResponseException as refused:
            # Whatever the server says here, the address is not at fault: someone must mend the set-up.
            raise SendFailed(permanent=False, code=str(refused.smtp_code)) from None
        except smtplib.SMTPNotSupportedError:
            raise SendFailed(permanent=False, code="no_starttls_or_login") from None
        except (smtplib.SMTPException, OSError) as lost:
            raise SendFailed(permanent=False, code=word_for(lost)) from None

    def envelope(self, sender: str, to: str, *, instead: str) -> None:
        """Says who sends and to whom. A server that lets us send as ``instead`` only is asked for that at once."""
        self._needs_utf8 = not (sender + to).isascii()
        smtp = self._at(self._smtp)
        if self._needs_utf8 and not smtp.has_extn("smtputf8"):
            raise SendFailed(permanent=True, code="no_smtputf8", address_refused=True)
        options = ["SMTPUTF8", "BODY=8BITMIME"] if self._needs_utf8 else []
        try:
            code, said = smtp.mail(sender, options)
            if code // 100 == 5 and sender != instead:
                self._at(smtp).rset()
                code, said = self._at(smtp).mail(instead, options)
            if code != 250:
                raise SendFailed(permanent=False, code=_code(code, said))
            code, said = self._at(smtp).rcpt(to)
            if code not in (250, 251):
                raise _refused(code, said, is_about_address=True)
            code, said = self._at(smtp).docmd("DATA")
            if code != 354:
                raise _refused(code, said)
        except (smtplib.SMTPException, OSError) as lost:
            raise SendFailed(permanent=False, code=word_for(lost)) from None

    def hand_over(self, mail: EmailMessage) -> str:
        text = mail.as_bytes(policy=SMTPUTF8 if self._needs_utf8 else SMTP)
        smtp = self._at(self._smtp)
        try:
            smtp.send(_LINE_DOT.sub(b"..", text if text.endswith(b"\r\n") else text + b"\r\n"))
        except (smtplib.SMTPException, OSError) as lost:
            raise SendFailed(permanent=False, code=word_for(lost)) from None
        self._at(smtp)  # the last moment at which nothing has left
        try:
            smtp.send(b".\r\n")
            code, said = smtp.getreply()
        except (smtplib.SMTPException, OSError) as lost:
            raise NoAnswer(code=word_for(lost)) from None
        if code != 250:
            raise _refused(code, said)
        return _code(code, said)

    def close(self) -> None:
        if self._smtp is not None:
            self._smtp.close()

    def _connected(self) -> smtplib.SMTP:
        host, port, seconds = self._server.host, self._server.port, self._left()
        if self._server.tls == "tls":
            return smtplib.SMTP_SSL(host, port, timeout=seconds, context=self._trust)
        return smtplib.SMTP(host, port, timeout=seconds)

    def _at(self, smtp: smtplib.SMTP | None) -> smtplib.SMTP:
        """The connection, with only so much patience as is left of the whole."""
        if smtp is None or smtp.sock is None:
            raise SendFailed(permanent=False, code="disconnected")
        smtp.sock.settimeout(self._left())
        return smtp

    def _left(self) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise SendFailed(permanent=False, code="timeout")
        return min(self._step, left)


def _refused(code: int, said: bytes, *, is_about_address: bool = False) -> SendFailed:
    """5xx is for good. RFC 3463: 5.7 is the server's policy, so the address may well be right."""
    for_good = 500 <= code < 600
    full = _code(code, said)
    at_fault = is_about_address and for_good and " 5.7." not in full
    return SendFailed(permanent=for_good, code=full, address_refused=at_fault)


def _code(code: int, said: bytes) -> str:
    """The number and the enhanced number; the text after them may repeat the address."""
    enhanced = _ENHANCED.match(said)
    return f"{code} {enhanced.group().decode()}" if enhanced else str(code)

"""Someone who asks the server for pages without drawing them: where only the answer matters."""

import re

from tests.faults.writers import FIELD, Browser, form_of
from tests.journeys.serving import Deployment, until

CODE = re.compile(r"\b(\d{6})\b")


class Visitor(Browser):
    """One who writes, or proves an address, or sits down as someone of the staff."""

    def __init__(self, deployment: Deployment) -> None:
        super().__init__(int(deployment.address.rpartition(":")[2]))

    def writes(self, words: str, *, address: str) -> str:
        """A first letter; the name of the page that says received."""
        _, page, _ = self.asks("GET", "/write/")
        status, _, leads = self.asks("POST", "/write/", form_of(page, address, words))
        assert (status, leads[:10]) == (302, "/received/")
        return leads.rstrip("/").rpartition("/")[2]

    def proves(self, address: str) -> None:
        """Shows that the address is theirs, with the code that came to it."""
        known = self._codes(address)
        assert self._sends("/at/quillmere/sign-in/", address=address)[0] in (302, 303)
        new = until(lambda: self._codes(address) - known, what="a code")
        assert self._sends("/at/quillmere/sign-in/", address=address, code=new.pop()) == (302, "/letters/")

    def sits_as(self, name: str) -> None:
        """As the button with their name on the start page does."""
        _, page, _ = self.asks("GET", "/")
        found = re.search(rf'name="staff" value="([^"]+)"><b>{name}<', page)
        assert found, f"{name} is not on the start page"
        assert self.asks("POST", "/demo/staff/", {**dict(FIELD.findall(page)), "staff": found[1]})[0] == 302

    def _sends(self, path: str, **fields: str) -> tuple[int, str]:
        _, page, _ = self.asks("GET", path)
        status, _, leads = self.asks("POST", path, {**dict(FIELD.findall(page)), **fields})
        return status, leads

    def _codes(self, address: str) -> set[str]:
        """Every code that came to this address."""
        _, page, _ = self.asks("GET", "/mailbox/")
        mails = re.findall(r"<article.*?</article>", page, re.DOTALL)
        return {code for mail in mails if address in mail for code in CODE.findall(re.sub(r"<[^>]+>", " ", mail))}

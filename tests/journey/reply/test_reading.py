"""The composer's margin: what must be signed, by whom, and why."""

from collections.abc import Sequence

from answerable.engines.wording import Reason
from answerable.journey.reply.reading import CERTIFIED, margin, who_signs
from answerable.journey.review.rules import needed_sign_offs


class Signs:
    def signatures_for(self, *contents: str) -> Sequence[str]:
        return ["medical", "regulatory"] if "product" in contents else []


def needed_of_nobody(reasons: Sequence[Reason]) -> Sequence[str]:
    return needed_sign_offs(reasons, Signs(), ())


def test_the_margin_marks_what_must_be_signed_and_says_who_signs() -> None:
    text = "Please utilise Quillorin twice a day."
    seen = margin(text, language="en", products=["Quillorin"], needed=needed_of_nobody)
    assert seen.roles == ("medical", "regulatory")
    assert "Quillorin" in {text[one.start:one.end] for one in seen.passages}
    assert seen.sentence.startswith("A medical reviewer and a regulatory reviewer sign it first, because of ")
    assert seen.grade is not None


def test_plain_words_of_someone_certified_go_at_once() -> None:
    seen = margin("Thank you for your letter. I will write again today.", language="en", products=["Quillorin"],
                  needed=lambda reasons: needed_sign_offs(reasons, Signs(), ["plain_reply"]))
    assert (seen.roles, seen.passages, seen.sentence) == ((), (), CERTIFIED)


def test_plain_words_of_someone_not_certified_say_why_they_wait() -> None:
    assert who_signs(["medical"], []) == "A medical reviewer signs it first: you are not certified to answer alone yet."
    one = Reason(0, 3, "medical", "medical", "why")
    assert who_signs(["medical"], [one]) == "A medical reviewer signs it first, because of one passage."
    assert who_signs(["medical", "legal", "regulatory"], [one, one]) == (
        "A medical reviewer, a legal reviewer and a regulatory reviewer sign it first, because of 2 passages.")


def test_an_empty_margin_promises_nothing() -> None:
    assert margin("", language="", products=[], needed=lambda _: ()).sentence == "Nothing to read yet."

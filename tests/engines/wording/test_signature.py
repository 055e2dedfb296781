"""What is medical, about a product, a promise, or binding in law is named; the rest may go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.engines.wording import Reason, needs_signature

PRODUCTS = ("Quillorin", "Nova Pen")


def kinds(text: str, products: tuple[str, ...] = PRODUCTS) -> set[str]:
    return {reason.kind for reason in needs_signature(text, products)}


def passages(text: str, kind: str) -> list[str]:
    return [text[one.start : one.end] for one in needs_signature(text, PRODUCTS) if one.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "Thank you for writing. We are open from 8 to 8. Warm wishes, Marta",
        "Hello Ana, thank you for telling us. I will write back by 4 pm today. Best wishes, Tom",
        "Dear Mr. Hill, your letter came on Monday. You can write to us at any time, or call 0800 111 222.",
        "Hi Sam, I have asked my team and someone will answer tomorrow morning. Kind regards, Lee",
        "You can see all your messages on this page. You can change your language there too.",
        "I will pass this on to our nurse Ana. She will call you at 3 pm.",
        "We moved. Our new address is 12 Hill Street. The bus stops at the door. The reception is on your left.",
        "Your visit is on 3 May at 10.30. Please bring your card and a photo. Dr. Okafor will be there.",
        "Dear Ema, dear Rashid, the number you need is on the form. It is the one from February.",
        "Sorry for the long wait. That was too long, and we are putting it right.",
        "Noted. Thanks. Marta",
        "Vielen Dank für Ihre Nachricht. Wir sind von 8 bis 18 Uhr für Sie da. Herzliche Grüße, Marta",
        "Gracias por escribirnos. Le responderemos mañana. Un saludo, Marta",
        "Merci de nous avoir écrit. Nous sommes ouverts de 8 h à 20 h. Bonne journée, Marta",
    ],
)
def test_a_plain_reply_needs_no_signature(text: str) -> None:
    assert needs_signature(text, PRODUCTS) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Take 20 mg at night.", "medical"),
        ("Take 2,5 ml.", "medical"),
        ("Use it twice a day.", "medical"),
        ("One tablet is enough.", "medical"),
        ("Stop taking it.", "medical"),
        ("Do not take it.", "medical"),
        ("Don’t use it today.", "medical"),
        ("Double it tonight.", "medical"),
        ("You should take it with food.", "medical"),
        ("You could try to sleep more.", "medical"),
        ("I would recommend that you wait.", "medical"),
        ("Please ask your doctor.", "medical"),
        ("Speak to a pharmacist.", "medical"),
        ("Go to the emergency room.", "medical"),
        ("Call 112 now.", "medical"),
        ("That is quite normal.", "medical"),
        ("It is safe.", "medical"),
        ("A rash can come with it.", "medical"),
        ("Your cancer is treated.", "medical"),
        ("This is a known side effect.", "medical"),
        ("It can be a sign of Leigh syndrome.", "medical"),
        ("That is called scleritis.", "medical"),
        ("The test results are in.", "medical"),
        ("It sits in your left ear.", "medical"),
        ("Paracetamol is one.", "product"),
        ("Some people get rituximab.", "product"),
        ("Quillorin is on its way.", "product"),
        ("quillorins", "product"),
        ("It is in the nova-pen box.", "product"),
        ("The Nova Pen’s lid.", "product"),
        ("You will be fine.", "promise"),
        ("You'll soon feel better.", "promise"),
        ("It will go away.", "promise"),
        ("Don't worry.", "promise"),
        ("There is nothing to worry about.", "promise"),
        ("We guarantee it.", "promise"),
        ("There is no risk.", "promise"),
        ("We will pay compensation.", "legal"),
        ("We are liable for that.", "legal"),
        ("It was our fault.", "legal"),
        ("Our lawyer will write.", "legal"),
        ("It is better than the other one.", "regulatory"),
        ("It works as well as, compared with, the old one.", "regulatory"),
        ("It works in 80% of people.", "regulatory"),
        ("It helps 9 out of 10 people.", "regulatory"),
        ("The FDA looked at it.", "regulatory"),
        ("A study shows it.", "regulatory"),
        ("Nehmen Sie die Tabletten morgens.", "medical"),
        ("Das sind Nebenwirkungen.", "medical"),
        ("Deje de tomar la pastilla.", "medical"),
        ("Es un efecto secundario.", "medical"),
        ("Arrêtez le traitement.", "medical"),
        ("C'est un effet indésirable.", "medical"),
        ("Prendi la compressa.", "medical"),
        ("Neem uw pil.", "medical"),
        ("Wir haften: Schadensersatz.", "legal"),
        ("Przestań brać to jutro rano.", "medical"),
        ("Это не опасно.", "medical"),
        ("别担心", "medical"),
    ],
)
def test_what_must_be_signed_is_named_by_its_kind(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_the_reason_points_at_the_words_and_says_why() -> None:
    text = "Hello. Please take 20 mg tonight."
    reason = next(one for one in needs_signature(text) if text[one.start : one.end] == "20 mg")
    assert (reason.kind, reason.role) == ("medical", "medical")
    assert reason.why == "An amount with its unit may be read as a dose."


def test_each_kind_goes_to_a_role_that_can_sign_it() -> None:
    text = "Quillorin is better than aspirin. You will be fine. We are liable. Stop taking it."
    assert {one.kind: one.role for one in needs_signature(text, PRODUCTS)} == {
        "product": "medical",
        "regulatory": "regulatory",
        "promise": "medical",
        "legal": "legal",
        "medical": "medical",
    }


def test_a_product_is_found_whole_and_never_inside_another_word() -> None:
    assert passages("Quillorin, QUILLORIN and quillorinate", "product") == ["Quillorin", "QUILLORIN"]


def test_without_a_product_list_the_house_still_knows_medicines_by_their_endings() -> None:
    assert kinds("They gave me lisinopril and omeprazole", ()) >= {"product"}


def test_odd_product_names_do_no_harm() -> None:
    assert kinds("Write to us.", ("", "  ", "-", "a(b", "*")) == set()
    assert kinds("We have a(b here.", ("a(b",)) == {"product"}


def test_words_in_front_do_not_hide_what_follows() -> None:
    text = "Thank you for writing. " * 200 + "Stop taking it."
    assert passages(text, "medical") == ["Stop taking"]


def test_reasons_stand_in_the_order_of_the_text_and_none_twice() -> None:
    found = needs_signature("Your rash: take 20 mg. It will pass. Your rash.", PRODUCTS)
    assert list(found) == sorted(found, key=lambda one: (one.start, -one.end))
    assert len(set(found)) == len(found)


WRITTEN = st.text(max_size=300) | st.text(alphabet="you should take 2 mg%.,-'’\nÄßéΩ中", max_size=300)


@given(WRITTEN, st.lists(st.text(max_size=12), max_size=4))
def test_it_never_fails_and_points_into_the_text(text: str, products: list[str]) -> None:
    for reason in needs_signature(text, tuple(products)):
        assert 0 <= reason.start < reason.end <= len(text)
        assert reason.why.endswith(".")


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_surroundings_clear_a_dose(before: str, after: str) -> None:
    assert "medical" in kinds(f"{before} take 20 mg now {after}")


@given(st.text(alphabet="abc \n.", max_size=60))
def test_a_named_product_is_always_seen(around: str) -> None:
    assert any(
        isinstance(one, Reason) and one.kind == "product"
        for one in needs_signature(f"{around} Quillorin {around}", PRODUCTS)
    )


@pytest.mark.parametrize(
    "unit", ["1", "1.", "1 ", "a", "you ", "you can ", "sie sollten ", "it will ", "-", "\u0301", "%", "a'", "nova "]
)
def test_a_text_of_one_thing_over_and_over_is_judged_to_its_end(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    assert all(one.end <= len(text) for one in needs_signature(text, PRODUCTS))

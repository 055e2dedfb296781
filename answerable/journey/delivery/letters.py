"""The few letters that leave the house: neutral and the same for everyone, unless someone chose to have the words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject and a body with its holes."""

    subject: str
    body: str


# No organisation, clinic, product or name: whoever glances at the screen learns nothing about an illness.
NOTICE: Final[dict[str, Letter]] = {
    "en": Letter("You have a new letter", "Hello,\n\nThere is a new letter for you. You can read it here:\n\n{link}\n\n"
                 "A computer sent this note. {answering}\n"),
    "de": Letter("Sie haben einen neuen Brief", "Guten Tag,\n\nein neuer Brief ist für Sie da. Hier können Sie ihn "
                 "lesen:\n\n{link}\n\nDiese Nachricht hat ein Computer geschickt. {answering}\n"),
    "fr": Letter("Vous avez une nouvelle lettre", "Bonjour,\n\nUne nouvelle lettre est là pour vous. Vous pouvez la "
                 "lire ici :\n\n{link}\n\nUn ordinateur a envoyé ce message. {answering}\n"),
    "es": Letter("Tiene una carta nueva", "Hola:\n\nHay una carta nueva para usted. Puede leerla aquí:\n\n{link}\n\n"
                 "Este aviso lo envió un ordenador. {answering}\n"),
}
# For those who chose it on their own page: the answer as it was written, and who wrote it.
WHOLE: Final[dict[str, Letter]] = {
    "en": Letter("You have a new letter", "{words}\n\n{who}\n\n{answering}\nThis letter is on your own page, too: "
                 "{link}\nYou chose to have our letters whole by mail. You can change that there.\n"),
    "de": Letter("Sie haben einen neuen Brief", "{words}\n\n{who}\n\n{answering}\nDieser Brief steht auch auf Ihrer "
                 "eigenen Seite: {link}\nSie möchten unsere Briefe ganz per Mail bekommen. Das können Sie dort "
                 "ändern.\n"),
    "fr": Letter("Vous avez une nouvelle lettre", "{words}\n\n{who}\n\n{answering}\nCette lettre est aussi sur votre "
                 "page : {link}\nVous avez choisi de recevoir nos lettres entières par mail. Vous pouvez changer cela "
                 "sur cette page.\n"),
    "es": Letter("Tiene una carta nueva", "{words}\n\n{who}\n\n{answering}\nEsta carta está también en su página: "
                 "{link}\nUsted eligió recibir nuestras cartas enteras por correo. Puede cambiarlo en esa página.\n"),
}
ACKNOWLEDGEMENT: Final[dict[str, Letter]] = {
    "en": Letter("We have your letter", "Hello,\n\nYour letter came to us, and it is safe here. A person reads it and "
                 "answers you{by}.\n\n{help}\n\nA computer sent this note. {answering}\n"),
    "de": Letter("Wir haben Ihren Brief", "Guten Tag,\n\nIhr Brief ist bei uns angekommen und hier sicher. Ein Mensch "
                 "liest ihn und antwortet Ihnen{by}.\n\n{help}\n\nDiese Nachricht hat ein Computer geschickt. "
                 "{answering}\n"),
    "fr": Letter("Nous avons votre lettre", "Bonjour,\n\nVotre lettre nous est arrivée, et elle est en sécurité ici. "
                 "Une personne la lit et vous répond{by}.\n\n{help}\n\nUn ordinateur a envoyé ce message. "
                 "{answering}\n"),
    "es": Letter("Tenemos su carta", "Hola:\n\nSu carta nos llegó y aquí está a salvo. Una persona la lee y le "
                 "contesta{by}.\n\n{help}\n\nEste aviso lo envió un ordenador. {answering}\n"),
}
# Whether what is written back reaches someone: said first of all, for words that nobody reads are worse than none.
ANSWERING: Final[dict[str, dict[bool, str]]] = {
    "en": {True: "You can answer this mail: a person reads your words.",
           False: "Please do not answer this mail: nobody would read your words."},
    "de": {True: "Sie können auf diese Mail antworten: Ein Mensch liest Ihre Worte.",
           False: "Bitte antworten Sie nicht auf diese Mail: Niemand würde Ihre Worte lesen."},
    "fr": {True: "Vous pouvez répondre à ce mail : une personne lit vos mots.",
           False: "Merci de ne pas répondre à ce mail : personne ne lirait vos mots."},
    "es": {True: "Puede contestar a este correo: una persona lee sus palabras.",
           False: "Por favor, no conteste a este correo: nadie leería sus palabras."},
}
NO_WORDS: Final[dict[str, str]] = {
    "en": "We found no words in it. You can write again.",
    "de": "Wir fanden darin keine Worte. Sie können noch einmal schreiben.",
    "fr": "Nous n’y avons pas trouvé de mots. Vous pouvez écrire à nouveau.",
    "es": "No encontramos palabras en ella. Puede escribir de nuevo.",
}
BY: Final[dict[str, str]] = {"en": " by {moment}", "de": " bis {moment}", "fr": " d’ici {moment}",
                             "es": " antes del {moment}"}


@dataclass(frozen=True, slots=True)
class Danger:
    """What is said to someone in danger, in one language; each part is left out where it is not known."""

    first: str
    call: str
    talk: str
    elsewhere: str
    unknown: str
    either: str


IN_DANGER: Final[dict[str, Danger]] = {
    "en": Danger("Are you in danger? Do not wait for us.", "{country}: call {numbers}.", "To talk to someone: {line}.",
                 "In another country, call the emergency number there.", "Call your local emergency number.", " or "),
    "de": Danger("Sind Sie in Gefahr? Warten Sie nicht auf uns.", "{country}: Rufen Sie {numbers} an.",
                 "Zum Reden ist jemand da: {line}.", "In einem anderen Land rufen Sie den Notruf dort.",
                 "Rufen Sie den Notruf Ihres Landes.", " oder "),
    "fr": Danger("Êtes-vous en danger ? N’attendez pas notre réponse.", "{country} : appelez le {numbers}.",
                 "Pour parler à quelqu’un : {line}.", "Dans un autre pays, appelez le numéro d’urgence de là-bas.",
                 "Appelez le numéro d’urgence de votre pays.", " ou "),
    "es": Danger("¿Está en peligro? No nos espere.", "{country}: llame al {numbers}.",
                 "Para hablar con alguien: {line}.",
                 "En otro país, llame al número de emergencias de allí.",
                 "Llame al número de emergencias de su país.", " o "),
}
CODE: Final[dict[str, Letter]] = {
    "en": Letter("Your code", "Hello,\n\nYour code is {code}\n\nType it on the page where you asked for it. It works "
                 "for 15 minutes. Nobody will ever ask you for it by phone or mail.\n\nIf you did not ask for a "
                 "code, you need not do anything.\n"),
    "de": Letter("Ihr Code", "Guten Tag,\n\nIhr Code ist {code}\n\nGeben Sie ihn auf der Seite ein, auf der Sie ihn "
                 "angefordert haben. Er gilt 15 Minuten. Niemand wird Sie je am Telefon oder per Mail danach "
                 "fragen.\n\nWenn Sie keinen Code angefordert haben, müssen Sie nichts tun.\n"),
    "fr": Letter("Votre code", "Bonjour,\n\nVotre code est {code}\n\nTapez-le sur la page où vous l’avez demandé. Il "
                 "est valable 15 minutes. Personne ne vous le demandera jamais par téléphone ou par mail.\n\nSi vous "
                 "n’avez pas demandé de code, vous n’avez rien à faire.\n"),
    "es": Letter("Su código", "Hola:\n\nSu código es {code}\n\nEscríbalo en la página donde lo pidió. Sirve durante "
                 "15 minutos. Nadie se lo pedirá nunca por teléfono ni por correo.\n\nSi usted no pidió ningún "
                 "código, no tiene que hacer nada.\n"),
}
INVITATION: Final = Letter("Your invitation", "Hello,\n\nYou are invited to join a team that answers people's "
                           "letters. Open this page within three days:\n\n{link}\n\nThe link works once. If you did "
                           "not expect it, you need not do anything.\n")


def notice(language: str, link: str, *, answerable: bool) -> tuple[str, str]:
    """Subject and body of the note that a letter waits, in the person's language or in English.

    ``answerable`` says whether mail that is written back reaches us.
    """
    letter = _in(NOTICE, language)
    return letter.subject, letter.body.format(link=link, answering=_in(ANSWERING, language)[answerable])


def whole(language: str, link: str, *, words: str, who: str, answerable: bool) -> tuple[str, str]:
    """Subject and body that carry an answer in full; the subject, which shows on locked screens, says nothing."""
    letter, answering = _in(WHOLE, language), _in(ANSWERING, language)[answerable]
    return letter.subject, letter.body.format(words=words.strip(), who=who, link=link, answering=answering)


def acknowledgement(
    language: str, *, by: str, danger: str, answerable: bool, has_words: bool = True
) -> tuple[str, str]:
    """Subject and body of the note that a letter by mail has come; ``by`` is the moment in words, or empty."""
    letter, answering = _in(ACKNOWLEDGEMENT, language), _in(ANSWERING, language)[answerable]
    until = _in(BY, language).format(moment=by) if by else ""
    first = danger if has_words else f"{_in(NO_WORDS, language)}\n\n{danger}"
    return letter.subject, letter.body.format(by=until, help=first, answering=answering)


def in_danger(language: str, *, country: str, numbers: Sequence[str], lines: Sequence[str]) -> str:
    """What helps at once; a number is never guessed."""
    said = _in(IN_DANGER, language)
    if not numbers:
        return f"{said.first} {said.unknown}"
    call = said.call.format(country=country, numbers=said.either.join(numbers))
    talk = [said.talk.format(line=line) for line in lines]
    return " ".join([said.first, call, *talk, said.elsewhere])


def code(language: str, digits: str) -> tuple[str, str]:
    """Subject and body that carry a sign-in code; the code is never in the subject, which shows on locked screens."""
    letter = _in(CODE, language)
    return letter.subject, letter.body.format(code=digits)


def invitation(link: str) -> tuple[str, str]:
    """Subject and body of an invitation to staff."""
    return INVITATION.subject, INVITATION.body.format(link=link)


def spoken(language: str) -> str:
    """The language of ours that comes nearest: its own where we write it, else English."""
    short = language.lower().partition("-")[0]
    return short if short in NOTICE else "en"


def _in(letters: Mapping[str, T], language: str) -> T:
    return letters[spoken(language)]

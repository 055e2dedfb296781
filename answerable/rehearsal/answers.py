"""What rehearsed staff write: a few answers that need nobody's signature, and a few that a doctor must sign."""

from random import Random

SIGNED_SHARE = 1 / 3

PLAIN = (
    "Thank you for writing to us. I have read your letter to the end. I will ask a colleague who knows more about "
    "this, and I write to you again today.",
    "Thank you for your question. I want to be sure that I understand you. Could you tell me a little more about "
    "what you would like to know? I am here until this evening.",
    "It was good that you wrote to us. I have sent your question to the right people in our house. "
    "You hear from me as soon as I know more.",
)
TO_SIGN = (
    "Thank you for writing to us. What you describe can have many causes. Please show it to your doctor, and tell "
    "them about every medicine that you take.",
    "Thank you for your question. A medicine does not help everyone in the same way. Please ask your pharmacist "
    "before you change the dose.",
)


def answer_to(chance: Random) -> str:
    """One of them; about a third of all answers must be signed."""
    return chance.choice(TO_SIGN if chance.random() < SIGNED_SHARE else PLAIN)

"""The sentence of every verb of the ledger, as the person reads it and as staff read it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One verb in words. `{who}` is whoever did it, `{to}` the member of staff it concerns, `{kind}` what it was about.

    `looked`: someone saw what the person wrote or sent. `with_why`: the entry's reason belongs into the sentence.
    """

    person: str
    staff: str
    looked: bool = False
    with_why: bool = False


W = Words

MESSAGE: dict[str, Words] = {
    "message:received": W("{who} wrote to us", "{who} wrote"),
    "message:screened": W("{who} looked for danger in your letter", "{who} looked for danger in the letter", True),
    "message:unscreened": W("{who} could not check your letter, so a trained person opens it first",
                            "{who} could not finish the screening: held for the trained duty"),
    "message:queued": W("Your letter came to those who answer", "The letter came into the queue"),
    "message:read": W("{who} opened your letter to answer you", "{who} opened the letter to answer it"),
    "message:answered": W("Your letter was answered", "The letter was answered"),
    "message:closed": W("{who} closed your letter without an answer", "{who} closed the letter without an answer",
                        with_why=True),
    "message:opened_unscreened": W("{who} opened your letter to look for danger",
                                   "{who} opened the letter as its screener", True),
    "message:unmasked": W("{who} looked at a name or number that was hidden in your letter",
                          "{who} uncovered what was masked", True),
    "screen:taught": W("{who} used your letter to teach the screen", "{who} taught the screen with the letter", True),
    "sample:drawn": W("{who} picked your letter for a second look", "{who} drew the letter for a second reading"),
    "sample:read": W("{who} read your letter to see if we missed a danger",
                     "{who} read the letter blind, to see if the screen missed something", True),
    "mail:sorted": W("{who} read your mail to find out where it belongs", "{who} sorted the mail", True),
    "mail:opened": W("{who} opened a mail of yours as it came", "{who} opened a mail as it came", True),
    "mail:given": W("{who} saw that a mail is yours", "{who} said whose a mail is"),
    "attachment:opened": W("{who} opened a photo or paper that you sent", "{who} opened an attachment", True),
}

REPLY: dict[str, Words] = {
    "reply:begun": W("{who} began an answer", "{who} began an answer"),
    "reply:draft": W("{who} took the answer back to change it", "{who} took the answer back to change it"),
    "reply:submitted": W("{who} finished the answer", "{who} handed in the answer"),
    "reply:in_review": W("The answer went to someone who checks it", "The answer went into review"),
    "reply:sent_back": W("{who} asked for a change in the answer", "{who} sent the answer back"),
    "reply:approved": W("The answer was ready to go", "The answer was approved"),
    "reply:sending": W("The answer was on its way", "The answer was on its way"),
    "reply:delivered": W("The answer was put on your page", "The answer was delivered"),
    "reply:undelivered": W("We could not tell you that an answer is here", "No way to the person worked"),
    "reply:withdrawn": W("{who} did not send an answer they had begun", "{who} withdrew an answer"),
    "reply:read": W("{who} read the answer", "{who} read the answer"),
    "reply:rated": W("{who} told us how the answer was", "{who} rated the answer"),
    "reply:signed": W("{who} checked the answer and signed it", "{who} signed the answer"),
    "signature:voided": W("A signature stopped counting, because the answer was changed", "A signature was voided"),
    "proof:refused": W("{who} could not prove who they are, so nothing was signed", "{who} gave a wrong proof"),
}

THREAD: dict[str, Words] = {
    "thread:started": W("A new conversation began", "A conversation began"),
    "thread:assigned": W("Your letter was given to {to}", "The conversation was given to {to}"),
    "thread:handed_over": W("{who} gave your letter to {to}", "{who} handed the conversation over to {to}"),
    "thread:snoozed": W("{who} set a day to come back to you", "{who} put the conversation aside until a date"),
    "thread:woken": W("The day came to look at your letter again", "The conversation came back"),
    "thread:paced": W("{who} changed how often we write to you", "{who} changed the pace"),
    "finding:raised": W("{who} marked something in your letter: {kind}", "{who} raised a finding: {kind}"),
    "finding:called_right": W("{who} agreed with a mark in your letter: {kind}",
                                "{who} called a finding right: {kind}"),
    "finding:called_wrong": W("{who} doubted a mark in your letter: {kind}", "{who} called a finding wrong: {kind}"),
    "finding:confirmed": W("{who} looked into a mark and it was right: {kind}", "{who} confirmed a finding: {kind}"),
    "finding:wrong": W("{who} looked into a mark and it was wrong: {kind}", "{who} closed a finding as wrong: {kind}"),
    "note:written": W("{who} wrote a note for the team", "{who} wrote a note"),
    "note:withheld": W("{who} kept a note from you for now", "{who} withheld a note"),
    "note:released": W("{who} set a note free for you to read", "{who} released a note"),
    "clock:started": W("We set ourselves a time {kind}", "A clock began {kind}; {to} owns it"),
    "clock:met": W("We kept a time we had set ourselves", "A clock was met"),
    "clock:ended": W("A time we had set was no longer needed", "A clock ended"),
    "clock:handed": W("{to} took over a time we had set", "A clock was handed to {to}"),
    "clock:warned": W("We were told that the time was running out", "A clock warned {to}"),
    "clock:broken": W("We did not keep a time. The team's lead has it now", "A clock ran out and climbed to the lead"),
}

PERSON: dict[str, Words] = {
    "person:arrived": W("{who} wrote to us for the first time", "{who} wrote for the first time"),
    "person:changed": W("{who} changed what we know of you", "{who} changed the person's record"),
    "person:opened": W("{who} opened your letters", "{who} opened the person's letters", True, True),
    "person:reached": W("{who} told you that an answer is here", "{who} reached the person another way"),
    "person:stopped_contact": W("{who} asked us not to write first", "{who} stopped contact"),
    "person:resumed_contact": W("{who} allowed us to write again", "{who} resumed contact"),
    "person:chose_mail_detail": W("{who} chose what a mail to you may hold", "{who} chose what a mail may hold",
                                  with_why=True),
    "person:signed_in": W("{who} came in with a code", "{who} came in with a code"),
    "address:added": W("{who} gave us another way to reach you", "{who} added an address"),
    "address:proven": W("{who} showed that an address is yours", "{who} proved an address"),
    "address:failed": W("An address of yours stopped working", "An address failed"),
    "address:mended": W("An address of yours works again", "An address works again"),
    "retention:swept": W("What was kept long enough was thrown away", "What was kept long enough was thrown away"),
    "code:forgotten": W("Old codes were thrown away", "Old codes were thrown away"),
    "merge:proposed": W("{who} thinks that two of our records are both you", "{who} proposed a merge"),
    "merge:confirmed": W("{who} agreed: two of our records are both you", "{who} confirmed a merge"),
    "merge:declined": W("{who} said no: two of our records are not the same person", "{who} declined a merge"),
    "merge:undone": W("{who} took two of our records apart again", "{who} undid a merge"),
    "grant:given": W("{who} allowed us to use your words", "{who} gave a permission", with_why=True),
    "grant:withdrawn": W("{who} took a permission back", "{who} withdrew a permission"),
    "kept:sealed": W("A copy of a signed answer was locked away", "A copy of the signed answer was sealed apart"),
    "kept:opened": W("{who} opened a signed answer", "{who} opened a signed answer that is kept", True, True),
    "hold:placed": W("{who} said that your data must be kept for now", "{who} placed a legal hold", with_why=True),
    "hold:lifted": W("{who} said that your data need not be kept any more", "{who} lifted a legal hold"),
    "erasure:begun": W("{who} began to erase what you wrote", "{who} began to erase the person"),
    "person:erased": W("What you wrote was erased", "What this person wrote was erased"),
}

_POST = {
    "made": ("We wrote {a}", "{A} was written"),
    "attempted": ("{who} used your address to send {the}", "{The} was tried"),
    "accepted": ("The mail server took {the}", "The mail server took {the}"),
    "bounced": ("Your address refused {the}", "The address refused {the}"),
    "unknown": ("We do not know whether {the} arrived", "Nobody knows whether {the} arrived"),
    "dropped": ("{The} was not needed any more", "{The} was dropped"),
    "given_up": ("We stopped trying to send {the}", "{The} was given up"),
    "postponed": ("{The} waits for another try", "{The} was postponed"),
    "bounced_late": ("We heard late that your address refused {the}", "A late report said that {the} was refused"),
    "delayed": ("{The} is late, and your mail server still waits for it", "{The} is delayed"),
    "arrived": ("Your mailbox took {the}", "Their mailbox took {the}"),
    "complained": ("In your mailbox {the} was called unwanted", "Their mailbox called {the} unwanted"),
    "parked": ("{The} waits for a person to look at it", "{The} was parked"),
}
_POSTED = {
    "notice": ("a note that an answer is here", "the note that an answer is here"),
    "acknowledgement": ("a note that your letter came", "the note that a letter came"),
    "code": ("a code for you", "the code"),
    "staff": ("a letter to a member of staff", "the letter to a member of staff"),
}


def _posted(text: str, a: str, the: str) -> str:
    filled = text.replace("{a}", a).replace("{the}", the)
    return filled.replace("{A}", a[0].upper() + a[1:]).replace("{The}", the[0].upper() + the[1:])


POST: dict[str, Words] = {
    f"{kind}:{what}": W(_posted(person, a, the), _posted(staff, a, the))
    for kind, (a, the) in _POSTED.items()
    for what, (person, staff) in _POST.items()
}

# About nobody who writes: read by auditors.
HOUSE: dict[str, Words] = {
    verb: W(text, text)
    for verb, text in {
        "staff:invited": "{who} invited a member of staff",
        "staff:joined": "{who} joined",
        "staff:added": "{who} added {to}",
        "staff:deactivated": "{who} ended the work of {to} here",
        "staff:roles_set": "{who} changed the roles of {to}",
        "staff:teams_set": "{who} changed the teams of {to}",
        "staff:signed_in": "{who} signed in",
        "staff:signed_out": "{who} signed out",
        "staff:password_set": "{who} set a password",
        "staff:password_reset": "{who} set a new password by letter",
        "staff:second_factor_added": "{who} added a second proof to their sign-in",
        "staff:second_factor_removed": "{who} removed a second proof from their sign-in",
        "invitation:withdrawn": "{who} took an invitation back",
        "face:set": "{who} changed what people see of {to}",
        "duty:set": "{who} changed when {to} is on duty",
        "training:recorded": "{who} recorded a training of {to}",
        "training:ended": "{who} ended a training of {to}",
        "organisation:set_up": "{who} set up the organisation",
        "organisation:products_set": "{who} changed the list of products",
        "team:added": "{who} added a team",
        "team:hours_set": "{who} changed the hours of a team",
        "team:lead_set": "{who} made {to} the lead of a team",
        "site:added": "{who} opened a door on another site",
        "site:changed": "{who} changed a door on another site",
        "site:paused": "{who} paused a door on another site",
        "site:reopened": "{who} opened a door on another site again",
        "mail:arrived": "A mail arrived",
        "mail:parked": "A mail could not be made out, and stands where staff see it",
        "mail:let_go": "{who} saw that a mail was not meant for us",
        "profile:drafted": "{who} drafted the rules",
        "profile:signed": "{who} signed the rules",
        "screen:trained": "{who} trained a version of the screen",
        "screen:thresholds_set": "{who} set the thresholds of the screen",
        "screen:signed": "{who} signed a version of the screen",
        "screen:ended": "{who} ended a version of the screen",
        "sample:resized": "{who} changed how many letters are read a second time",
    }.items()
}

SENTENCES: dict[str, Words] = {**MESSAGE, **REPLY, **THREAD, **PERSON, **POST, **HOUSE}
LOOKING = frozenset(verb for verb, words in SENTENCES.items() if words.looked)

FINDINGS = {
    "crisis": "someone may be in danger",
    "medical_emergency": "someone may need help at once",
    "adverse_event": "a side effect",
    "exposure_without_harm": "a medicine taken, and no harm",
    "pregnancy_exposure": "a medicine in pregnancy",
    "overdose_or_misuse": "too much of a medicine, or another use of it",
    "medication_error": "a mistake with a medicine",
    "lack_of_effect": "a medicine that did not work",
    "quality_complaint": "something wrong with a product",
    "medical_question": "a question about health",
    "privacy_request": "a question about your data",
    "identifiers": "names or numbers to hide",
    "complaint": "you are not happy with us",
    "praise": "kind words",
    "stop_contact": "you want no more letters",
    "unreadable": "something we could not read",
}

CLOCKS = {
    "first_answer": "to answer you",
    "answer": "to answer you",
    "review": "to check the answer",
    "crisis": "to look for danger",
    "medical_emergency": "to look for danger",
    "unscreened": "to have a trained person read your letter",
    "safety": "to tell our safety team",
    "privacy_request": "to answer you about your data",
    "quality_complaint": "to look into what went wrong",
    "reach": "to reach you another way",
    "unsorted": "to look at mail that software could not read",
}

"""What stands on a conversation's page once for every finding and every letter: there may be hundreds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from django.utils.safestring import SafeString

from answerable.desk import words
from answerable.desk.conversation.letter import Letter, Seen
from answerable.look import words as look
from answerable.look.markup import NOTHING, address, markup, together
from answerable.look.moments import time_of

_FINDING = """<div id="why-{id}" class="why" tabindex="-1"><span class="ref">{number}</span>\
<b>{name}, {strength}</b> \
{why}{whole} <a href="{because}">Why?<span class="unseen"> {name}, {number}</span></a>
{others}
{state}</div>
"""
_VERDICT = """
<form method="post" action="{say}" hx-post="{say}" hx-swap="none" class="say" data-say{said}>{csrf}\
<button class="button button--quiet" id="wrong-{id}" name="verdict" value="wrong" aria-pressed="{wrong}">Wrong\
</button> \
<button class="button button--quiet" id="right-{id}" name="verdict" value="right" aria-pressed="{right}">Right</button>\
</form>
{mine}
{closing}
"""
_CLOSING = """<details class="act"><summary>Close it</summary>
<form method="post" action="{end}" hx-post="{end}" hx-swap="none">{csrf}
<label class="label" for="because-{id}">Why</label>\
<textarea class="field" id="because-{id}" name="because" rows="2" required></textarea>
<p class="buttons"><button class="button button--second" name="as_" value="wrong">It is wrong</button> \
<button class="button button--second" name="as_" value="confirmed">It is right</button></p></form></details>
"""
_RAISE = """<form method="post" action="{href}" hx-post="{href}" hx-swap="none" class="stack-s raise" \
data-raise="{id}">{csrf}
<p class="small quiet">In the letter from {when}</p>
<input type="hidden" name="start"><input type="hidden" name="end">
<p class="kept" data-marked hidden></p>
<div data-unmarked><label class="label" for="passage-{id}">Which words</label>\
<select class="field" id="passage-{id}" name="passage"><option value="">The whole letter</option>{passages}</select>\
</div>
<label class="label" for="kind-{id}">What it is</label>\
<select class="field" id="kind-{id}" name="kind" required><option value="">Choose what it is</option>{kinds}</select>
<p class="buttons"><button class="button button--second">Keep it</button></p></form>"""
_OPTION = '<option value="{0}">{1}</option>'


def findings_drawn(seen: Iterable[Seen], csrf: SafeString, *, may_say: bool) -> SafeString:
    """What was seen in a letter, each with what the reader may say of it."""
    return together(_finding(one, csrf, may_say) for one in seen)


def _finding(one: Seen, csrf: SafeString, may_say: bool) -> SafeString:
    row = one.finding
    others = NOTHING
    if one.others:
        others = markup('<br><span class="quiet">{0}.</span>', look.list_words(one.others))
    return markup(
        _FINDING, id=row.pk, number=one.number, name=one.name, strength=words.strength_said(row.strength), why=row.why,
        whole=" About the whole letter." if one.whole else "", others=others, because=address("desk:why", of=row.pk),
        state=_closed(one) if not one.is_open else _verdict(one, csrf) if may_say else NOTHING,
    )


def _closed(one: Seen) -> SafeString:
    said = "Closed as wrong" if one.finding.closed_as == "wrong" else "Confirmed"
    return markup("<br>{0}{1}\n", said, f": {one.because}" if one.because else ".")


def _verdict(one: Seen, csrf: SafeString) -> SafeString:
    row = one.finding
    return markup(
        _VERDICT, say=address("desk:say", of=row.pk), id=row.pk, csrf=csrf,
        said=markup(' data-said="{0}"', one.mine) if one.mine else NOTHING,
        wrong="true" if one.mine == "wrong" else "false", right="true" if one.mine == "right" else "false",
        mine=markup('<span class="quiet">You find it {0}.</span>', one.mine) if one.mine else NOTHING,
        closing=_closing(one, csrf),
    )


def _closing(one: Seen, csrf: SafeString) -> SafeString:
    if not one.trained_only:
        return NOTHING
    if one.may_close:
        return markup(_CLOSING, end=address("desk:end_finding", of=one.finding.pk), id=one.finding.pk, csrf=csrf)
    return markup('<span class="quiet">{0}</span>', one.may_close.why) if one.mine else NOTHING


def raising_drawn(
    letters: Sequence[Letter], kinds: Iterable[tuple[str, str]], zone: look.Zone, csrf: SafeString
) -> SafeString:
    """For each letter of the person, the newest first: what the screen missed in it."""
    theirs = [letter for letter in reversed(letters) if letter.theirs and not letter.held]
    options = _options(tuple(kinds))
    return together(
        markup(
            _RAISE, href=address("desk:raise_finding", of=letter.message.pk), id=letter.message.pk, csrf=csrf,
            when=time_of(letter.message.made_at, zone), kinds=options,
            passages=together(markup(_OPTION, passage.key, passage.words) for passage in letter.passages),
        )
        for letter in theirs
    )


@lru_cache(maxsize=8)
def _options(kinds: Sequence[tuple[str, str]]) -> SafeString:
    return together(markup(_OPTION, kind, said) for kind, said in kinds)

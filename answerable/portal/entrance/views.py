"""The start page, where to get help now, and what came of what was promised."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from answerable.access.guard import open_to_all
from answerable.portal.entrance.demo import colleagues
from answerable.portal.entrance.promised import last_week, promised
from answerable.portal.frame import frame, house_of, others_of, promise_in, rules_in
from answerable.portal.help import help_everywhere
from answerable.portal.words import within_said


@open_to_all("the start page is where strangers arrive; it shows nothing of anyone")
@require_safe
def start(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Three doors: write, answer, and what is promised."""
    house = house_of(slug)
    rules = rules_in(house)
    within = within_said(rules, "first_answer")
    context = frame(house, said=promise_in(house), within=within, week=last_week(house), others=others_of(house))
    if settings.DEMO:
        context["colleagues"] = colleagues(house)
    return render(request, "portal/start.html", context)


@open_to_all("what an organisation promises, anyone may read before they write")
@require_safe
def promises(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Every promise in plain words, whether it was kept last week, and who signed it."""
    house = house_of(slug)
    context = frame(house, said=promise_in(house), week=last_week(house), promised=promised(house))
    return render(request, "portal/promises.html", context)


@open_to_all("help is for everyone, at once")
@require_safe
def help_now(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Whom to call, country by country."""
    house = house_of(slug)
    return render(request, "portal/help.html", frame(house, helps=help_everywhere(house), said=promise_in(house)))

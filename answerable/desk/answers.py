"""What a page gets back after something was done: a line that says so, and what must be looked at again."""

import json

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse


def by_script(request: HttpRequest) -> bool:
    """Whether a script asked, and can put the answer into the page that is open."""
    return request.headers.get("HX-Request") == "true"


def done(request: HttpRequest, words: str, *, thread_id: str = "", leave: str = "") -> HttpResponse:
    """Says `words` and refreshes what is open; `leave` names the page to go on to. Without a script, by a redirect."""
    to = reverse(leave or "desk:home") if leave or not thread_id else reverse("desk:thread", args=[thread_id])
    if not by_script(request):
        messages.success(request, words)
        return redirect(to)
    response = HttpResponse(status=204)
    if leave:
        messages.success(request, words)
        response["HX-Redirect"] = to
    else:
        response["HX-Trigger"] = json.dumps({"desk:done": {"words": words}})
    return response

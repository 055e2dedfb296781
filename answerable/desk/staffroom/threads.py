"""What a lead does after threats: the pace of a conversation. The road to safety stays open all the same."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk.frame import actor_at
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Thread


@needs(Permission.LEAD_TEAM)
@require_POST
def pace(request: HttpRequest, thread_id: str) -> HttpResponse:
    """Sets how soon answers come in one conversation: pace=usual or once_a_day."""
    thread = dialogue.set_pace(thread_id, pace=request.POST.get("pace", ""), by=actor_at(request))
    messages.success(
        request, f"From now on: {Thread.Pace(thread.pace).label}. What the screen sees goes to safety at once."
    )
    return redirect("desk:thread", thread_id)

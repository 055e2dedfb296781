"""Whose pages may hold ours in a frame: the sites of one door, on that door's pages and nowhere else."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from answerable.people.models import Site


def allow(request: HttpRequest, site: Site) -> None:
    """What is answered to this request may stand in a frame on the door's own sites, a refusal or a failure too."""
    request.framed_by = list(site.origins)  # type: ignore[attr-defined]


class Framed:
    """Says in the security policy who may frame an answer. Stands inside of what forbids it everywhere else."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Changes nothing unless a view of the door allowed it."""
        response = self.get_response(request)
        holders: list[str] = getattr(request, "framed_by", [])
        if holders:
            response._csp_replace = {"frame-ancestors": holders}  # type: ignore[attr-defined]
            # The older header knows no list of sites; every browser in use heeds the policy above it.
            response.xframe_options_exempt = True
        return response

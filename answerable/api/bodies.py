"""Reads what a provider posts up to a bound of its own: a whole mail is larger than any form of ours."""

from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, QueryDict
from django.utils.datastructures import MultiValueDict

LARGEST = {"tracking": 2 * 1024 * 1024, "inbound": 50 * 1024 * 1024}


class TooLarge(Exception):
    """More was posted than is taken."""


def read_whole(request: HttpRequest, most: int) -> None:
    """Makes body, POST and FILES of this request ready, whatever the bound of forms is. Raises TooLarge."""
    content = request.read(most + 1)
    if len(content) > most:
        raise TooLarge
    request._body = content  # where Django itself keeps it
    if request.content_type == "multipart/form-data":
        fields, files = parted(content, request.META.get("CONTENT_TYPE", ""))
        request._post, request._files = fields, files  # type: ignore[attr-defined]


def parted(content: bytes, content_type: str) -> tuple[QueryDict, MultiValueDict[str, SimpleUploadedFile]]:
    """The fields and files of a form with parts; what is no such part is left out."""
    fields, files = QueryDict(mutable=True), MultiValueDict[str, SimpleUploadedFile]()
    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    whole = BytesParser(EmailMessage, policy=default).parsebytes(head + content)
    for part in whole.iter_parts() if whole.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        value = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(value, bytes):
            continue
        filename = part.get_filename()
        if filename is None:
            fields.appendlist(name, value.decode("utf-8", "replace"))
        else:
            files.appendlist(name, SimpleUploadedFile(filename or "file", value, part.get_content_type()))
    return fields, files

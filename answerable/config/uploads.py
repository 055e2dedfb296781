"""Where a large photo waits while its letter is being kept: in a file without a name, gone with the process."""

import tempfile
from typing import IO, Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler


class NamelessFiles(FileUploadHandler):
    """Takes what is too large for memory. A file with a name would lie there, readable, after a kill."""

    paper: IO[bytes]

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Another file begins."""
        super().new_file(*args, **kwargs)
        self.paper = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the request)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Keeps one piece of it."""
        self.paper.write(raw_data)
        return None

    def file_complete(self, file_size: int) -> "UploadedFile[Any]":
        """The whole file, rewound."""
        self.paper.seek(0)
        kind, charset, extra = self.content_type, self.charset, self.content_type_extra
        return UploadedFile(self.paper, self.file_name, kind, file_size, charset, extra)

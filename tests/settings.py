"""Settings of the suite: the product's own, on files of its own that nobody else uses."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# In memory where the machine allows it: that a commit reaches the disk is the business of tests/faults.
_memory = Path("/dev/shm")
_folder = Path(tempfile.mkdtemp(prefix="answerable-tests-", dir=_memory if os.access(_memory, os.W_OK) else None))
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["ANSWERABLE_DATA"] = str(_folder)
os.environ.setdefault("ANSWERABLE_DEMO", "1")
_url = os.environ.get("ANSWERABLE_TEST_DATABASE_URL", "")
if _url:
    os.environ["ANSWERABLE_DATABASE_URL"] = _url
    os.environ["ANSWERABLE_KEYS_DATABASE_URL"] = _url + "_keys"

from answerable.config.settings import *  # noqa: E402, F403
from answerable.config.settings import DATABASES  # noqa: E402

if not _url:
    # A file, not memory: the writer is a thread of its own and must see the same database.
    for _alias in DATABASES:
        DATABASES[_alias]["TEST"] = {"NAME": str(_folder / f"test-{_alias}.sqlite3")}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
INSTALLED_APPS = [*INSTALLED_APPS, "tests.work.waiting"]  # noqa: F405
WHITENOISE_AUTOREFRESH = True  # else every client of the suite reads all static files anew before its first page

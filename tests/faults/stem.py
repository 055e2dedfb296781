"""A process that has read the product once: whatever is asked of a deployment is done in a fork of it, which can be
killed like any other process. No thread and no connection is open in the stem itself."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

ENDED_WELL = 0


class Stem:
    """From outside: the process, and what it was asked to begin."""

    def __init__(self, folder: Path, code: Path, surroundings: Mapping[str, str]) -> None:
        self._told = folder / "told.json"
        with open(folder / "said.txt", "ab") as said:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.inside"], cwd=code, env=dict(surroundings), text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)

    def begins(self, what: str, given: Any = None) -> int:
        """The number of a process of its own that does it."""
        return self._asks({"what": what, "given": given, "told": str(self._told)})

    def waits_for(self, child: int) -> int:
        """Until it is gone; how it ended."""
        return self._asks({"wait": child})

    def does(self, what: str, given: Any = None) -> Any:
        """What it told when it was done; AssertionError when it failed."""
        assert self.waits_for(self.begins(what, given)) == ENDED_WELL, f"{what} failed"
        return json.loads(self._told.read_text())

    def ends(self) -> None:
        """The stem itself; it ends when nobody can ask it any more."""
        assert self._process.stdin and self._process.stdout
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _asks(self, question: dict[str, Any]) -> int:
        assert self._process.stdin and self._process.stdout
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
        said = self._process.stdout.readline()
        assert said, "the stem ended by itself"
        return int(said)


def serve(do: Callable[[str, Any], object], leave: Callable[[], None]) -> None:
    """From inside: begins what it is asked for, or waits for it, until nobody can ask any more."""
    for line in sys.stdin:
        asked = json.loads(line)
        if "wait" in asked:
            print(os.waitpid(asked["wait"], 0)[1], flush=True)
            continue
        child = os.fork()
        if not child:
            _does_and_ends(asked, do, leave)
        print(child, flush=True)


def _does_and_ends(asked: dict[str, Any], do: Callable[[str, Any], object], leave: Callable[[], None]) -> None:
    failed = 1
    try:
        Path(asked["told"]).write_text(json.dumps(do(asked["what"], asked["given"])))
        leave()
        failed = 0
    except BaseException:
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
    finally:
        os._exit(failed)

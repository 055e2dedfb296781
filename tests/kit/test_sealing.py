"""A sealed value opens with its own key in its own place; a key file is whole, private, or refused."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.kit import keyfile, sealing
from answerable.kit.keyfile import KeyTrouble
from answerable.kit.sealing import MasterKey, SealBroken

KEY, OTHER = sealing.new_key(), sealing.new_key()


@given(st.binary(max_size=500), st.text(max_size=40))
def test_what_was_sealed_opens_again(plain: bytes, about: str) -> None:
    sealed = sealing.seal(KEY, plain, about)
    assert sealing.unseal(KEY, sealed, about) == plain
    assert sealing.unseal(KEY, memoryview(sealed), about) == plain  # type: ignore[arg-type]


@given(st.binary(min_size=1, max_size=60), st.data())
def test_one_changed_bit_breaks_the_seal(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(sealing.seal(KEY, plain, "message:1"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SealBroken):
        sealing.unseal(KEY, bytes(sealed), "message:1")


def test_a_value_moved_to_another_row_or_key_does_not_open() -> None:
    sealed = sealing.seal(KEY, b"hives", "message:1")
    for key, about in [(KEY, "message:2"), (OTHER, "message:1")]:
        with pytest.raises(SealBroken):
            sealing.unseal(key, sealed, about)
    for broken in (b"", sealed[:20], b"\x02" + sealed[1:]):
        with pytest.raises(SealBroken):
            sealing.unseal(KEY, broken, "message:1")


def test_the_same_text_is_never_sealed_the_same_way_twice() -> None:
    assert sealing.seal(KEY, b"yes", "a") != sealing.seal(KEY, b"yes", "a")


def test_a_wrapped_key_opens_only_for_its_person_and_only_as_a_key() -> None:
    wrapped = sealing.wrap(OTHER, KEY, "person:1")
    assert sealing.unwrap(OTHER, wrapped, "person:1") == KEY
    with pytest.raises(SealBroken):
        sealing.unwrap(OTHER, wrapped, "person:2")
    with pytest.raises(SealBroken):
        sealing.unseal(OTHER, wrapped, "person:1")


def test_macs_and_blind_indexes_depend_on_the_key_and_differ_from_each_other() -> None:
    assert sealing.mac(KEY, b"x") == sealing.mac(KEY, b"x") != sealing.mac(OTHER, b"x")
    assert sealing.blind(KEY, "ada@example.org") == sealing.blind(KEY, b"ada@example.org")
    assert sealing.blind(KEY, b"x") != sealing.mac(KEY, b"x")


def test_the_master_key_is_made_once_private_and_never_printed(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "master.key"
    master = MasterKey.load(path)
    assert MasterKey.load(path) == master == MasterKey.read(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]
    assert master.hex() not in f"{master} {master!r}"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_key_that_others_can_read_is_refused_with_what_to_type(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "master.key"
    MasterKey.load(path)
    path.chmod(mode)
    with pytest.raises(KeyTrouble, match=f"chmod 600 {path}"):
        MasterKey.load(path)


@pytest.mark.parametrize("damaged", [b"", b"short", b"x" * 33])
def test_a_damaged_key_is_refused_and_left_as_it_is(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "master.key"
    path.touch(0o600)
    path.write_bytes(damaged)
    with pytest.raises(KeyTrouble, match="damaged"):
        MasterKey.load(path)
    assert path.read_bytes() == damaged


def test_a_key_that_should_be_there_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble, match="no key"):
        MasterKey.read(tmp_path / "master.key")
    assert not list(tmp_path.iterdir())


def _load(path: Path, found: multiprocessing.Queue[bytes]) -> None:
    found.put(bytes(MasterKey.load(path)))


def test_processes_that_start_together_agree_on_one_key(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    found: multiprocessing.Queue[bytes] = context.Queue()
    path = tmp_path / "master.key"
    together = [context.Process(target=_load, args=(path, found)) for _ in range(6)]
    for process in together:
        process.start()
    keys = {found.get(timeout=30) for _ in together}
    for process in together:
        process.join()
    assert keys == {path.read_bytes()}


@pytest.mark.parametrize("step", ["write", "fsync", "link", "unlink"])
def test_a_kill_while_the_key_is_made_leaves_a_whole_key_or_none(tmp_path: Path, step: str) -> None:
    path = tmp_path / "master.key"
    child = os.fork()
    if child == 0:

        def killed(*_: object, **__: object) -> None:
            os.kill(os.getpid(), signal.SIGKILL)

        if step == "unlink":
            Path.unlink = killed  # type: ignore[method-assign, assignment]
        else:
            setattr(os, step, killed)
        keyfile.make(path)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert not path.exists() or len(path.read_bytes()) == keyfile.LENGTH
    assert len(MasterKey.load(path)) == keyfile.LENGTH

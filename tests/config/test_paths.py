"""Where a deployment keeps its files."""

from pathlib import Path

import pytest

from answerable.config.paths import data_folder


@pytest.mark.parametrize("named", ["", None])
def test_without_a_name_it_is_var_and_never_the_working_directory_itself(
    named: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ANSWERABLE_DATA")
    if named is not None:
        monkeypatch.setenv("ANSWERABLE_DATA", named)
    assert data_folder() == tmp_path / "var"
    assert (tmp_path / "var").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_named_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANSWERABLE_DATA", str(tmp_path / "one" / "two"))
    assert data_folder().is_dir()

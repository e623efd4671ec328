"""A file of the index is named by what it says, and compressed once."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from sdsite.cache import NO_CACHE, Cache
from sdsite.render.search.packing import ENDING, FOLDER, NAME, Packer, name_of

CONTENT = {"woorden": ["één", "twee"]}


def test_een_bestand_zegt_wat_erin_ging_en_heet_daarnaar() -> None:
    file, other = (Packer(NO_CACHE).pack(content) for content in (CONTENT, {}))
    assert json.loads(gzip.decompress(file.content)) == CONTENT
    assert file.path == f"{FOLDER}{name_of(file)}{ENDING}"
    assert len(name_of(file)) == NAME
    assert name_of(file) != name_of(other)


def test_wat_bewaard_is_wordt_niet_opnieuw_ingepakt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packer = Packer(Cache(tmp_path))
    file = packer.pack(CONTENT)
    packer.keep()
    monkeypatch.setattr(gzip, "compress", lambda *_, **__: pytest.fail("packed again"))
    assert Packer(Cache(tmp_path)).pack(CONTENT) == file

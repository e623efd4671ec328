"""The client engine reads words as the index does, and says by name what is wrong with an index."""

import gzip
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from sdsite.pages.search_plan import SearchPlan
from sdsite.render.search.words import readings, tokens
from tests.search.ask import ENGINE
from tests.search.conftest import record, write_index

READ_WORDS = """
const { tokens, readings } = await import(process.argv[1]);
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const texts = JSON.parse(Buffer.concat(chunks).toString("utf8"));
process.stdout.write(JSON.stringify(texts.map((text) => tokens(text).map(readings))));
"""
"""Texts on stdin → for each text the readings of each of its tokens."""

OPEN_INDEX = """
import { readFile } from "node:fs/promises";
import { join } from "node:path";
const engine = await import(process.argv[1]);
const read = async (name) => (await readFile(join(process.argv[2], name)));
try {
  const index = await engine.openIndex(read);
  await index.search("zorg");
  process.stdout.write("found");
} catch (error) {
  const kinds = ["IndexMissing", "IndexDamaged", "BrowserTooOld"];
  process.stdout.write(kinds.find((kind) => error instanceof engine[kind]) ?? String(error));
}
"""
"""The name of the error that opening and asking an index ends in, or "found"."""

LETTERS = st.sampled_from(
    [*"abéïßĳŉ’' -.,0123456789", "\u00a0", "\u202f", "\u2011", " mln", " miljoen"]
)
PIECES = st.lists(LETTERS | st.characters(codec="utf-8"), max_size=30)


def _node(script: str, *arguments: str, text: str = "") -> str:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not on this machine")
    done = subprocess.run(
        [node, "--input-type=module", "-e", script, "--", *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


@settings(max_examples=8, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@example(texts=["Risico’s 668.750", "10,70 mln en 3 miljard", "e\u2011health 2021-047", "ÿĲŉ ŸŒ"])
@given(texts=st.lists(PIECES.map("".join), min_size=100, max_size=200))
def test_vraag_en_index_lezen_woorden_precies_hetzelfde(texts: Sequence[str]) -> None:
    words = ENGINE.with_name("words.js").as_uri()
    answer = json.loads(_node(READ_WORDS, words, text=json.dumps(list(texts))))
    for text, read in zip(texts, answer, strict=True):
        assert read == [list(readings(token)) for token in tokens(text)], text


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return write_index(SearchPlan((record("een", "Zorg"),)), tmp_path)


def test_een_hele_index_gaat_open(index: Path) -> None:
    assert _node(OPEN_INDEX, ENGINE.as_uri(), str(index)) == "found"


@pytest.mark.parametrize(
    "name,content,error",
    [
        ("index.json", None, "IndexMissing"),
        ("index.json", b"<html>404</html>", "IndexDamaged"),
        ("index.json", b'{"version": 99}', "IndexDamaged"),
        ("*.bin", None, "IndexMissing"),
        ("*.bin", b"\x1f\x8b broken", "IndexDamaged"),
        ("*.bin", b"", "IndexDamaged"),
    ],
)
def test_een_kapotte_index_heeft_een_naam(
    index: Path, name: str, content: bytes | None, error: str
) -> None:
    for file in index.glob(name):
        if content is None:
            file.unlink()
        else:
            file.write_bytes(content)
    assert _node(OPEN_INDEX, ENGINE.as_uri(), str(index)) == error


def test_een_browser_zonder_uitpakker_is_te_oud(index: Path) -> None:
    script = f"delete globalThis.DecompressionStream;\n{OPEN_INDEX}"
    assert _node(script, ENGINE.as_uri(), str(index)) == "BrowserTooOld"


def test_een_server_die_zelf_uitpakt_is_ook_goed(index: Path) -> None:
    for file in index.glob("*.bin"):
        file.write_bytes(gzip.decompress(file.read_bytes()))
    assert _node(OPEN_INDEX, ENGINE.as_uri(), str(index)) == "found"

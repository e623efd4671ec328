"""What templates became as Python, kept where Python keeps what modules became: `__pycache__`.

A template is code of the program, so what is made of it stands beside it and nowhere else: who can
write there can write the program. It is a matter of time only, as for a module: without a place to
write, or where Python is told to write none (`PYTHONDONTWRITEBYTECODE`), templates are compiled.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import metadata
from importlib.machinery import SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from sdsite.cache import digest_of

_DIGEST = hashlib.sha256().digest_size


class CompiledTemplates(BytecodeCache):
    """Keeps what Jinja made of each template, for the next process."""

    def __init__(self, compilers: Iterable[str]) -> None:
        """Begin; `compilers` are the files of ours that decide what becomes of a template."""
        made_by = f"{metadata.version('jinja2')} {digest_of(map(Path, compilers))}"
        self._made_by = f"{MAGIC_NUMBER.hex()} {made_by}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Where the code of a template stands: `__pycache__/advies.cpython-311.pyc` beside it."""
        return cache_from_source(filename or name)

    def get_source_checksum(self, source: str) -> str:
        """A digest of all that decides the code: the template, and what compiles it."""
        return hashlib.sha256(f"{self._made_by}\0{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code that was made of the same; what is not whole counts as absent."""
        with suppress(OSError, EOFError, ValueError, TypeError):
            kept = Path(bucket.key).read_bytes()
            if kept[:_DIGEST].hex() == bucket.checksum:
                bucket.code = marshal.loads(kept[_DIGEST:])  # noqa: S302  code of the program

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Let Python write the code as it does that of a module: where it can, in one step."""
        if not sys.dont_write_bytecode:
            code = bytes.fromhex(bucket.checksum) + marshal.dumps(bucket.code)
            SourceFileLoader("template", bucket.key).set_data(bucket.key, code)

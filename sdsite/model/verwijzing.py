"""A reference from one fact to another, declared on the field that holds the id."""

from __future__ import annotations

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from sdsite.frozen import frozen

REFERS_TO = "x-verwijst-naar"
"""The keyword by which a JSON Schema says of which nouns an id is."""


@frozen
class Ref:
    """Says of a field that it holds ids, of which nouns, and how the link reads from both ends."""

    to: tuple[str, ...]
    """Nouns (singular) that the id may belong to; empty means any noun."""
    forward: str
    """The kind of link in words, read from the record that holds the id."""
    backward: str
    """The kind of link in words, read from the record that the id points at."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Tell in the JSON Schema of the field what its ids refer to."""
        return {**handler(schema), REFERS_TO: list(self.to)}

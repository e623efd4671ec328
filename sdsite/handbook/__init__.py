"""What editors read about the program: every rule, every field; makes text, writes nothing."""

from sdsite.handbook.explanation import Explanation, explain, similar_rules
from sdsite.handbook.json_schema import (
    FOLDER,
    SETTINGS,
    editor_schemas,
    schema_files,
    settings_file,
)
from sdsite.handbook.rules import RULES, every_rule, find_rule

__all__ = [
    "FOLDER",
    "RULES",
    "SETTINGS",
    "Explanation",
    "editor_schemas",
    "every_rule",
    "explain",
    "find_rule",
    "schema_files",
    "settings_file",
    "similar_rules",
]

"""What editors read about the program: every rule, every field; makes text, writes nothing."""

from sdsite.handbook.dictionary import Entry, Field, entry_of, models
from sdsite.handbook.explanation import Explanation, explain, similar_rules
from sdsite.handbook.json_schema import (
    FOLDER,
    SETTINGS,
    editor_schemas,
    schema_files,
    settings_file,
)
from sdsite.handbook.manual import STAGES, dictionary_pages, rule_pages
from sdsite.handbook.new_record import asked_for, new_record
from sdsite.handbook.rules import RULES, every_rule, find_rule

__all__ = [
    "FOLDER",
    "RULES",
    "SETTINGS",
    "STAGES",
    "Entry",
    "Explanation",
    "Field",
    "asked_for",
    "dictionary_pages",
    "editor_schemas",
    "entry_of",
    "every_rule",
    "explain",
    "find_rule",
    "models",
    "new_record",
    "rule_pages",
    "schema_files",
    "settings_file",
    "similar_rules",
]

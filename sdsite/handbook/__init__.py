"""What editors read about the program: every rule, every field; makes text, writes nothing."""

from sdsite.handbook.rules import RULES, every_rule, find_rule

__all__ = ["RULES", "every_rule", "find_rule"]

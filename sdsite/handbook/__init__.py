"""What editors read about the program: every rule, every field; makes text, writes nothing."""

from sdsite.handbook.explanation import Explanation, explain, similar_rules
from sdsite.handbook.rules import RULES, every_rule, find_rule

__all__ = ["RULES", "Explanation", "every_rule", "explain", "find_rule", "similar_rules"]

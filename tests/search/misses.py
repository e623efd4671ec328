"""Prints what search misses of paren.csv: `python -m tests.search.misses <folder of the site>`.

For who tunes the ranking. It never reads the list that is held out.
"""

import sys
from collections import Counter
from pathlib import Path

from tests.search.ask import ask, ids
from tests.search.pairs import TUNED, read_pairs, score


def main() -> None:
    """Ask all pairs of the list, print every miss and the score."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    pairs = read_pairs(TUNED)
    answers = ask(site / "zoekindex", [(pair.question, {"limit": 5}) for pair in pairs])
    result = score(pairs, [ids(answer) for answer in answers])
    sys.stdout.write("\n".join((*sorted(result.misses), "")))
    kinds = Counter(line.split(" | ")[1] for line in result.misses)
    sys.stdout.write(f"{dict(kinds)}\n{result}\n")


if __name__ == "__main__":
    main()

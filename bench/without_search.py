"""`sdsite build --out site` without search: what a site would cost that has no index.

There is no such setting; what the peers build without search is measured beside this.
"""

import sys
from unittest.mock import patch

from sdsite.cli import main
from sdsite.pages.search_plan import SearchPlan

if __name__ == "__main__":
    sys.argv = ["sdsite", "build", "--out", "site"]
    with (
        patch("sdsite.pages.plan_search", lambda *_given: SearchPlan((), ())),
        patch("sdsite.render.site.build_index", lambda _plan, _cache: ()),
    ):
        main()

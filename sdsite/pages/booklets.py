"""The documents for paper that are asked for, each planned from the pages of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from sdsite.checks.paper import document_ids
from sdsite.pages.booklet import Booklet
from sdsite.pages.bundel_adviesraad import adviesraad_bundle
from sdsite.pages.bundel_inwoner import inwoner_bundle
from sdsite.pages.bundel_raad import raad_bundle
from sdsite.pages.context import PageContext
from sdsite.pages.dossier import plan_dossier
from sdsite.pages.factsheet import factsheet
from sdsite.pages.site_plan import Page

BUNDLES: Mapping[str, Callable[[PageContext, Mapping[str, Page]], Booklet | None]] = (
    MappingProxyType(
        {
            "bundel-adviesraad": adviesraad_bundle,
            "bundel-raad": raad_bundle,
            "bundel-inwoner": inwoner_bundle,
            "factsheet": factsheet,
        }
    )
)
"""The documents that are not about one fact, by id, as in `sdsite.checks.paper.BUNDLES`."""


def plan_booklets(
    context: PageContext, pages: Iterable[Page], asked: Iterable[str]
) -> Iterator[Booklet]:
    """The documents with these ids, each once; what does not exist or is empty is left out.

    The checks have told of an id that does not exist.
    """
    by_address = {page.address: page for page in pages}
    known = document_ids(context.register)
    for each in dict.fromkeys(asked):
        if each in BUNDLES:
            booklet = BUNDLES[each](context, by_address)
        else:
            booklet = plan_dossier(context, by_address, each) if each in known else None
        if booklet is not None:
            yield booklet

"""Links: marked until the page they are on is known, then the way from there; on paper a number.

A link to a page of this site is written as `site:` with the address from the root behind it, in a
template by `{{ link(address) }}` and in the HTML of a record's text by hand. When a page is poured
all of them become relative to that page, so that the site works from any root. On paper a link is
a number, and under the page each number is an address.
"""

from __future__ import annotations

from sdsite.render.template_code import shown

SITE = "site:"
"""What stands before an address from the root of the site until the page it is on is known."""

_MARKED = f'="{SITE}'
"""How an attribute begins that holds an address of this site."""

_OUTSIDE = ("https:", "http:", "mailto:", "tel:")

MOST = 60
"""The most addresses that are printed under a page."""


def link(address: str) -> str:
    """What a template writes in `href`: a marked address of this site, or another site's own."""
    return address if address.startswith(_OUTSIDE) else SITE + address


def relative(address: str, page: str) -> str:
    """The way from a page to an address, both from the root of the site; keeps the anchor.

    A page whose address begins with a slash, `/site/404.html`, may be served at any depth: its
    links begin at the root of the host, and its own folder there is the root of the site.
    """
    if page.startswith("/"):
        return f"{page.rpartition('/')[0]}/{address}"
    section = page[: page.find("/") + 1]
    if section and not address.startswith(section):
        return "../" * page.count("/") + address
    path, hash_sign, anchor = address.partition("#")
    if path == page and hash_sign:
        return f"#{anchor}"
    folder, up = page[: page.rfind("/") + 1], ""
    while not path.startswith(folder):
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], f"{up}../"
    return (f"{up}{path[len(folder) :]}" or "./") + hash_sign + anchor


def relate_links(html: str, page: str) -> tuple[str, tuple[str, ...]]:
    """The same HTML with every marked address relative to `page`, and a number at each link.

    A link to a page of this site has the number of that page; the pages come back by number, from
    the root of the site, each once, in the order of their first link. There is no number for an
    anchor of the page itself. A page that leads to more than `MOST` is a list to choose from, not
    a text to read with its notes, and has no numbers; nor has one that is served at any depth,
    whose address begins with a slash.
    """
    numbers: dict[str, int] = {}
    any_depth = page.startswith("/")
    section, up = "" if any_depth else page[: page.find("/") + 1], "../" * page.count("/")
    last, *marked = html.split(_MARKED)
    made, noted = [last], []
    for each in marked:
        address, _, rest = each.partition('"')
        path = address.partition("#")[0] if "#" in address else address
        if (path == address or path != page) and (not path or path.endswith("/")):
            start = _start(last)
            if start:
                number = numbers.setdefault(path, len(numbers) + 1)
                made[-1] = last[:start]
                noted.append(len(made))
                made += f' data-noot="{number}"', last[start:]
        elsewhere = section and not address.startswith(section)  # so are most
        way = up + address if elsewhere else relative(address, page)
        last = f'="{way}"{rest}'
        made.append(last)
    if len(numbers) <= MOST and not any_depth:
        return "".join(made), tuple(numbers)
    for place in noted:
        made[place] = ""
    return "".join(made), ()


def _start(before: str) -> int:
    """Where the attributes begin of the link whose address comes next; zero where none does."""
    if before.endswith("<a href"):
        return len(before) - len(" href")
    start = before.rfind("<a ")
    inside = before.endswith(" href") and start >= 0 and ">" not in before[start:]
    return start + len("<a") if inside else 0


def address_list(addresses: tuple[str, ...], base_url: str) -> str:
    """The addresses that only paper shows, as HTML; empty when the page links to no other."""
    if not addresses:
        return ""
    where = shown(base_url.rstrip("/") or "deze site")
    rows = "".join(f"<li>/{shown(address)}</li>" for address in addresses)
    return (
        f'<div class="adressen md-typeset"><p>De nummers tussen haken zijn adressen op {where}:</p>'
        f"<ol>{rows}</ol></div>"
    )

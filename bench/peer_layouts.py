"""The same pages laid out as each peer wants them, with its templates and settings."""

import json
import shutil
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from bench.peer_pages import PeerPage, peer_pages

SITES = Path(__file__).parent / "peer_sites"


def _for_mkdocs(
    folder: Path, records: int, plugins: Mapping[str, object], *, all_in_menu: bool = True
) -> None:
    """Header, menu, breadcrumb and tags by the theme; lists of each kind stand in Markdown."""
    kinds = _by_kind(records)
    config = (SITES / "mkdocs/mkdocs.yml").read_text("utf-8")
    config = config.replace("plugins: []", f"plugins: {json.dumps(plugins)}")
    nav = json.dumps(["index.md", *(f"{kind}/index.md" for kind in kinds), "tags.md"])
    _write(folder / "mkdocs.yml", config if all_in_menu else f"{config}nav: {nav}\n")
    _write(folder / "docs/index.md", "# Sociaal domein Lindehoven\n")
    _write(folder / "docs/tags.md", "# Thema's\n\n<!-- material/tags -->\n")
    for kind, pages in kinds.items():
        listed = "\n".join(
            f"- [{page.title}]({f'{page.folder}/{page.name}.md'.removeprefix(f'{kind}/')})"
            for page in pages
        )
        _write(folder / f"docs/{kind}/index.md", f"# {kind.capitalize()}\n\n{listed}\n")
        for page in pages:
            text = page.markdown({}, ".md", f"# {page.title}\n\n")
            _write(folder / f"docs/{page.folder}/{page.name}.md", text)


def for_material(folder: Path, records: int) -> None:
    """With its search."""
    _for_mkdocs(folder, records, {"search": {"lang": "nl"}, "tags": {}})


def for_material_without_search(folder: Path, records: int) -> None:
    """Without search."""
    _for_mkdocs(folder, records, {"tags": {}})


def for_material_with_small_menu(folder: Path, records: int) -> None:
    """Without search, and with only the lists in the menu: then the theme has no breadcrumb."""
    _for_mkdocs(folder, records, {"tags": {}}, all_in_menu=False)


def for_hugo(folder: Path, records: int) -> None:
    """Header, menu, breadcrumb, tags, lists, RSS and a sitemap by its templates."""
    shutil.copytree(SITES / "hugo", folder, dirs_exist_ok=True)
    for kind, pages in _by_kind(records).items():
        _write(folder / f"content/{kind}/_index.md", f"---\ntitle: {kind.capitalize()}\n---\n")
        for page in pages:
            _write(folder / f"content/{page.folder}/{page.name}.md", page.markdown({}, "/"))


def for_eleventy(folder: Path, records: int) -> None:
    """Header, menu, breadcrumb, tags and lists by its templates."""
    shutil.copytree(SITES / "eleventy", folder, dirs_exist_ok=True)
    kinds = _by_kind(records)
    _write(folder / "content/_data/kinds.json", json.dumps(list(kinds)))
    for template in ("list.njk", "tags.njk"):
        shutil.move(folder / template, folder / "content" / template)
    _write(folder / "content/index.md", "---\nlayout: base.njk\ntitle: Start\n---\n\n# Start\n")
    for kind, pages in kinds.items():
        data = {"layout": "page.njk", "kind": kind}
        _write(folder / f"content/{kind}/{kind}.json", json.dumps(data))
        for page in pages:
            _write(folder / f"content/{page.folder}/{page.name}.md", page.markdown({}, "/"))


def _by_kind(records: int) -> dict[str, list[PeerPage]]:
    kinds: dict[str, list[PeerPage]] = defaultdict(list)
    for page in peer_pages(records):
        kinds[page.kind].append(page)
    return kinds


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")

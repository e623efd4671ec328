"""Addresses that are not what they seem, in a written page: no link, or a finding that names it."""

from __future__ import annotations

import shutil
from pathlib import Path

import lxml.html

from sdsite.build import build_site
from sdsite.render import OutputFile

CASE = Path(__file__).parents[1] / "sites/geschreven_bladzijde"

TRICKS = (
    *("[x](javascript:hostile())", "[x](JaVaScRiPt:hostile())", "[x](  javascript:hostile())"),
    *("[x](java\tscript:hostile())", "[x](<java script:hostile()>)", "[x](javascript&colon;a)"),
    *("[x](&#106;avascript:a)", "[x](&#x6A;&#x61;vascript&#58;a)", "[x](\\javascript:a)"),
    *("[x](javascript:a 'title')", '[x](https://a.nl "\\" onclick=hostile()")', "[x](vbscript:a)"),
    *("[x](data:text/html;base64,PHN2Zz4=)", "[x](data&colon;text/html,a)", "[x](blob:a)"),
    *("[x](file:///etc/passwd)", "[x](view-source:a)", "[x](ws://a.nl)", "[x](intent:a)"),
    *("[x](//elders.nl/)", "[x](\\\\elders.nl)", "[x](/\\elders.nl)", "[x](///elders.nl)"),
    *("[x](site:../../../etc/passwd)", "[x](site:javascript:a)"),
    *("[x][ref]\n\n[ref]: javascript:hostile()", "[y]\n\n[y]: <data:text/html,a>"),
    *("<javascript:hostile()>", "<data:text/html,a>", '<https://a.nl/"onclick=hostile()>'),
    *('<a href="javascript:hostile()">x</a>', "<base href=//elders.nl>", "<iframe src=//a.nl>"),
    *("x[^1]\n\n[^1]: [y](javascript:a)", "[x](https://a.nl){: onclick=hostile() }"),
    *("[x](../../../../etc/passwd)", "[x](..%2f..%2fa)", "[x](?a=//b)", "[x](.)", "[x](a//b/)"),
)


def test_geen_adres_doet_iets_anders_dan_het_zegt(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
    front = "---\ntitel: Streken\nkort: Adressen die niet zijn wat zij lijken.\n---\n\n"
    text = "\n\n".join(f"Hier staat {trick}" for trick in TRICKS)
    (project / "content/streken.md").write_text(front + text, "utf-8")
    files: list[OutputFile] = []
    told = "".join(map(str, build_site(project, None, paper=False, show=files.append).findings))
    page = next(file for file in files if file.path == "streken/index.html")
    tree = lxml.html.document_fromstring(page.content.decode())
    main = tree.xpath("//main")[0]
    assert not main.xpath("//base | //iframe | .//img | //@onclick")
    for address in main.xpath(".//@href | .//@src"):
        known = address.startswith(("https://a.nl", "#", "../")) and "etc" not in address
        assert known or address.lstrip("./") in told, address

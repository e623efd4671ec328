"""A report that is written down is read back the same."""

from dataclasses import replace

from sdsite.findings import Finding, Place, Severity
from sdsite.report import BuildReport, PageScore, as_json, from_json

REPORT = BuildReport(
    findings=(
        Finding(Place("data/x.yml", 3), "regel", "Fout é.", "Herstel.", Severity.WARNING),
        Finding(Place("data/x.yml"), "regel", "Fout.", ""),
    ),
    pages=12,
    links=3,
    written=True,
    missing=("een", "twee"),
    reading=("een regel",),
    scores=(PageScore("over/", 62, 12, 150),),
    remarks=("let op",),
    texts=("bron/één.txt",),
)


def test_een_bewaard_verslag_is_hetzelfde_en_zegt_dat_er_niets_veranderde() -> None:
    told = from_json(as_json(REPORT))
    assert told.unchanged
    assert replace(told, unchanged=False) == REPORT
    assert [str(finding) for finding in told.findings] == [str(each) for each in REPORT.findings]


def test_een_waarschuwing_houdt_niets_tegen_en_een_fout_wel() -> None:
    assert REPORT.failed
    assert not replace(REPORT, findings=REPORT.findings[:1]).failed

"""A project folder becomes records, and every problem in it a finding."""

from collections.abc import Mapping
from pathlib import Path

from sdsite.findings import Place
from sdsite.sources import read
from sdsite.sources.lines import by_path

CONFIG = {"site_config.yml": "naam: Proef\n"}


def project(root: Path, files: Mapping[str, str]) -> Path:
    for file, content in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(content, encoding="utf-8")
    return root


def told(root: Path) -> list[str]:
    return [str(each) for each in read(root)[1]]


def test_elk_soort_bestand_geeft_records_met_soort_vorm_en_plaats(tmp_path: Path) -> None:
    files = {
        "data/themas.yml": "- id: thema-a\n  titel: A\n\n- id: thema-b\n  titel: B\n",
        "data/adviezen/2021/advies.yml": "# uitleg\nid: advies-1\npunten:\n  - kop: x\n",
        "data/bedragen/tabel-1.csv": "post;waarde\nhulp;1\n",
        "content/wat/verandert.md": "---\ntitel: T\n---\nTekst\n",
    }
    sources, findings = read(project(tmp_path, CONFIG | files))
    assert findings == ()
    config = sources.config
    assert (config.noun, config.place) == ("site_config", Place("site_config.yml", 1))
    assert (config.value, by_path(config.lines)) == ({"naam": "Proef"}, {("naam",): 1})
    assert [(r.noun, str(r.place), r.form) for r in sources.records] == [
        ("content", "content/wat/verandert.md:1", "markdown"),
        ("adviezen", "data/adviezen/2021/advies.yml:2", "yaml"),
        ("bedragen", "data/bedragen/tabel-1.csv:2", "csv"),
        ("themas", "data/themas.yml:1", "yaml"),
        ("themas", "data/themas.yml:4", "yaml"),
    ]
    page, advice, row, _, second = sources.records
    assert page.value == {"titel": "T", "pad": "wat/verandert", "tekst": "Tekst\n", "regel": 4}
    assert advice.place_of(("punten", 0, "kop")) == Place("data/adviezen/2021/advies.yml", 4)
    assert (row.value, by_path(row.lines)) == (
        {"post": "hulp", "waarde": "1"},
        {("post",): 2, ("waarde",): 2},
    )
    assert by_path(second.lines) == {("id",): 4, ("titel",): 5}


def test_een_lege_map_mist_instellingen_en_gegevens(tmp_path: Path) -> None:
    assert told(tmp_path) == [
        (
            "data: fout: In de map data/ staat geen enkel bestand met gegevens. "
            "Zet er minstens één .yml- of .csv-bestand in. [lege-datamap]"
        ),
        (
            "site_config.yml: fout: Het bestand met de instellingen ontbreekt. "
            "Maak site_config.yml in de hoofdmap van het project. [geen-instellingen]"
        ),
    ]
    assert read(tmp_path)[0].config.value == {}


def test_een_datamap_met_alleen_andere_bestanden_is_leeg(tmp_path: Path) -> None:
    root = project(tmp_path, CONFIG | {"data/lees.txt": "x"})
    assert [each.split("[")[-1] for each in told(root)] == [
        "lege-datamap]",
        "onbekend-bestandstype]",
    ]


def test_alle_fouten_van_alle_bestanden_komen_tegelijk_op_volgorde(tmp_path: Path) -> None:
    files = {
        "site_config.yml": "naam: x\nnaam: y\n",
        "data/b.yml": "a: [1\n",
        "data/a.csv": "x,y\n1\n",
        "data/a.yml": "- id: 1\n- los\n- {}\n- [x]\n",
        "data/c.yml": "12\n",
        "data/d.yml": "# niets\n",
        "data/e.yml": "",
        "data/f.yml": "id: goed\n",
        "content/x.md": "tekst\n",
    }
    root = project(tmp_path, files)
    not_a_record = (
        "fout: Hier staat geen blok met sleutels. Schrijf regels als sleutel: waarde; "
        "een lijst van blokken begint elk blok met een -. [geen-record]"
    )
    found = told(root)
    assert [each.split(": ")[0] for each in found] == [
        "content/x.md:1",
        "data/a.csv:2",
        "data/a.yml:2",
        "data/a.yml:3",
        "data/a.yml:4",
        "data/b.yml:1",
        "data/c.yml:1",
        "data/d.yml",
        "data/e.yml",
        "site_config.yml:2",
    ]
    assert found[2] == f"data/a.yml:2: {not_a_record}"
    assert found[6] == f"data/c.yml:1: {not_a_record}"
    assert found[7] == (
        "data/d.yml: fout: In dit bestand staat geen enkel gegeven. "
        "Vul het, of haal het weg. [leeg-bestand]"
    )
    assert [record.value for record in read(root)[0].records] == [{"id": 1}, {"id": "goed"}]


def test_instellingen_die_een_map_of_link_naar_buiten_zijn_worden_gemeld(tmp_path: Path) -> None:
    root = project(tmp_path / "project", {"data/a.yml": "id: a\n"})
    (root / "site_config.yml").mkdir()
    assert told(root) == [
        (
            "site_config.yml: fout: Dit is geen gewoon bestand. Zet er een leesbaar bestand neer, "
            "of geef leesrechten. [onleesbaar-bestand]"
        )
    ]
    (root / "site_config.yml").rmdir()
    (root / "site_config.yml").symlink_to("../buiten.yml")
    assert [each.rsplit(" ", 1)[-1] for each in told(root)] == ["[link-buiten-project]"]


def test_twee_keer_lezen_geeft_hetzelfde(tmp_path: Path) -> None:
    names = ("z", "a", "m", "b-c", "b")
    root = project(tmp_path, CONFIG | {f"data/{name}.yml": f"id: {name}\n" for name in names})
    assert repr(read(root)) == repr(read(root))
    assert [record.noun for record in read(root)[0].records] == ["a", "b-c", "b", "m", "z"]

"""Where the data of the site stands: the files of a record, of a noun and of a table."""

from __future__ import annotations

from sdsite.pages.parts import Bestand, Link

API = "api/v1/"
"""The folder of the JSON; its name bears the major version, so that an address never changes."""

ALL = f"{API}alles.json"
"""The file with everything."""

FILES = "gegevens/"
"""The folder of the CSV and XLSX files, with the package that describes them."""

DATAPACKAGE = f"{FILES}datapackage.json"
"""The description of all CSV files."""

ABOUT = "over/gegevens/"
"""The page that tells what there is to re-use; the page of each noun stands below it."""

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

DRAWINGS = "grafieken/"
"""The folder of the drawings of charts and time lines."""

FIGURE_WORDS = "Download de cijfers"
"""The words of a link to a file with figures, before its form."""


def record_json(plural: str, item_id: str) -> str:
    """The file of one record; it moves no more than its id does."""
    return f"{API}{plural}/{item_id}.json"


def collection_json(plural: str) -> str:
    """The file with all records of one noun."""
    return f"{API}{plural}/index.json"


def schema_json(name: str) -> str:
    """The JSON Schema of the records of a noun, or of a file that is no record."""
    return f"{API}schemas/{name}.json"


def csv_address(name: str) -> str:
    """The CSV file of a noun, a table or a chart."""
    return f"{FILES}{name}.csv"


def xlsx_address(name: str) -> str:
    """The same table as a workbook."""
    return f"{FILES}{name}.xlsx"


def drawing_address(figure_id: str) -> str:
    """The drawings of a chart or a time line, from which the pages show them."""
    return f"{DRAWINGS}{figure_id}.svg"


def about_noun(plural: str) -> str:
    """The page that describes the fields of a noun."""
    return f"{ABOUT}{plural}/"


def json_file(plural: str, item_id: str = "") -> Bestand:
    """One record as JSON; without an id all records of the noun."""
    address = record_json(plural, item_id) if item_id else collection_json(plural)
    return Bestand("JSON", address, "application/json")


def everything() -> Bestand:
    """All records of the site as JSON."""
    return Bestand("JSON", ALL, "application/json")


def csv_file(name: str) -> Bestand:
    """A noun, a table or a chart as CSV."""
    return Bestand("CSV", csv_address(name), "text/csv")


def xlsx_file(name: str) -> Bestand:
    """A table or a chart as a workbook."""
    return Bestand("XLSX", xlsx_address(name), _WORKBOOK)


def figure_files(name: str, words: str = FIGURE_WORDS) -> tuple[Link, ...]:
    """Links to the files of a table or chart, for beside its figures."""
    return (Link(f"{words} (CSV)", csv_address(name)), Link(f"{words} (XLSX)", xlsx_address(name)))

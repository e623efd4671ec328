"""All data of the site, decided once, in every form."""

from tests.pages.conftest import PlanOf


def test_elk_gegeven_staat_in_json_en_in_csv(plan_of: PlanOf) -> None:
    paths = {file.path for file in plan_of().files}
    assert {"api/v1/adviezen/index.json", "gegevens/adviezen.csv"} <= paths
    assert {"api/v1/schemas/advies.json", "api/v1/openapi.json"} <= paths
    assert "gegevens/datapackage.json" in paths

"""`sdsite serve` as somebody types it; what it shows is tested in tests/preview/."""

import socket

from tests.cli.conftest import Terminal


def test_een_poort_die_niet_vrij_is_geeft_code_2(terminal: Terminal) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert terminal.run("serve", "--poort", str(port)) == 2
    assert f"Bij --poort: poort {port} is niet vrij. Kies een andere poort." in terminal.err

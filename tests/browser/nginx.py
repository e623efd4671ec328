"""nginx from Debian's packages, serving a site by its path as a municipality's server would."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from tests.browser.chromium import absent

CONFIG = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 2;
events {{ worker_connections 64; }}
http {{
    include /etc/nginx/mime.types; access_log off; sendfile on; keepalive_requests 100000;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {site}; {rules} }}
}}
"""
SECONDS = 30


@contextmanager
def nginx(site: Path, folder: Path, rules: str = "") -> Iterator[int]:
    """Serve a site until the block ends; gives the port. The folder is for nginx itself.

    `rules` stand in the block of the server, as its administrator writes them.
    """
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        absent("nginx", "apt-get install nginx-light")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    folder.mkdir(exist_ok=True)
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=port, site=site, rules=rules), "utf-8")
    with subprocess.Popen([str(program), "-p", str(folder), "-c", str(config)]) as server:
        try:
            _wait_for(port, folder)
            yield port
        finally:
            server.terminate()


def _wait_for(port: int, folder: Path) -> None:
    end = time.monotonic() + SECONDS
    while True:
        connection = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        try:
            connection.request("HEAD", "/")
            connection.getresponse()
        except OSError:
            assert time.monotonic() < end, (folder / "error.log").read_text("utf-8")
            time.sleep(0.02)
        else:
            return
        finally:
            connection.close()

"""nginx from Debian's packages, serving a site by its path as a municipality's server would."""

import os
import shutil
import socket
import subprocess
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
INHERITED = "NGINX"
"""The variable by which nginx is told what already listens for it, as when it replaces itself."""

SECONDS = 30


@contextmanager
def nginx(site: Path, folder: Path, rules: str = "") -> Iterator[int]:
    """Serve a site until the block ends; gives the port. The folder is for nginx itself.

    `rules` stand in the block of the server, as its administrator writes them.
    """
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        absent("nginx", "apt-get install nginx-light")
    folder.mkdir(exist_ok=True)
    config = folder / "nginx.conf"
    # it listens before nginx is there, so that nobody else can take the port in between
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        config.write_text(CONFIG.format(folder=folder, port=port, site=site, rules=rules), "utf-8")
        server = subprocess.Popen(
            [str(program), "-p", str(folder), "-c", str(config)],
            pass_fds=[listening.fileno()],
            env={**os.environ, INHERITED: f"{listening.fileno()};"},
        )
    with server:
        try:
            _has_begun(port, folder)
            yield port
        finally:
            server.terminate()


def _has_begun(port: int, folder: Path) -> None:
    """Wait for its first answer; where it could not begin there is none."""
    connection = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    try:
        connection.request("HEAD", "/")
        connection.getresponse()
    except OSError:
        raise AssertionError((folder / "error.log").read_text("utf-8")) from None
    finally:
        connection.close()

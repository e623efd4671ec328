"""The headers of the site, and the policy that only allows what is really there."""

import base64
import hashlib

from sdsite.render.headers import (
    OF_EVERY_FILE,
    content_security_policy,
    header_files,
    inline_scripts,
    security_headers,
)

SCRIPT = b"document.title = 'x';"
PAGE = (
    b'<html><head><script src="site.js"></script>'
    b'<script type="application/ld+json">{"@context": "x"}</script>'
    b"<script>" + SCRIPT + b"</script></head></html>"
)


def test_zonder_script_in_een_pagina_staat_het_beleid_alleen_eigen_bestanden_toe() -> None:
    policy = content_security_policy()
    assert "script-src 'self';" in policy
    for loose in ("unsafe", "*", "https:", "http:", "sha256"):
        assert loose not in policy
    for wanted in ("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"):
        assert wanted in policy


def test_een_script_in_een_pagina_staat_in_het_beleid_met_zijn_hash() -> None:
    assert inline_scripts(PAGE) == {SCRIPT}
    digest = base64.b64encode(hashlib.sha256(SCRIPT).digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in content_security_policy([SCRIPT])
    (headers, *_) = header_files([SCRIPT, SCRIPT], "/")
    assert headers.content.decode().count(digest) == 1


def test_elke_soort_host_krijgt_dezelfde_regels() -> None:
    files = {file.path: file.content.decode() for file in header_files([], "/")}
    assert sorted(files) == ["_headers", "hosting/Caddyfile", "hosting/nginx.conf"]
    for path, text in files.items():
        for name, value in security_headers():
            assert name in text, path
            assert value in text, path


def test_de_regels_gelden_in_de_map_waar_de_site_staat() -> None:
    files = {file.path: file.content.decode() for file in header_files([], "/map/")}
    assert files["_headers"].startswith("/map/*\n")
    assert "/map/api/v1/*" in files["_headers"]
    assert "location /map/api/v1/" in files["hosting/nginx.conf"]
    assert "error_page 404 /map/404.html;" in files["hosting/nginx.conf"]
    assert "header /map/api/v1/* API-Version" in files["hosting/Caddyfile"]


def test_nginx_stuurt_met_wat_een_bladzijde_laadt_geen_beleid_voor_bladzijden_mee() -> None:
    files = {file.path: file.content.decode() for file in header_files([], "/")}
    _, _, after = files["hosting/nginx.conf"].partition("location /assets/ {")
    names = {line.split()[1] for line in after.partition("}")[0].strip().splitlines()}
    assert names == {*OF_EVERY_FILE, "Cache-Control"}


def test_een_browser_onthoudt_https_ten_minste_een_jaar_en_stuurt_geen_herkomst() -> None:
    headers = dict(security_headers())
    assert headers["Strict-Transport-Security"] == "max-age=31536000"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"

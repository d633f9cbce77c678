"""The page of findings in a real browser: searched, filtered, grouped, and checked for everybody's use."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Dict, List, Optional

import pytest
from running import SHOP, Project

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")

# What the tests do to a page: each step is JavaScript with a result.
HELPERS = """
    const $ = (name) => document.querySelector(name);
    const all = (name) => Array.from(document.querySelectorAll(name));
    const visible = () => all("article").filter((node) => node.offsetParent !== null).map((node) => node.dataset.rule);
    const type = (text) => { $("#query").value = text; $("#query").dispatchEvent(new Event("input", {bubbles: true})); };
    const choose = (name, value) => { $(name).value = value; $(name).dispatchEvent(new Event("change", {bubbles: true})); };
    const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
"""


def axe() -> Optional[Path]:
    """Return the script of axe-core, where it is installed."""
    places = [os.environ.get("AXE_CORE", ""), "node_modules/axe-core/axe.min.js", "/usr/lib/node_modules/axe-core/axe.min.js"]
    return next((Path(place) for place in places if place and Path(place).is_file()), None)


@pytest.fixture
def page(project: Project) -> Path:
    """Return a page about two files, with findings of another plugin."""
    project.write("shop/a.py", SHOP)
    project.write("shop/b.py", "import os\nimport ftplib\nos.system('ls ' + name)\n")
    project.flake8("--isolated", "--select=S,F", "--format=secure-html", "--output-file=page.html", ".")
    return project.directory / "page.html"


def browse(page: Path, body: str, *options: str, script: str = "") -> Any:
    """Open a copy of *page* that runs *body*, the body of an asynchronous function; return its result."""
    text = page.read_text(encoding="utf-8")
    program = f"{script}</script><script>(async () => {{ {HELPERS} {body} }})().catch(String).then((result) => {{" \
        "const out = document.createElement('pre'); out.id = 'result'; out.textContent = JSON.stringify(result);" \
        "document.documentElement.append(out); })"
    text = re.sub(r"<meta http-equiv=[^>]*>", "", text)  # its policy refuses the program of the test
    copy = page.with_name("tried.html")
    copy.write_text(text.replace("</body>", f"<script>{program}</script></body>"), encoding="utf-8")
    dump = visit(copy, *options)
    found = re.search(r'<pre id="result">(.*?)</pre>', dump, re.DOTALL)
    assert found, dump[-2000:]
    return json.loads(html.unescape(found[1]))


def visit(page: Path, *options: str) -> str:
    """Return the document that Chromium makes of *page*."""
    return subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000",
         f"--user-data-dir={page.parent / 'browser'}", *options, "--dump-dom", page.as_uri()],
        capture_output=True, text=True, timeout=120, check=True, encoding="utf-8",
    ).stdout


def test_it_opens_under_its_own_policy_with_everything_shown(page: Path) -> None:
    dump = visit(page)
    assert re.search(r'<form class="tools"[^>]*aria-label="Findings">', dump)  # no longer hidden: the script ran
    count = dump.count("<article ")
    assert count >= 6 and f">All {count} shown</output>" in dump


def test_search_narrows_to_every_word(page: Path) -> None:
    found = browse(page, 'type("sql REQUEST"); return [visible(), $("#shown").textContent, all(".group:not([hidden])").length];')
    assert found[0] == ["S608"] and found[1].startswith("1 of ") and found[2] == 1


def test_severities_rules_and_files_filter(page: Path) -> None:
    found: Dict[str, List[str]] = browse(page, """
        const results = {};
        $("[name=level][value=medium]").click(); results.less = visible();
        $("button[type=reset]").click(); await settled(); results.reset = visible();
        choose("#rule", "S605"); results.rule = visible();
        $("button[type=reset]").click(); await settled();
        choose("#file", "shop/b.py"); results.file = visible();
        return results;
    """)
    assert "S608" not in found["less"] and len(found["less"]) < len(found["reset"])
    assert found["rule"] == ["S605"] and {"S605", "S402"} <= set(found["file"]) and "S608" not in found["file"]


def test_findings_are_grouped_as_the_reader_likes(page: Path) -> None:
    found = browse(page, """
        const heads = () => all(".group h2").map((node) => node.firstChild.textContent.trim());
        const results = [heads()];
        choose("#group", "file"); results.push(heads());
        choose("#group", "rule"); results.push(heads());
        return results;
    """)
    assert found[0] == ["High", "Medium", "Low", "Other plugins"] and found[1] == ["shop/a.py", "shop/b.py"]
    assert "S608 sql-injection" in found[2] and found[2] == sorted(found[2])


def test_it_works_from_the_keyboard(page: Path) -> None:
    found = browse(page, """
        document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true}));
        const results = [document.activeElement.id];
        location.hash = "rule-S608"; await settled();
        results.push($("#rule-S608").open);
        all("details").forEach((node) => { node.open = true; });
        const reachable = all("a[href], button, input, select, summary, [tabindex='0']");
        results.push(reachable.every((node) => { node.focus(); return document.activeElement === node; }));
        return results;
    """)
    assert found == ["query", True, True]


@pytest.mark.parametrize("width", [500, 1400])
def test_nothing_is_wider_than_the_screen(page: Path, width: int) -> None:
    found = browse(page, "return [document.documentElement.scrollWidth, innerWidth];", f"--window-size={width},900")
    assert found[0] <= found[1] <= width


@pytest.mark.skipif(axe() is None, reason="needs axe-core: AXE_CORE names its axe.min.js")
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing(page: Path, colours: str) -> None:
    option = "--blink-settings=preferredColorScheme=" + ("0" if colours == "dark" else "1")
    script = axe()
    assert script is not None
    found = browse(page, """
        all("details").forEach((node) => { node.open = true; });
        const result = await axe.run();
        const dark = matchMedia("(prefers-color-scheme: dark)").matches;
        return [dark, result.passes.length, result.violations.map((one) => [one.id, one.nodes[0].html])];
    """, option, script=script.read_text(encoding="utf-8").replace("</script", "<\\/script"))
    assert found[0] == (colours == "dark") and found[1] > 20 and found[2] == []

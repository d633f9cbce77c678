"""Texts that are brought into another form after they were checked, or at any length."""

from __future__ import annotations

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, arg, call, made_by
from flake8_secure.match.flows import flow, sink
from flake8_secure.models.sanitizers import SANITIZERS

# What gives nothing but ASCII, which all normal forms leave as it is.
_OF_ASCII = (
    "base64.", "binascii.", "django.utils.encoding.", "django.utils.http.", "django.utils.text.slugify", "inflection.",
    "itsdangerous.", "slugify.", "tornado.escape.url_escape", "urllib.", "werkzeug.utils.secure_filename",
)
_ESCAPE = call(*(name for name in SANITIZERS["html"] if "." in name and not name.startswith(_OF_ASCII)))

AFTER_ESCAPING = Rule(
    code="SEC810", name="normal-form-after-escaping", cwe=176, severity=MEDIUM, confidence=MEDIUM,
    message="normal forms bring back what was escaped, such as < from U+FE64: normalize the text first, then escape it",
    when=call("unicodedata.normalize").where(made_by(arg(1), _ESCAPE)).unless(arg("form", 0).equals("NFC", "NFD")),
    why="""
        `unicodedata.normalize("NFKC", text)` makes `<` of the small and of the fullwidth sign: what escaping and checks
        let pass is markup, a quote or a slash afterwards.
    """,
    bad="""
        import html
        import unicodedata

        def shown(name):
            return unicodedata.normalize("NFKC", html.escape(name))  # SEC810

        def shown_later(name):
            escaped = html.escape(name)
            return unicodedata.normalize("NFKD", escaped)  # SEC810
    """,
    good="""
        import html
        import unicodedata

        from werkzeug.utils import secure_filename

        def shown(name):
            return html.escape(unicodedata.normalize("NFKC", name))

        def kept(name):
            return unicodedata.normalize("NFKC", secure_filename(name))

        def sorted_by(name):
            return unicodedata.normalize("NFD", html.escape(name))
    """,
    see=("https://docs.python.org/3/library/unicodedata.html#unicodedata.normalize",
         "https://unicode.org/reports/tr36/"),
    also=("py/unicode-bypass-validation",),
)

UNLIMITED = Rule(
    code="SEC811", name="normal-form-of-any-length", cwe=770, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{source} (line {line}) may be of any length in {sink}, which slows down with it: look at len() first",
    when=flow(
        "regex", sink("unicodedata.normalize", arg=1, where=arg(0).equals("NFKC", "NFKD")),
        sink("unidecode.unidecode", "unidecode.unidecode_expect_ascii", "pyunormalize.NFKC", "pyunormalize.NFKD"),
        kinds=("remote",), audit=True),
    why="""
        Compatibility forms take time that grows faster than the text: a million of certain characters keeps a server
        busy for minutes on some systems. The rest of a request is limited, a single text seldom is.
    """,
    bad="""
        import unicodedata

        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/name")
        def name():
            return {"name": unicodedata.normalize("NFKC", request.args["name"])}  # SEC811
    """,
    good="""
        import unicodedata

        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/name")
        def name():
            name = request.args["name"]
            if len(name) > 100:
                return {}
            return {"name": unicodedata.normalize("NFKC", name)}

        @app.route("/key")
        def key():
            return {"key": unicodedata.normalize("NFC", request.args["key"])}
    """,
    see=("https://nvd.nist.gov/vuln/detail/CVE-2023-46695",),
    also=("py/unicode-dos",),
)

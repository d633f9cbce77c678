"""What makes data harmless, by weakness: calls that it passed, and guards that it survived."""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, FrozenSet, Pattern, Tuple

from flake8_secure.regex import regex

# Encodings of bytes in letters, digits and the dash or the like, and in letters, digits, plus signs and slashes.
_SPELLED = (
    "base64.b16encode", "base64.b32encode", "base64.b32hexencode", "base64.urlsafe_b64encode", "binascii.b2a_hex",
    "binascii.hexlify", "django.utils.http.urlsafe_base64_encode", "itsdangerous.base64_encode",
    *(f"itsdangerous.{kind}().dumps" for kind in ("URLSafeSerializer", "URLSafeTimedSerializer")),
)
_SLASHED = ("base64.b64encode", "base64.standard_b64encode", "binascii.b2a_base64")
# What leaves letters, digits and the dash or the like.
_PLAIN = (*_SPELLED, "django.utils.text.slugify", "guard:charset", "inflection.parameterize", "slugify.slugify")
# What leaves letters, digits, dots, dashes and underscores: the name of a file.
_NAMES = ("django.utils.text.get_valid_filename", "werkzeug.utils.secure_filename")
# Checks that leave nothing but numbers and what the program itself lists.
EXACT = ("guard:constant", "guard:member", "guard:number")
# Checks that leave no room for anything but the expected.
STRICT = ("guard:address", *EXACT, "guard:regex", "guard:validator", "guard:whole", *_PLAIN)

# The characters by which a shell takes a text for more than words, and what says that a text has none of them.
OF_SHELLS = "\n;&|<>()$`\\'\""
WORDS_ALONE = frozenset("guard:without:" + sign for sign in "\n;&|<>$`")

# Classes of texts that are HTML, by their names.
SAFE_TEXTS = frozenset(("Markup", "SafeData", "SafeString", "SafeText"))
# What declares a text to be HTML.
SAFE_STRINGS = tuple(f"django.utils.safestring.{kind}" for kind in ("SafeBytes", "SafeString", "SafeText", "SafeUnicode"))
DECLARING = ("django.utils.safestring.mark_safe", *SAFE_STRINGS, "markupsafe.Markup")

# Where Shiny keeps an uploaded file: a key of what its inputs hold.
KEPT_BY_SERVERS = frozenset((("input", "datapath"),))

# Keys of what a platform says itself, not whoever writes there: where Slack keeps a file, where CloudFormation wants its
# answer, and what the API Gateway says of itself and of how its stage is set up.
SAID_BY_PLATFORMS = frozenset((
    "ResponseURL", "inputS3Url", "requestContext", "stageVariables", "url_private",
    "url_private_download"))

# What writes JSON: it escapes quotes and line breaks, but not the signs of HTML.
JSON = ("bson.json_util.dumps", "flask.json.dumps", "json.dumps", "orjson.dumps", "tornado.escape.json_encode", "ujson.dumps")
# What gives a dictionary whatever it is given, which servers send as JSON.
DICTIONARIES = frozenset((
    "jose.jwt.decode()", "jwt.decode()", "jwt.decode_complete()", "toml.loads()", "tomli.loads()", "tomllib.loads()",
    "urllib.parse.parse_qs()", "xmltodict.parse()",
))
# What a quoted address has passed that begins with it: `//host` begins one of a link, and none that a client takes.
QUOTED_START = "quoted-start"
# What is escaped has passed for HTML, but for its quotes: `html.escape(text, quote=False)`.
WITH_QUOTES = "escaped:but-quotes"
# What writes the signs of HTML as entities; browsers read these again wherever an attribute is more than a text.
HTML_ESCAPES = (
    "django.utils.html.conditional_escape", "django.utils.html.escape", "html.escape", "markupsafe.Markup.escape",
    "markupsafe.escape", "markupsafe.escape_silent", "tornado.escape.xhtml_escape", "web.htmlquote", "web.net.htmlquote",
    "web.net.websafe", "web.websafe", "werkzeug.utils.escape", "xml.sax.saxutils.escape",
    WITH_QUOTES,
)
_HTML = (
    *JSON, *HTML_ESCAPES, *_NAMES,
    *(f"django.utils.encoding.{name}" for name in ("escape_uri_path", "filepath_to_uri", "iri_to_uri")),
    "django.utils.html.smart_urlquote", "jinja2.utils.htmlsafe_json_dumps", "nh3.clean_text", "urllib.parse.quote_from_bytes",
    "pathlib.Path().as_uri", "urllib.request.pathname2url", "ansi2html.Ansi2HTMLConverter().convert",
    "bleach.Cleaner().clean", "bleach.clean", "bleach.sanitizer.Cleaner().clean",
    "diff_match_patch.diff_match_patch().diff_prettyHtml", "django.utils.html.escapejs",
    "django.utils.html.format_html", "django.utils.html.format_html_join", "django.utils.html.json_script",
    "django.utils.http.urlquote", "nh3.clean", "tornado.escape.url_escape", "urllib.parse.quote", "urllib.parse.quote_plus",
    "urllib.parse.urlencode", "wtforms.widgets.core.html_params", "wtforms.widgets.html_params",
    "xml.sax.saxutils.quoteattr", "guard:markup", "guard:without:<", "named:html", "named:own-url", "named:rendered",
    "replace:<", "pygments.highlight", "xmlrpc.client.dumps",
)
SHELL_QUOTING = frozenset((
    "mslex.join", "mslex.quote", "named:command", "oslex.join", "oslex.quote", "pipes.quote", "shlex.join", "shlex.quote",
))
# What writes a value as code that makes it again.
WRITTEN = frozenset(("builtins.ascii", "builtins.repr"))
_PATH = (
    "django.utils._os.safe_join", "django.utils.text.get_valid_filename", "flask.safe_join", "os.path.basename",
    "werkzeug.security.safe_join", "werkzeug.utils.safe_join", "werkzeug.utils.secure_filename", "guard:path",
    "guard:without:..", "guard:without:/", "guard:without:../", "named:path", "replace:..", "replace:/",
    "http.server.BaseHTTPRequestHandler().translate_path", "paramiko.SFTPServerInterface().canonicalize", "uuid.uuid5",
    "stripped", "ends-name",
    # They make what they name, or fail: where that is, `dir` and `prefix` say.
    "tempfile.NamedTemporaryFile", "tempfile.TemporaryDirectory", "tempfile.mkdtemp", "tempfile.mkstemp",
)
_REDIRECT = (
    *_NAMES,
    "guard:ending", "guard:url", "flask.url_for", "django.urls.reverse", "guard:host", "own-url", "urllib.parse.quote",
    "urllib.parse.quote_plus", "urllib.parse.urlencode", "wsgiref.util.application_uri", "wsgiref.util.request_uri", "named:url",
    *STRICT,
)
# What a member is read from, or was written to: not its name.
_UNPACKED = (
    "rarfile.RarFile().extract", "rarfile.RarFile().open", "rarfile.RarFile().read", "tarfile.TarFile().extractfile",
    "zipfile.ZipFile().extract", "zipfile.ZipFile().open", "zipfile.ZipFile().read",
)
# What leaves no `..`, but an absolute path.
NO_PARENTS = frozenset(("guard:without:..", "guard:without:../", "replace:.."))
# What leaves no slash, but may leave `..`.
NO_SLASHES = frozenset(("guard:without:/", "os.path.basename", "replace:/"))
# What writes a value as ClickHouse reads it.
OF_CLICKHOUSE = tuple(
    f"clickhouse_connect.driver.{module}.{name}" for module in ("binding", "query") for name in (
        "format_query_value", "format_str"))
_NEWLINES = (
    *_NAMES,
    "replace:\n", "replace:\r", "replace:\r\n", "guard:without:\n", "guard:without:\r", "guard:without:\r\n",
    "builtins.ascii", "builtins.repr", "guard:url", "line",
)

SANITIZERS: Dict[str, Tuple[str, ...]] = {
    "archive": (*_PATH, *STRICT, *_UNPACKED),
    "absolute": (
        *(name for name in _PATH if name not in NO_PARENTS), "guard:relative", "upload", *STRICT),
    "attribute": ("guard:asked", "guard:prefix", *STRICT),
    # What only the program can have written.
    "claim": ("hmac.compare_digest", "named:signed"),
    "code": ("ast.literal_eval", "quoted", *JSON, *WRITTEN, *STRICT),
    # What is encoded for an address has nothing left that a shell reads.
    "command": (
        *SHELL_QUOTING, *_NAMES, "guard:without:shell", "socket.gethostbyname", "stripped:shell", "urllib.parse.quote",
        "urllib.parse.quote_from_bytes", "urllib.parse.quote_plus", "urllib.parse.urlencode", "urllib.request.pathname2url",
        "pathlib.Path().as_uri", *STRICT),
    "cookie": (
        *_NEWLINES, "tornado.escape.url_escape", "urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode",
        "named:signed", *STRICT),
    "csv": ("defusedcsv.csv.writer", "guard:formula", "rooted", *STRICT),
    "deserialization": (
        "hmac.compare_digest", "cloudpickle.dumps", "dill.dumps", "marshal.dumps", "pickle.dumps", "yaml.dump",
        "yaml.safe_dump", *STRICT,
    ),
    "directory": (
        "guard:dots", "guard:without:.", "replace:.", *(name for name in _PATH if name not in NO_SLASHES), *STRICT),
    "exposure": ("guard:debug",),
    "format": ("guard:without:{", "replace:{", *STRICT),
    # A morsel writes what is no letter in its value as digits.
    "header": (
        *_NEWLINES,
        *(f"http.cookies.{kind}" for kind in ("BaseCookie().output", "Morsel().OutputString", "SimpleCookie().output")),
        "urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode", *JSON, *STRICT),
    # What declares a text to be HTML is reported itself.
    "html": (*DECLARING, *_HTML, *STRICT),
    # What lies in a directory of the program is among what it lists there.
    "import": ("guard:path", *STRICT),
    # HTML, where it is JSON that is taken for it.
    "json": (*(name for name in _HTML if name not in JSON), *STRICT),
    # What is escaped for a filter still has the commas of a name, and what is escaped for a name the stars of a filter.
    "ldap": (
        "bonsai.escape_filter_exp", "bonsai.utils.escape_filter_exp", "ldap.filter.escape_filter_chars",
        "ldap.filter.filter_format", "ldap3.utils.conv.escape_filter_chars", "named:ldap",
        "guard:without:*", *STRICT,
    ),
    "ldap-name": (
        "bonsai.escape_attribute_value", "bonsai.utils.escape_attribute_value", "ldap.dn.escape_dn_chars",
        "ldap3.utils.dn.escape_rdn", "named:ldap", "declared:ldap", "guard:without:,", *STRICT,
    ),
    "log": (*_NEWLINES, *JSON, "urllib.parse.quote", "named:log", *STRICT),
    "mail": (*_NEWLINES, *STRICT),
    "nosql": ("bson.ObjectId", "bson.objectid.ObjectId", "builtins.str", "guard:prefix", "guard:text", *STRICT),
    "number": ("guard:without:nan", *STRICT),
    "option": (
        "guard:host", "guard:prefix", "guard:scheme", "guard:start", "guard:url", "os.path.abspath", "os.path.realpath", *STRICT),
    "password": ("guard:constant", "guard:member"),
    # A page that may read answers: any check says which ones may.
    "origin": (*_REDIRECT, "guard:asked", "guard:pattern", "guard:hostless"),
    "path": (*_PATH, "upload", *STRICT),
    # A short one takes as long as a long one.
    "pattern": ("re.escape", "regex.escape", *STRICT),
    "redirect": (*_REDIRECT, "guard:hostless"),
    # What browsers may take for an address of another host although `urlparse()` finds none in it.
    "redirect-odd": (*_REDIRECT, "guard:below-root", "guard:single", "guard:with-path", "guard:without://"),
    # What is matched, and how long it is.
    "regex": ("re.escape", "regex.escape", "guard:length", *STRICT),
    "script": STRICT,
    # Any name that a file beside the program may have.
    "served": ("guard:asked", "guard:prefix", *STRICT),
    "sql": (
        "MySQLdb.connect().escape", "MySQLdb.escape", "MySQLdb.escape_string", *OF_CLICKHOUSE,
        "frappe.desk.calendar.get_event_conditions", "frappe.desk.reportview.build_match_conditions",
        "frappe.desk.reportview.get_filters_cond", "frappe.desk.reportview.get_match_cond",
        *(f"{driver}.sql.{kind}" for driver in ("psycopg", "psycopg2") for kind in ("Identifier", "Literal", "Placeholder")),
        "psycopg2.extensions.adapt", "psycopg2.extensions.quote_ident", "pymysql.connect().escape",
        "pymysql.converters.escape_string",
        *_NAMES, "named:sql", *STRICT,
    ),
    "ssrf": (
        "guard:ending", "guard:host", "guard:hostless", "guard:url", "urllib.parse.quote", "urllib.parse.quote_plus",
        "urllib.parse.urlencode", QUOTED_START, "named:url", *(name for name in STRICT if name != "guard:address"),
    ),
    # Each tag of Jinja and of Django begins with a brace.
    "template": ("guard:without:{", "replace:{", *STRICT),
    # What plain characters spell may be anybody's name.
    "trust": (
        "guard:ending", "guard:host", "guard:hostless", "guard:path", "guard:url", "own-url",
        *(name for name in STRICT if name not in _PLAIN)),
    "xml": STRICT,
    "xpath": ("named:xpath", "guard:without:'", 'guard:without:"', "replace:'", 'replace:"', *STRICT),
}

# Checks that commands, queries and pages have nothing to fear after: a pattern that nobody sees, and one that takes `../..`.
CHECKED = (*STRICT, "guard:characters", "guard:pattern")

# A pattern that takes `../..`, and an encoding with slashes in it, keep out of the way of all but files.
SANITIZERS.update({
    weakness: (*names, "guard:characters", *(_SLASHED if weakness != "trust" else ())) for weakness, names in SANITIZERS.items()
    if "guard:regex" in names and weakness not in ("absolute", "archive", "path")
})

# A pattern that nobody sees may be one of how an address begins.
SANITIZERS.update({
    weakness: (*names, "guard:pattern") for weakness, names in SANITIZERS.items()
    if "guard:regex" in names and weakness not in ("origin", "redirect", "redirect-odd", "ssrf")
})

# What an address, which begins with a digit or a colon, cannot do with anything behind it but a slash.
SANITIZERS.update({
    weakness: (*SANITIZERS[weakness], "guard:scoped") for weakness in (
        "absolute", "archive", "attribute", "csv", "import", "nosql", "option", "path")
})

# The path of a request whose route is not known: only a file is found by one that no route fixes.
SANITIZERS.update({
    weakness: (*names, "routed") for weakness, names in SANITIZERS.items() if weakness not in ("absolute", "path")})

# Who signs a message is trusted, but hands on names and titles that anybody may have written: of branches, of issues.
_WRITTEN_BY_OTHERS = (
    "absolute", "archive", "code", "command", "format", "html", "json", "path", "script", "sql", "template", "xml")
SANITIZERS.update({
    weakness: (*names, "guard:signed") for weakness, names in SANITIZERS.items()
    if "guard:whole" in names and weakness not in _WRITTEN_BY_OTHERS})

# What a project says of its own functions.
SANITIZERS.update({weakness: (*names, f"declared:{weakness}") for weakness, names in SANITIZERS.items()})

# What no function by its name has looked at: that says nothing of where an address sends a client on to.
SANITIZERS["ssrf-redirected"] = tuple(name for name in SANITIZERS["ssrf"] if name not in ("guard:url", "guard:validator"))

# Without builtins, code gets at anything else by names like `__class__` alone.
SANITIZERS["formula"] = (*SANITIZERS["code"], "guard:without:__")

# The methods among all of that.
METHODS: FrozenSet[str] = frozenset(name for marks in SANITIZERS.values() for name in marks if "()." in name)

# What undoes an encoding, and with it what the encoding, or a look at the encoded text, made harmless.
_ENCODERS = frozenset((
    *SHELL_QUOTING, *_SPELLED, *_SLASHED, "html.escape", "markupsafe.Markup", "markupsafe.Markup.escape", "markupsafe.escape",
    "markupsafe.escape_silent", "urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode",
    "xml.sax.saxutils.escape", WITH_QUOTES,
))
# What says that characters are not in a text: another form of it may have them after all.
_OF_CHARACTERS = frozenset(
    mark for marks in SANITIZERS.values() for mark in marks if mark.startswith(("guard:without:", "replace:")))
_WITHOUT = "without:"
# What says that it is an address of the own host: what was decoded need not be one.
_OF_OWN_HOST = frozenset(("any-path", "asked-path", "own-url", "rooted", "stripped:/"))
# What says that no slash is in front: `%2F` was none then.
_OF_STARTS = frozenset(("guard:relative",))
# What says that directories were taken away: `%2F` was no separator then.
_OF_LAST_PARTS = frozenset(("os.path.basename",))
DECODERS: Dict[str, FrozenSet[str]] = {
    name: _ENCODERS | _OF_CHARACTERS | _OF_OWN_HOST | _OF_LAST_PARTS | _OF_STARTS for name in (
        "base64.b16decode", "base64.b32decode", "base64.b64decode", "base64.decodebytes", "base64.standard_b64decode",
        "base64.urlsafe_b64decode", "binascii.a2b_base64", "binascii.a2b_hex", "binascii.unhexlify",
        "django.utils.http.urlsafe_base64_decode", "html.unescape", "itsdangerous.base64_decode",
        *(f"itsdangerous.{kind}().loads" for kind in ("URLSafeSerializer", "URLSafeTimedSerializer")),
        "markupsafe.Markup().striptags", "markupsafe.Markup().unescape", "pyunormalize.NFC", "pyunormalize.NFD",
        "pyunormalize.NFKC", "pyunormalize.NFKD", "unicodedata.normalize", "unidecode.unidecode",
        "unidecode.unidecode_expect_ascii", "urllib.parse.parse_qs", "urllib.parse.parse_qsl", "urllib.parse.unquote",
        "urllib.parse.unquote_plus", "xml.sax.saxutils.unescape",
    )
}

# What a function is given a text for to make another one of it, and what it may begin or put down by what it is given.
_TEXTS = (
    "address|block|body|char|cmd|command|content|delim|element|expr|field|file|folder|html|json|line|link|markup|message|name|"
    "node|page|paragraph|path|prefix|query|regex|section|sep|sql|string|tag|template|text|title|ur[il]|value|with|word|xml")
_RECORDS = (
    "account|booking|build|customer|deployment|event|execution|invoice|issue|job|log_?in|order|payment|pipeline|process|project|"
    "record|registration|run|session|sign_?in|sign_?up|subscription|task|ticket|transaction|user|workflow")

# What the name of a function of unknown content promises.
_PROMISES: Tuple[Tuple[str, Pattern[str]], ...] = tuple(
    (mark, regex(pattern)) for mark, pattern in (
        ("guard:member", r"^whichoneof$"),  # a field that the definition of a message of Protocol Buffers has
        ("guard:address", r"^(ip(v[46])?|mac)(address|interface|network)$"),  # classes that refuse other texts
        # The digits of a digest of what it is given, and the number that something has which is found by that.
        ("guard:charset", r"^_*(?!(?:by|check|clean|decode|extract|fetch|find|for|from|get|load|of|parse|read|verify|with)_)"
                          r"(?:(?:calc|calculate|compute|create|gen|generate|make)_)?(?:[a-z]+_)?(?:checksum|digest|hash|"
                          r"md5|sha1|sha_?256|sha_?512)(?:_?hex(?:digest)?)?$"),
        ("guard:charset", r"^_*(?:fetch|find|get|look_?up)_(?:[a-z]+_)*ids?_(?:by|for|from|of)_"),
        ("named:rendered", r"^_?render(_(?!markdown|string|text)|$)"),
        ("named:signed", r"(^|_)(sign|signed|encrypt|encrypted|seal|sealed)(_|$)"),
        ("named:html", r"(^|_)(html_?escape|escape_?(for_?)?html|escape_?xml|xml_?escape|"
                       r"(sanitize|clean)(_[a-z]+)*_?html|strip_?tags|escape_?js|html_?encode|encode_?html|html_?sanitize|"
                       r"urlencode)|(^|_)escape$|(^|_)bleach(_|$)"),
        ("named:sql", r"(^|_)(escape_?(sql|string|identifier|literal|name)|quote_?(name|ident|identifier|literal|sql|"
                      r"column|table)|^quote$|qt_?(ident|literal)|sql_?(escape|quote)|mysql_?escape|literal)|^mogrify$"),
        ("named:command", r"(^|_)((ba|po)?sh(ell|lex)?_?(escape|join|quote)|(cmd|args?)_(escape|quote)|"
                          r"(quote|escape)_?(for_?)?(arg|bash|cmd|posix|sh(_|$)|shell))|^shquote$"),
        ("named:path", r"(^|_)(secure_?filename|safe_?(abs|full|real)?_?(path|join|filename)|"
                       r"(clean|sanitize|validate)_?(path|file_?name)|path_?is_?safe|slugify|valid_?filename)"),
        ("named:ldap", r"(^|_)(escape_?(filter|dn|rdn|ldap)|ldap_?escape)"),
        ("named:xpath", r"(^|_)(escape_?xpath|xpath_?(escape|quote|literal))"),
        ("named:log", r"(^|_)(sanitize_?(for_?)?log|log_?(safe|sanitize|escape)|redact|mask)"),
        ("named:own-url", r"^get_absolute_url$"),
        # What is begun or put down by data is something new, such as its number.
        ("?.", rf"^_?(?!.*_(?:{_TEXTS}))(?:(?:enqueue|launch|start|trigger)(?:_|$)|(?:register|schedule|spawn|submit)_)"
               rf"|^_?(?:add|complete|create|insert)_(?:new_)?(?:[a-z]+_)?(?:{_RECORDS})$"),
        ("named:url", r"^get_absolute_url$|"
                      r"(^|_)(safe_?(url|redirect|next)|sanitize_?(url|redirect)|get_?safe_?(url|redirect|next)|"
                      r"(clean|validate)_?(url|redirect))|(^|_)urlencode$"),
    )
)

# What finds something by a number or a name, and what gives parts of what it is given, or reads that, instead.
_FINDING = regex(
    r"^_*a?(?:look_?up$|(?:fetch|find|get|load|look_?up|query|retrieve)_(?!(?:[a-z]+_)*(?:all|arg(?:ument)?s?|attr(?:ibute)?s?|"
    r"body|components?|content|cookies?|csv|data|dict|doc(?:ument)?|field|form|groups?|header|headers|ini|input|json|kwargs|"
    r"match|message|options?|param|parameters?|params|parsed|parts|payload|pieces|post|query|request|string|template|text|"
    r"toml|url|value|values|xml|ya?ml)(?:_|s?$)))")

# What does not do what its name promises: a tag that is not closed stays, one that was escaped comes back, and so do
# quotation marks in a name; an address of the right form may be of any host.
BROKEN_PROMISES = frozenset((
    "django.core.validators.URLValidator()",
    "django.db.connection.ops.quote_name", "django.utils.html.strip_tags", "email.utils.quote", "glob.escape",
    "markupsafe.Markup().striptags", "pathvalidate.sanitize_filepath",
))

# What promises safety without saying from what; getters and conversions called safe only promise not to fail.
_SAFE = regex(
    r"^_?(?:(?:fetch|get|make|read|to)_)?(?:safe|saniti[sz]ed?|trusted|validated|vetted)(?:$|_(?!bytes|call|decode|dict|encode|"
    r"eval|exec|format|get|list|load|print|repr|str|substitute|text|unicode))"
)


def tells(check: str) -> bool:
    """Tell whether *check*, as guards are named, says anything of a text: that some word is not in it does not."""
    return not check.startswith(_WITHOUT) or not check[len(_WITHOUT):].isalnum() or "guard:" + check in _OF_CHARACTERS


@lru_cache(maxsize=4096)
def promised(name: str) -> FrozenSet[str]:
    """Return what a function called *name*, of unknown content, is trusted to make harmless."""
    lowered = name.lower()
    marks = frozenset(mark for mark, pattern in _PROMISES if pattern.search(lowered))
    if not marks and _SAFE.search(lowered):
        marks = frozenset(("guard:validator",))
    return marks | {"named:found"} if _FINDING.search(lowered) else marks

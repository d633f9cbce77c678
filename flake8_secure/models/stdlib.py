"""The standard library."""

from __future__ import annotations

from flake8_secure.models.library import (
    FILE, LOCAL, MEMBER, NAMED, REMOTE, TRACEBACK, VERBS, WEAK_RANDOM, Handler, Library, rows,
)
from flake8_secure.models.plain import NUMBERS_OF_ADDRESSES
from flake8_secure.models.spellings import OF_STATEMENTS

_HASHES = (*(f"hashlib.{name}" for name in (
    "blake2b", "blake2s", "file_digest", "md5", "new", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "sha512", "shake_128", "shake_256")), "hmac.HMAC", "hmac.new")
_HTTP = "http.server.BaseHTTPRequestHandler()"

# Servers of the standard library.
_SETTINGS = ("pydantic.BaseSettings", "pydantic.v1.BaseSettings", "pydantic_settings.BaseSettings")

SERVERS = Library(
    roots=("http.server", "BaseHTTPServer", "SimpleHTTPServer", "socketserver", "SocketServer", "cgi"),
    spellings={
        "http.server.CGIHTTPRequestHandler": "http.server.BaseHTTPRequestHandler",
        "http.server.SimpleHTTPRequestHandler": "http.server.BaseHTTPRequestHandler",
        "socketserver.DatagramRequestHandler": "socketserver.BaseRequestHandler",
        "socketserver.StreamRequestHandler": "socketserver.BaseRequestHandler",
    },
    clean=(_HTTP + ".guess_type",),
    asked_paths=(_HTTP + ".path",),
    own_urls=(_HTTP + ".path",),
    sources={
        **rows(REMOTE, _HTTP + ".", "path", "headers", "raw_requestline", "requestline", "rfile"),
        **rows(REMOTE, "cgi.FieldStorage()", ""),
        **rows(REMOTE, "socketserver.BaseRequestHandler().", "request.recv()", "request[0]", "rfile"),
    },
)

COOKIES = Library(
    roots=("http.cookies",),
    spellings={f"http.cookies.{kind}()[*]": "http.cookies.Morsel()" for kind in ("BaseCookie", "SimpleCookie")},
)

# Data from the network, read by hand.
SOCKETS = Library(
    roots=("socket",),
    spellings={
        "select.select()[0][*]": "socket.socket()",
        "socket.create_connection()": "socket.socket()",
        "socket.create_server()": "socket.socket()",
        "socket.socket().accept()[0]": "socket.socket()",
        "ssl.SSLContext().wrap_socket()": "socket.socket()",
        "ssl.wrap_socket()": "socket.socket()",
    },
    # read() is one of sockets that TLS is wrapped around.
    sources=rows(REMOTE, "socket.socket().", "makefile()", "read()", "recv()", "recv_into()", "recvfrom()", "recvmsg()"),
    clean=(
        "socket.socket", "socket.create_connection", "socket.create_server", "socket.socket().accept",
        "socket.socket().recvfrom()[1]",
    ),
)

_PROTOCOLS = ("BufferedProtocol", "DatagramProtocol", "Protocol")
_MAILBOXES = ("imaplib.IMAP4()", "imaplib.IMAP4_SSL()")

STREAMS = Library(
    roots=("asyncio",),
    spellings={
        "asyncio.get_event_loop().sock_accept()[0]": "socket.socket()",
        "asyncio.open_connection()[0]": "asyncio.StreamReader()",
        "asyncio.open_unix_connection()[0]": "asyncio.StreamReader()",
    },
    iterated={"asyncio.StreamReader()": REMOTE},
    sources={
        **rows(REMOTE, "asyncio.StreamReader().", "read()", "readexactly()", "readline()", "readuntil()"),
        **rows(REMOTE, "asyncio.get_event_loop().", "sock_recv()", "sock_recvfrom()"),
    },
    handlers=(
        Handler(callers=("asyncio.start_server", "asyncio.start_unix_server"), request="asyncio.StreamReader()", others=""),
        Handler(bases=tuple(f"asyncio.{name}" for name in _PROTOCOLS), methods=("data_received", "datagram_received"), first=1),
    ),
)

# Streams of two further libraries: https://trio.readthedocs.io and https://anyio.readthedocs.io
OTHER_STREAMS = Library(
    roots=("anyio", "trio"),
    spellings={
        **{f"anyio.{made}()": "anyio.abc.SocketStream()" for made in (
            "abc.ByteStream", "connect_tcp", "connect_unix", "streams.tls.TLSStream", "streams.tls.TLSStream.wrap")},
        "anyio.create_unix_listener()": "anyio.create_tcp_listener()",
        "anyio.streams.tls.TLSListener()": "anyio.create_tcp_listener()",
        **{f"trio.{made}()": "trio.SocketStream()" for made in (
            "SSLStream", "abc.Stream", "open_ssl_over_tcp_stream", "open_tcp_stream", "open_unix_socket")},
    },
    iterated={"anyio.abc.SocketStream()": REMOTE, "trio.SocketStream()": REMOTE},
    sources={
        "anyio.abc.SocketStream().receive()": REMOTE,
        **rows(REMOTE, "anyio.streams.buffered.BufferedByteReceiveStream().", "receive()", "receive_exactly()",
               "receive_until()"),
        "trio.SocketStream().receive_some()": REMOTE,
    },
    handlers=(
        Handler(callers=("anyio.create_tcp_listener().serve",), request="anyio.abc.SocketStream()", others="", answers=False),
        Handler(callers=("trio.serve_ssl_over_tcp", "trio.serve_tcp"), request="trio.SocketStream()", others="",
                answers=False),
    ),
)

# Anybody can write a mail.
MAILBOXES = Library(
    roots=("imaplib", "poplib"),
    sources={
        **{f"{mailbox}.{method}()": REMOTE for mailbox in _MAILBOXES for method in ("fetch", "uid")},
        **{f"poplib.{kind}().{method}()": REMOTE for kind in ("POP3", "POP3_SSL") for method in ("retr", "top")},
    },
)

# What a generator of random numbers gives, and what of it has a fraction or is the order of what is there.
DRAWN = (
    "choice", "choices", "getrandbits", "randbytes", "randint", "random", "randrange", "sample", "triangular", "uniform",
)
DISTRIBUTIONS = (
    "betavariate", "expovariate", "gammavariate", "gauss", "lognormvariate", "normalvariate", "paretovariate", "shuffle",
    "vonmisesvariate", "weibullvariate",
)

# What gives files of the machine.
_OPENED = ("builtins.open()", "codecs.open()", "io.open()", "pathlib.Path().open()")
# https://aiosmtpd.aio-libs.org/en/latest/handlers.html
_HANDED = ("server", "session", "envelope")
MAIL_SERVERS = Library(
    roots=("aiosmtpd",),
    sources=rows(REMOTE, "aiosmtpd.smtp.Envelope().", "content", "mail_from", "original_content", "rcpt_tos"),
    handlers=(
        Handler(signature=(*_HANDED, "address", "mail_options"), after=_HANDED),
        Handler(signature=(*_HANDED, "address", "rcpt_options"), after=_HANDED),
        Handler(signature=(*_HANDED, "hostname"), after=_HANDED),
        Handler(signature=(*_HANDED, "hostname", "responses"), after=_HANDED, first=1),
    ),
    parameters={"envelope": "aiosmtpd.smtp.Envelope()"},
)

# What needs no import of a framework to be worth knowing.
BASE = Library(
    roots=(),
    sources={
        **rows(LOCAL, "", "sys.argv", "os.environ", "os.environb", "os.getenv()", "os.getenvb()", "builtins.input()",
               "builtins.raw_input()", "sys.stdin", "fileinput.input()", "getopt.getopt()", "getopt.gnu_getopt()",
               "argparse.ArgumentParser().parse_args()", "argparse.ArgumentParser().parse_known_args()",
               "optparse.OptionParser().parse_args()", "sys.orig_argv", "docopt.docopt()"),
        **rows(FILE, "", *_OPENED, "pathlib.Path().read_bytes()", "pathlib.Path().read_text()"),
        "sys.exc_info()[1]": "exception",
        **rows(TRACEBACK, "", "traceback.format_exc()", "traceback.format_exception()", "sys.exc_info()",
               "traceback.format_tb()", "traceback.format_stack()"),
        **{f"random.{of}{name}()": WEAK_RANDOM for of in ("", "Random().") for name in (*DRAWN, *DISTRIBUTIONS)},
        # Names that whoever made the archive chose, and what the members say.
        **rows(MEMBER, "", "py7zr.SevenZipFile().getnames()", "pycdlib.PyCdlib().full_path_from_dirrecord()",
               "pycdlib.PyCdlib().walk()", "rarfile.RarFile().infolist()",
               "rarfile.RarFile().namelist()", "rarfile.RarFile().open()", "rarfile.RarFile().read()",
               "tarfile.TarFile().extractfile()", "tarfile.TarFile().getmembers()", "tarfile.TarFile().getnames()",
               "tarfile.TarFile().next()", "zipfile.ZipFile().filelist", "zipfile.ZipFile().infolist()",
               "zipfile.ZipFile().namelist()", "zipfile.ZipFile().open()", "zipfile.ZipFile().read()"),
        # Names that whoever sent a mail or an answer chose: `?` is an instance of which nothing is known.
        **rows(NAMED, "", "?.get_filename()", "cgi.parse_header()", "email.message.EmailMessage().get_filename()",
               "email.message.Message().get_filename()", *(
                   f"aiohttp.ClientSession().{verb}().content_disposition.filename" for verb in (*VERBS, "request"))),
    },
    uploads=_OPENED,
    iterated=rows(MEMBER, "", "libarchive.fd_reader()", "libarchive.file_reader()", "libarchive.memory_reader()",
                  "libarchive.stream_reader()", "rarfile.RarFile()", "tarfile.TarFile()"),
    clean=(
        "asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell",
        "binascii.crc32", "binascii.crc_hqx", "bisect.bisect", "bisect.bisect_left", "bisect.bisect_right",
        "builtins.__import__", "builtins.abs", "builtins.all", "builtins.any", "builtins.complex", "builtins.divmod",
        "builtins.float.fromhex", "builtins.pow", "builtins.round",
        "builtins.int()",  # attributes that are numbers
        "builtins.open", "builtins.open().name", "builtins.callable", "builtins.super", "builtins.range", "builtins.property",
        "codecs.open", "csv.writer", "csv.DictWriter", "dataclasses.fields", "datetime.date.fromisoformat",
        "datetime.datetime.fromisoformat", "datetime.datetime.strptime", "datetime.datetime.fromtimestamp",
        "dateutil.parser.isoparse", "dateutil.parser.parse", "decimal.Context().create_decimal",
        *(f"difflib.SequenceMatcher().{name}" for name in ("quick_ratio", "ratio", "real_quick_ratio")),
        *(f"django.utils.{name}" for name in (
            "crypto.constant_time_compare", "dateparse.parse_date", "dateparse.parse_datetime", "dateparse.parse_duration",
            "dateparse.parse_time", "http.base36_to_int", "http.parse_http_date", "http.parse_http_date_safe")),
        "email.utils.mktime_tz", "email.utils.parsedate", "email.utils.parsedate_to_datetime", "fnmatch.fnmatch",
        "fnmatch.fnmatchcase",
        "enum.Enum", "enum.Flag", "enum.IntEnum", "enum.IntFlag", "enum.StrEnum",
        "ftplib.FTP", "grp.getgrgid", "grp.getgrnam", "pwd.getpwnam", "pwd.getpwuid",
        *_HASHES, *(f"{name}().{end}" for name in _HASHES for end in ("copy", "digest", "hexdigest")), "hashlib.pbkdf2_hmac",
        "hashlib.scrypt", "hmac.compare_digest", "hmac.digest", "http.client.HTTPConnection", "http.client.HTTPSConnection",
        "importlib.import_module",
        "io.open", "keyword.iskeyword", "keyword.issoftkeyword", "locale.atof", "locale.atoi", "logging.getLogger",
        "mimetypes.guess_all_extensions",
        "mimetypes.guess_extension", "mimetypes.guess_file_type", "mimetypes.guess_type", "os.access", "os.listdir", "os.open",
        "os.path.exists",
        "os.path.getsize", "os.path.isabs", "os.path.isdir", "os.path.isfile", "os.path.islink", "os.path.getmtime",
        "os.popen", "os.stat", "os.system", "pathlib.Path().exists", "pathlib.Path().is_dir", "pathlib.Path().is_file",
        "pathlib.Path().open", "pathlib.Path().read_bytes", "pathlib.Path().read_text", "pathlib.Path().stat",
        *(f"operator.{name}" for name in (
            "contains", "countOf", "eq", "ge", "gt", "indexOf", "is_", "is_not", "le", "lt", "ne", "not_", "truth")),
        "re.compile", "secrets.token_bytes", "secrets.token_hex", "secrets.token_urlsafe",
        "struct.calcsize", *(f"unicodedata.{name}" for name in (
            "bidirectional", "category", "combining", "decimal", "digit", "east_asian_width", "lookup", "name", "numeric")),
        "uuid.uuid3", "uuid.uuid5", "werkzeug.http.parse_date", "zlib.adler32", "zlib.crc32",
        "sqlite3.connect", "subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output",
        "subprocess.getoutput", "subprocess.run", "sys.exc_info()[0]", "time.strptime", "urllib.request.Request",
        *NUMBERS_OF_ADDRESSES, "urllib.parse.urlparse().port", "urllib.parse.urlsplit().port",
        "tempfile.NamedTemporaryFile().name", "urllib.request.urlopen", "secrets.compare_digest",
        *(f"pandas.DataFrame().{name}" for name in ("ndim", "shape", "size")),
        *(f"tarfile.TarFile().{name}" for name in ("getmember", "getmembers", "getnames", "next")),
        *(f"zipfile.ZipFile().{name}" for name in ("extract", "filelist", "getinfo", "infolist", "namelist")),
        # Queries that take what they are given as parameters.
        *(f"sqlalchemy.{kind}().{name}" for kind, names in OF_STATEMENTS.items() for name in names),
    ),
    converting=(
        "msgspec.Struct", "ninja.Schema", "pydantic.BaseModel", "pydantic.RootModel", "pydantic.dataclasses.dataclass",
        "pydantic.v1.BaseModel", "pydantic.v1.dataclasses.dataclass", *_SETTINGS, "sqlmodel.SQLModel",
    ),
    from_environment=_SETTINGS,
    tuples=("typing.NamedTuple",),
    dictionaries=("typing.TypedDict", "typing_extensions.TypedDict"),
    parsers=(
        "ast.literal_eval", "json.load", "json.loads", "msgspec.json.Decoder().decode", "msgspec.json.decode",
        "msgspec.msgpack.Decoder().decode", "msgspec.msgpack.decode", "orjson.loads", "plistlib.loads",
        "ujson.loads", "yaml.safe_load", "yaml.load", "bson.json_util.loads", "tornado.escape.json_decode",
        "urllib.parse.parse_qs",
    ),
    validators=("keyword.iskeyword", *(f"validators.{name}" for name in (
        "base16", "base32", "base58", "card_number", "country_code", "iban", "mac_address", "md5", "sha1", "sha224", "sha256",
        "sha384", "sha512", "slug", "uuid"))),
    exits=(
        "builtins.exit", "builtins.quit", "os._exit", "os.abort", "sys.exit", *(f"os.exec{form}" for form in (
            "l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
        *(f"{parser}().{name}" for parser in ("argparse.ArgumentParser", "optparse.OptionParser") for name in (
            "error", "exit")),
        # Of libraries without a table of their own; what they hand over as well, by the name that it usually has.
        *(f"{context}.{name}" for context in ("click.Context()", "ctx") for name in ("abort", "exit", "fail")),
        *(f"{module}.{name}" for module in ("ansible.module_utils.basic.AnsibleModule()", "module") for name in (
            "exit_json", "fail_json")),
        "pytest.fail", "pytest.skip",
    ),
)

_RESOLVER = "aws_lambda_powertools.event_handler.Resolver()"

# Functions that a server calls, by the names of their parameters.
SERVERLESS = Library(
    roots=("boto3", "aws_lambda_powertools", "azure", "functions_framework", "chalice", "flask"),
    spellings={
        "aws_lambda_powertools.utilities.parser.BaseModel": "pydantic.BaseModel",
        "chalice.Blueprint": "chalice.Chalice",
        **{
            f"aws_lambda_powertools.event_handler.{module}{kind}": "aws_lambda_powertools.event_handler.Resolver"
            for module in ("", "api_gateway.") for kind in (
                "ALBResolver", "APIGatewayHttpResolver", "APIGatewayRestResolver", "ApiGatewayResolver",
                "LambdaFunctionUrlResolver")
        },
    },
    handlers=(
        Handler(decorators=("functions_framework.http",), request="flask.request", others=""),
        Handler(decorators=("functions_framework.aio.http",), request="starlette.requests.Request()", others=""),
        Handler(decorators=("functions_framework.aio.cloud_event", "functions_framework.cloud_event"),
                request="cloudevents.http.CloudEvent()", others=""),
        Handler(decorators=("aws_lambda_powertools.utilities.parser.event_parser",), first=1),
        Handler(decorators=tuple(f"{_RESOLVER}.{verb}" for verb in ("delete", "get", "patch", "post", "put", "route"))),
        Handler(decorators=tuple(f"chalice.Chalice().{on}" for on in (
            "authorizer", "on_dynamodb_record", "on_kinesis_record", "on_s3_event", "on_sns_message", "on_sqs_message",
            "on_ws_message", "route"))),
    ),
    sources={
        "cloudevents.http.CloudEvent().data": REMOTE,
        **rows(REMOTE, _RESOLVER + ".current_event.", "body", "cookies", "decoded_body", "get_header_value()",
               "get_multi_value_query_string_values()", "get_query_string_value()", "headers", "json_body",
               "multi_value_headers", "multi_value_query_string_parameters", "path_parameters",
               "query_string_parameters", "raw_event", "raw_query_string", "resolved_headers_field",
               "resolved_query_string_parameters"),
        **{f"azure.functions.{message}().{method}()": REMOTE for message, methods in (
            ("CloudEvent", ("get_json",)), ("EventGridEvent", ("get_json",)), ("EventHubEvent", ("get_body",)),
            ("InputStream", ("read",)), ("KafkaEvent", ("get_body",)), ("QueueMessage", ("get_body", "get_json")),
            ("ServiceBusMessage", ("get_body",))) for method in methods},
        **rows(REMOTE, "azure.functions.", "EventGridEvent().subject", "InputStream().name"),
        **rows(REMOTE, "azure.functions.HttpRequest().", "files", "form", "get_body()", "get_json()", "headers", "params",
               "route_params", "url"),
        **rows(REMOTE, "chalice.Chalice().current_request.", "headers", "json_body", "query_params", "raw_body",
               "to_dict()", "to_original_event()", "uri_params"),
    },
    own_urls=("azure.functions.HttpRequest().url",),
    structured=(
        *(f"azure.functions.{kind}().get_json()" for kind in ("CloudEvent", "EventGridEvent", "HttpRequest", "QueueMessage")),
        "chalice.Chalice().current_request.json_body", _RESOLVER + ".current_event.json_body",
    ),
)

# Modules of the standard library, whose functions make something of what they are given.
ROOTS = frozenset("""
    argparse ast asyncio base64 binascii bisect builtins bz2 calendar codecs collections configparser copy csv datetime
    decimal difflib email enum fileinput fnmatch fractions functools getopt gettext glob gzip hashlib heapq hmac html http
    imp importlib inspect io ipaddress itertools json linecache locale logging lzma marshal math mimetypes ntpath operator
    optparse os pathlib pickle pickletools pkgutil platform plistlib posixpath pprint queue quopri random re reprlib
    runpy secrets shelve shlex shutil smtplib socket socketserver sqlite3 ssl statistics string struct subprocess sys
    syslog tarfile tempfile textwrap time timeit tomllib traceback types typing unicodedata urllib uuid wsgiref xml xmlrpc
    zipfile zlib
""".split())

# Libraries of which the same holds: parsers, encoders, and types for texts.
TRANSFORMING = frozenset("""
    bs4 cbor2 charset_normalizer chardet cytoolz defusedxml furl html5lib idna inflection jmespath jsonpath_ng lxml markdown
    markupsafe more_itertools msgpack multidict nbformat orjson pyquery regex simplejson six soupsieve toml tomli
    tomlkit toolz ujson unidecode w3lib xmltodict yarl
""".split())
# Functions of other libraries of which it holds as well, that leave what may be bad in it.
TRANSFORMS = frozenset((
    # Addresses and names in certificates are those that whoever made them chose.
    *(f"cryptography.x509.load_{form}_x509_{kind}" for form in ("der", "pem") for kind in ("certificate", "crl", "csr")),
    *(f"django.utils.encoding.{name}" for name in ("force_bytes", "smart_bytes", "uri_to_iri")),
    "django.utils.http.urlsafe_base64_decode",
    *(f"django.utils.text.{name}" for name in ("capfirst", "normalize_newlines", "unescape_string_literal")),
    *(f"requests.utils.{name}" for name in (
        "prepend_scheme_if_needed", "unquote", "unquote_header_value", "unquote_unreserved")),
    *(f"werkzeug.http.{name}" for name in (
        "parse_dict_header", "parse_list_header", "parse_options_header", "unquote_header_value")),
    *(f"werkzeug.urls.{name}" for name in ("uri_to_iri", "url_unquote", "url_unquote_plus")),
    "yaml.safe_load_all",
))

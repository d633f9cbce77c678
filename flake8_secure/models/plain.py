"""What gives numbers, dates, and texts of letters and digits: nothing in them can do harm, whatever they are put into."""

from __future__ import annotations

from flake8_secure.models.sinks.tables import each

# Functions and classes.
PLAIN_CALLS = frozenset((
    *each("builtins.{}", (
        "abs", "all", "any", "bin", "bool", "callable", "complex", "divmod", "float", "hasattr", "hash", "hex", "id", "int",
        "int.from_bytes", "isinstance", "issubclass", "len", "oct", "ord", "pow", "range", "round")),
    *each("attr.{}", ("fields", "fields_dict")), *each("attrs.{}", ("fields", "fields_dict")),
    *each("babel.dates.{}", ("format_date", "format_datetime", "format_time", "format_timedelta")),
    *each("babel.numbers.{}", ("format_decimal", "format_percent", "format_scientific")),
    "calendar.monthrange", "calendar.timegm", "calendar.weekday",
    *each("datetime.{}", (
        "date", "date.fromisoformat", "date.fromtimestamp", "date.today", "datetime", "datetime.combine",
        "datetime.fromisoformat", "datetime.fromtimestamp", "datetime.now", "datetime.strptime", "datetime.today",
        "datetime.utcfromtimestamp", "datetime.utcnow", "time", "timedelta")),
    "dataclasses.fields", "dateutil.parser.isoparse", "dateutil.parser.parse",
    "django.template.defaultfilters.date",
    *each("django.utils.dateparse.parse_{}", ("date", "datetime", "duration", "time")), "django.utils.timezone.now",
    *each("django.utils.{}", ("dateformat.format", "formats.date_format", "formats.time_format")),
    *each("frappe.utils.{}", (
        "cint", "flt", "get_datetime", "getdate", "now", "now_datetime", "nowdate", "nowtime", "today")),
    *each("math.{}", ("ceil", "exp", "floor", "fmod", "gcd", "log", "log10", "log2", "prod", "sqrt", "trunc")),
    "multiprocessing.cpu_count",
    *each("os.{}", (
        "cpu_count", "fork", "get_terminal_size",
        "getegid", "geteuid", "getgid", "getpgid", "getpgrp", "getpid", "getppid", "getsid", "getuid",
        "path.getatime", "path.getctime", "path.getmtime", "path.getsize", "process_cpu_count")),
    *each("platform.{}", ("machine", "node", "python_version", "system")),
    *each("psutil.{}", ("Process().create_time", "Process().ppid", "cpu_count")),
    *each("random.{}", ("gauss", "getrandbits", "randint", "random", "randrange", "uniform")),
    *each("secrets.{}", ("randbelow", "randbits", "token_hex", "token_urlsafe")),
    "shutil.disk_usage", "shutil.get_terminal_size", "socket.gethostname",
    *each("tqdm.{}", ("auto.trange", "notebook.trange", "rich.trange", "std.trange", "trange")),
    "threading.get_ident", "threading.get_native_id",
    *each("time.{}", (
        "asctime", "ctime", "gmtime", "localtime", "mktime", "monotonic", "monotonic_ns", "perf_counter",
        "perf_counter_ns", "process_time", "process_time_ns", "strptime", "time", "time_ns")),
    *each("uuid.{}", ("UUID", "uuid1", "uuid3", "uuid4", "uuid5")),
    "zoneinfo.ZoneInfo",
))
# Attributes of anything: what a class and its fields are called, numbers of processes and those that a cursor has, and what is
# known of a file.
PLAIN_ATTRIBUTES = frozenset((
    "__annotations__", "__dataclass_fields__", "__fields__", "__name__", "__qualname__", "__struct_fields__", "lastrowid",
    "model_fields", "pgid", "pid", "ppid", "rowcount",
    *each("st_{}", ("atime", "ctime", "dev", "gid", "ino", "mode", "mtime", "nlink", "size", "uid")),
))
# Constants that differ from one platform to another.
OF_PLATFORMS = frozenset((
    *each("os.{}", ("altsep", "curdir", "devnull", "extsep", "linesep", "name", "pardir", "pathsep", "sep")),
    *each("sys.{}", ("byteorder", "executable", "hexversion", "maxsize", "platform", "version_info")),
    *each("sys.version_info.{}", ("major", "micro", "minor")),
))
# Names that are made up for files, of what is given for their beginning and end.
TEMPORARY = frozenset(each("tempfile.{}", ("TemporaryDirectory", "mkdtemp", "mkstemp")))
# What shows how far a loop has come: the elements are those of what is given.
PROGRESS = frozenset((
    *each("tqdm.{}", ("asyncio.tqdm", "auto.tqdm", "notebook.tqdm", "rich.tqdm", "std.tqdm", "tqdm")),
    "alive_progress.alive_it", "rich.progress.track",
))
# One or several of what is given.
DRAWN = frozenset((*each("random.{}", ("choice", "choices", "sample")), "secrets.choice"))
# Attributes of addresses of machines and networks that are numbers.
NUMBERS_OF_ADDRESSES = tuple(
    f"ipaddress.{made}().{name}" for made in (
        "IPv6Address", "IPv6Interface", "IPv6Network", "ip_address", "ip_interface", "ip_network")
    for name in ("max_prefixlen", "num_addresses", "prefixlen", "version"))
# What is a number or a date, or a text that nobody chose.
NUMERIC = frozenset((
    # Addresses of those at the other end, as the system writes them.
    *each("http.server.BaseHTTPRequestHandler().client_address[{}]", ("0", "1")),
    *each("socket.socket().{}", tuple(
        f"{asked}[{place}]" for asked in ("accept()[1]", "getpeername()", "getsockname()", "recvfrom()[1]") for place in "01")),
    *each("socketserver.BaseRequestHandler().client_address[{}]", ("0", "1")),
    "builtins.bool()", "builtins.float()", "builtins.int()", "datetime.date()", "datetime.datetime()", "datetime.time()",
    "datetime.timedelta()", "decimal.Decimal()", "fractions.Fraction()", "ipaddress.IPv4Address()",
    "ipaddress.IPv4Network()", *NUMBERS_OF_ADDRESSES, "tempfile.NamedTemporaryFile().name", "tempfile.TemporaryDirectory().name",
    "urllib.parse.urlparse().port", "urllib.parse.urlsplit().port", "uuid.UUID()", "zoneinfo.ZoneInfo()",
    "zoneinfo.ZoneInfo().key",
))
# Columns of tables by what makes them: their types, or classes of fields, that hold nothing but numbers, dates and the like.
COLUMN_MAKERS = frozenset(("Column", "mapped_column"))
COLUMN_TYPES = frozenset((
    "BIGINT", "BOOLEAN", "BigInteger", "Boolean", "DATE", "DATETIME", "Date", "DateTime", "Double", "FLOAT", "Float", "INTEGER",
    "Integer", "Interval", "NUMERIC", "Numeric", "SMALLINT", "SmallInteger", "TIMESTAMP", "Time", "UUID", "Uuid",
))
PLAIN_FIELDS = frozenset((
    "AutoField", "BigAutoField", "BigIntegerField", "BooleanField", "DateField", "DateTimeField", "DecimalField",
    "DurationField", "FloatField", "IntegerField", "PositiveBigIntegerField", "PositiveIntegerField",
    "PositiveSmallIntegerField", "SmallAutoField", "SmallIntegerField", "TimeField", "UUIDField",
))
# Bases of classes whose members the program lists.
MEMBERS = frozenset((
    "django.db.models.IntegerChoices()", "django.db.models.TextChoices()", "enum.Enum()", "enum.IntEnum()", "enum.StrEnum()",
))
# What holds the parts of an address that its route names, and the fields that a serializer or a form declares.
ROUTED = (
    "View.kwargs", "resolver_match.kwargs",
    *(f".{name}" for name in ("match_info", "matchdict", "path_kwargs", "path_params", "url_args", "view_args")),
)
DECLARED = ("Form.data", "cleaned_data", "validated_data", *ROUTED)

# What makes a coroutine of a generator: `rows = yield find(name)` waits for the rows.
DRIVING = frozenset((
    "asyncio.coroutine", "google.appengine.ext.ndb.tasklet", "google.cloud.ndb.tasklet", "tornado.gen.coroutine",
    "tornado.gen.engine", "twisted.internet.defer.inlineCallbacks", "types.coroutine",
))
# How such a generator returns something, and always did.
RETURNING = frozenset((
    "google.appengine.ext.ndb.Return", "google.cloud.ndb.Return", "tornado.gen.Return",
    "twisted.internet.defer.returnValue",
))

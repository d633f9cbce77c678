"""Where untrusted data does harm, by weakness: qualified names, by the argument that must be clean.

A key of a table is a keyword, a 0-based position, a tuple of alternatives, "*" for every argument, "%" for a format
and what it takes in as it is, or "self" for the receiver. `*.execute` is a method of a receiver of which nothing is known.
"""

from __future__ import annotations

from typing import Dict, Iterable, Pattern, Tuple, Union

from flake8_secure.regex import regex

Key = Union[str, int]
Table = Dict[Union[Key, Tuple[Key, ...]], Tuple[str, ...]]

_VERBS = ("delete", "get", "head", "options", "patch", "post", "put")


def each(template: str, names: Iterable[str]) -> Tuple[str, ...]:
    """Return *template* with each of *names* in place of `{}`."""
    return tuple(template.format(name) for name in names)


_SHELL_STRINGS = ("os.popen", "os.popen2", "os.popen3", "os.popen4", "os.system", "platform.popen")
_FABRIC = ("Connection", "Group", "SerialGroup", "ThreadingGroup")
_SUBPROCESS = each("subprocess.{}", ("Popen", "call", "check_call", "check_output", "run"))
_LOOPS = ("get_event_loop", "get_running_loop", "new_event_loop")

# A command line that a shell reads.
SHELL: Table = {
    (0, "command", "cmd"): (
        *_SHELL_STRINGS, "asyncio.create_subprocess_shell", "asyncio.subprocess.create_subprocess_shell",
        "commands.getoutput", "commands.getstatusoutput", "popen2.Popen3", "popen2.Popen4", "popen2.popen2",
        "popen2.popen3", "popen2.popen4", "subprocess.getoutput", "subprocess.getstatusoutput",
        "fabric.Connection().local", "fabric.api.local", "invoke.Context().run", "invoke.Context().sudo", "invoke.run",
        "invoke.sudo",
    ),
    (1, "cmd"): each("asyncio.{}().subprocess_shell", _LOOPS),
}
# Commands sent to another machine, or to a container.
REMOTE_COMMAND: Table = {
    (0, "command", "command_string", "cmd"): (
        "*.exec_command", "?.exec_run", "asyncssh.connect().run", "asyncssh.connect().create_process",
        *each("fabric.{}().run", _FABRIC), *each("fabric.{}().sudo", _FABRIC), "fabric.api.run", "fabric.api.sudo",
        *each("netmiko.ConnectHandler().send_command{}", ("", "_expect", "_timing")), "paramiko.Channel().exec_command",
        "paramiko.SSHClient().exec_command", *each("pexpect.pxssh.pxssh().{}", ("send", "sendline")),
        "scrapli.Scrapli().send_command", "ssh2.session.Session().open_session().execute",
    ),
    (0, "commands"): (
        "netmiko.ConnectHandler().send_multiline", "netmiko.ConnectHandler().send_multiline_timing",
        "scrapli.Scrapli().send_commands",
    ),
    (0, "config_commands"): ("netmiko.ConnectHandler().send_config_set",),
    (1, "command"): (
        *each("docker.{}().containers.run", ("DockerClient", "from_env")),
        *each("twisted.conch.endpoints.SSHCommandClientEndpoint.{}", ("existingConnection", "newConnection")),
    ),
}
# The program to run, or its arguments, without a shell.
PROGRAM: Table = {
    (0, "args"): _SUBPROCESS,
    "executable": _SUBPROCESS,
    (0, "command", "command_line", "cmd"): (
        "paramiko.ProxyCommand", "pexpect.popen_spawn.PopenSpawn", "pexpect.run", "pexpect.runu", "pexpect.spawn",
        "pexpect.spawnu",
    ),
    0: ("os.posix_spawn", "os.posix_spawnp", "os.startfile", "pty.spawn", *each("os.{}", (
        "execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe"))),
    ("file", "path"): each("os.{}", ("execv", "execve", "execvp", "execvpe", "posix_spawn", "posix_spawnp", "spawnv", "spawnve",
                                     "spawnvp", "spawnvpe")),
    1: each("os.{}", ("execv", "execve", "execvp", "execvpe", "spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv",
                      "spawnve", "spawnvp", "spawnvpe")) + each("asyncio.{}().subprocess_exec", _LOOPS),
    2: each("os.{}", ("spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe")),
    "[]": ("asyncio.create_subprocess_exec", "asyncio.subprocess.create_subprocess_exec"),
}
CODE: Table = {
    0: (
        "_testcapi.run_in_subinterp", "builtins.compile", "builtins.eval", "builtins.exec", "builtins.execfile",
        "code.InteractiveConsole().push", "code.InteractiveConsole().runcode", "code.InteractiveConsole().runsource",
        "code.InteractiveInterpreter().runcode", "code.InteractiveInterpreter().runsource", "cProfile.run",
        "concurrent.interpreters.create().exec", "js2py.EvalJs().eval", "js2py.EvalJs().execute",
        "js2py.eval_js", "js2py.eval_js6", "numexpr.evaluate", "pandas.DataFrame().eval",
        "*.eval", "*.query", "pandas.DataFrame().query", "pandas.eval", "profile.run", "sympy.parse_expr", "sympy.sympify",
        "sympy.parsing.sympy_parser.parse_expr", "test.support.run_in_subinterp", "timeit.Timer", "timeit.repeat",
        "timeit.timeit",
    ),
    1: ("_interpreters.exec", "_interpreters.run_string", "_xxsubinterpreters.run_string"),
    (0, "fname", "config"): ("logging.config.dictConfig", "logging.config.fileConfig"),
}
IMPORT: Table = {
    (0, "name"): ("builtins.__import__", "importlib.import_module", "runpy.run_module", "imp.load_source",
                  "pkgutil.resolve_name", "django.utils.module_loading.import_string"),
    (0, "path_name", "name"): ("runpy.run_path", *each("ctypes.{}", (
        "CDLL", "OleDLL", "PyDLL", "WinDLL", "cdll.LoadLibrary", "oledll.LoadLibrary", "pydll.LoadLibrary",
        "windll.LoadLibrary"))),
    (1, "location"): ("importlib.util.spec_from_file_location",),
}
# Tables of all names of a module, or of all there are.
NAMESPACES = ("builtins.globals", "builtins.locals", "builtins.vars")
_ROWS = ("execute", "executemany", "executescript")
_RUN = ("execute", "scalar", "scalars", "stream")
# A table of pandas, by what it is called.
_TABLE = regex(r"(?i)(^|_)(df|data_?frame)\d*(_|$)")
# Methods that others have too: what their receiver is called, where nothing else is known of it.
RECEIVERS: Dict[str, Pattern[str]] = {"eval": _TABLE, "query": _TABLE, **dict.fromkeys(
    ("execute", "executemany", "raw", "scalar", "scalars"),
    regex(r"(?i)conn|cur(s|sor)?\d*$|cursor|database|(^|_)db|db$|engine|objects|pool|quer|session|sql|transaction|(^|_)tx"),
)}
SQL: Table = {
    (0, "sql", "query", "operation", "statement", "text", "sql_script", "object_"): (
        "*.execute", "*.executemany", "*.executescript", "*.exec_driver_sql", "*.execute_sql", "*.fetchval",
        "*.fetchrow", "*.mogrify", "*.raw", "*.read_sql_query", *each("asyncpg.connect().{}", (
            "copy_from_query", "cursor", "execute", "executemany", "fetch", "fetchmany", "fetchrow", "fetchval", "prepare")),
        "*.copy_expert", "*.scalar", "*.scalars", "*.read_sql",
        "django.db.models.RawSQL", "django.db.models.expressions.RawSQL", "pandas.read_gbq", "pandas.read_sql",
        "pandas.read_sql_query", "peewee.SQL", "pony.orm.raw_sql", "pyspark.sql.SparkSession().sql", "sqlalchemy.literal_column",
        "sqlalchemy.text", "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text",
        *each("sqlalchemy.sql.expression.{}", ("TextClause", "literal_column")), "sqlalchemy.sql.literal_column",
        "sqlalchemy.TextClause", "streamlit.connection().query",
        "google.cloud.bigquery.Client().query", "records.Database().query", "flask_sqlalchemy.SQLAlchemy().text",
        *each("django.db.connection.cursor().{}", _ROWS),
        *each("django...{}", _ROWS),
        *(f"{driver}{part}.{verb}" for driver in (
            "MySQLdb.connect()", "aiosqlite.connect()", "cx_Oracle.connect()", "duckdb.connect()",
            "mysql.connector.connect()", "oracledb.connect()", "pg8000.connect()", "psycopg.connect()",
            "psycopg2.connect()", "psycopg2cffi.connect()", "pymssql.connect()", "pymysql.connect()", "pyodbc.connect()",
            "snowflake.connector.connect()", "sqlite3.connect()", "vertica_python.connect()", "pg8000.native.Connection()",
            "clickhouse_driver.Client()", "cassandra.cluster.Cluster().connect()", "aiomysql.connect()", "aiopg.connect()",
            "clickhouse_driver.connect()", "hdbcli.dbapi.connect()", "phoenixdb.connect()", "mariadb.connect()",
            "sqlalchemy.create_engine().raw_connection()", "asyncmy.connect()", "databricks.sql.connect()", "fdb.connect()",
            "firebird.driver.connect()", "ibm_db_dbi.connect()", "prestodb.dbapi.connect()", "pyhive.hive.connect()",
            "pyhive.presto.connect()", "pyhive.trino.connect()", "redshift_connector.connect()", "teradatasql.connect()",
            "trino.dbapi.connect()", "turbodbc.connect()",
        ) for part in ("", ".cursor()") for verb in (*_ROWS, "callproc", "copy", "copy_expert", "mogrify", "run", "stream")),
        *each("duckdb.{}", ("execute", "query", "sql")), *each("duckdb.connect().{}", ("query", "sql")),
        *each("clickhouse_connect.get_client().{}", ("command", "query", "query_df", "query_np", "raw_query")),
        "snowflake.snowpark...sql", "pyspark...sql", "pony.orm.select", "influxdb.InfluxDBClient().query",
        "influxdb_client_3.InfluxDBClient3().query", "?.query_items",
        *each("aiosqlite.connect().{}", ("execute_fetchall", "execute_insert")),
        *each("clickhouse_driver.Client().{}", ("execute_iter", "execute_with_progress")),
        *each("cassandra.cluster.Cluster().connect().{}", ("execute_async", "prepare")), "cassandra.query.SimpleStatement",
        *each("sqlalchemy.create_engine().{}", ("exec_driver_sql", *_RUN)),
        *each("sqlalchemy.create_engine().connect().{}", ("exec_driver_sql", *_RUN)),
        *each("sqlalchemy.orm.Session().{}", _RUN), *each("peewee.Database().{}", ("execute_sql", "cursor().execute")),
        *each("databases.Database().{}", ("execute", "execute_many", "fetch_all", "fetch_one", "fetch_val", "iterate")),
        *each("tortoise.Tortoise.get_connection().{}", (
            "execute_insert", "execute_query", "execute_query_dict", "execute_script")),
        *(f"airflow.providers.{hook}().{verb}" for hook in (
            "common.sql.hooks.sql.DbApiHook", "microsoft.mssql.hooks.mssql.MsSqlHook", "mysql.hooks.mysql.MySqlHook",
            "oracle.hooks.oracle.OracleHook", "postgres.hooks.postgres.PostgresHook",
            "snowflake.hooks.snowflake.SnowflakeHook", "sqlite.hooks.sqlite.SqliteHook", "trino.hooks.trino.TrinoHook",
        ) for verb in ("get_df", "get_first", "get_pandas_df", "get_records", "run")),
    ),
    (1, "statement"): ("ibm_db.exec_immediate", "ibm_db.prepare"),
    ("QueryString",): ("?.start_query_execution",),
    ("Sql", "Statement", "sql"): ("?.batch_execute_statement", "?.execute_statement"),
    ("function", "template"): each("django.db.models.{}", ("Aggregate", "Func", "expressions.Func")),
}
DESERIALIZATION: Table = {
    0: (
        "cloudpickle.load", "cloudpickle.loads", "dill.load", "dill.loads", "dill.Unpickler", "jsonpickle.decode",
        "jsonpickle.loads", "jsonpickle.unpickler.decode", "marshal.load", "marshal.loads", "pickle.Unpickler",
        "pickle.load", "pickle.loads", "shelve.open",
    ),
}
_PATH_METHODS = (
    "chmod", "glob", "hardlink_to", "iterdir", "mkdir", "open", "read_bytes", "read_text", "rename", "replace",
    "rglob", "rmdir", "symlink_to", "touch", "unlink", "write_bytes", "write_text",
)
_TEMPORARY = each("tempfile.{}", (
    "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile", "mkdtemp", "mkstemp"))
PATH: Table = {
    (0, "file", "path", "filename", "name", "src", "top", "old", "source"): (
        "aiofile.AIOFile", "aiofiles.open", "anyio.open_file", "builtins.open", "bz2.open", "codecs.open", "gzip.open",
        "io.FileIO",
        "io.open", "linecache.getline", "linecache.getlines", "lzma.open", "numpy.genfromtxt", "numpy.load",
        "numpy.loadtxt", "os.chmod", "os.chown", "os.listdir", "os.makedirs", "os.mkdir", "os.open", "os.readlink",
        "os.remove", "os.removedirs", "os.rename", "os.replace", "os.rmdir", "os.scandir", "os.truncate", "os.unlink",
        "os.walk", "os.symlink", "os.link", "shutil.copy",
        "io.open_code", "os.chdir", "os.chroot", "os.fwalk", "os.lchmod", "os.lchown", "os.mkfifo", "os.mknod", "os.renames",
        "os.utime", "shutil.copymode", "shutil.copystat", "anyio.streams.file.FileReadStream.from_path",
        "anyio.streams.file.FileWriteStream.from_path",
        "shutil.copy2", "shutil.copyfile", "shutil.copytree", "shutil.move", "shutil.rmtree", "tarfile.open",
        "zipfile.ZipFile", "PIL.Image.open", "builtins.file", "os.stat",
        *each("os.{}", ("chflags", "getxattr", "lchflags", "listxattr", "removexattr", "setxattr")), "shutil.chown",
        "bz2.BZ2File", "gzip.GzipFile", "lzma.LZMAFile", "tarfile.TarFile", "trio.open_file", "h5py.File",
        *each("dbm.{}open", ("", "dumb.", "gnu.", "ndbm.", "sqlite3.")), "PyPDF2.PdfReader", "docx.Document", "fitz.open",
        "pymupdf.open", "pypdf.PdfReader", *each("compression.zstd.{}", ("ZstdFile", "open")),
        *each("pyzstd.{}", ("SeekableZstdFile", "ZstdFile", "open")), "zstandard.open",
    ),
    (0, "file", "fname", "filename", "uri", "image"): (
        *each("numpy.{}", ("fromfile", "memmap", "save", "savetxt", "savez", "savez_compressed")), "imageio.imread",
        "imageio.v2.imread", "imageio.v3.imread", "skimage.io.imread", "skimage.io.imsave", "matplotlib.pyplot.imread",
        "matplotlib.pyplot.savefig", *each("cv2.{}", ("imread", "imwrite")), "soundfile.read", "soundfile.write",
        "openpyxl.load_workbook", "xlrd.open_workbook", "netCDF4.Dataset",
    ),
    (0, "fp"): ("PIL.Image.open().save", "PIL.Image.new().save", "PIL.Image.frombytes().save"),
    (1, "f", "filename", "root"): ("torch.save", "joblib.dump", "bottle.static_file"),
    (0, "database", "files", "filename", "filenames"): (
        "sqlite3.connect", "aiosqlite.connect", "fileinput.FileInput", "fileinput.input",
        *each("configparser.{}().read", ("ConfigParser", "RawConfigParser")), "logging.FileHandler",
        *each("logging.handlers.{}", ("RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler")),
    ),
    (0, "base_name"): ("shutil.make_archive",),
    (2, "root_dir"): ("shutil.make_archive",),
    (3, "base_dir"): ("shutil.make_archive",),
    (0, "searchpath"): ("jinja2.FileSystemLoader",),
    (0, "location"): ("django.core.files.storage.FileSystemStorage",),
    (2, "document_root"): ("django.views.static.serve",),
    (0, "path_or_buf", "path", "excel_writer", "buf"): each("?.to_{}", (
        "csv", "excel", "feather", "hdf", "latex", "orc", "parquet", "pickle", "stata")),
    (0, "source"): tuple(f"polars.{verb}_{form}" for verb in ("read", "scan") for form in (
        "avro", "csv", "excel", "ipc", "json", "ndjson", "parquet")),
    (0, "filename", "name", "path", "src", "pattern"): (
        "tensorflow.io.read_file", "tensorflow.io.write_file", *each("tensorflow.io.gfile.{}", (
            "GFile", "copy", "glob", "listdir", "makedirs", "mkdir", "remove", "rename", "rmtree")),
    ),
    (0, "filepath_or_buffer", "io", "path_or_buf", "path"): (
        "pandas.HDFStore", *each("pandas.read_{}", (
            "csv", "excel", "feather", "fwf", "hdf", "html", "json", "orc", "parquet", "sas", "spss", "stata", "table",
            "xml")),
    ),
    (1, "dst", "new"): (
        "os.link", "os.rename", "os.renames", "os.replace", "os.symlink", "shutil.copy", "shutil.copy2", "shutil.copyfile",
        "shutil.copymode", "shutil.copystat", "shutil.copytree", "shutil.move",
    ),
    (0, "target"): each("pathlib.Path().{}", ("hardlink_to", "rename", "replace", "symlink_to")),
    "self": (*each("pathlib.Path().{}", _PATH_METHODS), *each("trio.Path().{}", _PATH_METHODS)),
    (0, "path_or_file", "filename_or_fp"): ("flask.send_file", "werkzeug.utils.send_file"),
    (0, "directory"): ("flask.send_from_directory",),
    (0, "path"): (
        "aiohttp.web.FileResponse", *each("cherrypy.lib.static.{}", ("serve_download", "serve_file", "staticfile")),
        "baize.asgi.FileResponse", "baize.wsgi.FileResponse", "fastapi.responses.FileResponse",
        "litestar.response.File", "sanic.response.file", "starlette.responses.FileResponse", "pyramid.response.FileResponse",
        "aiofile.async_open",
    ),
    (0, "dst", "location"): ("werkzeug.datastructures.FileStorage().save", "sanic.response.file_stream"),
    (1, "filename"): ("urllib.request.urlretrieve",),
    (0, "Filename"): ("boto3.client().upload_file",),
    (1, "Filename"): ("boto3.resource().Bucket().download_file", "boto3.resource().Object().download_file"),
    (2, "Filename"): ("boto3.client().download_file",),
    (0, "pathname", "pattern"): ("glob.glob", "glob.iglob", "pathlib.Path().glob", "pathlib.Path().rglob"),
    "dir": _TEMPORARY,
    "prefix": _TEMPORARY,
    (2, "dir"): ("tempfile.TemporaryDirectory", "tempfile.mkdtemp", "tempfile.mkstemp"),
    "output": ("asyncpg.connect().copy_from_query", "asyncpg.connect().copy_from_table"),
}
# Parsers of XML, which take a path or something to read from.
PATH_OR_STREAM: Table = {
    (0, "source", "file", "stream_or_string", "filename_or_stream"): (
        *each("lxml.etree.{}", ("iterparse", "parse", "parseid")),
        *(f"{root}.{name}" for root in ("xml", "defusedxml") for name in (
            "ElementTree.iterparse", "ElementTree.parse", "dom.minidom.parse", "dom.pulldom.parse", "etree.ElementTree.iterparse",
            "etree.ElementTree.parse", "minidom.parse", "pulldom.parse", "sax.parse")),
    ),
}
# Asking about a file tells whether it is there.
PATH_QUESTION: Table = {
    (0, "path", "filename"): (
        *each("os.path.{}", ("exists", "getsize", "isdir", "isfile", "islink", "ismount", "lexists")), "os.lstat",
        "os.access", "os.statvfs", "shutil.disk_usage",
    ),
    "self": each("pathlib.Path().{}", ("exists", "is_dir", "is_file", "stat")),
}
URL: Table = {
    (0, "url"): (
        *each("requests.{}", _VERBS), *each("requests.Session().{}", _VERBS), *each("httpx.{}", _VERBS),
        *each("httpx.Client().{}", _VERBS), *each("httpx.AsyncClient().{}", _VERBS),
        *each("requests.session().{}", _VERBS),
        *each("aiohttp.ClientSession().{}", (*_VERBS, "ws_connect")), "tornado.httpclient.AsyncHTTPClient().fetch",
        "tornado.httpclient.HTTPClient().fetch", "tornado.httpclient.HTTPRequest",
        "urllib3.connection_from_url", "wget.download", "xmlrpc.client.ServerProxy",
        "websockets.connect", "feedparser.parse", "zeep.Client", "twisted.web.client.getPage",
        *each("grequests.{}", _VERBS), *each("niquests.{}", _VERBS), *each("treq.{}", _VERBS),
        "imgkit.from_url", "pdfkit.from_url", "?.goto", *each("curl_cffi.requests.{}", _VERBS),
        *each("requests_html.HTMLSession().{}", _VERBS), *each("cloudscraper.create_scraper().{}", _VERBS), "scrapy.Request",
        *each("scrapy.http.{}", ("FormRequest", "JsonRequest", "Request")), "suds.client.Client", "websocket.WebSocketApp",
        "websocket.create_connection", "twisted.web.client.downloadPage", "git.Repo.clone_from",
        "pygit2.clone_repository", "dulwich.porcelain.clone",
        *each("selenium.webdriver.{}().get", ("Chrome", "Edge", "Firefox", "Remote", "Safari")),
    ),
    (1, "url"): (
        "aiohttp.ClientSession().request", "aiohttp.request", "httpx.AsyncClient().request", "httpx.AsyncClient().stream",
        "httpx.Client().request", "httpx.request", "httpx.stream", "requests.Request", "requests.Session().request",
        "requests.request", "niquests.request", "treq.request", "urllib3.PoolManager().request", "urllib3.PoolManager().urlopen",
        "urllib3.ProxyManager().request", "urllib3.request", "httpx.Client().stream",
        *each("urllib3.PoolManager().{}", ("request_encode_body", "request_encode_url")), "httpx.Client().build_request",
        "httpx.AsyncClient().build_request",
    ),
    (0, "uri"): ("httplib2.Http().request", *each("websockets.{}.connect", ("asyncio.client", "client", "sync.client"))),
    (1, "uri"): ("twisted.web.client.Agent().request",),
    "url": ("weasyprint.HTML",),
    "base_url": ("httpx.AsyncClient", "httpx.Client"),
    (0, "base_url"): ("aiohttp.ClientSession",),
    "endpoint_url": ("boto3.client", "boto3.resource"),
    (0, "vault_url"): (
        "azure.keyvault.certificates.CertificateClient", "azure.keyvault.keys.KeyClient", "azure.keyvault.secrets.SecretClient",
    ),
    (0, "account_url", "blob_url", "container_url", "directory_url", "file_url", "queue_url", "share_url"): (
        *each("azure.storage.blob.{}", (
            "BlobClient", "BlobClient.from_blob_url", "BlobServiceClient", "ContainerClient",
            "ContainerClient.from_container_url", "download_blob_from_url", "upload_blob_to_url")),
        *each("azure.storage.filedatalake.{}", (
            "DataLakeDirectoryClient", "DataLakeFileClient", "DataLakeServiceClient", "FileSystemClient")),
        *each("azure.storage.fileshare.{}", (
            "ShareClient", "ShareClient.from_share_url", "ShareDirectoryClient", "ShareDirectoryClient.from_directory_url",
            "ShareFileClient", "ShareFileClient.from_file_url", "ShareServiceClient")),
        *each("azure.storage.queue.{}", ("QueueClient", "QueueClient.from_queue_url", "QueueServiceClient")),
    ),
}
# What opens local files as well: `file:///etc/passwd`.
URL_OR_FILE: Table = {
    (0, "url", "fullurl"): each("urllib.request.{}", (
        "FancyURLopener().open", "FancyURLopener().retrieve", "OpenerDirector().open", "Request", "URLopener().open",
        "URLopener().retrieve", "urlopen", "urlretrieve")),
}
# A host instead of a whole address.
HOST: Table = {
    (0, "host"): (
        "http.client.HTTPConnection", "http.client.HTTPSConnection", "urllib3.HTTPConnectionPool",
        "urllib3.HTTPSConnectionPool", "asyncio.open_connection", "ftplib.FTP", "smtplib.SMTP", "telnetlib.Telnet",
        "asyncssh.connect", "ftplib.FTP_TLS", *each("http.client.{}().set_tunnel", ("HTTPConnection", "HTTPSConnection")),
        "imaplib.IMAP4", "imaplib.IMAP4_SSL", "poplib.POP3", "poplib.POP3_SSL", "smtplib.SMTP_SSL",
    ),
    (0, "hostname"): ("paramiko.SSHClient().connect",),
    (0, "address"): ("socket.create_connection", "socket.socket().connect", "socket.socket().connect_ex"),
}
# Markup of which a program on the server fetches whatever it names, local files too.
FETCHING_MARKUP: Table = {
    (0, "input", "src", "dest"): ("imgkit.from_string", "pdfkit.from_string", *each("xhtml2pdf.{}", (
        "document.pisaDocument", "pisa.CreatePDF", "pisa.pisaDocument"))),
    "string": ("weasyprint.HTML",),
}
_AIOHTTP_REDIRECTS = each("aiohttp.web.{}", (
    "HTTPFound", "HTTPMovedPermanently", "HTTPMultipleChoices", "HTTPPermanentRedirect", "HTTPSeeOther",
    "HTTPTemporaryRedirect", "HTTPUseProxy"))
REDIRECT: Table = {
    (0, "path"): ("litestar.response.Redirect",),
    (0, "location", "url", "to", "redirect_to"): (
        "bottle.redirect", "cherrypy.HTTPRedirect", "django.http.HttpResponsePermanentRedirect",
        "django.http.HttpResponseRedirect", "django.shortcuts.redirect", "falcon.HTTPFound",
        "falcon.HTTPMovedPermanently", "falcon.HTTPSeeOther", "falcon.HTTPTemporaryRedirect", "flask.redirect",
        "sanic.response.redirect", "starlette.responses.RedirectResponse", "tornado.web.RequestHandler().redirect",
        "twisted.web.http.Request().redirect", "werkzeug.utils.redirect", "fastapi.responses.RedirectResponse",
        "sanic.redirect", *_AIOHTTP_REDIRECTS,
        *each("pyramid.httpexceptions.{}", ("HTTPFound", "HTTPMovedPermanently", "HTTPSeeOther", "HTTPTemporaryRedirect",
                                            "HTTPPermanentRedirect", "HTTPMultipleChoices", "HTTPUseProxy")),
    ),
}
_DJANGO_RESPONSES = each("django.http.{}", (
    "HttpResponse", "HttpResponseBadRequest", "HttpResponseForbidden", "HttpResponseGone", "HttpResponseNotFound",
    "HttpResponseServerError", "StreamingHttpResponse"))
# Responses that are HTML unless they say otherwise.
HTML: Table = {
    (0, "response", "content", "body", "streaming_content"): (
        *_DJANGO_RESPONSES, "flask.Response", "flask.make_response", "pyramid.response.Response",
        "starlette.responses.HTMLResponse", "fastapi.responses.HTMLResponse", "werkzeug.wrappers.Response",
        "flask.Flask().response_class", "sanic.response.html", "sanic.html", "bottle.HTTPResponse",
    ),
    0: ("tornado.web.RequestHandler().finish", "tornado.web.RequestHandler().write",
        "twisted.web.http.Request().write", "http.server.BaseHTTPRequestHandler().wfile.write",
        "flask.Response().set_data", "flask.make_response().set_data"),
}
# Classes whose methods answer in JSON, texts too: https://flask-restful.readthedocs.io/en/latest/extending.html
JSON_VIEWS = frozenset(("flask_restful.Resource", "rest_framework.views.APIView"))
# Responses that are HTML only if they say so.
HTML_IF_SAID: Table = {
    (0, "text", "body", "content"): (
        "aiohttp.web.Response", "azure.functions.HttpResponse", "fastapi.Response", "fastapi.responses.Response",
        "fastapi.responses.StreamingResponse", "starlette.responses.Response", "starlette.responses.StreamingResponse"),
}
# Whatever is sent to the other side: as HTML, JSON or text.
ANSWER: Table = {
    "*": (
        *HTML[0], *HTML[(0, "response", "content", "body", "streaming_content")],
        *HTML_IF_SAID[(0, "text", "body", "content")], "aiohttp.web.json_response", "django.http.JsonResponse",
        "fastapi.HTTPException", "fastapi.responses.JSONResponse", "fastapi.responses.PlainTextResponse", "flask.abort",
        "flask.jsonify", "flask.render_template", "flask.render_template_string", "rest_framework.response.Response",
        "sanic.json", "sanic.response.json", "sanic.response.text", "sanic.text", "starlette.exceptions.HTTPException",
        "starlette.responses.JSONResponse", "starlette.responses.PlainTextResponse",
    ),
    (2, "context"): ("django.shortcuts.render",),
}
MARKUP: Table = {
    0: ("django.utils.safestring.SafeString", "django.utils.safestring.mark_safe", "flask.Markup", "jinja2.Markup",
        "markupsafe.Markup", "django.utils.html.mark_safe", "django.utils.safestring.SafeText",
        "django.utils.html.format_html"),
}
TEMPLATE: Table = {
    (0, "source", "text", "template", "template_string"): (
        "Cheetah.Template.Template", "airspeed.Template", "bottle.SimpleTemplate", "bottle.template",
        "chameleon.PageTemplate", "chevron.render", "django.template.Engine().from_string", "django.template.Template",
        "django.template.engines[django].from_string", "django.template.engines[jinja2].from_string",
        "flask.render_template_string", "flask.stream_template_string", *each("genshi.template.{}", (
            "MarkupTemplate", "NewTextTemplate", "OldTextTemplate", "TextTemplate")),
        "jinja2.Environment().compile_expression", "jinja2.Environment().from_string",
        "jinja2.Template", "mako.template.Template", "pystache.render", "tornado.template.Template", "trender.TRender",
        "jinja2.environment.Template", "flask.Flask().jinja_env.from_string",
    ),
}
_MONGO = (
    "aggregate", "count_documents", "delete_many", "delete_one", "distinct", "find", "find_one", "find_one_and_delete",
    "find_one_and_replace", "find_one_and_update", "find_raw_batches", "replace_one", "update_many",
    "update_one", "find_one_or_404",
)
# Queries in which data must not become operators: {"$ne": 1}.
NOSQL: Table = {
    (0, "filter", "query", "pipeline"): (
        *each("*.{}", _MONGO), *each("pymongo...{}", _MONGO), *each("motor...{}", _MONGO), *each("flask_pymongo...{}", _MONGO),
    ),
    "__raw__": ("?.objects",),
}
# Queries in which data must not become JavaScript: {"$where": "this.name == '...'"}.
NOSQL_SCRIPT: Table = {
    (0, "filter", "query", "pipeline"): NOSQL[(0, "filter", "query", "pipeline")],
}
_REDUCE = ("inline_map_reduce", "map_reduce")
NOSQL_FUNCTION: Table = {
    0: ("bson.code.Code", "bson.Code"),
    (0, "map"): (*each("*.{}", _REDUCE), *each("pymongo...{}", _REDUCE), *each("motor...{}", _REDUCE)),
    (1, "reduce"): (*each("*.{}", _REDUCE), *each("pymongo...{}", _REDUCE), *each("motor...{}", _REDUCE)),
}
# Queries that are texts, of databases without SQL.
NOSQL_TEXT: Table = {
    (0, "query", "query_", "cypher"): (
        *(f"neo4j.{maker}.driver().{step}" for maker in ("AsyncGraphDatabase", "GraphDatabase") for step in (
            "execute_query", "session().begin_transaction().run", "session().run")),
        *each("py2neo.Graph().{}", ("begin().evaluate", "begin().run", "evaluate", "query", "run", "update")), "?.aql.execute",
        *each("?.query_api().{}", ("query", "query_csv", "query_data_frame", "query_raw", "query_stream")),
    ),
}
# What a database runs as a program in Lua.
_REDIS = ("Redis", "StrictRedis", "asyncio.Redis", "asyncio.from_url", "from_url")
NOSQL_LUA: Table = {
    (0, "script"): (*each("redis.{}().eval", _REDIS), *each("redis.{}().register_script", _REDIS)),
}
# Whole queries in the language of the search engine.
_SEARCH = tuple(f"{client}().{verb}" for client in (
    "elasticsearch.AsyncElasticsearch", "elasticsearch.Elasticsearch", "opensearchpy.AsyncOpenSearch", "opensearchpy.OpenSearch",
) for verb in ("count", "delete_by_query", "msearch", "search", "update_by_query"))
NOSQL_SEARCH: Table = {"body": _SEARCH, "query": _SEARCH, "script": _SEARCH}
_DYNAMO = each("?.{}", (
    "delete_item", "get_item", "batch_get_item", "put_item", "query", "scan", "update_item"))
# Expressions of DynamoDB, which are texts with names for the values.
NOSQL_EXPRESSION: Table = {
    key: _DYNAMO for key in (
        "ConditionExpression", "FilterExpression", "KeyConditionExpression", "ProjectionExpression", "UpdateExpression")
}
# Conditions of DynamoDB as they were before expressions.
NOSQL_CONDITIONS: Table = {key: _DYNAMO for key in ("Expected", "KeyConditions", "QueryFilter", "ScanFilter")}
# Rows that are looked up or made by whatever names a mapping has.
RECORDS: Table = {
    "**": each("?.objects.{}", ("create", "exclude", "filter", "get", "get_or_create", "update_or_create")) + (
        "?.filter_by", "?.update", "?.values"),
    0: ("?.__dict__.update", "builtins.vars().update"),
}
LDAP_FILTER: Table = {
    (2, "filterstr"): ("*.search_ext", "*.search_ext_s", "*.search_s", "*.search_st",
                       *each("ldap.initialize().{}", ("search", "search_ext", "search_ext_s", "search_s", "search_st"))),
    (1, "search_filter"): ("ldap3.Connection().search", "ldap3.Connection().extend.standard.paged_search"),
    0: each("ldap.initialize().{}", ("search", "search_ext", "search_ext_s", "search_s", "search_st")),
    (0, "search_base"): ("ldap3.Connection().search",),
}
# Methods of something unknown, in files that have to do with LDAP.
LDAP_LIKELY: Table = {(1, "search_filter"): ("*.search",), (2, "filterstr"): ("*.search",)}
XPATH: Table = {
    (0, "path", "match", "_path"): (
        "*.xpath", "lxml.etree.ETXPath", "lxml.etree.XPath", "lxml.etree.XPathEvaluator()",
        *(f"{tree}{step}.{verb}" for tree in (
            "xml.etree.ElementTree.parse()", "xml.etree.ElementTree.fromstring()", "lxml.etree.parse()",
            "lxml.etree.fromstring()", "xml.etree.ElementTree.ElementTree()", "lxml.etree.XML()",
            "defusedxml.ElementTree.parse()", "defusedxml.ElementTree.fromstring()",
        ) for step in ("", ".getroot()") for verb in ("find", "findall", "findtext", "iterfind", "xpath")),
    ),
    (1, "path", "selector"): ("elementpath.select", "elementpath.iter_select"),
    0: each("libxml2.{}.xpathEval", ("parseDoc()", "parseFile()", "parseMemory()", "readDoc()", "readFile()", "xmlDoc()",
                                     "parseDoc().xpathNewContext()", "parseFile().xpathNewContext()")),
}
XSLT: Table = {0: ("lxml.etree.XSLT", "?.xslt")}
_WERKZEUG_HEADERS = tuple(
    f"{headers}.{verb}" for headers in (
        "flask.Response().headers", "flask.make_response().headers", "werkzeug.datastructures.Headers()",
    ) for verb in ("add", "set", "setdefault"))
HEADER: Table = {
    (0, 1): ("http.server.BaseHTTPRequestHandler().send_header",),
    # Not that of Twisted, which puts a space in place of a line break.
    1: ("http.server.BaseHTTPRequestHandler().send_header", "wsgiref.headers.Headers().add_header"),
    # Werkzeug looks at the values alone.
    0: _WERKZEUG_HEADERS,
    (1, "headers", "response_headers"): ("wsgi.start_response",),
}
HEADER_VALUE: Table = {1: _WERKZEUG_HEADERS}
CONTENT_TYPE: Table = {
    ("content_type", "mimetype", "media_type"): (
        *_DJANGO_RESPONSES, "django.http.FileResponse", "fastapi.Response", "flask.Response", "flask.send_file",
        "starlette.responses.Response", "werkzeug.wrappers.Response",
    ),
}
_LEVELS = ("critical", "debug", "error", "exception", "fatal", "info", "log", "warn", "warning")
LOG: Table = {
    "%": (
        *each("logging.{}", _LEVELS), *each("logging.getLogger().{}", _LEVELS), *each("logging.Logger().{}", _LEVELS),
        *each("flask.Flask().logger.{}", _LEVELS), *each("structlog.get_logger().{}", _LEVELS),
    ),
    "*": (*each("loguru.logger.{}", _LEVELS), "syslog.syslog"),
}
MAIL_HTML: Table = {
    "html_message": each("django.core.mail.{}", ("mail_admins", "mail_managers", "send_mail")),
    "html": ("flask_mail.Message",),
    "html_content": ("sendgrid.helpers.mail.Mail",),
    (0, "content"): ("sendgrid.helpers.mail.HtmlContent", "django.core.mail.EmailMultiAlternatives().attach_alternative",),
}
# Mails that are HTML if they say so.
MAIL_HTML_IF_SAID: Table = {
    (0, "_text"): ("email.mime.text.MIMEText",),
    0: each("email.message.EmailMessage().{}", ("add_alternative", "set_content")),
}
MAIL_TEXT: Table = {
    (2, "msg"): ("smtplib.SMTP().sendmail", "smtplib.SMTP_SSL().sendmail"),
}
# The conversation with a language model, and what tells it what it is for.
CONVERSATION: Table = {
    (0, "messages"): each("{}.ChatPromptTemplate.from_messages", (
        "langchain.prompts", "langchain.prompts.chat", "langchain_core.prompts", "langchain_core.prompts.chat")),
    "messages": (*each("?.chat.completions.{}", ("create", "parse", "stream")), "?.chat.send", "litellm.acompletion",
                 "litellm.completion", "ollama.chat", *each("openai.ChatCompletion.{}", ("acreate", "create"))),
}
# The same, where a text stands for a message of the user.
TURNS: Table = {
    "input": each("?.responses.{}", ("create", "parse", "stream")),
    (1, "input"): each("agents.Runner.{}", ("run", "run_streamed", "run_sync")),
}
INSTRUCTIONS: Table = {
    "system": ("?.messages.create", "?.messages.stream"),
    "instructions": (
        *each("?.responses.{}", ("create", "parse", "send", "stream")), "?.beta.assistants.create",
        "?.realtime.sessions.create", *each("?.threads.runs.{}", ("create", "create_and_poll", "stream")), "agents.Agent",
        "pydantic_ai.Agent",
    ),
    "system_instruction": (
        "google.generativeai.GenerativeModel", *each("google.genai.types.{}", (
            "CreateCachedContentConfig", "GenerateContentConfig", "LiveConnectConfig")),
        "vertexai.generative_models.GenerativeModel",
    ),
    # What an agent is told of its tools and of other agents.
    "description": ("agents.FunctionTool",),
    "description_override": ("agents.function_tool",),
    "handoff_description": ("agents.Agent",),
    "tool_description": ("agents.Agent().as_tool",),
    "system_prompt": ("langchain.agents.create_agent", "pydantic_ai.Agent"),
    (0, "content"): each("{}.SystemMessage", ("langchain.messages", "langchain.schema", "langchain_core.messages")),
}
CSV: Table = {
    (0, "row", "rows", "rowdict", "rowdicts"): (
        *each("csv.writer().{}", ("writerow", "writerows")), *each("csv.DictWriter().{}", ("writerow", "writerows")),
    ),
    (1, "fieldnames"): ("csv.DictWriter",),
}
_RE = ("compile", "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")
REGEX: Table = {(0, "pattern"): (*each("re.{}", _RE), *each("regex.{}", _RE))}
REFLECTION: Table = {
    0: each("{}().get", NAMESPACES),
    1: ("builtins.getattr", "builtins.setattr", "builtins.delattr"),
    "*": ("operator.attrgetter", "operator.methodcaller"),
}
GRAPHQL: Table = {
    (0, "query", "source", "request_string"): (
        "gql.gql", "gql.GraphQLRequest", "graphene.Schema().execute", "graphene.Schema().execute_async",
        "graphql.build_schema().execute",
    ),
    (1, "source"): ("graphql.graphql", "graphql.graphql_sync"),
}
_PARSERS = each("configparser.{}()", ("ConfigParser", "RawConfigParser"))
CONFIGURATION: Table = {"*": (*each("{}.add_section", _PARSERS), *each("{}.set", _PARSERS))}
CONFIGURATION_SECTIONS = frozenset((*_PARSERS, *each("{}[]", _PARSERS)))
COOKIE: Table = {
    1: each("{}.set_cookie", ("bottle.response", "django.http.HttpResponse()", "flask.Response()",
                              "flask.make_response()", "flask.redirect()", "starlette.responses.Response()", "*")),
    "value": each("{}.set_cookie", ("bottle.response", "django.http.HttpResponse()", "flask.Response()",
                                    "flask.make_response()", "flask.redirect()", "starlette.responses.Response()", "*")),
}
FLOAT: Table = {(0, "x", "value"): ("builtins.complex", "builtins.float", "decimal.Decimal")}
FORMAT: Table = {
    0: ("builtins.str.format", "builtins.str.format_map", "string.Formatter().format", "string.Formatter().vformat"),
    "self": ("?.format", "?.format_map"),
}

KNOWN_ROOTS = frozenset(
    name.partition(".")[0] for table in list(vars().values()) if isinstance(table, dict)
    for names in table.values() if isinstance(names, tuple) for name in names if isinstance(name, str)
) - {"*"}

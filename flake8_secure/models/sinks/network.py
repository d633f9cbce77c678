"""What connects to an address that it is given: clients, their hosts, and markup that is fetched for."""

from __future__ import annotations

from flake8_secure.models.library import VERBS
from flake8_secure.models.sinks.tables import Table, each

# Clients and their sessions, which all have the methods of HTTP.
_CLIENTS = (
    "aiohttp.ClientSession()", "curl_cffi", "curl_cffi.AsyncSession()", "curl_cffi.Session()", "grequests", "httpx",
    "httpx.AsyncClient()", "httpx.Client()", "niquests", "niquests.AsyncSession()", "niquests.Session()", "requests",
    "requests.Session()", "primp", "primp.AsyncClient()", "primp.Client()", "tls_client.Session()", "treq",
)
_STAYING = ("httpx", "httpx.AsyncClient()", "httpx.Client()")
# What they are given to send.
BODY: Table = {
    ("content", "data"): (
        *(f"{client}.{verb}" for client in _CLIENTS for verb in ("patch", "post", "put", "request")), "httpx.Request",
        "requests.Request",
    ),
    (1, "data"): (
        "requests.post", "requests.put", "requests.patch", "requests.Session().post", "requests.Session().put",
        "requests.Session().patch", "urllib.request.Request", "urllib.request.urlopen",
    ),
    "body": ("httplib2.Http().request", "tornado.httpclient.HTTPRequest", "urllib3.PoolManager().request", "urllib3.request"),
}
URL: Table = {
    (0, "url", "wsdl"): (
        *(f"{client}.{verb}" for client in _CLIENTS for verb in VERBS),
        *(f"{client}.{verb}" for client in _STAYING for verb in ("query", "websocket")),
        "aiohttp.ClientSession().ws_connect", "tornado.httpclient.HTTPRequest",
        "urllib3.connection_from_url", "urllib3.proxy_from_url", "wget.download",
        *each("zeep.{}", ("AsyncClient", "CachingClient", "Client")), "twisted.web.client.getPage",
        "imgkit.from_url", "pdfkit.from_url", "?.goto", "scrapy.Request",
        *each("scrapy.http.{}", ("FormRequest", "JsonRequest", "Request")), "suds.client.Client", "websocket.WebSocketApp",
        "websocket.create_connection", "twisted.web.client.downloadPage", "git.Repo.clone_from",
        *each("prance.{}Parser", ("Base", "Resolving")), "pygit2.clone_repository",
        "websocket.WebSocket().connect", "tornado.websocket.websocket_connect", "mechanicalsoup.StatefulBrowser().open",
        *(f"mechanicalsoup.{browser}().{verb}" for browser in ("Browser", "StatefulBrowser") for verb in ("get", "post", "put")),
        *each("gql.transport.{}Transport", (
            "aiohttp.AIOHTTP", "httpx.HTTPX", "httpx.HTTPXAsync", "requests.RequestsHTTP", "websockets.Websockets")),
        *each("socketio.{}().connect", ("AsyncClient", "AsyncSimpleClient", "Client", "SimpleClient")),
        *each("urllib3.{}().connection_from_url", ("PoolManager", "ProxyManager")),
        *each("selenium.webdriver.{}().get", ("Chrome", "Edge", "Firefox", "Remote", "Safari")),
        *each("mcp.client.{}", (
            "sse.sse_client", "streamable_http.streamable_http_client", "streamable_http.streamablehttp_client",
            "websocket.websocket_client")),
        *each("fastmcp.client.transports.{}", (
            "SSETransport", "StreamableHttpTransport", "http.StreamableHttpTransport", "sse.SSETransport")),
    ),
    (0, "transport"): ("fastmcp.Client",),
    (1, "url"): (
        *each("{}.request", _CLIENTS), "aiohttp.request", "httpx.AsyncClient().stream",
        "httpx.stream", "httpx.Request", "requests.Request", "urllib3.PoolManager().request", "urllib3.PoolManager().urlopen",
        "urllib3.ProxyManager().request", "urllib3.request", "httpx.Client().stream",
        *each("urllib3.PoolManager().{}", ("request_encode_body", "request_encode_url")), "httpx.Client().build_request",
        "httpx.AsyncClient().build_request", *each("httpcore.{}", (
            "AsyncConnectionPool().request", "ConnectionPool().request", "request", "stream")),
    ),
    (0, "uri"): (
        "jwt.PyJWKClient", "ldap.initialize",
        "httplib2.Http().request", "xmlrpc.client.ServerProxy",
        "websockets.connect",
    ),
    (0, "request"): each("tornado.httpclient.{}().fetch", ("AsyncHTTPClient", "HTTPClient")),
    (1, "uri"): ("twisted.web.client.Agent().request",),
    (0, "proxy_url"): ("urllib3.ProxyManager",),
    "url": (
        "pyquery.PyQuery", "weasyprint.CSS", "weasyprint.HTML",
        *each("cairosvg.svg2{}", ("eps", "pdf", "png", "ps", "svg"))),
    (0, "guess"): ("weasyprint.CSS", "weasyprint.HTML"),
    (0, "source", "location", "url_file_stream_or_string"): (
        "dulwich.porcelain.clone", "feedparser.parse",
        *each("rdflib.{}().parse", ("ConjunctiveGraph", "Dataset", "Graph"))),
    (0, "url_list"): ("youtube_dl.YoutubeDL().download", "yt_dlp.YoutubeDL().download"),
    (0, "dsn"): ("asyncpg.connect",),
    "base_url": (
        *each("anthropic.{}", ("Anthropic", "AsyncAnthropic")), "httpx.AsyncClient", "httpx.Client",
        *each("openai.{}", ("AsyncOpenAI", "OpenAI")),
    ),
    (0, "uri", "url", "url_or_request", "web_path"): (
        "langchain_community.document_loaders.WebBaseLoader",
        "crawl4ai.AsyncWebCrawler().arun", "gdown.download", "mechanize.Browser().open", "newspaper.Article", "newspaper.build",
        "pika.URLParameters", *each("redis.{}", ("Redis.from_url", "asyncio.Redis.from_url", "asyncio.from_url", "from_url")),
        "trafilatura.fetch_url", "urllib.robotparser.RobotFileParser", "youtube_dl.YoutubeDL().extract_info",
        "yt_dlp.YoutubeDL().extract_info",
    ),
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
# A dictionary with the address among other things.
URL_IN_DICTIONARY: Table = {(0, "params"): each("agents.mcp.MCPServer{}", ("Sse", "StreamableHttp"))}
_FETCHING = tuple(verb for verb in VERBS if verb != "head")
_GOING_ON = (
    "aiohttp.ClientSession()", "niquests", "niquests.AsyncSession()", "niquests.Session()", "requests", "requests.Session()")
_CURL = ("curl_cffi", "curl_cffi.AsyncSession()", "curl_cffi.Session()")
# What goes on to wherever it is sent, unless it is told not to, and what does if it is told to.
FOLLOWING: Table = {
    (0, "url"): (
        *(f"{client}.{verb}" for client in _GOING_ON for verb in _FETCHING),
        *(f"{client}.{verb}" for client in _CURL for verb in VERBS), "urllib.request.urlopen"),
    (1, "url"): each("{}.request", ("aiohttp", *_CURL, *_GOING_ON)),
}
# The same, by another argument.
FOLLOWING_REDIRECTS: Table = {
    (1, "url"): (*each("urllib3.PoolManager().{}", ("request", "urlopen")), "urllib3.request"),
}
FOLLOWING_IF_TOLD: Table = {
    (0, "url"): tuple(f"{client}.{verb}" for client in _STAYING for verb in (*VERBS, "query", "websocket")),
    (1, "url"): tuple(f"{client}.{verb}" for client in _STAYING for verb in ("request", "stream")),
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
        *each("urllib3.connection.{}", ("HTTPConnection", "HTTPSConnection")),
        *each("urllib3.{}().connection_from_host", ("PoolManager", "ProxyManager")),
        "pymongo.MongoClient", "pysftp.Connection", "imaplib.IMAP4", "imaplib.IMAP4_SSL", "poplib.POP3", "poplib.POP3_SSL",
        "smtplib.SMTP_SSL", "MySQLdb.connect", "aiomysql.connect", "ldap3.Server", "pymysql.connect", "redis.Redis",
        "redis.StrictRedis", "redis.asyncio.Redis", "motor.motor_asyncio.AsyncIOMotorClient", "pika.ConnectionParameters",
        "pymongo.AsyncMongoClient", "tornado.tcpclient.TCPClient().connect", "trio.open_tcp_stream",
        *each("ftplib.{}().connect", ("FTP", "FTP_TLS")), *each("smtplib.{}().connect", ("SMTP", "SMTP_SSL")),
        "telnetlib.Telnet().open",
    ),
    (0, "remote_host"): ("anyio.connect_tcp",),
    (1, "host"): ("asyncio.get_event_loop().create_connection",),
    "hostname": ("aiosmtplib.SMTP().connect", "aiosmtplib.send"),
    "host": (
        "asyncpg.connect", "mysql.connector.connect", "peewee.MySQLDatabase", "peewee.PostgresqlDatabase", "psycopg.connect",
        "psycopg2.connect",
    ),
    (0, "server", "host"): ("pymssql.connect",),
    (0, "hostname"): ("aiosmtplib.SMTP", "paramiko.SSHClient().connect"),
    (0, "sock"): ("paramiko.Transport",),
    (0, "addr"): ("ssl.get_server_certificate",),
    (0, "address"): ("socket.create_connection", "socket.socket().connect", "socket.socket().connect_ex"),
    1: ("socket.socket().sendto",),
    2: ("socket.socket().sendto",),  # behind flags
}
# Schemas whose references are fetched, those of local files too, unless a registry says what they stand for.
# https://github.com/python-jsonschema/jsonschema/blob/main/jsonschema/validators.py, `_warn_for_remote_retrieve`
_VALIDATORS = each("Draft{}Validator", ("3", "4", "6", "7", "201909", "202012"))
REFERRING: Table = {
    (0, "schema"): (*each("jsonschema.{}", _VALIDATORS), *each("jsonschema.validators.{}", _VALIDATORS)),
    (1, "schema"): each("jsonschema.{}validate", ("", "validators.")),
}
# Such descriptions of an API, as texts.
REFERRING_TEXT: Table = {(1, "spec_string"): ("prance.ResolvingParser",)}
# Markup of which a program on the server fetches whatever it names, local files too.
FETCHING_MARKUP: Table = {
    (0, "input", "src", "string"): ("imgkit.from_string", "pdfkit.from_string", *each("xhtml2pdf.{}", (
        "document.pisaDocument", "pisa.CreatePDF", "pisa.pisaDocument"))),
    "string": ("weasyprint.HTML",),
    (0, "text"): (
        "fpdf.FPDF().write_html",
        *each("reportlab.platypus.{}", (
            "Paragraph", "XPreformatted", "paragraph.Paragraph", "xpreformatted.XPreformatted"))),
}

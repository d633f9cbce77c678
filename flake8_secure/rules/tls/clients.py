"""Clients of stores, mail servers, clusters and the like that are told not to check certificates."""

from __future__ import annotations

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Rule,
    arg,
    arg_by_name,
    call,
    either,
    method,
    outside_tests,
    reference,
    short_name,
    surely,
    write,
    written,
)
from flake8_secure.match.args import Keys
from flake8_secure.match.by_default import unset
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.rules.clients.names import CONFLUENT
from flake8_secure.rules.tls.contexts import ON_ITSELF, WHY
from flake8_secure.rules.tls.named import SAYING_SO

# Clients of Azure, by their modules.
_AZURE = {
    "cosmos": ("CosmosClient",),
    "cosmos.aio": ("CosmosClient",),
    "data.tables": ("TableClient", "TableServiceClient"),
    "data.tables.aio": ("TableClient", "TableServiceClient"),
    "identity": ("ClientSecretCredential", "DefaultAzureCredential", "ManagedIdentityCredential"),
    "identity.aio": ("ClientSecretCredential", "DefaultAzureCredential", "ManagedIdentityCredential"),
    "keyvault.keys": ("KeyClient",),
    "keyvault.secrets": ("SecretClient",),
    "storage.blob": ("BlobClient", "BlobServiceClient", "ContainerClient"),
    "storage.filedatalake": ("DataLakeServiceClient",),
    "storage.queue": ("QueueClient", "QueueServiceClient"),
}
# Arguments that turn the check off when they are false, and those that do so when they are true.
_CHECKS: Keys = {
    # https://learn.microsoft.com/en-us/python/api/overview/azure/core-readme
    **{f"azure.{module}.{client}": ("connection_verify",) for module, clients in _AZURE.items() for client in clients},
    "aiosmtplib.SMTP": ("validate_certs",),
    "aiosmtplib.SMTP().connect": ("validate_certs",),
    "aiosmtplib.SMTP().starttls": ("validate_certs",),
    "aiosmtplib.send": ("validate_certs",),
    "ansible.module_utils.urls.Request": ("validate_certs",),
    "ansible.module_utils.urls.Request().open": ("validate_certs",),
    "ansible.module_utils.urls.open_url": ("validate_certs",),
    "clickhouse_connect.get_async_client": ("verify",),
    "clickhouse_connect.get_client": ("verify",),
    "clickhouse_driver.Client": ("verify",),
    "clickhouse_driver.connect": ("verify",),
    "consul.Consul": ("verify", 6),
    "curl_cffi.AsyncSession": ("verify",),
    "curl_cffi.Session": ("verify",),
    "elasticsearch.AsyncElasticsearch": ("verify_certs",),
    "elasticsearch.Elasticsearch": ("verify_certs",),
    "gitlab.Gitlab": ("ssl_verify", 4),
    "gql.transport.aiohttp.AIOHTTPTransport": ("ssl",),
    "gql.transport.httpx.HTTPXAsyncTransport": ("verify",),
    "gql.transport.httpx.HTTPXTransport": ("verify",),
    "gql.transport.requests.RequestsHTTPTransport": ("verify",),
    "hvac.Client": ("verify",),
    "opensearchpy.AsyncOpenSearch": ("verify_certs",),
    "opensearchpy.OpenSearch": ("verify_certs",),
    "primp.AsyncClient": ("verify",),
    "primp.Client": ("verify",),
    "proxmoxer.ProxmoxAPI": ("verify_ssl",),
    "tornado.httpclient.AsyncHTTPClient().fetch": ("validate_cert",),
    "tornado.httpclient.HTTPClient().fetch": ("validate_cert",),
    "tornado.httpclient.HTTPRequest": ("validate_cert",),
    "trino.dbapi.connect": ("verify",),
}
_SERVER = arg("hosts", "url", 0)
_WEB_SOCKET = arg("sslopt")
_HTTPLIB2 = arg("disable_ssl_certificate_validation").true
_CURL_OPTIONS = tuple(
    f"pycurl.{instance}{option}" for instance in ("", "Curl().") for option in ("SSL_VERIFYHOST", "SSL_VERIFYPEER"))
_VMWARE = tuple(f"pyVim.connect.{name}" for name in ("Connect", "SmartConnect", "SmartStubAdapter"))

CLIENTS = Rule(
    code="SEC225", name="client-without-verification", cwe=295, severity=HIGH,
    message="{name}() is told not to check the server's certificate: leave the check on, or name a CA file",
    when=unless_chosen(either(
        call(*_CHECKS).where(arg_by_name(_CHECKS).equals(False, 0) | unset(arg_by_name(_CHECKS)).equals(False, 0)).unless(
            _SERVER.matches(ON_ITSELF) | _SERVER.item(0).matches(ON_ITSELF)),
        call("httplib2.Http").where(_HTTPLIB2),
        call("jira.JIRA").where(arg("options", 1).item("verify").equals(False)),
        call("pyVim.connect.SmartConnectNoSSL"),
        call("tornado.httpclient.AsyncHTTPClient.configure").where(arg("defaults").item("validate_cert").equals(False)),
        call("websocket.WebSocket", "websocket.WebSocketApp().run_forever", "websocket.create_connection").where(
            surely(_WEB_SOCKET.item("check_hostname").equals(False))).unless(
                _WEB_SOCKET.item("cert_reqs").refers_to("ssl.CERT_NONE")),  # that is reported itself
        call("websocket.WebSocket", "websocket.WebSocketApp().run_forever", "websocket.create_connection").where(
            _WEB_SOCKET.item("cert_reqs").equals(0)),
        write("exchangelib.protocol.BaseProtocol.HTTP_ADAPTER_CLS").where(
            written.refers_to("exchangelib.protocol.NoVerifyHTTPAdapter")).saying(
            "this adapter checks no server's certificate: leave it out, or name a CA file in one of your own"),
        outside_tests(method("launch_persistent_context", "new_context", "new_page").where(
            arg("ignore_https_errors").equals(True)) | method("add_argument").where(
            arg("argument", 0).equals("--ignore-certificate-errors"))
            | write("*.accept_insecure_certs").where(written.equals(True))).saying(
            "this browser takes any certificate: install the CA that it needs", severity=LOW, confidence=MEDIUM, profile=AUDIT),
        call(*_VMWARE).where(arg("disableSslCertValidation").equals(True)),
        call("pycurl.Curl().setopt").where(arg(0).refers_to(*_CURL_OPTIONS)).where(arg(1).false),
        call("winrm.Session", "winrm.protocol.Protocol").where(arg("server_cert_validation").equals("ignore")),
        call(*CONFLUENT).where(arg("config", 0).item("enable.ssl.certificate.verification").equals(False, "false")),
        write(*(f"kubernetes.client.Configuration{made}().{attribute}" for made in ("", ".get_default_copy")
                for attribute in ("assert_hostname", "verify_ssl"))).where(written.equals(False)).saying(
            "{name} is turned off, so that anybody can be the server: leave it on, or name a CA file"),
    )).saying(facts=short_name)
    | outside_tests(SAYING_SO).saying(
        "{option} reads as if nobody checked the server's certificate: leave the check on, or name a CA file",
        confidence=LOW, profile=AUDIT),
    why=WHY,
    bad=(
        """
        from azure.storage.blob import BlobServiceClient
        from tornado.httpclient import AsyncHTTPClient

        store = BlobServiceClient(url, credential=credential, connection_verify=False)  # SEC225
        store = BlobServiceClient(url, credential=credential, connection_verify=settings.get("verify", False))  # SEC225

        async def fetch(url):
            return await AsyncHTTPClient().fetch(url, validate_cert=False)  # SEC225

        AsyncHTTPClient.configure(None, defaults={"validate_cert": False})  # SEC225
        """,
        """
        import ssl

        import websocket

        socket = websocket.create_connection(address, sslopt={"check_hostname": False})  # SEC225
        socket = websocket.create_connection(address, sslopt={"cert_reqs": 0})  # SEC225
        socket = websocket.create_connection(address, sslopt={"check_hostname": False, "cert_reqs": ssl.CERT_NONE})  # SEC221
        """,
        """
        client = shop.Client(address, verify_ssl=False)  # SEC225
        page = browser.new_page(ignore_https_errors=True)  # SEC225
        options.add_argument("--ignore-certificate-errors")  # SEC225
        options.accept_insecure_certs = True  # SEC225
        """,
        """
        import httplib2
        import pycurl

        client = httplib2.Http(disable_ssl_certificate_validation=True)  # SEC225
        curl = pycurl.Curl()
        curl.setopt(pycurl.SSL_VERIFYPEER, 0)  # SEC225
        curl.setopt(curl.SSL_VERIFYHOST, False)  # SEC225
        """,
        """
        import gitlab
        import winrm
        from confluent_kafka import Producer
        from exchangelib.protocol import BaseProtocol, NoVerifyHTTPAdapter
        from gql.transport.aiohttp import AIOHTTPTransport
        from jira import JIRA
        from kubernetes import client
        from pyVim.connect import SmartConnect, SmartConnectNoSSL

        BaseProtocol.HTTP_ADAPTER_CLS = NoVerifyHTTPAdapter  # SEC225
        producer = Producer({"bootstrap.servers": host, "enable.ssl.certificate.verification": "false"})  # SEC225
        forge = gitlab.Gitlab(url, private_token=token, ssl_verify=False)  # SEC225
        forge = gitlab.Gitlab("https://localhost.example.com", ssl_verify=False)  # SEC225
        tracker = JIRA(url, options={"verify": False})  # SEC225
        transport = AIOHTTPTransport(url=url, ssl=False)  # SEC225
        session = winrm.Session(host, auth=(user, word), server_cert_validation="ignore")  # SEC225
        vcenter = SmartConnect(host=host, user=user, pwd=word, disableSslCertValidation=True)  # SEC225
        vcenter = SmartConnectNoSSL(host=host, user=user, pwd=word)  # SEC225
        configuration = client.Configuration()
        configuration.verify_ssl = False  # SEC225
        configuration.assert_hostname = False  # SEC225
        """,
    ),
    good=(
        """
        import gitlab
        from elasticsearch import Elasticsearch

        search = Elasticsearch(["https://localhost:9200"], verify_certs=False)
        search = Elasticsearch(hosts="https://127.0.0.1:9200", verify_certs=False)
        forge = gitlab.Gitlab("https://localhost:8443", ssl_verify=False)
        """,
        """
        from tornado.httpclient import AsyncHTTPClient

        async def fetch(url):
            return await AsyncHTTPClient().fetch(url, ca_certs="corporate.pem")

        AsyncHTTPClient.configure(None, defaults={"validate_cert": True, "ca_certs": "corporate.pem"})
        """,
        """
        page = browser.new_page(locale="de")
        options.add_argument("--headless")
        options.accept_insecure_certs = False
        """,
        """
        import httplib2
        import pycurl

        client = httplib2.Http(ca_certs="corporate.pem")
        curl = pycurl.Curl()
        curl.setopt(pycurl.SSL_VERIFYPEER, 1)
        curl.setopt(pycurl.FOLLOWLOCATION, 0)
        """,
        """
        import websocket
        import winrm
        from confluent_kafka import Producer
        from exchangelib.protocol import BaseProtocol
        from gql.transport.aiohttp import AIOHTTPTransport
        from jira import JIRA
        from kubernetes import client
        from pyVim.connect import SmartConnect

        BaseProtocol.HTTP_ADAPTER_CLS = CorporateAdapter
        producer = Producer({"bootstrap.servers": host, "ssl.ca.location": "corporate.pem"})
        tracker = JIRA(url, options={"verify": "corporate.pem"})
        transport = AIOHTTPTransport(url=url, ssl=True)
        session = winrm.Session(host, auth=(user, word), server_cert_validation="validate")
        socket = websocket.create_connection(address, sslopt={"ca_certs": "corporate.pem", "check_hostname": True})
        vcenter = SmartConnect(host=host, user=user, pwd=word)
        configuration = client.Configuration()
        configuration.verify_ssl = True
        configuration.assert_hostname = True
        """,
    ),
    see=("https://www.tornadoweb.org/en/stable/httpclient.html",
         "https://curl.se/libcurl/c/CURLOPT_SSL_VERIFYPEER.html"),
    also=("py/request-without-cert-validation",),
)

_UNVERIFIED = tuple(f"urllib3.exceptions.{name}" for name in ("HTTPWarning", "InsecureRequestWarning", "SecurityWarning"))
_FILTERS: Keys = {"warnings.filterwarnings": ("category", 2), "warnings.simplefilter": ("category", 1)}

WARNINGS = Rule(
    code="SEC226", name="tls-warnings-disabled", cwe=295, severity=LOW, profile=AUDIT,
    message="this hides the warnings about connections that nobody verifies: repair those instead",
    when=either(
        call("urllib3.disable_warnings").where(arg("category", 0).absent | arg("category", 0).refers_to(*_UNVERIFIED)),
        call(*_FILTERS).where(arg("action", 0).equals("ignore")).where(arg_by_name(_FILTERS).refers_to(*_UNVERIFIED)),
        reference("urllib3.disable_warnings"),
    ),
    why="The warning tells of requests whose certificate was not checked; the next one will not be seen.",
    bad="""
        import warnings

        import urllib3

        urllib3.disable_warnings()  # SEC226
        urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)  # SEC226
        warnings.simplefilter("ignore", urllib3.exceptions.InsecureRequestWarning)  # SEC226
        on_start(urllib3.disable_warnings)  # SEC226
    """,
    good="""
        import warnings

        import urllib3

        warnings.simplefilter("default", urllib3.exceptions.InsecureRequestWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        urllib3.disable_warnings(urllib3.exceptions.NotOpenSSLWarning)
        pool = urllib3.PoolManager(ca_certs="corporate.pem")
    """,
    see=("https://urllib3.readthedocs.io/en/stable/advanced-usage.html#tls-warnings",),
    also=("DUO131",),
)

_DUO = tuple(
    f"duo_client.{name}" for name in (
        "Accounts", "AccountsAPI", "Admin", "AdminAPI", "AsyncDuoClient", "Auth", "AuthAPI", "Client",
    )
)

DUO = Rule(
    code="SEC228", name="duo-without-tls", cwe=295, severity=HIGH,
    message="ca_certs={value} makes the Duo client talk to whoever answers: leave it out",
    when=call(*_DUO).where(arg("ca_certs", 3).equals("DISABLE", "HTTP")).saying(facts=lambda match, file: {
        "value": repr(next(arg("ca_certs", 3).value(match, file).constants))})
    | write(*(f"{name}().ca_certs" for name in _DUO)).where(written.equals("DISABLE", "HTTP")).saying(
        facts=lambda match, file: {"value": repr(next(written.value(match, file).constants))}),
    why="The answer of the service decides who may log in; without TLS anyone on the way can give it.",
    bad="""
        import duo_client

        auth = duo_client.Auth(ikey, skey, host, ca_certs="DISABLE")  # SEC228
        auth.ca_certs = "HTTP"  # SEC228

        from duo_client.admin import Admin

        admin = Admin(ikey, skey, host, **{"ca_certs": "DISABLE"})  # SEC228
    """,
    good="""
        import duo_client

        auth = duo_client.Auth(ikey, skey, host)
        auth = duo_client.Auth(ikey, skey, host, ca_certs="corporate.pem")
        auth.ca_certs = "corporate.pem"
        other.ca_certs = "DISABLE"
    """,
    see=("https://github.com/duosecurity/duo_client_python",),
    also=("DUO127",),
)

DASK = Rule(
    code="SEC229", name="dask-without-encryption", cwe=319, severity=MEDIUM,
    message="require_encryption=False lets workers talk in clear text: leave it out, or set it True",
    when=call("distributed.Security").where(arg("require_encryption", 0).equals(False)),
    why="The workers run code that they are sent; whoever can talk to them without a certificate can run anything.",
    bad="""
        from distributed import Security

        security = Security(tls_ca_file="ca.pem", require_encryption=False)  # SEC229
    """,
    good="""
        from distributed import Security

        security = Security(tls_ca_file="ca.pem", require_encryption=True)
    """,
    see=("https://distributed.dask.org/en/stable/tls.html",),
    also=("distributed/require-encryption",),
)

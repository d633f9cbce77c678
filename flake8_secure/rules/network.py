"""Clients and servers of insecure protocols, and what opens URLs of any kind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Tuple

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    STANDARD,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    made_by,
    method,
    reference,
    subclass,
)
from flake8_secure.match.base import Combining
from flake8_secure.match.flows import through
from flake8_secure.match.harms import scheme
from flake8_secure.models import sinks
from flake8_secure.rules.opened_addresses import (
    URL,
    WEB,
    is_asked_about,
    is_checked,
    is_of_known_host,
    is_own,
    is_redirected,
    is_registered,
    is_request,
)
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import shape, target_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_IS_WEB = URL.starts_with(*WEB)
_REQUEST = call("urllib.request.Request")
_OPEN = (
    "urllib.request.OpenerDirector().open",
    "urllib.request.urlopen",
    "urllib.request.urlretrieve",
)
_OPENERS = ("urllib.request.FancyURLopener", "urllib.request.URLopener")
_OPENED = tuple(f"{opener}().{method}" for opener in _OPENERS for method in ("open", "retrieve"))
# What another machine has, and no file of this one.
_IS_FTP = URL.starts_with("ftp://", "ftps://")
_TRUSTED = _IS_WEB | _IS_FTP | Test(is_checked) | Test(is_asked_about) | Test(is_own) | Test(is_of_known_host)

URLOPEN = Rule(
    code="S310", name="urllib-urlopen", cwe=939, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() opens file: and ftp: too: check that the URL starts with https:// or http://",
    when=through("ssrf", sinks.URL_OR_FILE, harm=scheme).unless(made_by(URL, _REQUEST)).saying(
        "{source} (line {line}) chooses what {sink} opens, local files too: choose the host from a list of your own",
        severity=HIGH, cwe=918)
    | call(*_OPEN).unless(Test(is_request) | _TRUSTED)
    | call(*_OPEN).where(made_by(URL, _REQUEST.unless(_IS_WEB | Test(is_checked)))).saying(profile=AUDIT)
    | _REQUEST.unless(_TRUSTED | Test(is_redirected))
    | call(*_OPENERS)
    | call(*_OPENED).unless(URL.constant | _IS_WEB).saying(profile=AUDIT)
    | reference(*_OPEN, *_OPENERS, "urllib.request.Request").unless(Test(is_registered))
    | subclass(*_OPENERS)
    | (call(*_OPEN) | _REQUEST).unless(_IS_WEB | Test(is_checked) | made_by(URL, _REQUEST)).saying(
        confidence=LOW, profile=AUDIT),
    why="""
        The functions of urllib open local files (`file:///etc/passwd`) as they open web pages. Where the address
        comes from elsewhere, look at its scheme first; an HTTP client such as requests or httpx knows no others. What
        starts with `http://` or `https://` for certain, or is asked for that in the same function, is not reported.
    """,
    bad=(
        """
        import urllib.request

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/preview")
        def preview():
            return {"length": len(urllib.request.urlopen(request.args["url"], timeout=5).read())}  # S310
        """,
        """
        import urllib.request

        page = urllib.request.urlopen(url)  # S310
        entry = urllib.request.urlopen("file:///etc/hosts")  # S310
        pages = pool.starmap(urllib.request.urlopen, urls)  # S310
        opener = urllib.request.URLopener()  # S310

        class Opener(urllib.request.FancyURLopener):  # S310
            pass
        """,
        """
        import urllib.request

        def load(url):
            request = urllib.request.Request(url)  # S310
            return urllib.request.urlopen(request)  # S310

        def load_slowly(url):
            if url.startswith("/"):
                url = base + url
            return urllib.request.build_opener().open(url)  # S310

        def load_often(opener: urllib.request.URLopener, url):
            return opener.open(url)  # S310
        """,
    ),
    good=(
        """
        import urllib.request

        BASE = "https://example.org/"

        page = urllib.request.urlopen(BASE + name)
        page = urllib.request.urlopen(f"{BASE}{name}?page={number}")
        urllib.request.urlretrieve("http://localhost/%s" % name, filename)
        page = urllib.request.urlopen(urllib.request.Request(BASE, headers=headers))
        """,
        """
        import urllib.request

        def load(url):
            if not url.lower().startswith(("http://", "https://")):
                raise ValueError(url)
            request = urllib.request.Request(url)
            return urllib.request.urlopen(request), urllib.request.urlopen(url)

        def load_often(opener: urllib.request.URLopener, name):
            return opener.open("file:///etc/hosts"), opener.retrieve(f"https://example.org/{name}")
        """,
    ),
    see=("https://docs.python.org/3/library/urllib.request.html",),
    also=("lang/dynamic-urllib-use-detected", "taint-ssrf"),
)

_HTTPS = "http.client.HTTPSConnection"

HTTPS_CONNECTION = Rule(
    code="S309", name="httpsconnection", cwe=295, severity=MEDIUM, confidence=MEDIUM, profile=AUDIT,
    message="{name}() verified no certificate before Python 2.7.9 and 3.4.3: give it a context that does",
    when=call(_HTTPS).where(made_by(arg("context"), call("ssl._create_unverified_context"))).saying(
        "{name}() is given a context that verifies no certificate: use ssl.create_default_context()",
        confidence=HIGH, profile=STANDARD)
    | call(_HTTPS) | reference(_HTTPS) | subclass(_HTTPS),
    why="""
        Without verification, whoever is between you and the server can read and change everything. Every Python since
        2.7.9 and 3.4.3 verifies by default: on these only a context that does not is a danger.
    """,
    bad="""
        import http.client
        import ssl

        connection = http.client.HTTPSConnection(host)  # S309
        connect = retrying(http.client.HTTPSConnection, host)  # S309
        context = ssl._create_unverified_context()  # S323
        connection = http.client.HTTPSConnection(host, context=context)  # S309

        class Connection(http.client.HTTPSConnection):  # S309
            pass
    """,
    good="""
        import http.client

        connection = http.client.HTTPConnection("localhost")
    """,
    see=("https://docs.python.org/3/library/http.client.html", "https://wiki.openstack.org/wiki/OSSN/OSSN-0033"),
    also=("lang/httpsconnection-detected",),
)

_PLAIN = arg("ssl", default=None).equals(None, False)


def _cleartext(
    code: str, name: str, message: str, names: Tuple[str, ...], others: Combining, cls: str, also: str, bad: Tuple[str, ...],
    first: Tuple[Combining, ...] = (),
) -> Rule:
    """Return a rule on a module that talks a protocol without encryption, and on *others* that do; *first*: what says more."""
    return Rule(
        code=code, name=name, cwe=319, severity=HIGH,
        message=message,
        when=either(*first, call(*names), others, reference(*names), subclass(cls)),
        why="Whoever sees the traffic reads the password and all that follows, and can change it on the way.",
        bad=bad,
        good="""
            import paramiko

            client = paramiko.SSHClient()
            client.load_system_host_keys()
            client.connect("example.org")
            transfer = client.open_sftp()
        """,
        see=(f"https://docs.python.org/3.12/library/{cls.partition('.')[0]}.html",),
        also=(also,),
    )


TELNET = _cleartext(
    "S312", "telnet", "{name}() sends passwords in clear text over Telnet: use SSH",
    ("telnetlib.Telnet", "telnetlib.test"), call("telnetlib3.open_connection").where(_PLAIN) | call(
        "netmiko.ConnLogOnly", "netmiko.ConnUnify", "netmiko.ConnectHandler").where(
        arg("device_type", 0).matches("_telnet$")), "telnetlib.Telnet",
    "lang/telnetlib",
    bad=(
        """
        import telnetlib  # S401

        session = telnetlib.Telnet("example.org")  # S312
        sessions = pool.starmap(telnetlib.Telnet, hosts)  # S312

        class Session(telnetlib.Telnet):  # S312
            pass
        """,
        """
        import telnetlib3

        async def connect(host):
            encrypted = await telnetlib3.open_connection(host, 992, ssl=True)
            return await telnetlib3.open_connection(host, 23)  # S312
        """,
        """
        from netmiko import ConnectHandler

        SWITCH = {"device_type": "cisco_ios_telnet", "host": host}
        switch = ConnectHandler(**SWITCH)  # S312
        switch = ConnectHandler(device_type="cisco_ios", host=host)
        """,
    ),
)


def _is_anonymous(match: Match, file: File) -> bool:
    """Tell whether nobody is named to a server, or anybody, so that no password is sent: `ftp.login()`."""
    user = argument_of(match.node, "user", 1) if isinstance(match.node, ast.Call) else None
    if user is not None:
        return text_of(user) == "anonymous"
    target = target_of(file.parent(match.node, match.scope))
    logins = [
        call_ for call_, scope in file.index.called.get("login", ())
        if scope.owner is match.scope.owner and isinstance(call_.func, ast.Attribute) and target is not None
        and shape(call_.func.value) == shape(target)]
    return bool(logins) and all(not one.args and not one.keywords or text_of(one.args[0] if one.args else None) == "anonymous"
                                for one in logins)


FTP = _cleartext(
    "S321", "ftp", "{name}() sends passwords in clear text over FTP: use SFTP, SCP or ftplib.FTP_TLS",
    ("ftplib.FTP", "ftplib.test"), either(
        call("aioftp.Client", "aioftp.Client.context").where(_PLAIN).unless(anywhere(method("upgrade_to_tls"))),
        call("ftputil.FTPHost").where(arg("session_factory").absent),
    ), "ftplib.FTP", "lang/use-ftp-tls",
    first=(call("ftplib.FTP").where(Test(_is_anonymous)).saying(
        "what {name}() fetches can be changed on the way: use HTTPS", severity=LOW),),
    bad=(
        """
        import ftplib  # S402

        session = ftplib.FTP("example.org")  # S321
        sessions = pool.starmap(ftplib.FTP, hosts)  # S321
        encrypted = ftplib.FTP_TLS("example.org", context=context)

        class Session(ftplib.FTP):  # S321
            pass

        def fetch(host):
            session = ftplib.FTP(host, timeout=30)  # S321
            session.login()
            other = ftplib.FTP(host, "anonymous", timeout=30)  # S321
            return session, other
        """,
        """
        import aioftp
        import ftputil

        async def fetch(host, user, word):
            with ftputil.FTPHost(host, user, word) as files:  # S321
                files.download("notes", "notes")
            with ftputil.FTPHost(host, user, word, session_factory=encrypted) as files:
                files.download("notes", "notes")
            async with aioftp.Client.context(host, user=user, password=word) as client:  # S321
                await client.download("notes")
            async with aioftp.Client.context(host, user=user, password=word, ssl=True) as client:
                await client.download("notes")
        """,
        """
        import aioftp
        import ftplib  # S402

        async def fetch(host, user, word):
            client = aioftp.Client()
            await client.connect(host)
            await client.upgrade_to_tls()
            session = ftplib.FTP(host)  # S321
        """,
    ),
)

_MODEL = arg("mpModel")

SNMP_VERSION = Rule(
    code="S508", name="snmp-insecure-version", cwe=319, severity=MEDIUM,
    message="{name}() talks SNMP version 1 or 2, which sends the password in clear text: use UsmUserData()",
    when=call("pysnmp.hlapi.CommunityData").unless(_MODEL.satisfies(lambda model: model not in (0, 1, None))),
    why="The community name is the only password of these versions, and every packet shows it.",
    bad="""
        from pysnmp.hlapi import CommunityData

        access = CommunityData("public", mpModel=0)  # S508
        access = CommunityData("public")  # S508
        access = CommunityData("public", mpModel=3)
    """,
    good="""
        from pysnmp.hlapi.v3arch.asyncio import UsmUserData, usmAesCfb128Protocol, usmHMAC192SHA256AuthProtocol

        access = UsmUserData("user", first, second, usmHMAC192SHA256AuthProtocol, usmAesCfb128Protocol)
    """,
    see=("https://docs.lextudio.com/snmp/",),
)

SNMP_PRIVACY = Rule(
    code="S509", name="snmp-without-encryption", cwe=319, severity=MEDIUM,
    message="{name}() without both keys neither encrypts nor, without the first, signs: give it two keys, for SHA-2 and AES",
    when=call("pysnmp.hlapi.UsmUserData").where(
        arg("privKey", 2, default=None).equals(None)
        | arg("privProtocol", 4).refers_to("pysnmp.hlapi.usmNoPrivProtocol", "pysnmp.hlapi.USM_PRIV_NONE")),
    why="""
        SNMP version 3 encrypts only for users that have a key for privacy beside the one for authentication. With keys
        alone pysnmp takes DES and MD5: name AES and SHA-2 as well.
    """,
    bad="""
        from pysnmp.hlapi import UsmUserData, usmNoPrivProtocol

        access = UsmUserData("user")  # S509
        access = UsmUserData("user", None, None)  # S509
        access = UsmUserData("user", authKey="secret")  # S509
        access = UsmUserData("user", "first", "second", privProtocol=usmNoPrivProtocol)  # S509
    """,
    good="""
        from pysnmp.hlapi.v3arch.asyncio import UsmUserData, usmAesCfb128Protocol, usmHMAC192SHA256AuthProtocol

        access = UsmUserData("user", first, second, usmHMAC192SHA256AuthProtocol, usmAesCfb128Protocol)
        access = UsmUserData(
            "user", authKey=first, privKey=second, authProtocol=usmHMAC192SHA256AuthProtocol,
            privProtocol=usmAesCfb128Protocol)
        access = UsmUserData(*settings)
    """,
    see=("https://docs.lextudio.com/snmp/",),
)

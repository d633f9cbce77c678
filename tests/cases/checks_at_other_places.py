# profile: standard
"""What a parser, a key, an address, a header or a text is for, as the code around it says."""
import hashlib
import xml.etree.cElementTree as OlderTree  # S405
import xml.etree.ElementTree as Tree  # S405
from xml.dom import minidom, pulldom  # S408, S409

from cryptography.hazmat.primitives.asymmetric import rsa
from django.http import HttpResponse
from django.utils.safestring import SafeData, SafeString, mark_safe
from markupsafe import Markup
from project import constants, settings, tools
from project.xml import PARSER, ProtectedParser


def parsed(text):
    minidom.parseString(text, parser=ProtectedParser())
    minidom.parseString(text, parser=PARSER)  # S318
    pulldom.parseString(text, ProtectedParser())
    pulldom.parseString(text, PARSER)  # S319
    OlderTree.fromstring(text, parser=ProtectedParser())
    OlderTree.fromstring(text, parser=PARSER)  # S313
    Tree.fromstring(text, parser=ProtectedParser())
    return Tree.fromstring(text, parser=PARSER)  # S314


try:
    rsa.generate_private_key(65537, 4096)
    rsa.generate_private_key(65537, 512)
    short = rsa.generate_private_key(65537, 512)  # S505
except ValueError:
    short = None
rsa.generate_private_key(65537, 512)  # S505


def addresses(hosts, port):
    if "0.0.0.0" in hosts:
        return [tools.Listener(host="127.0.0.1"), {"host": "0.0.0.0"}]
    return [{"host": "0.0.0.0"}] if port else []  # S104


def answered(request):
    answer = HttpResponse("ok")
    if settings.ENABLE_CORS:
        answer["Access-Control-Allow-Origin"] = request.headers["Origin"]
    if request.method == "POST":
        answer["Access-Control-Allow-Origin"] = request.headers["Origin"]  # SEC512
    return answer


def translated(text, other):
    if isinstance(text, SafeData):
        return mark_safe(other)
    was_safe = isinstance(text, SafeData)
    if was_safe:
        return mark_safe(other)
    was_not_safe = not isinstance(text, SafeData)
    if was_not_safe:
        return mark_safe(other)  # S308
    if isinstance(text, Markup):
        return Markup(other) + SafeString(other)
    if other:
        return Markup(other) + SafeString(other)  # S704, S703
    if not isinstance(other, SafeData):
        return mark_safe(other)  # S308
    return text


def keys(master_key, word):
    return (
        hashlib.scrypt(master_key.encode(), salt=b"signing", n=2**17, r=8, p=1),
        hashlib.scrypt(word.encode(), salt=b"signing", n=2**17, r=8, p=1),  # SEC205
    )


def install(version):
    tools.run(["powershell", "-c", f"irm {constants.Bun.WINDOWS_URL}|iex"], shell=True)
    tools.run(["powershell", "-c", f"irm {constants.bun.url}|iex"], shell=True)  # S604
    return version


def handle(args):
    return args


def register(records, handler, name):
    records.add_relation(handler.user_id, handler.host_id, shell=True)
    tools.Command(handle, shell=True)
    tools.run(handle, "convert " + name, shell=True)  # S604
    tools.run(handler.host, shell=True)  # S604

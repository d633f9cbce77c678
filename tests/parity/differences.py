"""Every difference from Bandit that is meant, and why it is."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path
from typing import Callable, Iterator, Set, Tuple, Type, TypeVar

from compare import Difference, Row
from linters import parse

N = TypeVar("N", bound=ast.AST)

# --- questions about the place


def nodes(it: Difference, *kinds: Type[N]) -> Iterator[N]:
    """Yield the nodes of these kinds that begin on the line."""
    return (node for node in ast.walk(it.tree) if isinstance(node, kinds) and node.lineno == it.line)


def calls(*names: str) -> Callable[[Difference], bool]:
    """Ask whether a call on the line is of one of *names*, by the last part."""
    return lambda it: any(ast.unparse(call.func).rpartition(".")[2] in names for call in nodes(it, ast.Call))


def marks_constant(it: Difference) -> bool:
    """Tell whether mark_safe() is called on the line with a text that stands there, or one of two."""
    texts = [call.args[0] for call in nodes(it, ast.Call) if ast.unparse(call.func).endswith("mark_safe") and call.args]
    chosen = [part for text in texts for part in ([text.body, text.orelse] if isinstance(text, ast.IfExp) else [text])]
    return bool(chosen) and all(isinstance(part, ast.Constant) for part in chosen)


def reference(it: Difference) -> bool:
    """Tell whether what we report is a name that is not called there."""
    column = len(it.source[: it.column - 1].encode())
    here = [node for node in nodes(it, ast.Call, ast.Name, ast.Attribute) if node.col_offset == column]
    return bool(here) and not any(isinstance(node, ast.Call) for node in here)


def made_of_constants(it: Difference) -> bool:
    """Tell whether a text is put together on the line of nothing but constants, by name or written out."""
    values = {}
    for node in ast.walk(it.tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                values.setdefault(ast.unparse(target), []).append(node.value)
    return any(
        all(
            isinstance(part, (ast.Constant, ast.BinOp, ast.operator, ast.JoinedStr, ast.FormattedValue, ast.Tuple, ast.Load))
            or isinstance(part, ast.Name) and all(isinstance(value, ast.Constant) for value in values.get(part.id, [None]))
            for part in ast.walk(text))
        for text in nodes(it, ast.BinOp, ast.JoinedStr))


def compared(it: Difference) -> bool:
    return any(node.lineno <= it.line <= node.end_lineno for node in ast.walk(it.tree) if isinstance(node, ast.Compare))


@functools.lru_cache(maxsize=64)
def _imported(path: Path) -> Set[str]:
    return {
        alias.asname or alias.name.partition(".")[0]
        for node in ast.walk(parse(path))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }


def without_import(it: Difference) -> bool:
    """Tell whether a call on the line begins with a name that no import of the file binds."""
    for call in nodes(it, ast.Call):
        root = call.func
        while isinstance(root, ast.Attribute):
            root = root.value
        if isinstance(root, ast.Name) and root.id not in _imported(it.root / it.path):
            return True
    return False


def beside(*codes: str) -> Callable[[Difference], bool]:
    """Ask whether we report one of *codes* in the same expression."""
    return lambda it: not it.beside.isdisjoint(codes)


def mentions(text: str) -> Callable[[Difference], bool]:
    """Ask whether the file contains *text*."""
    return lambda it: text in it.file


_PASSWORD = re.compile(r"(^{0}$|_{0}_|^{0}_|_{0}$)".format(r"(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)"), re.I)


def unlike_a_password(it: Difference) -> bool:
    """Tell whether no name on the line is one that Bandit takes for a password."""
    return not any(_PASSWORD.search(word) for word in re.findall(r"[\w-]+", it.source))


ROWS: Tuple[Row, ...] = (
    # --- what a name stands for
    Row(
        code=r"S306|S311|S312|S324|S403|S504|S60[23]",
        side="bandit",
        when=without_import,
        reason="no import of the file binds the name: Bandit goes by its spelling",
    ),
    Row(
        code=r"S60[23]",
        side=r"bandit|ours",
        path="^bandit/examples/subprocess_shell",
        expression=r"shell=Popen\(\)",
        reason="Popen is a function of the file that returns None, so there is no shell",
    ),
    Row(
        code=r"S4\d\d",
        side="bandit",
        expression=r"^\s*from \.",
        reason="a relative import brings a module of the package itself",
    ),
    Row(
        code=r"S4\d\d",
        side="bandit",
        expression=r"\b(pickletools|xml\.sax\.saxutils)\b",
        reason="Bandit compares the first letters of the name: this module reads no such data",
    ),
    Row(
        code=r"S102|S30[1-8]|S31\d|S324|S412|S502|S506|S703|S704",
        side="ours",
        when=reference,
        reason="a function that is handed on is called elsewhere, where its name does not stand",
    ),
    Row(
        code="S601",
        side="bandit",
        when=mentions("compat.paramiko import "),
        reason="the file imports paramiko from a module of its own project, which is not read",
    ),
    Row(
        code="S603",
        side="bandit",
        expression=r"\(args, \*\*kwargs\)",
        when=beside("S602"),
        reason="the keywords are known in the file, and shell=True is one of them",
    ),
    Row(
        code="S602",
        side="ours",
        expression=r"\(args, \*\*kwargs\)",
        reason="the keywords are known in the file, and shell=True is one of them",
    ),
    Row(
        code="S113",
        side="bandit",
        expression=r"\brequests\.codes\.get\(",
        reason="codes is a table of numbers and sends nothing",
    ),
    # --- what is safe for sure
    Row(
        code="S703",
        side="bandit",
        when=beside("S308"),
        reason="one weakness is one finding: for mark_safe it is S308",
    ),
    Row(
        code=r"S308|S703",
        side="bandit",
        when=marks_constant,
        reason="the text stands in the call",
    ),
    Row(
        code=r"S308|S703",
        side="bandit",
        path="^bandit/examples/mark_safe",
        when=calls("mark_safe"),
        reason="the text is made of constants of the file",
    ),
    Row(
        code=r"S308|S703",
        side="bandit",
        path="^django/",
        expression=r"mark_safe\((contents|e|example|number|s|gettext_lazy\(\"name\"\))\)",
        reason="the text is a constant of the file, that in another language, empty, or escaped",
    ),
    Row(
        code="S703",
        side="bandit",
        path="^bandit/examples/mark_safe_insecure",
        expression=r"Safe\w+\(my_insecure_str\)",
        reason="the function of the file that made the text made it of constants",
    ),
    Row(
        code=r"S308|S703",
        side="bandit",
        path="^django/django/contrib/humanize/templatetags/humanize",
        expression=r"mark_safe\(value\)",
        reason="the text is made of a translation and a number",
    ),
    Row(
        code=r"S308|S703",
        side="bandit",
        path="^django/django/template/defaultfilters",
        expression=r'mark_safe\(\s*formats\.number_format\(\s*"%d"',
        reason="the text is a number",
    ),
    Row(
        code="S703",
        side="bandit",
        expression=r"SafeString\(html\.escape\(",
        reason="the text is escaped",
    ),
    Row(
        code="S608",
        side="bandit",
        when=made_of_constants,
        reason="the query is constant: nothing can be put into it",
    ),
    Row(
        code="S608",
        side="bandit",
        expression=r'from simple where x = %d" % i|simple\(x\) values\(%d\)" % i|DUMMY %s"|SELECT %s FROM raw_query_author|'
        r"fields=self\.cursor_fields",
        reason="what is put in is constant: numbers of a range, a list that is joined, an item of a dictionary of the class, or "
        "a constant of it",
    ),
    Row(
        code="S611",
        side="bandit",
        when=beside("S608"),
        reason="one weakness is one finding: a query that is built in the call is S608",
    ),
    Row(
        code="S704",
        side="bandit",
        path="^bandit/examples/markupsafe_",
        reason="the text is made of constants of the file",
    ),
    Row(
        code="S702",
        side="bandit",
        expression=r"Template\(\"\w+\"\)",
        reason="a template without an expression inserts nothing",
    ),
    Row(
        code="S701",
        side="bandit",
        expression=r"autoescape=fake_func\(\)",
        reason="the function of the file returns a text, which counts as true",
    ),
    Row(
        code="S506",
        side="bandit",
        expression=r"Loader=\w+Loader\)|self\.yaml\.load\(",
        when=lambda it: bool(re.search(r"class \w+Loader\((yaml\.)?SafeLoader\)|ruamel|YAML\(", it.file)),
        reason="the loader is a class of the file derived from SafeLoader, or a YAML object of ruamel, which is safe",
    ),
    Row(
        code="S610",
        side="bandit",
        expression=r"extra\(\s*(select=)?\{\"\w+\": \d+\}",
        reason="the text is a constant of the file: a number is not SQL from outside",
    ),
    Row(
        code="S310",
        side="bandit",
        path="^stdlib/test/test_urllib2_localnet",
        expression=r"urlopen\(self\.server_url\)",
        reason="the attribute is set to an address that begins with http",
    ),
    Row(
        code="S324",
        side="bandit",
        path="^django/django/utils/crypto",
        expression=r"hashlib\.md5\(data\)",
        reason="the function passes usedforsecurity on, and does without where an old Python does not know it",
    ),
    Row(
        code="S310",
        side="bandit",
        expression=r"\(\s*f?['\"]https?:",
        reason="the scheme stands in the call: http or https",
    ),
    Row(
        code=r"S310",
        side="bandit",
        path=r"^stdlib/test/test_(ssl|urllib)",
        expression=r"\burlopen\((req|url|URL)\b",
        when=mentions("http"),
        reason="the address is a variable of the function that begins with http or https",
    ),
    Row(
        code="S202",
        side="bandit",
        expression=r"wheel\.extractall\(",
        reason="a ZipFile drops the parts of a name that lead out of the folder",
    ),
    Row(
        code="S202",
        side="bandit",
        when=lambda it: "hasattr(tarfile, " in it.file,
        reason="the branch for a Python without filters, beside one that filters",
    ),
    Row(
        code="S612",
        side="bandit",
        expression=r"listen\(0, verify\)",
        reason="verify is given, by position",
    ),
    Row(
        code="S411",
        side="bandit",
        when=mentions("defusedxml.xmlrpc.monkey_patch()"),
        reason="the file protects the module as Bandit itself advises",
    ),
    # --- what is no use of it
    Row(
        code="S104",
        side="bandit",
        when=compared,
        reason="a comparison binds nothing",
    ),
    Row(
        code="S108",
        side="bandit",
        when=compared,
        reason="a comparison creates no file",
    ),
    Row(
        code="S108",
        side="bandit",
        expression=r"mkdtemp\(.*dir='/tmp'",
        reason="the functions of tempfile choose a name that nobody can guess",
    ),
    Row(
        code="S108",
        side="bandit",
        expression=r"['\"]/tmp[^/'\"]",
        reason="the name only begins like that of the folder",
    ),
    Row(
        code="S105",
        side="bandit",
        expression=r"['\"]\w+['\"]: (None|True|False|\d+)\b",
        reason="what is not a text is not a password",
    ),
    # --- what Bandit passes over
    Row(
        code=r"S10[567]",
        side="ours",
        expression=r"\bb['\"]",
        reason="bytes hold a password as well as a text does",
    ),
    Row(
        code=r"S105",
        side="ours",
        when=unlike_a_password,
        reason="the name ends or begins with password, passwd or the like; Bandit wants a _ between",
    ),
    Row(
        code="S106",
        side="ours",
        when=lambda it: any(
            call.lineno <= it.line <= call.end_lineno and len(call.keywords) > 1
            for call in ast.walk(it.tree)
            if isinstance(call, ast.Call)
        ),
        reason="Bandit stops at the first such argument of a call",
    ),
    Row(
        code="S106",
        side="ours",
        expression=r"\b(HTTP\w*Auth|add|auth_password|create_superuser|create_user|login|pass_)\(|auth=\(|^\s*(\"[^\"]*\",? ?)+$",
        reason="the password of a login by its position, or behind the user's name in a pair",
    ),
    Row(
        code="S301",
        side="ours",
        expression=r"\bshelve\.Shelf\(",
        reason="a shelf over any dictionary unpickles what is in it",
    ),
    Row(
        code="S301",
        side="ours",
        expression=r"\.open\(|\b(unpickler|unpickler_class|_?load|pickle\.loads)\(",
        when=lambda it: bool(re.search(r"import (shelve|cPickle|pickle)|_pickle", it.file)),
        reason="the function or its module has another name; of two imports under one name Bandit keeps the last",
    ),
    Row(
        code="S103",
        side="ours",
        expression=r"\[['\"]chmod['\"], ['\"]777['\"]",
        reason="the program of that name does the same",
    ),
    Row(
        code="S103",
        side="ours",
        expression=r"chmod\(",
        reason="Bandit reads numbers only: this one is computed, or chmod is a method with one argument",
    ),
    Row(
        code="S104",
        side="ours",
        expression=r"(interface|addr_ipv6)\b.*['\"]::['\"]",
        reason=":: is all interfaces of IPv6",
    ),
    Row(
        code="S104",
        side="ours",
        expression=r"\(\s*(\"\"|''|\"::\"|'::')\s*,|\bs\.bind\(address\)",
        reason="an empty host, and ::, are all interfaces too",
    ),
    Row(
        code=r"S11[02]",
        side="ours",
        expression="except BaseException",
        reason="BaseException is even more than Exception",
    ),
    Row(
        code="S113",
        side="ours",
        expression=r"\b(s|session|self\.session|requests)\.(get|post|request)\(",
        reason="a Session has no default timeout either; request() is any method",
    ),
    Row(
        code="S202",
        side="ours",
        expression=r"\.extract\(",
        reason="extract writes where the archive says, as extractall does",
    ),
    Row(
        code="S310",
        side="ours",
        expression=r"\.open\(|urlopen\(|Request\(",
        reason="an opener, urllib under another name, and a Request open any scheme too",
    ),
    Row(
        code="S314",
        side="ours",
        expression=r"\bXML\(",
        reason="XML() is fromstring() under another name",
    ),
    Row(
        code="S318",
        side="ours",
        expression=r"self\.dom\.parseString\(",
        reason="an attribute of the class is the module minidom",
    ),
    Row(
        code="S324",
        side="ours",
        expression=r"hash_algo\(|\b(hmac|HMAC)(\.new)?\(|hmac\.HMAC\(",
        reason="the function is a weak one of hashlib by another name, or the digest of an HMAC",
    ),
    Row(
        code="S311",
        side="ours",
        expression=r"\brandom_generator\.choice\(",
        reason="the parameter is an instance of random.Random by default",
    ),
    Row(
        code="S303",
        side="ours",
        expression=r"\.sign\(\w+, \"(md5|sha1)\"\)",
        reason="certificates and requests of pyOpenSSL are signed over a broken hash",
    ),
    Row(
        code="S311",
        side="ours",
        expression=r"\bgenerator\.choice\(",
        reason="the parameter is the module random by default",
    ),
    Row(
        code="S603",
        side="ours",
        expression=r"\bsuper\(\)\.__init__\(",
        reason="the class derives from Popen",
    ),
    Row(
        code="S605",
        side="ours",
        expression=r"\binvoke\.run\(",
        reason="invoke hands its command to a shell",
    ),
    Row(
        code="S608",
        side="ours",
        expression=r"\"(?: ?\" )?\"?\.join\((result|expected)\)|\{delete\} WHERE",
        reason="the pieces of a query are joined, or added to one by name",
    ),
    Row(
        code="S311",
        side="ours",
        expression=r"\br+\(|\bchoices\(|randrange\(|random\.\w+\(",
        reason="the function has another name, or the name another import in another scope: Bandit keeps the last",
    ),
    Row(
        code="S323",
        side="ours",
        expression=r"ssl\._create_stdlib_context\(",
        reason="the same function under its other name",
    ),
    Row(
        code="S403",
        side="ours",
        expression=r"\b_pickle\b",
        reason="the same module, written in C",
    ),
    Row(
        code="S408",
        side="ours",
        expression=r"__import__\(mod,",
        reason="the name of the module is one of a table in the file",
    ),
    Row(
        code=r"S60[3567]",
        side="ours",
        expression=r"create_subprocess_(exec|shell)\(|loop\.subprocess_shell\(",
        reason="asyncio starts processes too",
    ),
    Row(
        code=r"S60[57]",
        side="ours",
        expression=r"os\.popen\(cmd=",
        reason="the command is a keyword",
    ),
    Row(
        code=r"S60[37]",
        side="ours",
        expression=r"\bcheck_(call|output)\(",
        when=lambda it: bool(re.search(r"from subprocess import \*|import _bootsubprocess", it.file)),
        reason="the name comes from `import *`, or from one of two imports, of which Bandit keeps the last",
    ),
    Row(
        code=r"S404|S411",
        side="ours",
        expression=r"\bpopen2\b|SimpleXMLRPCServer|__import__\(a\)",
        reason="the older name of the module, and a name that is a constant of the file",
    ),
    Row(
        code="S501",
        side="ours",
        expression=r"\bs\.get\(.*verify=False",
        reason="a Session checks certificates no more than the function does",
    ),
    Row(
        code="S502",
        side="ours",
        expression=r"Context\(|PROTOCOL|wrap_socket\(",
        reason="the version is a position, or a constant of the file; pyOpenSSL's real name is OpenSSL",
    ),
    Row(
        code="S504",
        side="ours",
        expression=r"SSLContext\(\)",
        reason="a context without a version is wrap_socket without one",
    ),
    Row(
        code="S507",
        side="ours",
        when=calls("connect"),
        reason="paramiko's Transport.connect() checks no key of the host where it is given none",
    ),
    Row(
        code="S505",
        side="ours",
        expression=r"(RSA|DSS)Key\.generate\(1024\)",
        reason="paramiko makes keys too",
    ),
    Row(
        code="S506",
        side="ours",
        expression=r"\byaml_load\(",
        reason="the function is yaml.load by another name, and its loader is not known",
    ),
    Row(
        code="S606",
        side="ours",
        expression=r"pty\.spawn\(|posix_spawnp?\(|\bsubprocess_exec\(|\bpexpect\.run\(",
        reason="these start a process as os.spawn* do",
    ),
    Row(
        code="S607",
        side="ours",
        expression=r"spawn\w*\((os\.)?P_\w+, ",
        reason="the program is the second argument of os.spawn*",
    ),
    Row(
        code="S608",
        side="ours",
        expression=r"(?i)\b(alter|create|describe|drop|grant|pragma|set|show|truncate)\s|select %s\(\)|insert into \{|"
        r"RESULT\.format\(|template\.format\(",
        reason="SQL has more statements, and a table's name or a template from a variable is part of one",
    ),
    Row(
        code="S701",
        side="ours",
        expression=r"\bTemplate\(",
        reason="jinja2.Template does not escape either",
    ),
    Row(
        code="S105",
        side="ours",
        expression=r"\[['\"]password['\"]\] [!=]= ",
        reason="an item goes by a name as a variable does",
    ),
    Row(
        code="S105",
        side="ours",
        expression=r"\w, \w+ = \(?['\"]\w+['\"], ['\"]",
        reason="one of several names on the left is a name as well",
    ),
    Row(
        code="S106",
        side="ours",
        expression=r"['\"]\.encode\(\)",
        reason="a text that is encoded stands in the source all the same",
    ),
    Row(
        code="S604",
        side="ours",
        expression=r"\buse_unsafe_shell=True",
        reason="this is what shell=True is called in modules of Ansible",
    ),
    Row(
        code="S301",
        side="ours",
        expression=r"\b_pickle\.Unpickler\(",
        reason="_pickle is what pickle is made of",
    ),
    Row(
        code="S311",
        side="ours",
        path="^stdlib/statistics",
        expression=r"\brnd\(\)",
        reason="the name is one of a function of random",
    ),
    Row(
        code="S324",
        side="ours",
        expression=r"hashlib\.new\(hashtype\)",
        reason="sha1 is the default of the parameter",
    ),
    Row(
        code="S505",
        side="ours",
        expression=r"\bdsa\.generate_private_key\(",
        reason="1024 is the default of the parameter",
    ),
    Row(
        code="S607",
        side="ours",
        expression=r"(?:call|check_call|check_output|run|Popen)\(\s*[A-Za-z_]\w*\s*[,)\[]",
        reason="a command that stands in a variable is as good as one that is written in place",
    ),
    Row(
        code="S607",
        side="ours",
        expression=r"\(\s*\(['\"]",
        reason="a tuple of arguments is as good as a list",
    ),
    Row(
        code="S105",
        side="bandit",
        expression=r"['\"](?:passwd|password|token)['\"]: b['\"]",
        reason="bytes are names on the wire, unless they look like a password",
    ),
)

"""Files that are called what somebody else calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, method, receiver
from flake8_secure.match.evidence import Placed
from flake8_secure.match.flows import flow
from flake8_secure.rules.archives import WRITTEN
from flake8_secure.rules.named_in_answers import is_named_in_answer

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _named_in_answer(path: Placed) -> Test:
    """Ask whether a field of an answer names *path*."""
    def judge(match: Match, file: File) -> bool:
        node = path.node(match)
        return node is not None and is_named_in_answer(node, match, file)

    return Test(judge)


NAMED_BY_SENDER = Rule(
    code="SEC334", name="file-named-by-sender", cwe=22, severity=HIGH, confidence=MEDIUM,
    message="{source} (line {line}) names what {sink} changes, outside the directory too: take os.path.basename() of it",
    when=flow("archive", *WRITTEN, kinds=("named",)) | flow("archive", *WRITTEN, kinds=("stored",)).saying(
        "{source} (line {line}), what an object in a store is called, names what {sink} changes: take os.path.basename() of it",
        confidence=LOW)
    | (
        call("aiofiles.open", "builtins.open", "io.open").where(arg("mode", 1).matches("[wax+]")).where(
            _named_in_answer(arg("file", 0)))
        | method("write_bytes", "write_text").where(_named_in_answer(receiver))
        | call("urllib.request.urlretrieve").where(_named_in_answer(arg("filename", 1)))
    ).saying("a field of what a server answers names what {name}() writes: take os.path.basename() of it", severity=MEDIUM),
    why="""
        Whoever sends a mail chooses the names of its attachments, and a server that of a file in the header
        `Content-Disposition`; whoever may put an object into a bucket chooses its key. A name such as
        `../../.bashrc`, or `/etc/passwd`, leads out of the directory that it is joined with.
    """,
    bad=(
        """
        import email
        import os

        message = email.message_from_bytes(data)
        for part in message.walk():
            name = part.get_filename()
            if name:
                with open(os.path.join(directory, name), "wb") as file:  # SEC334
                    file.write(part.get_payload(decode=True))
        """,
        """
        import cgi
        import os
        import shutil

        import requests

        answer = requests.get(url, stream=True, timeout=10)
        _, parameters = cgi.parse_header(answer.headers["Content-Disposition"])
        with open(os.path.join(directory, parameters["filename"]), "wb") as file:  # SEC334
            shutil.copyfileobj(answer.raw, file)
        """,
        """
        import os

        import aiohttp
        from extract_msg import openMsg
        from imap_tools import MailBox


        def attachments(path, host, user, word):
            with openMsg(path) as message:
                for one in message.attachments:
                    with open(os.path.join(directory, one.longFilename), "wb") as file:  # SEC334
                        file.write(one.data)
            with MailBox(host).login(user, word) as box:
                for message in box.fetch():
                    for one in message.attachments:
                        with open(os.path.join(directory, one.filename), "wb") as file:  # SEC334
                            file.write(one.payload)


        async def load(url):
            async with aiohttp.ClientSession() as session, session.get(url) as answer:
                with open(os.path.join(directory, answer.content_disposition.filename), "wb") as file:  # SEC334
                    file.write(await answer.read())
        """,
    ),
    good=(
        """
        import email
        import os

        message = email.message_from_bytes(data)
        for part in message.walk():
            name = part.get_filename()
            if name:
                with open(os.path.join(directory, os.path.basename(name)), "wb") as file:
                    file.write(part.get_payload(decode=True))
        """,
        """
        import os

        import aiohttp
        from imap_tools import MailBox


        def attachments(host, user, word):
            with MailBox(host).login(user, word) as box:
                for message in box.fetch():
                    for one in message.attachments:
                        with open(os.path.join(directory, os.path.basename(one.filename)), "wb") as file:
                            file.write(one.payload)
                        with open(os.path.join(directory, box.name), "wb") as file:
                            file.write(one.payload)


        async def load(url):
            async with aiohttp.ClientSession() as session, session.get(url) as answer:
                with open(os.path.join(directory, "page"), "wb") as file:
                    file.write(await answer.read())
        """,
    ),
    see=("https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.get_filename",
         "https://cwe.mitre.org/data/definitions/22.html"),
)

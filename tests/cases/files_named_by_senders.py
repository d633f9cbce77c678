# profile: standard
"""Names of attachments and of downloads, which whoever sends them chooses."""
import cgi
import os
import re
from email.header import decode_header
from email.message import EmailMessage, Message
from pathlib import Path

from werkzeug.utils import secure_filename


def save_part(part, directory: Path):
    name = part.get_filename() or "attachment"
    (directory / name).write_bytes(part.get_payload(decode=True))  # SEC334


def save_all(message: EmailMessage, directory):
    for part in message.iter_attachments():
        text, encoding = decode_header(part.get_filename())[0]
        name = text.decode(encoding) if isinstance(text, bytes) else text
        with open(f"{directory}/{name}", "wb") as file:  # SEC334
            file.write(part.get_content())


def name_in_header(header):
    message = Message()
    message["Content-Disposition"] = header
    return message.get_filename()


class Download:
    def __init__(self, session, directory):
        self.session, self.directory = session, directory

    def fetch(self, url):
        answer = self.session.get(url, timeout=10)
        name = name_in_header(answer.headers["Content-Disposition"])
        with open(os.path.join(self.directory, name), "wb") as file:  # SEC334
            file.write(answer.content)

    def fetch_by_parameters(self, link):
        answer = self.session.get(link.url, timeout=10)
        name = link.filename
        disposition = answer.headers.get("content-disposition")
        if disposition:
            kind, parameters = cgi.parse_header(disposition)
            name = parameters.get("filename") or name
        with open(os.path.join(self.directory, name), "wb") as file:  # SEC334
            file.write(answer.content)

    def fetch_by_type(self, url):
        answer = self.session.get(url, timeout=10)
        kind, parameters = cgi.parse_header(answer.headers["Content-Type"])
        text = answer.content.decode(parameters.get("charset", "utf-8"))
        with open(os.path.join(self.directory, "page"), "w") as file:
            file.write(text)


def save_safely(part, directory: Path):
    name = part.get_filename() or "attachment"
    (directory / Path(name).name).write_bytes(part.get_payload(decode=True))
    (directory / secure_filename(name)).write_bytes(part.get_payload(decode=True))
    (directory / re.sub(r"[^\w.-]", "_", name)).write_bytes(part.get_payload(decode=True))
    path = (directory / name).resolve()
    if not path.is_relative_to(directory):
        raise ValueError(name)
    path.write_bytes(part.get_payload(decode=True))


def shown(part, directory):
    print(part.get_filename())
    with open(directory / "part", "wb") as file:
        file.write(part.get_payload(decode=True))


def name_or_default(header, default):
    kind, parameters = cgi.parse_header(header)
    name = parameters.get("filename")
    if name:
        name = os.path.basename(name)
    return name or default


def fetch_by_base(answer, directory):
    with open(os.path.join(directory, name_or_default(answer.headers["Content-Disposition"], "page")), "wb") as file:
        file.write(answer.content)

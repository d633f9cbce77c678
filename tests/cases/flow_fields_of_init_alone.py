# profile: standard
"""Fields that `__post_init__()` alone is given."""

from dataclasses import InitVar, dataclass, field
from pathlib import Path
from flask import Blueprint, request
from werkzeug.utils import secure_filename

bp = Blueprint("orders", __name__)
INBOX = Path("/srv/orders/inbox")


@dataclass
class Attachment:
    original: InitVar[str]
    folder: Path = INBOX
    stored: Path = field(init=False)

    def __post_init__(self, original: str) -> None:
        self.stored = self.folder / (secure_filename(original) or "unnamed")


@dataclass
class Scan:
    original: InitVar[str]
    note: str = ""
    stored: Path = field(init=False)

    def __post_init__(self, original: str) -> None:
        self.stored = INBOX / original


@bp.post("/attachments")
def attach():
    upload = request.files["file"]
    upload.save(Attachment(upload.filename or "").stored)
    return "saved"


@bp.post("/scans")
def scan():
    upload = request.files["file"]
    item = Scan(upload.filename or "", note=request.form.get("note", ""))
    upload.save(item.stored)  # SEC101
    return "saved"

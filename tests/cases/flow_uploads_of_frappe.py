# profile: standard
"""Files that are sent to functions of Frappe, under names that whoever sends them has chosen."""
import os
from pathlib import Path

import frappe
from werkzeug.utils import secure_filename

FOLDER = "/srv/files"


@frappe.whitelist()
def keep_parts(parent):
    file = frappe.request.files["file"]
    path = Path(FOLDER) / f"{parent}_{file.filename}"
    with path.open("ab") as target:  # SEC101
        target.write(file.stream.read())


@frappe.whitelist()
def keep():
    file = frappe.request.files["file"]
    file.save(os.path.join(FOLDER, file.filename))  # SEC101


@frappe.whitelist()
def keep_under_another_name():
    file = frappe.request.files["file"]
    file.save(os.path.join(FOLDER, secure_filename(file.filename)))


@frappe.whitelist()
def keep_content():
    file = frappe.request.files["file"]
    with open(os.path.join(FOLDER, frappe.generate_hash()), "wb") as target:
        target.write(file.stream.read())

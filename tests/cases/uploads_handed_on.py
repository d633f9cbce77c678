# profile: standard
"""Uploaded files that a function is handed, and that it saves under the name that came with them."""
import os

from werkzeug.utils import secure_filename


def save(file):
    file.save(os.path.join("uploads", file.filename))  # SEC101


def save_below(upload, folder):
    path = os.path.join(folder, upload.filename)
    upload.save(path)  # SEC101


def save_field(form):
    form.picture.data.save(f"uploads/{form.picture.data.filename}")  # SEC101


def save_secured(file):
    file.save(os.path.join("uploads", secure_filename(file.filename)))


def save_base(file):
    file.save(os.path.join("uploads", os.path.basename(file.filename)))


def save_checked(file):
    if not is_valid(file.filename):
        raise ValueError(file)
    file.save(os.path.join("uploads", file.filename))


def save_other(file, document):
    document.save(os.path.join("uploads", file.filename))


def save_numbered(file, number):
    file.save(os.path.join("uploads", str(number)))

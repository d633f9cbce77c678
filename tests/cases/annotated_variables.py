# profile: standard
"""Rules that look for the variable that something is put into look for `ast.Assign` only: an annotation hides it."""
import os
import tempfile
from urllib.parse import urlsplit

import jwt
from django.http import JsonResponse


def verifier(token):
    said = jwt.decode(token, options={"verify_signature": False})
    if said.get("iss") not in VERIFIERS:
        raise LookupError("of nobody")
    return VERIFIERS[said["iss"]]


def verifier_annotated(token: str):
    said: dict = jwt.decode(token, options={"verify_signature": False})
    if said.get("iss") not in VERIFIERS:
        raise LookupError("of nobody")
    return VERIFIERS[said["iss"]]


def believed(token: str):
    said: dict = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return said["name"]


def call(request, service):
    found = getattr(service, request.GET["action"], None)
    if found is None or not getattr(found, "exposed", False):
        return JsonResponse({}, status=404)
    return found()


def call_annotated(request, service):
    found: object = getattr(service, request.GET["action"], None)
    if found is None or not getattr(found, "exposed", False):
        return JsonResponse({}, status=404)
    return found()


def masked():
    mask = os.umask(0)
    os.umask(mask)
    return mask


def masked_annotated():
    mask: int = os.umask(0)
    os.umask(mask)
    return mask


def put_there(sftp, source, local):
    target = f"/tmp/users/{source}"
    sftp.put(local, target)


def put_there_annotated(sftp, source, local):
    target: str = f"/tmp/users/{source}"
    sftp.put(local, target)


def link(target, directory):
    name = tempfile.mktemp(dir=directory)
    os.symlink(target, name)


def link_annotated(target, directory):
    name: str = tempfile.mktemp(dir=directory)
    os.symlink(target, name)


password = os.environ.get("DB_PASSWORD") or "Nk7vq2Lw9x"  # S107
db_password: str = os.environ.get("DB_PASSWORD") or "Nk7vq2Lw9x"  # S107
other_password: str = os.environ.get("DB_PASSWORD") or ""


def check(url: str) -> bool:
    allowed: bool = "example.com" in urlsplit(url).netloc  # SEC806
    return allowed

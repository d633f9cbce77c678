# profile: standard
"""What a function of another module makes of a document is hardly a path in it, whatever the name promises for logs."""
import json

from django.http import HttpResponse

from shop.redaction import redact_file


def redacted(request, attachment):
    path = redact_file(attachment.file, json.loads(request.body))
    with open(path, "rb") as file:
        return HttpResponse(file.read())


def read(request):
    with open(json.loads(request.body)["path"], "rb") as file:  # SEC101
        return HttpResponse(file.read())

# profile: standard
"""What only those see who write the program, and what the definition of a message or a package limits."""
import importlib
import sys
import traceback
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from urllib.parse import unquote

from django.conf import settings
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import redirect
from django.template.defaultfilters import slugify as slug_of
from django.utils.text import slugify
from django.views import View
from django.views.decorators.http import require_POST


def failed(request):
    payload = {"ok": False}
    if settings.DEBUG:
        payload["traceback"] = traceback.format_exc()
    return JsonResponse(payload, status=500)


def failed_by_item(request):
    payload = {"ok": False}
    if load_options()["debug"]:
        payload["traceback"] = traceback.format_exc()
    return JsonResponse(payload, status=500)


def failed_by_another_item(request):
    payload = {"ok": False}
    if load_options()["verbose"]:
        payload["traceback"] = traceback.format_exc()
    return JsonResponse(payload, status=500)  # SEC704


def failed_as_sent(request):
    payload = {"ok": False}
    if request.POST["debug"]:
        payload["traceback"] = traceback.format_exc()
    return JsonResponse(payload, status=500)  # SEC704


def raised(request):
    if not settings.DEBUG:
        raise Http404
    return HttpResponse(traceback.format_exc(), status=500, content_type="text/plain")


def shown(request):
    if settings.DEBUG:
        print("failed")
    return HttpResponse(traceback.format_exc(), status=500, content_type="text/plain")  # SEC704


def file_of(request):
    record = find(request.GET["record"])
    root = Path(record.directory).resolve()
    path = (root / request.GET["name"]).resolve()
    if not path.is_file() or root not in path.parents:
        raise Http404
    return FileResponse(path.open("rb"))


def other_file_of(request):
    path = (Path(settings.ROOT) / request.GET["name"]).resolve()
    if not path.is_file() or path.suffix != ".txt":  # SEC101
        raise Http404
    return HttpResponse()


class Help(View):
    def get(self, request, category):
        topic = slugify(self.kwargs.get("topic", ""))
        kind = slug_of(self.kwargs.get("kind", ""))
        return HttpResponseBadRequest(f"No {topic} of {kind} found")


def plugin(request):
    name = request.GET["name"]
    importlib.import_module("plugins" + name)  # SEC117
    return importlib.import_module(f"shop.plugins.{name}").run(request)


def field_of(request, message):
    part = message.parts[request.GET["part"]].WhichOneof("kind")
    return HttpResponse(str(getattr(message, part)), content_type="text/plain")


@require_POST
def edit(request, record):
    return redirect(f"{record._meta.app_label}_edit", record.pk)


class Files(SimpleHTTPRequestHandler):
    def send_head(self):
        path = self.translate_path(self.path)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("X-Path", self.path)
        self.send_header("X-Name", unquote(self.path))  # SEC110
        return open(path, "rb")


def answered(request, error):
    text = "".join(traceback.format_tb(error.__traceback__))
    if settings.get("api", "expose_stacktrace") == "True":
        message = text
    else:
        message = "failed"
    return JsonResponse({"message": message}, status=500)


def answered_to_admins(request):
    text = ""
    if request.user.is_authenticated and request.user.role_admin():
        text = traceback.format_exc()
    return HttpResponse(text, status=500, content_type="text/plain")


def answered_to_users(request, error):
    text = "".join(traceback.format_tb(error.__traceback__))
    if request.user.is_authenticated():
        return HttpResponse(text, status=500, content_type="text/plain")  # SEC704
    kind, value, trace = sys.exc_info()
    if request.GET["kind"] == "name":
        return HttpResponse(kind.__name__ + " ".join(value.messages), status=500, content_type="text/plain")
    return HttpResponse(str(trace), status=500, content_type="text/plain")  # SEC704

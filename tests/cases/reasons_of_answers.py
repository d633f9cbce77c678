# profile: standard
"""What an answer says beside its status, in a line that a line break ends, and what it says in its body."""
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse


def command(request):
    return HttpResponse(status=400, reason=f"no command {request.POST['command']}")  # SEC110


def as_json(request):
    return JsonResponse({}, status=400, reason=request.POST["command"])  # SEC110


def moved(request):
    return HttpResponseRedirect("/", reason=" ".join(request.POST["command"].splitlines()))


def known(request):
    return HttpResponse(request.POST["command"], status=400, reason="no such command", content_type="text/plain")

# profile: standard
"""Functions that are given a request, and names that no address fills in."""
from django.http import HttpRequest, HttpResponseRedirect

from project import FIELD, ChunksView, Shelf, saved


def suspend(request: HttpRequest, redirect_to: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(redirect_to)


def forward(request: HttpRequest, target: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(target)  # SEC104


def forward_next(request: HttpRequest, next_unit_url: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(next_unit_url)


def forward_saved(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    view = saved(pk)
    view.config["sort"] = request.GET["sort"]
    if request.POST:
        return HttpResponseRedirect(request.GET["view"])  # SEC104
    return HttpResponseRedirect(view.get_absolute_url())


def send_by_options(request, filename, **options):
    return FileResponse(open(filename, "rb"), **options)


def send(request, filename):
    return FileResponse(open(filename, "rb"))  # SEC101


def forward_by_either(request):
    target = request.POST.get("next", request.GET.get("next", ""))
    return HttpResponseRedirect(target)  # SEC104


def forward_by_field(request, field=FIELD):
    return HttpResponseRedirect(request.POST.get(field, "/"))  # SEC104


def forward_to_saved(request):
    return HttpResponseRedirect(saved(request.GET.get("next", request.GET.get("page"))))


class Completed(ChunksView):
    def on_completion(self, upload, request):
        with open(request.POST["name"], "wb") as file:  # SEC101
            file.write(upload.read())

    def on_failure(self, upload, outcome):
        with open(outcome.POST["name"], "wb") as file:
            file.write(upload.read())

    def on_retry(self, name, request):
        with open(name, "rb") as file:
            return FileResponse(file)


def of_a_record(request):
    shelf = Shelf.objects.filter(name=request.GET["name"]).first()
    other = Shelf.query.get(request.GET["other"])
    with open(shelf.path) as one, open(other.path) as two:
        return FileResponse(one.read() + two.read())

# profile: standard
"""Parts of the address that a view of Django is given as keywords."""
from django.http import HttpResponse, JsonResponse
from django.views import View


class Page(View):
    def get(self, request, *args, **kwargs):
        if kwargs["pk"]:
            return HttpResponse("<p>" + kwargs["pk"] + "</p>")
        open("/srv/pages/" + kwargs["name"]).close()  # SEC101
        return HttpResponse("<p>" + kwargs.get("name") + "</p>")  # SEC105

    def post(self, request, **kwargs):
        return JsonResponse({"answer": super().post(request, **kwargs), "name": kwargs["name"]})

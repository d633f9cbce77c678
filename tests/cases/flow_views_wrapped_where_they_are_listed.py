# profile: standard
"""Views that routes list with what is called around them: what the route says of their parameters holds."""
from django.contrib import admin
from django.http import FileResponse
from django.urls import path
from django.views.decorators.cache import never_cache
from shop.guards import checked


class Documents(admin.ModelAdmin):
    def get_urls(self):
        return [
            path("show/<path:name>", self.admin_site.admin_view(self.show)),
            path("count/<int:number>", self.admin_site.admin_view(self.count)),
            path("plain/<path:name>", self.plain),
            path("made/<path:name>", checked(self.made, "made")),
        ]

    def show(self, request, name):
        return FileResponse(open("/srv/" + name, "rb"))  # SEC101

    def count(self, request, number):
        return FileResponse(open(f"/srv/{number}", "rb"))

    def plain(self, request, name):
        return FileResponse(open("/srv/" + name, "rb"))  # SEC101

    def made(self, kind, name):
        return FileResponse(open("/srv/" + name, "rb"))


def show(request, name):
    return FileResponse(open("/srv/" + name, "rb"))  # SEC101


def count(request, number):
    return FileResponse(open(f"/srv/{number}", "rb"))


urlpatterns = [
    path("show/<path:name>", checked(never_cache(show))),
    path("count/<int:number>", checked(never_cache(count))),
]

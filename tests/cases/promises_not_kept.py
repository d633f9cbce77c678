# profile: standard
"""Functions whose names promise more than they do, and those that keep the promise."""
import glob

import tornado.web
from django.db import connection
from django.http import HttpResponse
from django.urls import path
from django.utils.html import escape, strip_tags
from django.utils.safestring import mark_safe
from tornado.escape import json_encode, xhtml_escape


def column(request):
    name = request.GET["by"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM note ORDER BY " + connection.ops.quote_name(name))  # S608
        cursor.execute("SELECT id FROM note ORDER BY " + connection.ops.quote_name("title"))
        if name in ("title", "written"):
            cursor.execute("SELECT id FROM note ORDER BY " + connection.ops.quote_name(name))
    return HttpResponse("<p>" + strip_tags(request.GET["note"]) + "</p>")  # SEC105


def shown(request):
    mark_safe("<p>" + strip_tags(request.GET["note"]) + "</p>")  # S308
    HttpResponse("<p>" + glob.escape(request.GET["note"]) + "</p>")  # SEC105
    return HttpResponse("<p>" + escape(strip_tags(request.GET["note"])))


urlpatterns = [path("column", column), path("shown", shown)]


class Note(tornado.web.RequestHandler):
    def get(self):
        self.write(json_encode({"note": self.get_argument("note")}))  # SEC105

    def post(self):
        self.finish("<script>show(" + json_encode(self.get_argument("note")) + ")</script>")

    def put(self):
        self.finish("<p>" + xhtml_escape(self.get_argument("note")) + "</p>")

# profile: standard
"""Middleware of Django sees a request before its route does: the path may be any, and not only one of a view."""
import logging

from django.http import HttpResponse
from django.utils.deprecation import MiddlewareMixin
from django.utils.html import escape

log = logging.getLogger(__name__)


class Pages:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        log.info("asked for %s", request.path)
        response = self.get_response(request)
        if response.status_code == 404:
            return HttpResponse(f"<h1>No page {request.path}</h1>", status=404)  # SEC105
        if response.status_code == 410:
            return HttpResponse(f"<h1>No page {escape(request.path)}</h1>", status=410)
        return response


class Older(MiddlewareMixin):
    def process_response(self, request, response):
        return response

    def process_request(self, request):
        return HttpResponse(f"<h1>No page {request.path}</h1>", status=404)  # SEC105

    def page(self, request):
        return HttpResponse(f"<h1>Page {request.path}</h1>")


def page(request):
    return HttpResponse(f"<h1>Page {request.path}</h1>")

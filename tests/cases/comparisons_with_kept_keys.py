# profile: standard
"""Keys of settings that an instance keeps."""

from django.conf import settings
from django.core.exceptions import PermissionDenied


class ApiKeyMiddleware:
    header = "X-Api-Key"

    def __init__(self, get_response):
        self.get_response = get_response
        self.expected = settings.MACHINE_API_KEY

    def __call__(self, request):
        presented = request.headers.get(self.header, "")
        if presented != self.expected:  # SEC212
            raise PermissionDenied
        return self.get_response(request)

# profile: standard
"""What middleware keeps on requests of Django, in an instance of the project or not."""
from dataclasses import dataclass

import requests
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views import View


@dataclass
class Tenant:
    schema: str
    webhook: str


class TenantMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.tenant = Tenant(schema="main", webhook=request.headers.get("X-Webhook", ""))
        request.hook = request.headers.get("X-Hook", "")
        request.region = "eu"
        return self.get_response(request)


class Pinged(View):
    def post(self, request: HttpRequest) -> JsonResponse:
        tenant: Tenant = request.tenant
        answer = requests.post(tenant.webhook, timeout=5)  # SEC103
        other = requests.post(request.hook, timeout=5)  # SEC103
        own = requests.post(f"https://{request.region}.example.org/{tenant.schema}", timeout=5)
        return JsonResponse({"codes": [answer.status_code, other.status_code, own.status_code]})

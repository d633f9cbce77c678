# profile: standard
"""Views that forged requests reach, of visitors who are logged in and of others."""
from django.contrib.auth.decorators import login_required, permission_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt  # SEC521
@login_required
def change(request):
    request.user.email = request.POST["email"]
    request.user.save()


@permission_required("shop.change")
@csrf_exempt  # SEC521
def remove(request):
    request.user.delete()


@csrf_exempt
def notified(request):
    return check(request)


@method_decorator(csrf_exempt, name="dispatch")  # SEC521
class Renew(LoginRequiredMixin, View):
    def post(self, request):
        request.user.renew()


@method_decorator([login_required, csrf_exempt], name="dispatch")
class Other(View):
    def post(self, request):
        request.user.renew()


@method_decorator(login_required, name="dispatch")
@method_decorator(csrf_exempt, name="dispatch")  # SEC521
class Third(View):
    def post(self, request):
        request.user.renew()


@method_decorator(csrf_exempt, name="dispatch")
class Hook(View):
    def post(self, request):
        request.user.renew()

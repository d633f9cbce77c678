# profile: standard
"""Views that forged requests reach, of visitors who are logged in and of others."""
from django.contrib.auth.decorators import login_required, permission_required
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

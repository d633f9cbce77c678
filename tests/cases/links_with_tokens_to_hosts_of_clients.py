# profile: standard
"""Links for new passwords that lead to the host that a client has named."""
from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.http import HttpResponse


def forgotten(request, user):
    link = "https://" + request.META["HTTP_HOST"] + "/reset/" + default_token_generator.make_token(user)  # SEC514
    other = f"https://{request.META.get('HTTP_HOST')}/password/{default_token_generator.make_token(user)}"  # SEC514
    third = f"https://{request.headers['Host']}/{user.reset_token}"  # SEC514
    send_mail("Your password", link + other + third, "shop@example.com", [user.email])
    return HttpResponse("ok")


def asked(request, user):
    link = f"https://{settings.HOST}/reset/{default_token_generator.make_token(user)}"
    other = f"https://{request.META['HTTP_HOST']}/orders/{user.number}"
    third = f"https://{request.get_host()}/reset/{default_token_generator.make_token(user)}"
    fourth = f"https://{request.META['HTTP_HOST']}/orders/{user.basket_token}"
    send_mail("Your password", link + other + third + fourth, "shop@example.com", [user.email])
    return HttpResponse("ok")

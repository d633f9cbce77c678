# profile: standard
# Records that are found by a token or a key that the program made up; a name may be what somebody has put there.
from django.http import HttpResponse

from .models import Share


def by_token(request, token):
    share = Share.objects.get(token=token)
    return HttpResponse(open("/srv/" + token).read() + share.name)


def by_hash(request, key):
    try:
        share = Share.objects.get(hashkey=key)
    except Share.DoesNotExist:
        return HttpResponse(status=410)
    return HttpResponse(open("/srv/" + key).read() + share.name)


def not_asked(request, key):
    share = Share.objects.filter(hashkey=key).first()
    return HttpResponse(open("/srv/" + key).read() + share.name)  # SEC101


def by_name(request, name):
    share = Share.objects.get(name=name)
    return HttpResponse(open("/srv/" + name).read() + share.name)  # SEC101


def by_tokens(request, text):
    share = Share.objects.get(tokens=text)
    return HttpResponse(open("/srv/" + text).read() + share.name)  # SEC101

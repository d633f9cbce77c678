# profile: standard
"""Records that are looked up by the passwords of related ones: of those who log in, or of what somebody has tried."""
from rest_framework.decorators import api_view
from rest_framework.response import Response

from traps.models import Session


@api_view(["GET"])
def sessions(request):
    word = request.query_params.get("word")
    tried = Session.objects.filter(credentials__password=word)
    known = Session.objects.filter(user__password=word)  # SEC705
    alike = Session.objects.filter(password__iexact=word)  # SEC705
    return Response([len(tried), len(known), len(alike)])

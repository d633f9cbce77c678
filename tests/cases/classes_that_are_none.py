# profile: standard
"""A class that is None until a class that derives from this one says which: what it makes is as unknown as ever."""
from django.http import HttpResponse
from django.views.generic import View


class Edit(View):
    form = None

    def update(self, form):
        for name in [one for one in form.fields if one != "pk"]:
            setattr(self, name, form.cleaned_data[name])

    def post(self, request):
        self.update(self.form(request.POST, initial={}))

    def put(self, request):
        for name in request.POST:
            setattr(self, name, None)  # SEC116
        return HttpResponse("done")


class Cached:
    cache = None  # whoever makes the client says

    def load(self, key):
        if not self.cache:
            return None
        return pickle.loads(self.cache.get(key))  # S301

# profile: standard
"""Forms of Django escape what they show; what they say of wrong input is text unless it is asked for as HTML."""
from django import forms
from django.http import HttpResponse, HttpResponseBadRequest, JsonResponse
from django.utils.encoding import force_str
from django.utils.html import escape


class Question(forms.Form):
    text = forms.CharField()


class Answer(forms.ModelForm):
    pass


def asked(request):
    form = Question(request.POST)
    if form.is_valid():
        return HttpResponse(form.cleaned_data["text"])  # SEC105
    if "plain" in request.GET:
        return HttpResponseBadRequest(form.errors.as_text())  # SEC105
    if "data" in request.GET:
        return HttpResponseBadRequest(form.errors.as_json())  # SEC105
    if "first" in request.GET:
        return HttpResponseBadRequest(form.errors.get_json_data()["name"][0]["message"])  # SEC105
    if "forced" in request.GET:
        return HttpResponseBadRequest(force_str(form.errors.get_json_data()["name"][0]["message"]))  # SEC105
    if "forced_and_escaped" in request.GET:
        return HttpResponseBadRequest(escape(force_str(form.errors.get_json_data()["name"][0]["message"])))
    if "names" in request.GET:
        return HttpResponseBadRequest(", ".join(form.errors))
    if "escaped" in request.GET:
        return HttpResponseBadRequest(form.errors.as_json(escape_html=True))
    if "typed" in request.GET:
        return HttpResponseBadRequest(form.errors.as_json(), content_type="application/json")
    if "listed" in request.GET:
        return HttpResponseBadRequest(form.errors.as_ul())
    if "whole" in request.GET:
        return HttpResponseBadRequest(str(form.errors))
    return HttpResponse(form.as_p())


def answered(request):
    form = Answer(request.POST)
    if not form.is_valid():
        return HttpResponse(f"<p>{form.non_field_errors()}</p>{form.as_table()}")
    return JsonResponse(form.errors.get_json_data())

# profile: standard
"""Fields of forms in whose place a method puts what another function gives."""
from urllib.parse import unquote

from django import forms
from django.http import HttpResponseRedirect
from django.views.generic import FormView

from shop.clients import address_of, client_of


class LogoutForm(forms.Form):
    back = forms.URLField(required=False)
    spelled = forms.CharField(required=False)
    other = forms.URLField(required=False)

    def clean(self):
        cleaned_data = super().clean()
        cleaned_data["back"] = address_of(cleaned_data.get("back"), client_of(cleaned_data))
        cleaned_data["spelled"] = unquote(cleaned_data["spelled"])
        return cleaned_data


class BackView(FormView):
    form_class = LogoutForm

    def form_valid(self, form):
        return HttpResponseRedirect(form.cleaned_data["back"] or "/")


class SpelledView(FormView):
    form_class = LogoutForm

    def form_valid(self, form):
        return HttpResponseRedirect(form.cleaned_data["spelled"] or "/")  # SEC104


class OtherView(FormView):
    form_class = LogoutForm

    def form_valid(self, form):
        return HttpResponseRedirect(form.cleaned_data["other"] or "/")  # SEC104

# profile: standard
"""Kinds of logins that are compared, one of which is that by a password, and passwords."""
from django import forms
from django.conf import settings
from shop.constants import AUTH_METHOD_KEY, AUTH_METHOD_PASSWORD


class ServerForm(forms.Form):
    auth_method = forms.CharField()

    def clean(self):
        if self.cleaned_data.get("auth_method") == AUTH_METHOD_KEY and not self.cleaned_data.get("key"):
            self.add_error("key", "needed")
        if self.cleaned_data.get("auth_method") == AUTH_METHOD_PASSWORD and not self.cleaned_data.get("word"):
            self.add_error("word", "needed")
        if self.cleaned_data.get("admin") == settings.ADMIN_PASSWORD:  # SEC212
            self.add_error("admin", "known")

# profile: standard
"""Fields of forms that hold files hold no names."""
from django import forms


class Icons(forms.Form):
    small = forms.ImageField()
    large = forms.CharField()

    def save(self):
        open(self.cleaned_data["small"]).close()
        open(self.cleaned_data["large"]).close()  # SEC101

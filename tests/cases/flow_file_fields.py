# profile: standard
"""Fields of forms that hold files hold no names, nor do those of the records that forms fill in."""
from django import forms


class Icons(forms.Form):
    small = forms.ImageField()
    large = forms.CharField()

    def save(self):
        open(self.cleaned_data["small"]).close()
        open(self.cleaned_data["large"]).close()  # SEC101


class Cover(forms.ModelForm):
    name = forms.CharField()


def keep(request):
    form = Cover(request.POST, request.FILES)
    open(form.instance.file.path).close()
    if form.is_valid():
        open(form.save().file.path).close()
        open(form.cleaned_data["name"]).close()  # SEC101
        open("/srv/" + form.cleaned_data["picture"].name).close()
        open("/srv/" + form.cleaned_data["name"].name).close()  # SEC101

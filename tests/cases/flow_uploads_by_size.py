# profile: standard
"""What has a size in bytes is an uploaded file, whatever the form declares elsewhere: it names no file."""
from django import forms
from PIL import Image

from birds.models import Bird


class BirdForm(forms.ModelForm):
    class Meta:
        model = Bird
        fields = ["picture", "file"]

    def clean_picture(self):
        picture = self.cleaned_data.get("picture")
        if picture.size > 100_000:
            raise forms.ValidationError("too large")
        Image.open(picture)
        return picture

    def clean_file(self):
        file = self.cleaned_data.get("file")
        if len(file) > 100:
            raise forms.ValidationError("too long")
        Image.open(file)  # SEC101
        return file

# profile: standard
"""Fields that are called like files, and hold texts."""
from django import forms
from rest_framework import serializers
from rest_framework.views import APIView


class Form(forms.Form):
    raw_file = forms.CharField()
    image = forms.ImageField()


class Document(serializers.Serializer):
    document = serializers.CharField()
    upload = serializers.FileField()


def kept(request):
    form = Form(request.POST, request.FILES)
    if form.is_valid():
        open(form.cleaned_data["raw_file"])  # SEC101
        open(form.cleaned_data["image"].name)


class Documents(APIView):
    def post(self, request):
        document = Document(data=request.data)
        document.is_valid(raise_exception=True)
        open(document.validated_data["document"])  # SEC101
        document.validated_data["upload"].read()

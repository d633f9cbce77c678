"""Forms and serializers that take every field of their model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, Match, Rule, Test, setting, written
from flake8_secure.rules.web.overrides import is_meta_of
from flake8_secure.syntax.scopes import CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_FORMS = frozenset((
    "django.forms.ModelForm", "rest_framework.serializers.HyperlinkedModelSerializer",
    "rest_framework.serializers.ModelSerializer",
))
_VIEW = "django.views.View"


def _is_of_form(match: Match, file: File) -> bool:
    """Tell whether a setting stands in the class Meta of a form or a serializer, or in a view that makes a form."""
    scope = match.scope
    if scope.kind == CLASS and _VIEW in file.resolver.bases(scope):
        return match.facts["name"] == "fields"
    return is_meta_of(scope, file, _FORMS)


ALL_FIELDS = Rule(
    code="SEC438", name="form-of-all-fields", cwe=915, severity=LOW, confidence=LOW, profile=AUDIT,
    message="who sends this can set every field of the model, those of later versions too: name those that you expect",
    when=(setting("fields").where(written.equals("__all__")) | setting("exclude")).where(Test(_is_of_form)),
    why="""
        A field that is added to the model, such as `is_approved`, becomes part of the form without anybody's doing.
    """,
    bad="""
        from django import forms
        from django.views.generic import CreateView
        from rest_framework import serializers

        class OrderForm(forms.ModelForm):
            class Meta:
                model = Order
                fields = "__all__"  # SEC438

        class OrderSerializer(serializers.ModelSerializer):
            class Meta:
                model = Order
                exclude = ["owner"]  # SEC438

        class NewOrder(CreateView):
            model = Order
            fields = "__all__"  # SEC438
    """,
    good="""
        from django import forms
        from django.views.generic import CreateView

        class OrderForm(forms.ModelForm):
            class Meta:
                model = Order
                fields = ["tea", "amount"]

        class NewOrder(CreateView):
            model = Order
            fields = ["tea", "amount"]
            exclude = "__all__"

        class Table:
            fields = "__all__"

            class Meta:
                exclude = ["owner"]
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/forms/modelforms/#selecting-the-fields-to-use",
         "https://www.django-rest-framework.org/api-guide/serializers/#specifying-which-fields-to-include"),
)

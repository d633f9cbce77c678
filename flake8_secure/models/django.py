"""Django and Django REST framework."""

from __future__ import annotations

from flake8_secure.models.library import ANSWERED, REMOTE, Handler, Library, rows

_REQUEST = "django.http.HttpRequest()"
_UPLOAD = "django.core.files.uploadedfile.UploadedFile()"
_FULL_PATHS = (_REQUEST + ".get_full_path()", _REQUEST + ".get_full_path_info()")
_PLAIN_FIELDS = (
    "BooleanField", "ChoiceField", "DateField", "DateTimeField", "DecimalField", "DurationField", "FloatField",
    "GenericIPAddressField", "IPAddressField", "IntegerField", "ModelChoiceField", "ModelMultipleChoiceField",
    "MultipleChoiceField", "NullBooleanField", "SlugField", "TimeField", "TypedChoiceField", "UUIDField",
)
_TEXT_FIELDS = ("CharField", "EmailField", "Field", "JSONField", "RegexField", "SlugField", "URLField")
_VIEWS = (
    "ContextMixin", "CreateView", "DeleteView", "DetailView", "FormView", "ListView", "RedirectView", "TemplateView",
    "UpdateView", "View",
)
# https://docs.djangoproject.com/en/stable/ref/class-based-views/generic-date-based/
_OF_DATES = (
    "ArchiveIndexView", "DateDetailView", "DayArchiveView", "MonthArchiveView", "TodayArchiveView", "WeekArchiveView",
    "YearArchiveView",
)

_FORMS = ("django.forms.Form().", "django.forms.ModelForm().")
_FORM_FILES = tuple(f"{form}files" for form in _FORMS)
_SERIALIZERS = ("rest_framework.serializers.ModelSerializer", "rest_framework.serializers.Serializer")

DJANGO = Library(
    roots=("django", "django_htmx", "rest_framework", "wagtail", "ninja"),
    spellings={
        # https://docs.djangoproject.com/en/stable/ref/utils/#module-django.utils.encoding
        **{f"django.utils.encoding.{name}": "builtins.str" for name in (
            "force_str", "force_text", "smart_str", "smart_text")},
        "django.core.urlresolvers": "django.urls",  # before Django 2
        "django.core.handlers.asgi.ASGIRequest": "django.http.HttpRequest",
        "django.core.handlers.wsgi.WSGIRequest": "django.http.HttpRequest",
        "django.http.request.HttpRequest": "django.http.HttpRequest",
        "django.http.response": "django.http",
        **{f"django.core.files.uploadedfile.{kind}": "django.core.files.uploadedfile.UploadedFile" for kind in (
            "InMemoryUploadedFile", "SimpleUploadedFile", "TemporaryUploadedFile")},
        "ninja.UploadedFile": "django.core.files.uploadedfile.UploadedFile",
        "ninja.files.UploadedFile": "django.core.files.uploadedfile.UploadedFile",
        **{f"rest_framework.serializers.{kind}().{request}": _REQUEST for kind in (
            "CharField", "Field", "ModelSerializer", "PrimaryKeyRelatedField", "RelatedField", "Serializer")
           for request in ("context[request]", "context.get()")},
        "rest_framework.serializers.BaseSerializer": "rest_framework.serializers.Serializer",
        "rest_framework.serializers.HyperlinkedModelSerializer": "rest_framework.serializers.ModelSerializer",
        "rest_framework.serializers.ListSerializer": "rest_framework.serializers.Serializer",
        "django.utils.http.is_safe_url": "django.utils.http.url_has_allowed_host_and_scheme",
        **{f"django.views.generic.{name}": "django.views.View" for name in (*_VIEWS, *_OF_DATES)},
        **{f"django.views.generic.dates.{name}": "django.views.View" for name in _OF_DATES},
        **{f"django.views.generic.base.{name}": "django.views.View" for name in _VIEWS},
        **{f"django.views.generic.edit.{name}": "django.views.View" for name in _VIEWS},
        **{f"django.contrib.auth.views.{name}": "django.views.View" for name in (
            "LoginView", "LogoutView", "PasswordChangeView", "PasswordResetConfirmView", "PasswordResetView")},
        **{f"django.views.generic.{m}.{n}": "django.views.View"
           for m, n in (("detail", "BaseDetailView"), ("detail", "DetailView"), ("detail", "SingleObjectMixin"),
                        ("edit", "BaseCreateView"), ("edit", "BaseDeleteView"), ("edit", "BaseFormView"),
                        ("edit", "BaseUpdateView"), ("edit", "FormMixin"), ("edit", "ModelFormMixin"),
                        ("edit", "ProcessFormView"), ("list", "BaseListView"), ("list", "ListView"),
                        ("list", "MultipleObjectMixin"))},
        **{f"{form[:-1]}[*]": "django.forms.BoundField()" for form in _FORMS},
        "django.forms.Form().clean()": "django.forms.Form().cleaned_data",
        "django.forms.ModelForm().clean()": "django.forms.ModelForm().cleaned_data",
        "django.views.View().request": _REQUEST,
        **{f"django.contrib.auth.mixins.{name}Mixin().request": _REQUEST
           for name in ("Access", "LoginRequired", "PermissionRequired", "UserPassesTest")},
        "rest_framework.fields": "rest_framework.serializers",
        "rest_framework.relations": "rest_framework.serializers",
        "rest_framework.authtoken.views.ObtainAuthToken": "django.views.View",
        "rest_framework.views.APIView": "django.views.View",
        **{f"rest_framework.generics.{name}": "django.views.View" for name in (
            "CreateAPIView", "DestroyAPIView", "GenericAPIView", "ListAPIView", "ListCreateAPIView",
            "RetrieveAPIView", "RetrieveDestroyAPIView", "RetrieveUpdateAPIView", "RetrieveUpdateDestroyAPIView",
            "UpdateAPIView")},
        **{f"rest_framework.viewsets.{name}": "django.views.View" for name in (
            "GenericViewSet", "ModelViewSet", "ReadOnlyModelViewSet", "ViewSet")},
        **{f"rest_framework.mixins.{action}ModelMixin": "django.views.View" for action in (
            "Create", "Destroy", "List", "Retrieve", "Update")},
        "rest_framework.request.Request": "django.http.HttpRequest",
        "django.db.connections[default]": "django.db.connection",
    },
    sources={
        **rows(REMOTE, _REQUEST + ".", "COOKIES", "FILES", "GET", "META", "POST", "REQUEST", "body", "headers",
               "data", "query_params", "read()", "readline()", "readlines()", "content_params", "content_type", "stream",
               "get_full_path()", "get_full_path_info()", "resolver_match.args", "resolver_match.kwargs",
               "resolver_match[1]", "resolver_match[2]"),
        **rows(REMOTE, _UPLOAD + ".", "charset", "chunks()", "content_type", "file", "name", "read()"),
        **rows(REMOTE, "django.views.View().", "args", "kwargs"),
        **rows(REMOTE, "django.forms.BoundField().", "data"),
        **{f"{form}{name}": REMOTE for form in _FORMS for name in (
            "clean()", "cleaned_data", "data", "errors.as_json()", "errors.as_text()", "errors.get_json_data()", "files")},
        **rows(REMOTE, "rest_framework.serializers.ModelSerializer().", "initial_data", "validated_data"),
        **rows(REMOTE, "rest_framework.serializers.Serializer().", "initial_data", "validated_data"),
    },
    own_urls=(*_FULL_PATHS, _REQUEST + ".path", _REQUEST + ".path_info"),
    rooted=(_REQUEST + ".get_full_path()", _REQUEST + ".path"),
    # https://github.com/django/django/blob/main/django/core/handlers/wsgi.py: the slashes that it begins with are kept.
    asked_paths=(_REQUEST + ".path", _REQUEST + ".path_info"),
    encoded=_FULL_PATHS,
    in_routes=("django.views.View().kwargs",),
    route_paths=(_REQUEST + ".path", _REQUEST + ".path_info"),
    own_paths=("django.urls.reverse", "django.urls.reverse_lazy", "rest_framework.reverse.reverse"),
    holders=(_REQUEST + ".", _REQUEST + ".session["),
    settings=("django.conf.settings.",),
    own_sites=(_REQUEST + ".build_absolute_uri()",),
    uploads=(_REQUEST + ".FILES", *_FORM_FILES, *(f"{_UPLOAD}.{name}" for name in ("chunks()", "file", "read()"))),
    # https://github.com/django/django/blob/main/django/core/files/uploadedfile.py: a name is set without directories.
    stripped=(_REQUEST + ".FILES", *_FORM_FILES, _UPLOAD + ".name"),
    structured=(_REQUEST + ".data",),
    mappings=(
        "django.forms.Form().cleaned_data", "django.forms.ModelForm().cleaned_data",
        *(f"rest_framework.serializers.{kind}().{name}" for kind in ("ModelSerializer", "Serializer")
          for name in ("data", "validated_data")),
    ),
    sent=("cleaned_data", "initial_data", "validated_data"),
    plain_fields=(
        *(f"django.forms.{name}" for name in _PLAIN_FIELDS), *(f"rest_framework.serializers.{name}" for name in _PLAIN_FIELDS),
        "rest_framework.serializers.HiddenField",  # the serializer gives it a value, not the sender
        # Records, found by what was sent.
        *(f"rest_framework.serializers.{kind}RelatedField" for kind in ("Hyperlinked", "PrimaryKey", "Slug")),
    ),
    # https://docs.djangoproject.com/en/stable/ref/forms/fields/, https://www.django-rest-framework.org/api-guide/fields/
    text_fields=tuple(
        f"{module}.{name}" for module in ("django.forms", "rest_framework.serializers")
        for name in ("CharField", "EmailField", "URLField")),
    file_fields=(
        "django.forms.FileField", "django.forms.ImageField", "rest_framework.serializers.FileField",
        "rest_framework.serializers.ImageField",
    ),
    clean=(
        *(f"django.core.paginator.Paginator().{name}" for name in ("aget_page", "apage", "get_page", "page")),
        "django.contrib.auth.aauthenticate", "django.contrib.auth.authenticate", "django.core.signing.Signer().unsign",
        "django.core.signing.loads",
        "django.core.signing.Signer().unsign_object", "django.core.signing.TimestampSigner().unsign",
        "django.shortcuts.aget_list_or_404", "django.shortcuts.aget_object_or_404",
        "django.db.models.IntegerChoices", "django.db.models.TextChoices",
        "django.http.JsonResponse", "django.shortcuts.get_list_or_404",
        "django.shortcuts.get_object_or_404", "django.shortcuts.render", "django.template.loader.get_template",
        "django.template.loader.render_to_string",
        "django.urls.resolve", "rest_framework.response.Response",
        "django.shortcuts.redirect", "django.http.HttpResponse", "django.http.HttpResponseBadRequest",
        "django.http.HttpResponseForbidden", "django.http.HttpResponseNotFound", "django.http.HttpResponseRedirect",
        "django.http.HttpResponseServerError", "django.http.StreamingHttpResponse", "django.http.FileResponse",
        _UPLOAD + ".file.name", _REQUEST + ".user", _REQUEST + ".session", _REQUEST + ".build_absolute_uri",
        "django.utils.dateparse.parse_date", "django.utils.dateparse.parse_datetime",
        # Forms escape what they show: https://docs.djangoproject.com/en/stable/ref/forms/api/#outputting-forms-as-html
        *(f"{form}{name}" for form in _FORMS for name in (
            "as_div", "as_p", "as_table", "as_ul", "errors", "non_field_errors", "render")),
        "django.forms.BoundField()",
        # Records of the database.
        *(f"{form}{name}" for form in _FORMS for name in ("instance", "save")),
    ),
    annotating=tuple(f"ninja.{place}" for place in ("Body", "Cookie", "File", "Form", "Header", "Path", "Query")),
    validators=("django.utils.http.url_has_allowed_host_and_scheme",),
    handlers=(
        Handler(bases=tuple(f"django.forms.{name}" for name in _TEXT_FIELDS),
                methods=("clean", "run_validators", "to_python", "validate"), first=1),
        Handler(bases=tuple(f"django.contrib.auth.backends.{name}" for name in ("BaseBackend", "ModelBackend")),
                methods=("authenticate",), request=_REQUEST,
                beside=("attribute_mapping", "attributes_mapping", "create_unknown_user", "settings")),
        Handler(callers=("django.db.models.FileField", "django.db.models.ImageField"), request=_UPLOAD + ".name", place=1,
                others="", answers=False),
        Handler(bases=("django.views.View",), methods=("get_redirect_url",)),
        Handler(bases=("django.views.View",), methods=("form_invalid", "form_valid"), request="django.forms.Form()",
                setting="form_class", others=""),
        Handler(bases=("django.views.View",), methods=(
            *ANSWERED, "create", "destroy", "dispatch", "initial", "list", "partial_update", "retrieve", "update",
        ), request=_REQUEST, textual=True, preparing=("setup", "dispatch"), keeping="kwargs"),
        Handler(decorators=tuple(
            f"ninja.{owner}().{verb}" for owner in ("NinjaAPI", "Router") for verb in (*ANSWERED, "api_operation")
        ), request=_REQUEST),
        Handler(bases=tuple(f"ninja.security.{kind}" for kind in (
            "APIKeyCookie", "APIKeyHeader", "APIKeyQuery", "HttpBasicAuth", "HttpBearer",
        )), methods=("authenticate",), request=_REQUEST, textual=True, answers=False),
        Handler(decorators=("django.contrib.admin.action",), named=("request",)),
        Handler(signature=("request", "exception", "*"), named=("request",), routed=False),
        # Middleware, which sees each request before anything else does, and answers to those that nothing answers.
        Handler(signature=("request",), methods=("__call__",), request=_REQUEST, others="", routed=False),
        Handler(bases=("django.utils.deprecation.MiddlewareMixin",), methods=("process_request", "process_response"),
                request=_REQUEST, others="", routed=False),
        Handler(signature=("request", "view_func", "view_args", "view_kwargs"), after=("view_func",)),
        Handler(bases=("django.views.View",), methods=("perform_create", "perform_update"), request=_SERIALIZERS[1] + "()",
                setting="serializer_class", others=""),
        Handler(bases=_SERIALIZERS, methods=("create", "update", "validate"), request=_SERIALIZERS[0] + "().validated_data",
                place=-1, others=""),
        Handler(bases=_SERIALIZERS, methods=("to_internal_value", "validate_*")),
        Handler(bases=tuple(f"rest_framework.serializers.{kind}Field" for kind in ("", "Char", "Dict", "JSON", "List")),
                methods=("run_validation", "to_internal_value"), first=1),
        Handler(callers=("django.conf.urls.url", "django.urls.path", "django.urls.re_path"), request=_REQUEST, others="url"),
        Handler(decorators=(
            "django.views.decorators.csrf.csrf_exempt", "django.views.decorators.csrf.csrf_protect",
            "django.views.decorators.http.require_GET", "django.views.decorators.http.require_POST",
            "django.contrib.auth.decorators.login_required", "rest_framework.decorators.action",
            "rest_framework.decorators.api_view", "django.views.decorators.http.require_http_methods",
        ), request=_REQUEST),
    ),
    parameters={"request": _REQUEST},
    attributes={"request": _REQUEST},
)

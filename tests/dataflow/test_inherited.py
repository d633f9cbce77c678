"""What a class of another module does with a request is followed into the classes that derive from it."""

from __future__ import annotations

from pathlib import Path

from running import Project, found_and_expected

SETTINGS = "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n"
BASES = """
    import tornado.web
    from django.views import View
    from flask import request
    from flask.views import MethodView


    class Handler(tornado.web.RequestHandler):
        def asked(self):
            return self.get_argument("name")

        def get(self):
            self.load(self.get_argument("name"))
            self.count(int(self.get_argument("name")))
            self.open_first()

        def open_first(self):
            self.first(self.get_argument("name"))


    class Page(View):
        def dispatch(self, request, *args, **kwargs):
            self.name = request.GET["name"]
            self.page = int(request.GET["page"])
            return super().dispatch(request, *args, **kwargs)

        def get(self, request):
            return self.load(request.GET["name"])


    class Api(MethodView):
        def post(self):
            return self.load(request.json)


    class Listing(Api):
        def count(self, number):
            return number


    class Mixin:
        def get(self, request):
            return self.load(request.GET["name"])
"""
HEIRS = """
    from django.views import View

    from shop import bases
    from shop.bases import Api, Handler, Listing, Mixin, Page


    class ByName(Handler):
        def post(self):
            open(self.asked())  # SEC101
            open(self.get_argument("name"))  # SEC101

        def load(self, name):
            open(name)  # SEC101

        def count(self, number):
            open(str(number))

        def first(self, name):
            open(name)  # SEC101

        def put_away(self, name):
            open(name)


    class ByAttribute(Page):
        def post(self, request):
            open(self.name)  # SEC101
            open(f"page {self.page}")

        def load(self, name):
            open(name)  # SEC101


    class Overwritten(Page):
        def get(self, request):
            return self.load("index")

        def load(self, name):
            open(name)


    class ByModule(bases.Handler):
        def load(self, name):
            open(name)  # SEC101


    class OfAnHeir(Listing):
        def load(self, data):
            open(data["name"])  # SEC101


    class Beside(Mixin, View):
        def load(self, name):
            open(name)  # SEC101


    class Other:
        def load(self, name):
            open(name)


    class First(Api):
        def load(self, data):
            open(data["name"])  # SEC101


    class Second(Api):
        def load(self, data):
            open("data")


    class Third(Api):
        def load(self, data):
            open(data["name"])  # SEC101
"""


def test_what_a_class_is_asked_for_reaches_those_that_derive_from_it(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("shop/__init__.py", "")
    project.write("shop/bases.py", BASES)
    project.write("shop/heirs.py", HEIRS)
    project.write("setup.cfg", "[flake8]\nselect = SEC1\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n")
    ran = project.python("-m", "flake8", "shop")
    found = [line.split(":")[1:2] + line.split()[1:2] for line in ran.stdout.splitlines()]
    lines = project.read("shop/heirs.py").splitlines()
    assert ran.stderr == ""
    assert {line.split(":")[0].rpartition("/")[2] for line in ran.stdout.splitlines()} == {"heirs.py"}
    assert found == [[str(number), "SEC101"] for number, line in enumerate(lines, 1) if "# SEC101" in line]


def test_data_that_a_base_class_brings_is_told_at_the_class_that_derives_from_it(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("bases.py", BASES)
    project.write("heirs.py", "from bases import Api\nclass Heir(Api):\n    def load(self, data):\n        open(data['name'])\n")
    project.write("setup.cfg", "[flake8]\nselect = SEC101\nsecure-follow-imports = yes\n")
    ran = project.python("-m", "flake8", "heirs.py")
    assert ran.stdout.startswith("heirs.py:4:9: SEC101 request.json (line 2) names the file")


def test_forms_named_by_heirs_of_a_class_that_imports_nothing(project: Project) -> None:
    found, expected = found_and_expected(project.with_files({
        "setup.cfg": SETTINGS,
        "shop/__init__.py": "",
        "shop/forms.py": """
            from django import forms

            class SearchForm(forms.Form):
                text = forms.CharField()
                slug = forms.SlugField()
        """,
        "shop/mixins.py": """
            class Searching:
                form_class = None

                def cleaned(self):
                    form = self.form_class(self.request.GET)
                    if not form.is_valid():
                        return {}
                    return form.cleaned_data

                def counted(self):
                    form = self.form_class(self.request.GET)
                    if not form.is_valid():
                        return {}
                    return {"text": len(form.cleaned_data["text"])}
        """,
    }), """
        from django.http import HttpResponse
        from django.views import View

        from .forms import SearchForm
        from .mixins import Searching

        class Search(Searching, View):
            form_class = SearchForm

            def get(self, request):
                return HttpResponse("<p>" + self.cleaned()["text"])  # SEC105

            def put(self, request):
                return HttpResponse("<p>" + self.cleaned()["slug"])

            def post(self, request):
                return HttpResponse("<p>%d" % self.counted()["text"])
    """)
    assert found == expected

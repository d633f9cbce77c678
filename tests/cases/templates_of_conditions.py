# profile: standard
"""Templates of conditions, compared with a word, beside those of pages."""
import jinja2

HOME = "index.html"


class Options:
    def __init__(self):
        self._environment = jinja2.Environment(undefined=jinja2.StrictUndefined)
        self._pages = jinja2.Environment(undefined=jinja2.StrictUndefined)  # S701
        self._both = jinja2.Environment(undefined=jinja2.StrictUndefined)  # S701
        self._kept = jinja2.Environment(undefined=jinja2.StrictUndefined)  # S701
        self._found = jinja2.Environment(undefined=jinja2.StrictUndefined)  # S701

    def holds(self, expression, variables):
        template = self._environment.from_string("{% if " + expression + " %}True{% else %}False{% endif %}")
        return template.render(variables) == "True"

    def denies(self, expression, variables):
        found = self._environment.from_string("{% if " + expression + " %}True{% endif %}").render(variables)
        return "True" == found

    def _page(self, text, variables):
        return self._pages.from_string(text).render(variables)

    def _chosen(self, text, variables):
        return self._both.from_string(text).render(variables) == "True"

    def _other_page(self, text, variables):
        return self._both.from_string(text).render(variables)

    def _changed(self, text, variables):
        made = self._kept.from_string(text).render(variables)
        return made == self.before

    def _speaks_of(self, text, variables):
        return "True" in self._found.from_string(text).render(variables)

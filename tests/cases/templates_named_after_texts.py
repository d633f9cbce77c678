# profile: standard
"""Templates that say by their names that they make texts."""
from jinja2 import Environment, PackageLoader


class Report:
    environment = Environment(loader=PackageLoader("scanner"), trim_blocks=True)

    def as_text(self, issues):
        return self.environment.get_template("report_as_text.jinja2").render(issues=issues)

    def as_markdown(self, issues):
        return self.environment.get_template("report_as_markdown.jinja2").render(issues=issues)

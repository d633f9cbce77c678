# profile: standard
"""What a base class has highlighted is escaped."""
from markupsafe import Markup
from pymdownx.highlight import Highlight


class Highlighter(Highlight):
    def highlight(self, source, language=None, **options):
        return Markup(super().highlight(source, language, **options))

    def title(self, text):
        return Markup(text)  # S704

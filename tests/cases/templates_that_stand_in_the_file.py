# profile: standard
"""An environment whose only templates are texts in the file, without a tag."""
import jinja2

HEADING = """
{{ title }}
===========
"""

environment = jinja2.Environment()
template = environment.from_string(HEADING)


def write(stream, pages):
    for page in pages:
        stream.write(template.render(title=page.title))

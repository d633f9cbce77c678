"""What returns HTML in which every value is escaped, for certain or by what its name says."""

from __future__ import annotations

# Widgets of WTForms: https://wtforms.readthedocs.io/en/stable/widgets/
_WIDGETS = (
    "CheckboxInput", "ColorInput", "DateInput", "DateTimeInput", "DateTimeLocalInput", "EmailInput", "FileInput", "HiddenInput",
    "Input", "ListWidget", "MonthInput", "NumberInput", "Option", "PasswordInput", "RadioInput", "RangeInput", "SearchInput",
    "Select", "SubmitInput", "TableWidget", "TelInput", "TextArea", "TextInput", "TimeInput", "URLInput", "WeekInput",
)
# Elements that hold text, which they escape.
_ELEMENTS = (
    "a", "abbr", "b", "button", "caption", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img",
    "label", "li", "ol", "option", "p", "pre", "small", "span", "strong", "sub", "sup", "table", "td", "th", "tr", "u", "ul",
)
# What these return is HTML with every value escaped or cleaned.
ESCAPING = frozenset((
    *(f"wtforms.widgets.{module}{widget}(){called}" for module in ("", "core.") for widget in _WIDGETS
      for called in ("", ".__call__")),
    "bleach.Cleaner().clean",
    "bleach.clean",
    "bleach.sanitizer.Cleaner().clean",
    "django.contrib.auth.password_validation.password_validators_help_text_html",
    "django.contrib.staticfiles.storage.staticfiles_storage.url",
    "django.forms.utils.flatatt",
    "django.template.loader.render_to_string",
    "django.templatetags.static.static",
    "django.urls.reverse",
    "django.urls.reverse_lazy",
    "django.utils.html.conditional_escape",
    "django.utils.html.escape",
    "django.utils.html.format_html",
    "django.utils.html.format_html_join",
    "django.utils.html.json_script",
    *(f"dominate.tags.{element}" for element in _ELEMENTS),
    "flask.get_template_attribute()",
    "flask.render_template",
    "html.escape",
    "markupsafe.Markup.escape",
    "markupsafe.escape",
    "nh3.clean",
    "pymdownx.highlight.Highlight().highlight",
    "qrcode.make().to_string",  # squares
    "urllib.parse.quote",
    "urllib.parse.quote_plus",
    "urllib.parse.urlencode",
    "wtforms.widgets.core.html_params",
    "wtforms.widgets.html_params",
))
# What says by its name that it escapes: audits want to see that.
PROMISING = ESCAPING | frozenset((
    ".__html__",
    *(f".as_{way}" for way in ("div", "p", "table", "ul")),  # of a form of Django, and of its errors
    ".get_absolute_url",  # of `reverse()`, which quotes
    ".get_style_defs",  # of a formatter of Pygments
    ".html_params",  # of a widget of WTForms
    ".isoformat",
    ".render",  # of a template, of the nodes in a tag, of a widget
    ".url_for",  # quotes what goes into an address
    "ansi2html.Ansi2HTMLConverter().convert",
    "django.contrib.humanize.templatetags.humanize.naturalday",
    "django.contrib.humanize.templatetags.humanize.naturaltime",
    "django.utils.formats.number_format",
    "diff_match_patch.diff_match_patch().diff_prettyHtml",
    "lxml.etree.tostring",
    "named:html",
    "named:rendered",
    "pygments.highlight",  # whose formatter for HTML escapes
    "xml.etree.ElementTree.tostring",
))

import html
import unicodedata


def returned(value, kind):
    if kind == "h":
        value = html.escape(value)
        return value
    value = unicodedata.normalize("NFKC", value)
    return value


def apart(value, kind):
    if kind == "h":
        value = html.escape(value)
    else:
        value = unicodedata.normalize("NFKC", value)
    return value


def composed(value):
    return unicodedata.normalize("NFC", html.escape(value))


def either(value, kind):
    if kind == "h":
        value = html.escape(value)
    return unicodedata.normalize("NFKC", value)  # SEC810


def kept(value, kind, form):
    escaped = html.escape(value)
    if kind == "h":
        return unicodedata.normalize(form, escaped)  # SEC810
    else:
        return unicodedata.normalize("NFKD", escaped)  # SEC810

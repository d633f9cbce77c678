# profile: standard
"""Keys that sign, set by a module to a word that anybody guesses; some constants of these names are keys of dictionaries."""

SECRET_KEY = "secret"  # S105
SECRET_KEY = "changeme"  # S105
JWT_SECRET = "jwt-secret-1"  # S105
JWT_SECRET: str = "secret"  # S105
SECRET_KEY = ""
SECRET_KEY = "{{ secret_key }}"
SECRET_KEY = "secret_key"
LABEL_SECRET = "secret"
WTF_CSRF_SECRET_KEY = "key"
SESSION_SECRET = "unset"

if SESSION_SECRET == "unset":
    SESSION_SECRET = load()


def of_form(form):
    SECURITY_PASSWORD_SALT = "secret"
    return form[SECURITY_PASSWORD_SALT], form.get(WTF_CSRF_SECRET_KEY)

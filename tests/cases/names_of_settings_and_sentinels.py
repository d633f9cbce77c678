# profile: standard
"""Where a secret is kept in the settings, what says that there is none, and secrets that are as short."""
SECRET_PROP = "c2c.secret"
CLIENT_SECRET_PROP = "c2c.auth.github.client_secret"
CLIENT_SECRET = "c2c.auth.github.9fK2xQ7vLm"  # S105


def user_of(user, password):
    if not password or password == "undef":
        return None
    if password == "s3cr3t-Adm1n":  # S105
        return "admin"
    return user


AUTH_METHOD_PASSWORD = "pW7-login-q2"
AUTH_MAIL_PASSWORD = "pW7-login-q2"  # S105

# profile: standard
"""Names in logs that only sound like those of secrets."""
import logging
import os

log = logging.getLogger(__name__)


def told(session_key, session_token, sessionKey, password, password_min_length, _htpasswd_cache, admin_passwd):
    log.debug("session %s", session_key)
    log.debug("session %s", sessionKey)
    log.debug("session %s", session_token)  # SEC703
    log.debug("cached: %r", _htpasswd_cache)
    log.debug("argon2: %r", settings._htpasswd_argon2_use)
    log.debug("at least %d", password_min_length)
    log.debug("it is %s", admin_passwd)  # SEC703
    log.debug("it is %s", password)  # SEC703


def created(response, value):
    log.info(f"Created a new x-api-key: {response['id']}")
    log.info(f"Created a new x-api-key: {response['value']}")  # SEC703


def found(api_key, settings, access_token):
    shortened = f"{api_key[:4]}..." if len(api_key) > 8 else "too short"
    ending = access_token[-4:]
    log.info("API key: %s", shortened)
    log.info("access token: %s", ending)
    without_scheme = access_token[7:]
    log.info("access token: %s", without_scheme)  # SEC703
    rest = settings.line[:40]
    log.info("api key: %s", rest)  # SEC703


def placed(settings):
    pwd = os.path.abspath(os.path.curdir)
    log.debug("in %s", pwd)


def tried(settings):
    try:
        load(settings)
    except ValueError as e_api_token:
        log.debug("no token: %s", e_api_token)


def entered(settings):
    pwd = settings["pwd"]
    log.debug("in %s", pwd)  # SEC703


def named(user, settings):
    password_key = None
    if "password" in settings:
        password_key = "password"
    elif "hashed_password" in settings:
        password_key = "hashed_password"
    log.debug("of %s by %s", user, password_key)
    db_password = settings["db_password"]
    log.debug("of %s by %s", user, db_password)  # SEC703


def refreshed(answer):
    log.error(f"Failed to refresh token: {answer.text}")
    log.error("Could not get a new access token: %s", answer.text)
    log.error("Failed with access token: %s", answer.text)  # SEC703


def transferred(sftp, form):
    log.info(f"Current dir: {sftp.pwd}")
    log.info(f"Connected with {sftp.pwd}")  # SEC703
    log.info("error adding access token: %s, %s" % (form.name.data, form.expiration.data))
    log.info("error adding access token: %s, %s" % (form.text.data, form.expiration.data))  # SEC703


def went(pwd, path):
    log.debug("cd %s", pwd)
    log.debug("reading %s while PWD=%s", path, pwd)
    log.debug("login with %s", pwd)  # SEC703


def gone():
    pwd = getpwd()
    log.debug("in %s", pwd)

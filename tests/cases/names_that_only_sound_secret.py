# profile: standard
"""Truth values and counts whose names speak of secrets, and a word that stands for a state of all there is."""
import logging

log = logging.getLogger(__name__)


def unlock(config, password, given):
    password_available = any([config.saved, password is not None])
    log.info("available: %s", password_available)
    password_given = config.password is not None
    log.info("given: %s", password_given)
    password_missing = not password
    log.info("missing: %s", password_missing)
    mail_password = given if given else config.password
    log.info("password: %s", mail_password)  # SEC703


def migrate(database, count, used):
    new_n_used_tokens = {"gpt-3.5-turbo": {"n_input_tokens": 0, "n_output_tokens": count}}
    database.set(new_n_used_tokens)
    api_tokens = {"q8Zt71LmX0aWc4Re": {"name": "ann"}}  # S105
    return api_tokens, used


def mark_deleted(site):
    site.update(db_name="deleted", db_user="deleted", db_password="deleted")
    site.update(db_name="deleted", db_user="dropped", db_password="deleted")  # S106

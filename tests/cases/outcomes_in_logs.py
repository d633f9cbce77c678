# profile: standard
"""What came of a password is logged behind whose one it is; behind the word alone it may be the password."""
import logging

log = logging.getLogger(__name__)


def told(user, result, outcome, word):
    log.info("checked the password of user %s: %s", user, result)
    log.info("checked the password of user %s: %s", user, outcome)
    log.info("checked the password of user %s: %s", user, word)  # SEC703
    log.info("the password is %s", result)  # SEC703

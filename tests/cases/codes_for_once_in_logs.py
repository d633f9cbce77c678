# profile: standard
"""Codes that let somebody in once, in logs, and what is only said of them."""
import logging

log = logging.getLogger(__name__)


def log_in(form, otp, otp_code, user, enable_otp, otp_type, otp_length, pin):
    otppin = form.get("otppin")
    log.debug("serial %s, code: %s", form["serial"], otppin)  # SEC703
    log.error(f"cannot find {otp}")  # SEC703
    log.debug("code %s", otp_code)  # SEC703
    log.debug("code %s", user.totp)  # SEC703
    log.debug("code %s", form["one_time_code"])  # SEC703
    log.debug("sent %s to %s", user.sms_otp, user.name)  # SEC703
    log.debug("pin %s of the board", pin)
    log.debug("%s characters", len(otp))
    log.debug("codes: %s, of type %s, %s long", enable_otp, otp_type, otp_length)
    log.debug("codes: %s, %s", user.has_otp, user.otp_device)

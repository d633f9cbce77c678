"""What writes or reads texts that mean something: logs, mails, tables, configurations, patterns and numbers."""

from __future__ import annotations

from flake8_secure.models.sinks.tables import Table, each

# How much a message of a log matters: the methods of loggers.
LEVELS = ("critical", "debug", "error", "exception", "fatal", "info", "log", "warn", "warning")
LOG: Table = {
    "%": (
        *each("logging.{}", LEVELS), *each("logging.getLogger().{}", LEVELS), *each("logging.Logger().{}", LEVELS),
        *each("flask.Flask().logger.{}", LEVELS), *each("structlog.get_logger().{}", LEVELS),
    ),
    "*": (*each("loguru.logger.{}", LEVELS), "syslog.syslog"),
}
MAIL_HTML: Table = {
    "html_message": each("django.core.mail.{}", ("mail_admins", "mail_managers", "send_mail")),
    (3, "html"): ("flask_mail.Message",),
    (4, "html_content"): ("sendgrid.helpers.mail.Mail", "sib_api_v3_sdk.SendSmtpEmail"),
    "HtmlBody": ("postmarker.core.PostmarkClient().emails.send",),
    (0, "content"): ("sendgrid.helpers.mail.HtmlContent", "django.core.mail.EmailMultiAlternatives().attach_alternative",),
}
# Mails that are mappings.
MAIL: Table = {
    0: ("resend.Emails.send",),
    "Content": ("boto3.client().send_email",),
    "Message": ("boto3.client().send_email",),
    "data": ("mailjet_rest.Client().send.create",),
    (0, "request_body"): ("sendgrid.SendGridAPIClient().client.mail.send.post",),
}
# Mails that are HTML if they say so.
MAIL_HTML_IF_SAID: Table = {
    (0, "_text"): ("email.mime.text.MIMEText",),
    0: each("email.message.EmailMessage().{}", ("add_alternative", "set_content")),
}
MAIL_TEXT: Table = {
    (2, "msg"): ("smtplib.SMTP().sendmail", "smtplib.SMTP_SSL().sendmail"),
}
CSV: Table = {
    (0, "row", "rows", "rowdict", "rowdicts"): (
        *each("csv.writer().{}", ("writerow", "writerows")), *each("csv.DictWriter().{}", ("writerow", "writerows")),
    ),
    (1, "fieldnames"): ("csv.DictWriter",),
}
_RE = ("compile", "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")
REGEX: Table = {(0, "pattern"): (*each("re.{}", _RE), *each("regex.{}", _RE))}
# Methods of columns of pandas, which go by `re`: those of polars take time that grows with the text alone.
COLUMN_REGEX: Table = {
    (0, "pat"): each("?.str.{}", ("contains", "count", "extract", "extractall", "findall", "fullmatch", "match")),
}
_PARSERS = each("configparser.{}()", ("ConfigParser", "RawConfigParser"))
CONFIGURATION: Table = {"*": (*each("{}.add_section", _PARSERS), *each("{}.set", _PARSERS))}
CONFIGURATION_SECTIONS = frozenset((*_PARSERS, *each("{}[]", _PARSERS)))
FLOAT: Table = {(0, "x", "value"): ("builtins.complex", "builtins.float", "decimal.Decimal")}

# profile: standard
"""A bare secret is one among the options of a program."""
import logging

log = logging.getLogger(__name__)


def show(args, cli_args, record):
    log.info("using %s", cli_args.secret)  # SEC703
    log.info("kept as %s", args.secret_name)
    log.info("using %s", args.user)
    log.info("hidden: %s", record.secret)

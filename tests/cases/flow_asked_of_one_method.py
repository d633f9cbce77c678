# profile: standard
"""What one method of something gives says nothing of what its other methods give."""
import email
import imaplib
import pickle  # S403
import subprocess


def attachments(host):
    with imaplib.IMAP4_SSL(host) as box:
        _, parts = box.fetch("1", "(RFC822)")
        for part in email.message_from_bytes(parts[0][1]).iter_attachments():
            if part.get_content_type() == "application/x-python-pickle":
                yield pickle.loads(part.get_payload(decode=True) or b"")  # S301
            if part.get_filename() == "report.csv":
                yield open(part.get_filename())


def convert(part):
    if part.get_content_type() == "text/csv":
        subprocess.run(f"convert {part.filename}", shell=True)  # S602
    if part.filename == "report.csv":
        subprocess.run(f"convert {part.filename}", shell=True)

# profile: audit
"""Programs that become another user, and stay in the groups of root."""
import os


def become(user):
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)  # SEC325


def become_root():
    os.setuid(0)

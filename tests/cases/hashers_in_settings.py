# profile: standard
"""Tests may hash passwords fast, in settings too."""
import sys

TESTING = sys.argv[1:2] == ["test"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # SEC207

if "test" in sys.argv:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

if TESTING:
    PASSWORD_HASHERS = ("django.contrib.auth.hashers.MD5PasswordHasher",)
else:
    PASSWORD_HASHERS = ("django.contrib.auth.hashers.MD5PasswordHasher",)  # SEC207

if "test" not in sys.argv:
    PASSWORD_HASHERS = ("django.contrib.auth.hashers.MD5PasswordHasher",)  # SEC207

if "contest" in sys.argv:
    PASSWORD_HASHERS = ("django.contrib.auth.hashers.MD5PasswordHasher",)  # SEC207

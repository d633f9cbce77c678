# profile: standard
"""Fixed paths in directories for all, opened so that it fails where somebody was there first, or not."""
import os

lock = os.open("/tmp/shop.lock", os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
lock = os.open("/tmp/shop.lock", os.O_CREAT | os.O_RDWR, 0o600)  # S108
with open("/tmp/shop.pid", "x") as file:
    file.write(str(os.getpid()))
with open("/tmp/shop.pid", "w") as file:  # S108
    file.write(str(os.getpid()))

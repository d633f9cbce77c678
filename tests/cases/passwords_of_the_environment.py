# profile: standard
"""What stands in for a variable of the environment that does not say what it holds, where it is kept as a password."""
import os

DATABASES = {
    "default": {"ENGINE": "e", "PASSWORD": os.environ.get("P", "Kx72hdWq")},  # S107
    "other": {"ENGINE": "e", "PASSWORD": os.environ.get("P", "")},
    "third": {"ENGINE": os.environ.get("E", "Kx72hdWq"), "PASSWORD": os.environ["P"]},
}
PASSWORD = os.getenv("SHOP_DB", "Kx72hdWq")  # S107
PASSWORD_FILE = os.getenv("SHOP_DB_FILE", "Kx72hdWq")


def log_in(connect, settings):
    connect(user="shop", password=os.getenv("SHOP_DB", default="Kx72hdWq"))  # S107
    connect(user="shop", password=settings.get("SHOP_DB", "Kx72hdWq"))

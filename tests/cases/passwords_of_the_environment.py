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


FALLBACK = "Kx72hdWq"  # S107
FALLBACK_PASSWORD = "Zt71LmX0"  # S105
FALLBACK_ENGINE = "Aw72hdWq"
MAIL = os.environ.get("MAIL_PASSWORD", FALLBACK)
SHOP = {"PASSWORD": os.environ.get("S", FALLBACK)}
AGAIN = os.environ.get("MAIL_PASSWORD", FALLBACK_PASSWORD)
ENGINE = os.environ.get("E", FALLBACK_ENGINE)


def of_callers(word):
    return os.environ.get("MAIL_PASSWORD", word)

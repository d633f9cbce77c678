# confidence: medium
"""Constants with the name of a password and no secret in them: audits show them with low confidence alone."""
PASSWORD = "password"
TOKEN = "token"
API_TOKEN = "api_token"
password = ""
password2 = "password1"
FIELDS = {"password": "", "token": "token"}
DB_PASSWORD = "Nk7-vq2Lw9"  # S105


def login(user, password="", token="token"):
    return connect(user, password="", token=token)

# profile: audit
"""Keys, tokens and credentials that are written to files of the usual mode, and files that are called after them."""
import json
import os
from pathlib import Path

HOME = Path.home()
KEPT = Path("/var/lib/shop") / "kept"


def remember(api_key, access_token, private_key, credentials, user):
    with open(HOME / "a", "w") as file:
        file.write(api_key)  # SEC705
        file.write(f"{user}={access_token}")  # SEC705
        file.write(user)
    with open(HOME / "b", "w") as file:
        json.dump(credentials, file)  # SEC705
    with open(HOME / "c", "w") as file:
        json.dump({"user": user, "key": private_key}, file)  # SEC705
    (HOME / "shop" / "d").write_text(api_key)  # SEC705
    KEPT.write_text(access_token)  # SEC705


def about(token_type, api_key_name, access_token_url, tokens, key, token):
    with open(HOME / "a", "w") as file:
        file.write(token_type + api_key_name + access_token_url)
        json.dump([tokens, key, token], file)
    (HOME / "shop" / "d").write_text(str(len(api_key_name)))
    (len(tokens) / 2).write_text(api_key_name)


def remember_alone(api_key, credentials):
    path = HOME / "alone"
    with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w", opener=None) as file:
        file.write(api_key)
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(api_key)


def login(flow, text):
    credentials = flow.run_local_server(port=0)
    with open("token.json", "w") as file:  # SEC313
        file.write(credentials.to_json())
    with open("data/client_secret.txt", "w") as file:  # SEC313
        file.write(text)
    with open(".env", "a") as file:  # SEC313
        file.write(text)
    with open("token.json") as file:
        flow.load(file)
    with open("tokens.txt", "w") as file:
        file.write(text)
    with open("tokenizer.json", "w") as file:
        file.write(text)
    with open("credentials.py", "w") as file:
        file.write(text)

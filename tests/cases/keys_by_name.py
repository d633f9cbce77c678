# profile: standard
"""Keys that sign sessions, by other names: what their names alone would not give away is in use here."""
import os

import connexion
from flask import Flask

app = Flask(__name__)
shop = connexion.App(__name__)
SHOP_SECRET = "secret"
OTHER_SECRET = "Nk7-vq2Lw9"  # S105
READ_SECRET = os.environ["SHOP_SECRET"]

app.secret_key = SHOP_SECRET  # SEC542
app.config["SECRET_KEY"] = OTHER_SECRET
shop.app.config["SECRET_KEY"] = "random"  # S105
shop.app.config["JWT_SECRET_KEY"] = READ_SECRET
shop.app.config["NAME"] = SHOP_SECRET

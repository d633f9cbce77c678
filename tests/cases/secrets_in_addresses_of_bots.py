# profile: standard
"""Secrets in addresses: of bots, of stores that a signature opens, and connection strings with quotes."""
import psycopg2
import requests
from telegram.ext import Application

bot = Application.builder().token("7012395678:" "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1").build()  # S106
SEND = "https://api.telegram.org/bot7012395678:" "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/sendMessage"  # SEC701
SENT = "https://api.telegram.org/bot" + bot.token + "/sendMessage"
STORE = "https://shop.blob.core.windows.net/c/x?sv=2022-11-02&sig=" "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA%3D"  # SEC701
OPEN = "https://shop.blob.core.windows.net/c/x?sv=2022-11-02&sp=r"
orders = psycopg2.connect("dbname='orders' user='shop' host='db1' password='Nk7-vq2Lw9'")  # SEC702
orders = psycopg2.connect("dbname='orders' user='shop' host='db1' password='password'")
orders = psycopg2.connect(f"dbname='orders' user='shop' host='db1' password='{requests.get(OPEN, timeout=3).text}'")
ADDRESS = "jdbc:postgresql://db1/orders?user=shop&password=Nk7-vq2Lw9"  # SEC702
ADDRESS_HERE = "jdbc:postgresql://localhost/orders?user=shop&password=Nk7-vq2Lw9"

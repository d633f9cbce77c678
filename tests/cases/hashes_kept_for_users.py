# profile: standard
"""A fast hash of a password that an entry of a user gets is kept to be stolen; one that is sent or looked up need not be."""
import hashlib
import json
import sqlite3
from hashlib import sha256

USERS = {}
db = {}
cache = {}


def store(password: str) -> dict:
    return {"sha": hashlib.sha512(password.encode()).hexdigest()}  # SEC207


def create_user(name, password):
    return name, sha256(password.encode()).digest()  # SEC207


def prefix_of(password):
    return {"sha": hashlib.sha512(password.encode()).hexdigest()}


def register(form):
    digest = hashlib.sha256(form["password"].encode()).hexdigest()  # SEC207
    db[form["name"]] = digest
    USERS[form["name"]] = {"hash": sha256(form["password"].encode()).hexdigest()}  # SEC207
    cache[form["name"]] = sha256(form["password"].encode()).hexdigest()


def add(name, password):
    with sqlite3.connect("shop.db") as connection:
        connection.execute(
            "INSERT INTO people (name, password) VALUES (?, ?)", (name, sha256(password.encode()).hexdigest()))  # SEC207
        connection.execute("INSERT INTO users VALUES (?, ?)", [name, sha256(password.encode()).hexdigest()])  # SEC207
        connection.execute(
            "SELECT id FROM people WHERE password_hash = ?", (sha256(password.encode()).hexdigest(),))  # SEC207
        connection.execute("SELECT 1 FROM breached_passwords WHERE sum = ?", (sha256(password.encode()).hexdigest(),))
        connection.execute("INSERT INTO events VALUES (?, ?)", (name, sha256(password.encode()).hexdigest()))


def make(User, client, session, name, password):
    User.objects.create(name=name, password=sha256(password.encode()).hexdigest())  # SEC207
    session.add(User(name=name, pwd=sha256(password.encode()).hexdigest()))  # SEC207
    client.login(name, password=sha256(password.encode()).hexdigest())
    client.post("/login", json=dict(name=name, password=sha256(password.encode()).hexdigest()))
    User.objects.create(name=name, reference=sha256(password.encode()).hexdigest())


def key_of_format(password, salt, encrypt):
    key = hashlib.sha256(password + salt).digest()
    last = 0
    while last < 64:
        text = encrypt(key[:16], key[16:])
        key = hashlib.sha384(text).digest()
        last = text[-1]
    return key


def kept_by_updates(password, salt):
    first = sha256(password)
    first.update(salt)
    key = first.digest()
    while key[0]:
        key = sha256(key).digest()
    return key


def log_in(stored, ask, salt):
    while True:
        password = ask()
        entered = hashlib.sha256(password + salt).hexdigest()  # SEC207
        if entered == stored:
            return password


def twice(password, salt):
    key = hashlib.sha256(password + salt).digest()  # SEC207
    key = hashlib.sha256(key).digest()
    return key


def add_documents(users, table, client, cache, name, password, file):
    digest = sha256(password.encode()).hexdigest()  # SEC207
    user = {"name": name, "password": digest}
    users.insert_one(user)
    users.insert_many([{"name": name, "password": sha256(password.encode()).hexdigest()}])  # SEC207
    table.put_item(Item={"name": name, "password": sha256(password.encode()).hexdigest()})  # SEC207
    users.update_one({"name": name}, {"$set": {"password": sha256(password.encode()).hexdigest()}})  # SEC207
    json.dump({"name": name, "password": sha256(password.encode()).hexdigest()}, file)  # SEC207
    client.post("/login", json={"name": name, "password": sha256(password.encode()).hexdigest()})
    client.send(json.dumps({"name": name, "password": sha256(password.encode()).hexdigest()}))
    cache.insert_one({"name": name, "sum": sha256(password.encode()).hexdigest()})
    client.insert({"login": {"password": sha256(password.encode()).hexdigest()}})
    return users.find_one({"name": name, "password": sha256(password.encode()).hexdigest()})  # SEC207

# profile: standard
"""Random texts and numbers that guard nothing, and their neighbours that may."""
import random
import string
import uuid

if hasattr(random, "SystemRandom"):
    getrandbits = random.SystemRandom().getrandbits
else:
    getrandbits = random.getrandbits


def csrf_key():
    return str(getrandbits(192))


def form_id(slug):
    return f"account-form-{slug}-{random.randint(100000, 999999)}"


def identify(context, slug):
    context["pnl_chart_id"] = f"chart-{random.randint(10000, 99999)}"
    context["visitor_id"] = f"visitor-{random.randint(10000, 99999)}"


def new_sku():
    return "sku-" + "".join(random.choices(string.ascii_letters, k=10))


def new_text():
    return "txt-" + "".join(random.choices(string.ascii_letters, k=10))  # S311


def greet(stream):
    stream.write(f"0 upgraded, 0 to remove and {random.randint(200, 300)} not upgraded.\n")
    stream.write(f"{random.randint(200, 300)}")  # S311


def hardware():
    return f"{random.randint(0, 255):02x}:{random.randint(0, 255):02x}:{random.randint(0, 255):02x}"


def visitor():
    return {"X-Forwarded-For": f"24.110.{random.randint(0, 254)}.{random.randint(0, 254)}"}


def pair():
    return f"{random.randint(0, 99999)}.{random.randint(0, 99999)}"


session_rx = random.randrange(100, 30000)


def pick(files):
    return random.choice(seq=files)


def pick_letters(alphabet):
    return "".join(random.choice(seq=alphabet) for _ in range(9))  # S311


def fresh(url):
    return url + "?rnd=" + "".join([random.choice(string.ascii_letters) for _ in range(6)])


def marked(url):
    return url + "?mark=" + "".join([random.choice(string.ascii_letters) for _ in range(6)])


def prepare(app):
    app.add_template_global(random.randint, name="randint")
    app.add_generator(random.randint, name="randint")  # S311


class Ping:
    def __init__(self, ping_token=None):
        if ping_token is None:
            ping_token = random.randint(0, 2 ** 63)
        self.ping_token = ping_token


def ident():
    uuid_id = str(uuid.UUID(int=random.getrandbits(128)))
    return uuid_id


def session_ident():
    session_id = str(uuid.UUID(int=random.getrandbits(128)))  # S311
    return session_id


def get_number():
    a = random.random()
    print("{:.2f}".format(a), "%.1f and %s" % (a, 1), f"{a:.2f}")
    print(a)
    b = random.random()  # S311
    return f"{b}"


def get_numbers():
    c = random.random()  # S311
    return "%s" % c

# profile: standard
"""What a cookie is called or kept in is no secret, nor is a node that is picked, nor what a function does again."""
import random
import string


class Browser:
    def __init__(self):
        self.cookie_filename = f"{self.random_string(8)}.pkl"
        self.session_dir = "".join(random.choices(string.ascii_letters, k=8))
        self.secret_path = "".join(random.choices(string.ascii_letters, k=8))  # S311

    def random_string(self, length):
        return "".join(random.choices(string.ascii_letters, k=length))

    def remember(self, response):
        self.cookie_value = "".join(random.choices(string.ascii_letters, k=16))  # S311
        response.set_cookie("session", self.cookie_value, secure=True, httponly=True, samesite="Lax")


def state_name(self):
    cookie_suffix = "".join(random.choice(string.ascii_letters) for _ in range(8))
    return f"{self.state_cookie_name}-{cookie_suffix}"


def password(word):
    password_suffix = "".join(random.choice(string.digits) for _ in range(2))  # S311
    return word + password_suffix


class Manager:
    def __init__(self, streets):
        self.street = random.choice(streets)
        self.reset_backoff(random.uniform(0, 1))

    def bootstrap(self):
        broker = random.choice(self.cluster.bootstrap_brokers())
        self.reset_backoff(broker.node_id)

    def reset(self, user, words, my_str, strBase):
        self.reset_password(user, "".join(random.choice(words) for _ in range(4)))  # S311
        self.reset(user, "".join(random.choice(my_str) for _ in range(4)))  # S311
        self.send_invite_code(user, random.choices(strBase, k=4))  # S311

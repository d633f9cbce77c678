# profile: standard
"""What a secret, a file or the end of a part of a text goes by is none, nor what a generator draws where it was asked for."""
import random
import secrets
import string

LETTERS = string.ascii_letters + string.digits


def files(upload, stem):
    upload("".join(random.choice(LETTERS) for _ in range(8)) + ".exe")
    upload("".join(random.choice(LETTERS) for _ in range(8)) + "of nobody")  # S311
    upload(stem + "".join(random.choice(LETTERS) for _ in range(8)))  # S311
    upload("_all.tar.gz" + "".join(random.choice(LETTERS) for _ in range(8)))  # S311
    upload(f"{stem}{''.join(random.choices(LETTERS, k=8))}_all.tar.gz")
    upload(f".exe{''.join(random.choices(LETTERS, k=8))}")  # S311
    upload(f"{''.join(random.choices(LETTERS, k=8))}{stem}.exe")  # S311
    upload("".join(random.choices(LETTERS, k=8)) + stem)  # S311
    token = "".join(random.choices(LETTERS, k=8)) + ".txt"  # S311
    return token


def random_string(upload):
    s = "".join(random.choices(LETTERS, k=8))
    upload(s + ".pdf", f"{s}.txt")


def random_text(upload):
    s = "".join(random.choices(LETTERS, k=8))  # S311
    upload(s + ".pdf", s)


def key_pairs(client, api):
    drawn = "".join(random.choice(LETTERS) for _ in range(10))
    client.create_key_pair(KeyName=drawn)
    api.create_secret(name="".join(random.choice(LETTERS) for _ in range(10)), value=secrets.token_hex())
    api.create_secret("".join(random.choice(LETTERS) for _ in range(10)))  # S311
    api.create_secret(value="".join(random.choice(LETTERS) for _ in range(10)))  # S311


def quotas(most):
    return {"key_pairs": random.randint(-1, most), "keys": random.randint(-2**31, most), "pin": random.randint(0, most)}  # S311


def pass_role_to(client):
    function_name = "".join(random.choice(LETTERS) for _ in range(10))
    client.create(FunctionName=function_name)
    return function_name


def pass_along(client):
    shown_name = "".join(random.choice(LETTERS) for _ in range(10))
    return shown_name


def pass_gen():
    shown_name = "".join(random.choice(LETTERS) for _ in range(10))  # S311
    return shown_name


def make_boundary():
    token = random.randrange(10**15)
    return "=" * 15 + "%019d" % token + "=="


def make_sequence():
    token = random.randrange(10**15)  # S311
    return "%019d" % token


def upload_safely(client, bucket, path, key):
    tmp_key = f"{key}.tmp-{random.randint(1000, 9999)}"
    client.upload_file(path, bucket, tmp_key)
    client.copy_object(Bucket=bucket, CopySource={"Bucket": bucket, "Key": tmp_key}, Key=key)
    temp_key = f"{key}-{random.randint(1000, 9999)}"  # S311
    api_key = f"{key}.tmp-{random.randint(1000, 9999)}"  # S311
    tmp_key = {"key": f"{key}.tmp-{random.randint(1000, 9999)}", "token": f"tmp-{random.randint(0, 9999)}"}  # S311
    return temp_key, api_key, tmp_key


def temporary_token():
    token = tmp_key = f"tmp-{random.randint(1000, 9999)}"  # S311
    return token, tmp_key


class Detector(Device):
    value = Component(Signal, func=random.random)
    uniform = Component(Signal, random.uniform)
    letter = Component(Signal, func=random.choice)  # S311
    token = Component(Signal, func=random.random)  # S311
    other = Component(Signal, token=random.random)  # S311


def make_token(signal):
    return signal(random.random)  # S311


def generator_of(seed):
    if seed is None:
        return random.Random()
    return random.Random(seed)


def choose(seed, names, limit):
    found = generator_of(seed)
    return found.choice(names) if found.random() < limit else names[0]


def any_generator():
    return random.Random()  # S311


def handed_on(seed):
    found = any_generator()
    return found


def of_nobody():
    return random.Random()  # S311


def password_of_two(seed=None):
    drawing = secrets.SystemRandom() if seed is None else random.Random(seed)
    return "".join(drawing.choice(LETTERS) for _ in range(12))


def password_of_one(seed=None):
    drawing = random.Random(seed)
    return "".join(drawing.choice(LETTERS) for _ in range(12))  # S311

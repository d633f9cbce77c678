# profile: standard
"""Numbers that stay numbers, and those that somebody may have to guess."""
import random
import smtplib
from random import random as draw


def backoff(ceiling, sizes, jitter=draw):
    lower = ceiling / 2
    return random.uniform(lower, ceiling), jitter


def part(data, size, maximum):
    start = random.randint(0, maximum)
    following = random.randint(0, maximum)
    middle = random.randrange(2 ** 10)  # S311
    return data[start:start + size], data[following:], middle


def ordered(rows, key):
    rows.sort(key=lambda row: (row["wanted"], random.randint(0, 0xFFFF)))  # S311
    row = random.choice(key.keys)
    letter = random.choice(key.alphabet)  # S311
    return row, letter


def benchmark_disk(size):
    return random.randbytes(size)


def blob(size):
    return random.randbytes(size)  # S311


def seeded(seed):
    generator = random.Random()
    generator.seed(seed)
    other = random.Random()  # S311
    return generator, other


def challenge(host):
    r = random.randrange(0x7FFFFFFF)  # S311
    text = "<%d@%s>" % (r, host)
    return text


def getChallenge(host):
    return random.gauss(0, 1)  # S311


def invitation(user):
    proof = random.randint(100000, 999999)  # S311
    count = random.randint(100000, 999999)
    answer = random.randint(0, 10000)  # S311
    user.number = random.randint(5, 70000)  # S311
    user.weight_of_it = random.randint(5, 70000)
    user.wanted = random.randint(5, 70000)
    user.marks = smtplib.quotedata(str(random.randint(5, 70000)))  # S311
    draw_later(source=draw, delay=draw)  # S311
    return proof, count, answer


def named(letters, name):
    suffix = "".join(random.choice(letters) for _ in range(4))
    boundary = "-----" + "".join(random.choices(letters, k=8))
    session_key = "".join([random.choice(letters) for _ in range(4)])  # S311
    again = "".join(random.choice(letters) for _ in range(4))  # S311
    return suffix + boundary + session_key + again + name


def create_log_file_key(letters):
    return "".join(random.Random(7).choice(letters) for _ in range(8))


def create_key(letters):
    return "".join(random.Random(7).choice(letters) for _ in range(8))  # S311


def color(tree):
    tree.label()["fill"] = "#%06d" % random.randint(0, 9999)
    tree.label()["text"] = "#%06d" % random.randint(0, 9999)  # S311


def picked(self, pool, name_pool):
    pools = pool.split(",")
    one = random.choice(pools)
    another = random.choice(self.addresses(name_pool))
    return one, another, random.choice(name_pool)  # S311

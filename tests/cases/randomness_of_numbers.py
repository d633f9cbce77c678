# profile: standard
"""Numbers that stay numbers, and those that somebody may have to guess."""
import math
import random
import smtplib
from random import Random
from random import random as draw
from typing import Callable, Tuple, Union


def backoff(ceiling, sizes, jitter=draw):
    lower = ceiling / 2
    return random.uniform(lower, ceiling), jitter


def part(data, size, maximum):
    start = random.randint(0, maximum)
    following = random.randint(0, maximum)
    middle = random.randrange(2 ** 10)
    return data[start:start + size], data[following:], middle


def ordered(rows, key):
    rows.sort(key=lambda row: (row["wanted"], random.randint(0, 0xFFFF)))
    row = random.choice(key.keys)
    letter = random.choice(key.alphabet)
    return row, letter


def benchmark_disk(size):
    return random.randbytes(size)


def blob(size):
    return random.randbytes(size)


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
    proof = random.randint(100000, 999999)
    count = random.randint(100000, 999999)
    answer = random.randint(0, 10000)
    user.number = random.randint(5, 70000)
    user.weight_of_it = random.randint(5, 70000)
    user.wanted = random.randint(5, 70000)
    user.marks = smtplib.quotedata(str(random.randint(5, 70000)))
    draw_later(token=draw, delay=draw)  # S311
    return proof, count, answer


def named(letters, name):
    suffix = "".join(random.choice(letters) for _ in range(4))
    boundary = "-----" + "".join(random.choices(letters, k=8))
    session_key = "".join([random.choice(letters) for _ in range(4)])  # S311
    again = "".join(random.choice(letters) for _ in range(4))
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


def vectors(count, width, draw=random.random):
    for _ in range(count):
        yield random.uniform(-1.2, 1.2)
        yield random.randrange(0, width)
    yield str(random.uniform(0, 1))


def placed(width, height, code, limit):
    walk(random.randrange(width), random.randrange(height))
    walk(random.randrange(limit))
    mark = "%d-%d" % (random.randrange(width), random.randrange(height))
    return mark


def hurt(character, smallest, largest):
    lost = random.randint(smallest, largest)
    character.points -= lost
    return "%s loses %d" % (character, lost)


def stored(name):
    rand = random.randint(1, 100)
    name = str(rand) + name
    return "/files/" + name


def logarithm(draw_by):
    return math.log(draw_by.random()) + math.log(random.random())


def hosts(letters, textures, char_types, character_types):
    text = f"color({random.randint(90, 98)})"
    pin = f"{random.randint(0, 9)}{random.randint(0, 9)}"  # S311
    env["MALLOC_PERTURB"] = str(random.randint(1, 255))
    machine_name = "".join(random.choice(letters) for _ in range(8))
    texture = random.choice(textures)
    chosen = random.choice(character_types)
    other = random.choice(char_types)
    points = random.randint(1, 100)
    return text, pin, machine_name, texture, chosen, other, points > 50


class FullJitterBackoff:
    def compute(self, failures):
        return random.uniform(0, 2 ** failures)


class Numbers:
    def compute(self, failures):
        return random.uniform(0, 2 ** failures)


def symbols(history):
    token = random.choice([0, 1])
    history.append(token)
    api_token = [random.choice([0, 1]) for _ in range(64)]  # S311
    return api_token


Drawing = Callable[[int, Random], str]


def typed(generator: Callable[[Random], int], other: Union[Random, None]) -> Tuple[int, Random]:
    made: Callable[[Tuple[Random, int]], str] = other
    return made, [Random, generator]  # S311


async def waited(self, loop, least, most):
    await self.async_wait(random.randint(least, most))
    await self.async_ask(random.randint(least, most))
    start_delay = in_seconds(random.randint(least, most))
    start = in_seconds(random.randint(least, most))
    loop.call(start_delay, start)


def one_of_them(self, max_id, rows, limit):
    self.call(random.randint(1, max_id))
    self.call(random.randint(0, len(rows) - 1))
    self.call(random.randint(self.first, self.row_count - 1))
    self.call(random.randint(1, limit))
    reset_code = random.randint(0, self.row_count - 1)  # S311
    return reset_code


def prefixed(self, letters):
    key_prefix = "".join(random.choices(letters, k=30))
    number_of_keys = random.randint(2, 5000)
    client_id = f"shop-{random.randint(1, 9000)}"
    user_id = f"shop-{random.randint(1, 9000)}"
    self.seed = Random().getrandbits(128)
    self.token = Random().getrandbits(128)  # S311
    return key_prefix, number_of_keys, client_id, user_id


def hidden(text, session):
    shown = "*" * random.randrange(15, 2000) if text else ""
    other = "%s" % random.randrange(15, 2000)
    tries = random.randint(2, 8)
    reset_with_check(session, tries=tries)
    session.session_id_counter = random.randint(128, 255) - 1
    session.session_id = random.randint(128, 5255) - 1  # S311
    return shown, other


class Client:
    def __init__(self):
        self.draw = random.random

    def handed_on(self, send):
        retry_request(send, self.draw)
        send_token(self.draw)  # S311


def order_number(day):
    return f"{day}-{random.randint(1000, 9999)}"


def random_name(length):
    return "".join(random.choice("aeioubcdfg") for _ in range(length))


def color_token():
    return "#%06x" % random.randint(0, 0xFFFFFF)


def access_token():
    return "%06x" % random.randint(0, 0xFFFFFF)  # S311


async def answer(context, sides, maximum):
    await context.send(str(random.randint(1, sides)))
    await context.send(str(random.randint(1, maximum)))


async def coinflip(context):
    await context.send(random.choice("HT"))


def limits():
    prefix = random.choice("ab")
    max_tokens = random.randint(10, 200)
    return prefix, max_tokens


def free_port(sock, low, high):
    sock.bind(("127.0.0.1", random.randint(low, high)))
    return sock.sendall(random.randint(low, high))


def forked(credentials, api):
    fork_name = "{}-{}".format(credentials["slug"], random.randint(1000, 9999))
    return api.fork(fork_name)


def placed(api):
    return api.make(bucket_name=f"pages-{random.randint(1000, 9999)}", registry_name=f"images{random.randint(1000, 9999)}")


def shared(api):
    return api.share(link_name=f"pages-{random.randint(1000, 9999)}")


def client(low, config):
    return align(random.randrange(low.start_port, config.last_port)), align(random.randint(low, config.last_port))


def mem_readback(device):
    data = [random.randint(0, 65535) for _ in range(10)]
    device.write(data)
    return device.read() == data


def invite(user):
    data = [random.randint(0, 65535) for _ in range(4)]  # S311
    return "/invite/%s/%s" % (user, "-".join(map(str, data)))


def colours(embed, discord):
    embed.colour = discord.Color(value=random.randint(0x000000, 0xFFFFFF))
    painted(discord.Colour(random.randint(0x000000, 0xFFFFFF)))
    painted(random.randint(0x000000, 0xFFFFFF))


def mined(most):
    start_nonce = random.randint(0, most)
    nonce = random.randint(0, most)  # S311
    return start_nonce, nonce

# profile: standard
"""Numbers that are told somebody, or stand for a place, a word of a model or a part of an address."""
import random


def value_told(args, asked, stream):
    gauge = random.randrange(args.gauge_range[0], args.gauge_range[1])
    stream.write("%s# Value [%s] of %s?" % (asked, gauge, args.name))
    other = random.randrange(args.gauge_range[0], args.gauge_range[1])
    stream.write("%s" % other)
    again = random.randrange(args.gauge_range[0], args.other_range[1])
    stream.write("%s# Token [%s] of %s?" % (asked, again, args.name))
    reading = random.randrange(args.gauge_range[0], args.gauge_range[1])
    stream.write("%s# Token [%s] of %s?" % (asked, reading, args.name))
    return gauge


def get_values(count):
    text = ".".join([str(random.randrange(1, 256)) for _ in range(4)])
    oid = ".".join(["1", "3"] + ["%d" % random.randrange(0, 255) for _ in range(count)])
    value = ":".join(f"{random.randint(0, 255):02x}" for _ in range(6))
    result = "".join(str(random.randrange(1, 256)) for _ in range(4))  # S311
    number = ".".join(str(random.randrange(1, 2**20)) for _ in range(4))  # S311
    string = "-".join([".", str(random.randrange(1, 256))])  # S311
    return text, oid, value, result, number, string


def place(cells, left, right, snap):
    for cell in cells:
        cell.move(snap(random.randint(left, max(left, right - cell.width)), 5))
        cell.mark(snap(random.randint(left, 10 ** cell.width), 5))  # S311


class Widget:
    def paint(self):
        self.startTimer(random.randrange(42, 23610, 129))
        self.startToken(random.randrange(42, 23610, 129))  # S311

    def pressed(self):
        self.entry.set_text(str(random.randint(0, 9)))
        self.entry.add(str(random.randint(0, 9)))  # S311
        self.text = self.entry.follow(str(random.randint(0, 9)))  # S311
        self.text = "".join(self.entry.follow(str(random.randint(0, 9))) for _ in range(6))  # S311
        [self.entry.follow(str(random.randint(0, 9))) for _ in range(6)]  # S311


def perturb(tokenizer, ids, place, limit, vocab_size):
    token = random.randint(23, len(tokenizer) - 1)
    ids[place] = token
    ids.append(other_token=random.randrange(vocab_size))
    token = random.randint(23, limit)  # S311
    return ids, token


def batches(data, randint_generator=random.randint, source=random.randint):  # S311
    return data[randint_generator(0, len(data))], source


def make_token(choose=random.choice):  # S311
    return choose("abc")


def logged(logger, send):
    logger.debug("debug message: %d", random.randint(0, 1000))
    logger.critical(" %d", random.randint(0, 1000))
    logger.info("code %d", random.randint(0, 1000))  # S311
    send("debug message: %d", random.randint(0, 1000))  # S311

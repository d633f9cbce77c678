# profile: standard
"""What generators, iterators, context managers and coroutines of the file give to commands: quoted, checked, or neither."""
import contextlib
import os
import re
import shlex
import uuid

NAME = re.compile(r"[A-Za-z0-9._-]+")


def quoted(rows):
    for row in rows:
        yield shlex.quote(row)


def checked(rows):
    for row in rows:
        if NAME.fullmatch(row):
            yield row


def identifiers(rows):
    for row in rows:
        yield str(uuid.UUID(row))


def numbers():
    for number in range(3):
        yield number


def handed_on(rows):
    yield from quoted(rows)


def as_they_are(rows):
    yield from rows


def mixed(rows):
    for row in rows:
        yield shlex.quote(row)
        yield row


def ending(rows):
    yield shlex.quote(rows[0])
    return rows[1]


def sent(rows):
    name = yield shlex.quote(rows[0])
    os.system("rm " + name)  # S605


def remove(rows):
    for name in quoted(rows):
        os.system("rm " + name)
    for name in checked(rows):
        os.system("rm " + name)
    for name in identifiers(rows):
        os.system("rm " + name)
    for number in numbers():
        os.system("rm %s" % number)
    for number, name in enumerate(handed_on(rows)):
        os.system("rm " + name)
    for name in as_they_are(("a", "b")):
        os.system("rm " + name)
    os.system("rm " + " ".join(quoted(rows)))
    os.system("rm " + next(quoted(rows)))
    os.system("rm " + next(iter(sorted(quoted(rows)))))


def remove_anything(rows):
    for name in as_they_are(rows):
        os.system("rm " + name)  # S605
    for name in mixed(rows):
        os.system("rm " + name)  # S605
    name = yield from ending(rows)
    os.system("rm " + name)  # S605
    os.system("rm " + " ".join(as_they_are(rows)))  # S605
    os.system("rm " + next(iter(rows)))  # S605


class Rows:
    def __init__(self, rows):
        self.rows = iter(rows)

    def __iter__(self):
        return self

    def __next__(self):
        return shlex.quote(next(self.rows))

    @property
    def names(self):
        for row in self.rows:
            yield shlex.quote(row)

    @property
    def raw(self):
        for row in self.rows:
            yield row

    def remove(self):
        for name in self:
            os.system("rm " + name)
        for name in self.names:
            os.system("rm " + name)
        for name in self.raw:
            os.system("rm " + name)  # S605


class Raw:
    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        yield from self.rows


def remove_rows(rows):
    for name in Rows(rows):
        os.system("rm " + name)
    given = Rows(rows)
    for name in given:
        os.system("rm " + name)
    for name in Raw(rows):
        os.system("rm " + name)  # S605
    either = Rows(rows) if len(rows) > 3 else Raw(rows)
    for name in either:
        os.system("rm " + name)  # S605
    first, second = Rows(rows)
    os.system("rm " + first + second)


@contextlib.contextmanager
def held(name):
    yield shlex.quote(name)


@contextlib.contextmanager
def held_as_it_is(name):
    yield name


class Held:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return shlex.quote(self.name)

    def __exit__(self, *_):
        pass

    def remove(self):
        with self as name:
            os.system("rm " + name)  # S605


class Itself(Held):
    def __enter__(self):
        return self


def unknown(name):
    return shlex.quote(name)


def remove_held(rows):
    with unknown(rows) as name:
        os.system("rm " + name)  # S605
    with held(rows) as name:
        os.system("rm " + name)
    with Held(rows) as name:
        os.system("rm " + name)
    with held_as_it_is(rows) as name:
        os.system("rm " + name)  # S605
    with Itself(rows) as itself:
        os.system("rm " + itself.name)  # S605


async def each_quoted(rows):
    for row in rows:
        yield shlex.quote(row)


async def one_quoted(row):
    return shlex.quote(row)


async def as_it_is(row):
    return row


class Queue:
    def __init__(self, rows):
        self.rows = rows

    def __aiter__(self):
        return self

    async def __anext__(self):
        return shlex.quote(await self.rows.get())

    async def __aenter__(self):
        return shlex.quote(await self.rows.get())

    async def __aexit__(self, *_):
        pass


async def remove_later(rows):
    async for name in each_quoted(rows):
        os.system("rm " + name)
    os.system("rm " + await one_quoted(rows))
    async for name in Queue(rows):
        os.system("rm " + name)
    async with Queue(rows) as name:
        os.system("rm " + name)
    async for name in rows:
        os.system("rm " + name)  # S605
    os.system("rm " + await as_it_is(rows))  # S605
    os.system("rm " + await rows.get())  # S605

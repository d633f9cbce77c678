# profile: standard
"""What classes check of the attributes of their instances before they use them, or before they keep them."""
import os
import re


class Used:
    def __init__(self, name):
        self.name = name
        self.folder = None

    def at_once(self):
        if not self.name.isalnum():
            raise ValueError(self.name)
        os.system("ls " + self.name)

    def of_a_list(self, cursor):
        if self.kind not in ("a", "b"):
            return
        cursor.execute(f"SELECT * FROM items WHERE kind = '{self.kind}'")
        cursor.execute(f"SELECT * FROM items WHERE name = '{self.name}'")  # S608

    def by_another_method(self):
        self.check()
        os.system("ls " + self.name)

    def check(self):
        if not re.fullmatch("[a-z]+", self.name):
            raise ValueError(self.name)

    def unchecked(self):
        print(self.name)
        os.system("ls " + self.name)  # S605

    def of_another(self, other):
        if not other.name.isalnum():
            raise ValueError(other)
        os.system("ls " + self.name)  # S605

    def changed(self, more):
        self.check()
        self.name = self.name + more
        os.system("ls " + self.name)  # S605

    @property
    def plain(self):
        if not self.name.isalnum():
            raise ValueError(self.name)
        return self.name

    @property
    def loud(self):
        return self.name.upper()

    def by_property(self):
        os.system("ls " + self.plain)

    def by_other_property(self):
        os.system("ls " + self.loud)  # S605


class Kept:
    def __init__(self, name, other):
        if not re.fullmatch("[a-z]+", name):
            raise ValueError(name)
        self.name = name
        self.other = other

    def used(self):
        os.system("ls " + self.name)
        os.system("ls " + self.other)  # S605


class Cleaned:
    def __init__(self, name, title, folder):
        self.name = self.clean(name)
        self.title = self.shorten(title)
        self.folder = self.without_spaces(name, folder)

    @staticmethod
    def clean(name):
        if not name.isalnum():
            raise ValueError(name)
        return name

    @classmethod
    def shorten(cls, title):
        return title[:10]

    def without_spaces(self, name, folder):
        if not name.isalnum():
            raise ValueError(name)
        return folder

    def used(self):
        os.system("ls " + self.name)
        os.system("ls " + self.title)  # S605
        os.system("ls " + self.folder)  # S605


class Set:
    def __init__(self, name):
        self.name = "all"
        if name.isalnum():
            self.name = name

    def used(self):
        os.system("ls " + self.name)


class Remembering:
    lines: list

    def last(self):
        return self.lines[-1]

    def number(self):
        return len(self.lines)


def remembered(session: Remembering):
    os.system("tail -n " + str(session.number()))
    os.system("ls " + session.last())  # S605


class Abstract:
    def __init__(self):
        self.folder = "/srv"
        self.place = "/srv"

    def command(self):
        raise NotImplementedError

    def verb(self):
        return "list"

    @property
    def noun(self):
        raise NotImplementedError

    @property
    def kind(self):
        return "all"

    @property
    def size(self):
        return "1"

    def run(self):
        os.system(self.command())  # S605
        os.system("x " + self.verb())  # S605
        os.system("x " + self.noun)  # S605
        os.system("x " + self.kind)  # S605
        os.system("x " + self.size)
        os.system("x " + self.folder)
        os.system("x " + self.place)  # S605


class Derived(Abstract):
    def __init__(self, place):
        super().__init__()
        self.place = place

    def verb(self):
        return self.word

    @property
    def kind(self):
        return self.word


class SetByOthers:
    def __init__(self, name):
        if not name.isalnum():
            raise ValueError(name)
        self.label = name

    def used(self):
        os.system("ls " + self.label)  # S605


def setting(made, name):
    made.label = name

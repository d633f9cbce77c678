# profile: standard
"""Texts that the body of a class keeps are as known as those of the module, unless methods put others there."""


class Orders:
    ALL = "SELECT * FROM orders WHERE "
    BY_NAME = "SELECT * FROM orders WHERE customer = '%s'"
    BY_STATE = "SELECT * FROM orders WHERE state = '{}'"
    IN_TABLE = "SELECT * FROM %s WHERE customer = ?"
    NAMES = "customer", "state"

    def __init__(self, connection):
        self.connection = connection

    def by_name(self, name):
        return self.connection.execute(self.BY_NAME % name)  # S608

    def by_state(self, state):
        return self.connection.execute(self.BY_STATE.format(state))  # S608

    def by_number(self, number):
        return [self.connection.execute(self.ALL + f"number = '{one}'") for one in number]  # S608

    @classmethod
    def of_all(cls, connection, name):
        return connection.execute(cls.BY_NAME % name)  # S608

    def in_table(self, table, name):
        return self.connection.execute(self.IN_TABLE % table, (name,))

    def by_size(self, size):
        return self.connection.execute(self.ALL + "size = %d" % size)


class Phrases:
    TEXT = "SELECT * FROM orders WHERE customer = '%s'"

    def __init__(self, text):
        self.TEXT = text

    def by_name(self, name):
        return self.TEXT % name


def of_others(self, name):
    return self.BY_NAME % name

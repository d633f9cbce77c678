# profile: standard
"""What a class of the file registers as tools is for the program itself to call."""


class Registry:
    def __init__(self):
        self.tools = {}

    def tool(self, name):
        def register(function):
            self.tools[name] = function
            return function
        return register


registry = Registry()


@registry.tool("read")
def read(path: str) -> str:
    return open(path).read()


def run():
    return registry.tools["read"]("notes.txt")

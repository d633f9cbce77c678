# profile: standard
import random
import string


class Client:
    def answer(self, packet, most, bits):
        packet.seq = random.randint(1, 2**32 - 1)
        packet.value = random.getrandbits(2048)  # S311
        packet.options.append(("MSS", random.randint(1, 1460)))
        packet.values.append(random.randint(1, 2**64 - 1))  # S311
        packet.options.append(("MSS", random.randint(1, most)))
        packet.options.append("%04x" % random.randint(0, 65535))
        packet.options.append("code=%d" % random.randint(0, 65535))  # S311
        packet.send(self.field(random.randint(0, 2 ** (8 * bits) - 1)))
        return self.made(random.randint(0, 0xFFFF), packet)

    def invite(self):
        self.send(str(random.randint(100000, 999999)))  # S311
        self.send(random.getrandbits(16))


def ask(session, config):
    session.get("https://x.example/l.json", params={"r": random.randint(1, 100000)})
    session.get("https://x.example/l.json", params={"c": random.randint(1, 100000)})  # S311
    config.set("global", "server_os", "".join(random.choice(string.ascii_letters) for _ in range(8)))
    config.set("global", "value", "".join(random.choice(string.ascii_letters) for _ in range(8)))  # S311
    config.set("global", "password", "".join(random.choice(string.ascii_letters) for _ in range(8)))  # S311
    config.has("server_os", "".join(random.choice(string.ascii_letters) for _ in range(8)))  # S311

# profile: standard
def read_routes(messages):
    routes = []
    for msg in messages:
        gw = "0.0.0.0"
        addr = "0.0.0.0"
        for attr in msg.data:
            addr = attr.data
        routes.append((gw, addr))
    return routes


def serve(app, sock, kind):
    address = "0.0.0.0"  # S104
    app.run(address, 80)
    addr = "0.0.0.0"  # S104
    sock.bind((addr, 80))
    local_address = "0.0.0.0"  # S104
    app.launch(host=local_address)
    host = "0.0.0.0"  # S104
    app.note(host)


def ask():
    address = "0.0.0.0"  # S104
    return address


class Server:
    def __init__(self):
        self.address = "0.0.0.0"  # S104
        address = "0.0.0.0"  # S104
        self.at = address

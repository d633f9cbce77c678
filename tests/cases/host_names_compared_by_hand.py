# profile: standard
# A program may compare the name of the host itself, once it has the certificate.

from ssl import create_default_context

from names import match_hostname


def wrap(stream, host):
    context = create_default_context()
    context.check_hostname = False
    connection = context.wrap_socket(stream, server_hostname=host)
    match_hostname(connection.getpeercert(), host)
    return connection


def wrap_before(stream, host, connection):
    match_hostname(connection.getpeercert(), host)
    context = create_default_context()
    context.check_hostname = False  # SEC220
    return context.wrap_socket(stream, server_hostname=host)


def wrap_for_others(stream, host):
    context = create_default_context()
    context.check_hostname = False  # SEC220
    return match_hostname, context.wrap_socket(stream, server_hostname=host)


def relax(context, connection, host):
    context.check_hostname = False
    match_hostname(connection.getpeercert(), host)


class Connection:
    def wrap(self, context, stream):
        context.check_hostname = False
        connection = context.wrap_socket(stream)
        self._check_host_name(connection, self.host)
        return connection

"""What nobody at Acme should write."""

from __future__ import annotations

from flake8_secure.api import HIGH, MEDIUM, Rule, arg, call
from flake8_secure.match.flows import flow, sink

PLAIN_LOGIN = Rule(
    code="ACM001",
    name="acme-plain-login",
    cwe=319,
    severity=HIGH,
    message="{name}() sends the password as it is: leave encrypted=False out",
    when=call("acme.login", "acme.Client().login").where(arg("encrypted", 2).equals(False)),
    why="""Whoever sits between the client and the server reads what is sent without encryption.""",
    bad="""
        import acme

        acme.login(user, password, encrypted=False)  # ACM001
        acme.Client(url).login(user, password, False)  # ACM001
    """,
    good="""
        import acme

        acme.login(user, password)
        acme.login(user, password, encrypted=True)
    """,
    see=("https://docs.acme.example/login",),
)

REPORT_QUERY = Rule(
    code="ACM002",
    name="acme-report-query",
    cwe=943,
    severity=HIGH,
    confidence=MEDIUM,
    message="{source} (line {line}) becomes part of a query of {sink}: pass it in values=",
    when=flow("sql", sink("acme.reports.query", arg=(0, "text"))),
    why="""The language of the reports has no quotes that a value could not end.""",
    bad="""
        import acme.reports
        from flask import request

        def report():
            year = request.args["year"]
            return acme.reports.query(f"sum sales of {year}")  # ACM002
    """,
    good="""
        import acme.reports
        from flask import request

        def report():
            year = int(request.args["year"])
            acme.reports.query("sum sales of $year", values={"year": request.args["year"]})
            return acme.reports.query(f"sum sales of {year}")
    """,
)

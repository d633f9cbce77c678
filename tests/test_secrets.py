"""What a finding says about a secret never holds the secret."""

from __future__ import annotations

import re
from typing import Tuple

import pytest

from flake8_secure.finding import Profile
from flake8_secure.options import Options
from flake8_secure.registry import all_rules
from flake8_secure.rules.secrets.names import PASSWORD, SECRET, TOKEN, keeps, kind_of, looks_random
from flake8_secure.rules.secrets.tokens import token_name
from flake8_secure.testing import check, examples

BAD = [
    source for rule in all_rules() if rule.code in ("S105", "S106", "S107", "SEC701", "SEC702", "SEC703")
    for name, source in examples([rule]) if "-bad-" in name
]


@pytest.mark.parametrize("source", BAD)
def test_a_message_does_not_hold_a_text_of_the_source(source: str) -> None:
    texts = [text for text in re.findall(r'"([^"\n]{6,})"', source) if not re.fullmatch(r"\w+|--[\w-]+|%.*", text)]
    messages = [finding.text for finding in check(source)]
    assert [(text, message) for text in texts for message in messages if text in message] == []


@pytest.mark.parametrize(("name", "kind"), [
    ("password", PASSWORD), ("DATABASEPASSWORD", PASSWORD), ("smtpPassword", PASSWORD), ("db_pass", PASSWORD),
    ("my_secret_password_for_email", PASSWORD), ("client_secret", SECRET), ("SECRET_KEY", SECRET), ("api_key", TOKEN),
    ("apiKey", TOKEN), ("access_token", TOKEN), ("passwords", None), ("compassion", None), ("passed", None),
    ("password_field", None), ("password_hash", None), ("has_password", None), ("INVALID_PASSWORD", None),
    ("next_token", None), ("input_token", None), ("split_token", None), ("tokens", None), ("token_type", None),
    ("pass_through", None), ("public_key", None), ("primary_key", None), ("AWS::IAM::AccessKey", None),
])
def test_a_name_promises_a_secret_or_not(name: str, kind: str) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(("name", "value", "kept"), [
    ("password", "hazelnut", True), ("password", "root", True), ("SECRET_KEY", "not so secret", True),
    ("api_key", "q8Zt71LmX0aWc4Re", True), ("password", "", False), ("password", "password", False),
    ("db_password", "DB_PASSWORD", False), ("password", "****", False), ("password", "${PASSWORD}", False),
    ("password", "your-password", False), ("password", "Enter your password", False), ("token", ",", False),
    ("token", "identifier", False), ("token", "https://example.com/a1b2c3d4", False), ("token", "1.20.3-rc1", False),
    ("secret", r"\w+\d{4}", False), ("secret", "vault.secrets.main", False),
])
def test_a_value_keeps_the_promise_or_not(name: str, value: str, kept: bool) -> None:
    kind = kind_of(name)
    assert kind is not None
    assert keeps(kind, name, value) is kept


@pytest.mark.parametrize(("value", "random"), [
    ("q8Zt71LmX0aWc4Re", True), ("123aa8a93bdde342c871564a62282af8", True), ("identifier", False), ("NextToken", False),
    ("2024-01-31", False), ("v1.2.3-beta4", False), ("aaaaaaaaaaaaaaaa1", False), ("two words 12345", False),
])
def test_a_text_looks_random_or_not(value: str, random: bool) -> None:
    assert looks_random(value) is random


@pytest.mark.parametrize(("parts", "name"), [
    (("AKIA", "Q3EGLUB7VNWTR2XD"), "AWS access key"),
    (("ghp_", "b7Qx2Lm9Zt4Wc8Re1Yk6Uj3Nf5Hd0Ga7Vs2P"), "GitHub token"),
    (("Bearer xoxb-", "2817-q8Zt71LmX0aWc4Re9Yk"), "Slack token"),
    (("sk_live_", "4eC39HqLyjWDarjtT1zdp7dc"), "Stripe key"),
    (("AIza", "SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY"), "Google API key"),
    (("SG.", "ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc-1s5cr"), "SendGrid key"),
    (("AKIA", "IOSFODNN7EXAMPLE"), None),
    (("ghp_", "x" * 36), None),
    (("AKIA", " or ASIA"), None),
    (("-----BEGIN ", "PRIVATE KEY-----"), None),
])
def test_the_form_of_a_token_names_its_service(parts: Tuple[str, str], name: str) -> None:
    assert token_name("".join(parts)) == name


@pytest.mark.parametrize(("source", "said"), [
    pytest.param('PASSWORD = "password"', "has its own name for a value", id="name"),
    pytest.param('password_2 = "Password_1"', "has its own name for a value", id="name with a number"),
    pytest.param('def login(password=""): ...', "is empty", id="empty"),
    pytest.param('PASSWORD = "guest"', "has its value in the source", id="word"),
    pytest.param('PASSWORD = "12"', "has its value in the source", id="number"),
])
def test_audits_say_of_a_constant_without_a_secret_what_it_is(source: str, said: str) -> None:
    findings = check(source, options=Options(profile=Profile.AUDIT))
    assert [said in finding.text for finding in findings] == [True]

# profile: standard
"""What is said about a secret, and what only shows what one looks like, is none."""
import logging

log = logging.getLogger(__name__)
DATA_JWT_SECRET = "oauth2_jwt_secret"
APP_SECRET = "oauth2-jwt-secret9"  # S105
DUMMY_SECRET = "FPPTH34D4E3MI2HG"
limits = {"change_password": "5/m/user", "reset": "10/h", "admin_password": "5/m/user", "db_password": "sk5/m!"}  # S105
value = Field(examples=["sk-1234567890", {"username": "johndoe", "password": "s3cr3t"}])
value = Field(default={"username": "johndoe", "password": "s3cr3t"})  # S105
COOKIE_SECRET_BYTES = "32bytes9"
secret_from = "config"
db_password = "(snip)"
_TESTS = [
    {"url": "https://example.org/e/" "eyJhbGciOiJIUzI1NiJ9" ".eyJpc3MiOiJiYkNvbGxhYkFwaSJ9" ".dGhpcyBpcyBubyBzaWduYXR1cmU"},
    {"videopassword": "seniorinfants2"},
]
SITES = [{"videopassword": "seniorinfants2"}]  # S105


def connect(username="anonymous", password="me@example.org"):
    password = address.password if address.password else "crawler@"
    return login(user="anonymous", password="s3cr3t"), login(user="root", password="s3cr3t")  # S106


def store(secret_uuid, secret_cache_duration, client_secret):
    log.debug("kept as %s for %s seconds", secret_uuid, secret_cache_duration)
    log.debug("kept %s", client_secret)  # SEC703


VARIABLES = {"password": "PGPASSWORD", "db_password": "SUPERPASSWORD"}  # S105

places = {"mail_from": "mail_settings", "smtp_host": "mail_settings", "smtp_password": "mail_settings"}
login_as = {"user": "mailer", "smtp_password": "mailer"}  # S105


def transport(password_transport, password_old):
    if password_transport in ("pipe", "mail,post"):
        return password_old == "pipes"  # S105
    return password_transport == "pipe9"  # S105


def forms(session, url):
    session.post(url, data={"password_form_1": "go on", "password_link": "Link", "password_submit": "Send"})
    return session.post(url, data={"password_bob": "Bob", "password_ann": "Wint3r"})  # S105


def hashes(user, nobody):
    nobody.password = "$2b$12$ZWqpL73h4rGNfLkJohAFAu0isqSw/bX9p/tzpbWRz/To5FAftaW8u"
    user.password = "pbkdf2_sha256$260000$c2FsdA$b5NbVMlYEU2Hqeg6Yz3M"
    user.password = "$1$mF86/UHC$WvcIcX2t6crBz2onWxyac."  # S105


def prompts(secret_arn):
    password = "ssword"
    log.debug("deleted %s", secret_arn)
    return rf"(?:{password})"


def widgets(css_classes, settings):
    css_classes["text"] = "input9x"
    css_classes["password"] = "input9x"
    css_classes["email"] = "input9x"
    settings["user"] = "mailer9x"
    settings["password"] = "mailer9x"  # S105
    log.info("use one password: %s, password: %s", settings.use_one_password, settings.password)  # SEC703
    log.info("use one password: %s", settings.use_one_password)


NAMES_IN_LDAP = {
    "unique": "ipaunique", "renamed": "rename", "kind": "type", "description": "description", "owner": "ipaowner",
    "secretkey": "ipatokenkey", "model": "ipamodel", "serial": "ipaserial",
}
posthog_api_key = "phc_Zk3vUq8R1J6HYVdfJarTEPqVAoRPJzMXzFcj8PIrJg0"
other_api_key = "pha_Zk3vUq8R1J6HYVdfJarTEPqVAoRPJzMXzFcj8PIrJg0"  # S105
archive.read(name, pwd=b"infected")
archive.read(name, pwd=b"infected9x")  # S106
secret = "no_log"
remove_password = "Nk7-vq2Lw9"


def refused(api_key, access_token, password):
    shown_api_key = f"{api_key[:4]}********{api_key[-4:]}" if len(api_key) > 8 else "*" * 8
    log.error("refused the key %s", shown_api_key)
    other_api_key = api_key.strip()
    log.error("refused the key %s", other_api_key)  # SEC703
    if access_token is not None:
        access_token = access_token[:8] + "*" * 15
    log.error("refused %s and %s", access_token, password)  # SEC703

netplan_secret_keys = (
    r"password|psk|key|shared|private|public|"
    r"identity|anonymous-identity|client-key-password"
)
CATALOGUE = {
    "Are you sure?": "Opravdu?",
    "Log in": "Přihlásit",
    "Password": "Heslo",
    "Sign up now": "Registrovat",
}
SETTINGS = {"host": "db.example", "password": "Heslo7x", "two words": "1", "three more words": "2"}  # S105


class Trial:
    password_detail_key = "registrationcode"
    password_extra_key = "Wint3rcode"  # S105
    SECRET_KEY = "secret-key-for-testing-only-0123456789"
    OTHER_SECRET_KEY = "secret-key-for-teasing-only-0123456789"  # S105


class Styles:
    MASTER_PASSWORD = "***REMOVED***"
    STYLE_LOGIN_PASSWORD = "basic_auth"
    OTHER_LOGIN_PASSWORD = "basic_fr0st"  # S105
    KINDS = {"EMAIL": "EMAIL", "PASSWORD": "USERNAME"}
    FILE_PASSWORD = "notasecret"
    CLIENT_SECRET = "nomatter"
    FIELDS = {"password": "PSWD", "new_password": "UNDEFINED", "old_password": "PSWT"}  # S105

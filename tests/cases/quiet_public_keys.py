# profile: standard
"""Public keys, texts that many entries of a table have alike, and words that say where something is, are no secrets."""

TOKEN = (
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuNIzKBOFB77aT/jN/FQ+/QVKWq5V1ka1AYmCR9hstz1pGNPH5ajOU9gAqta0T89iPnhjwla"
    "+3oec/Z3kGjxbpv6miQXu")
API_KEY = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEU417Aaa/MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w"
SIGNING_KEY = "MCowBQYDK2VwAyEAYwOpkozG4bl2UAgYye7fmdhFK/7oBG0wawIBAQQg"
AUTH_TOKEN = "MC4CAQAwBQYDK2VwBCIEIN88ffgzXnWPrFh8MjkcVPcVYwOpkozG4bl2UAgYye7f"  # S105
TABLE_SECRET_KEY = "config"
PLACE_SECRET_KEY = "settings"
OTHER_SECRET_KEY = "nutmeg2"  # S105
COLUMNS = {
    "name": "ATTm589825",
    "since": "ATTq591520",
    "login": "ATTq589876",
    "alias": "ATTm590480",
    "password": "ATTk589914",
    "old_password": "ATTk589918",
    "kind": "ATTj589832",
    "members": "ATTk591734",
}
LOGIN = {
    "name": "hazel",
    "password": "ATTk589914",  # S105
}
ACCOUNTS = {
    "anne_password": "acme-8fKd93nfKQ02",  # S105
    "berta_password": "acme-9fKd93nfKQ02",  # S105
    "carla_password": "acme-1fKd93nfKQ02",  # S105
    "dora_password": "acme-2fKd93nfKQ02",  # S105
    "emma_password": "acme-3fKd93nfKQ02",  # S105
    "frida_password": "acme-4fKd93nfKQ02",  # S105
    "gesa_password": "acme-5fKd93nfKQ02",  # S105
    "hanna_password": "acme-6fKd93nfKQ02",  # S105
}

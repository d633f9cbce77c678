"""Names of headers on the wire are no tokens, and tokens in addresses and headers are."""
TOKEN_HEADER = b"X-Auth-Token"
auth_token = b"x-auth-token"
token = "x-auth-token"  # S105
api_token = b"q8Zt71LmX0aWc4Re"  # S105

fetch("wss://feed.shop.internal/?token=ghp_" "R7tKq2Zm9XvB4nLw8YcH3sPd6FjG1aUe5TiO")  # SEC701
send("Authorization: Bearer glpat-" "R7tKq2Zm9XvB4nLw8YcH")  # SEC701
send("Authorization: Bearer token")

# Names of keys that are written as one word.
listener = Listener(address, authkey=b"q8Zt71LmX0aWc4Re")  # S106
accesskey = "q8Zt71LmX0aWc4Re"  # S105
sortkey = "q8Zt71LmX0aWc4Re"
authkey = b"name"

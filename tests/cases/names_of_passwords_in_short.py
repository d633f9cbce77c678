# profile: standard
"""Names of passwords and of what is put beside them, in few letters: only values that look like one keep the promise."""
pw = "Winter2020!"  # S105
bind_pw = "winter"  # S105
settings = {"pw": "Winter2020!"}  # S105
PEPPER = "9f8a7b6c5d4e3f2a1b0c"  # S105
pw = "piecewise"
pw = "Winter2020"
access = "Winter2020!"
PEPPER = "black"
token = "Winter2020!"

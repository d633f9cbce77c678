# profile: standard
"""A token that says that who has it is nobody in particular is handed out with every client."""
import os

BACKEND = os.getenv(
    "BACKEND",
    "eyJhbGciOiAiSFMyNTYiLCAidHlwIjogIkpXVCJ9."
    "eyJpc3MiOiAiYmFja2VuZCIsICJyZWYiOiAicW16YnRyd3N5aGt4IiwgInJvbGUiOiAiYW5vbiIsICJpYXQiOiAxNjk1NjQ0MTA3fQ."
    "kT3vZp8LhQx0Wc5RnYb7Jm2SdGf9AeUi4HoVqMzNs1E",
)
SERVICE = os.getenv(
    "SERVICE",
    "eyJhbGciOiAiSFMyNTYiLCAidHlwIjogIkpXVCJ9."  # SEC701
    "eyJpc3MiOiAiYmFja2VuZCIsICJyZWYiOiAicW16YnRyd3N5aGt4IiwgInJvbGUiOiAic2VydmljZV9yb2xlIiwgImlhdCI6IDE2OTU2NDQxMDd9."
    "kT3vZp8LhQx0Wc5RnYb7Jm2SdGf9AeUi4HoVqMzNs1E",
)

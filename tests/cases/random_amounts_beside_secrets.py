# profile: standard
"""What is drawn for a secret is none itself: how long it is, how long it holds."""
import random

password_length = random.randint(8, 12)
passwordLength = random.randint(8, 12)
n_tokens = random.randint(1, 5)
masked_tokens = random.sample(range(10), 3)
token_ttl = random.randint(60, 90)
session_timeout = random.randint(60, 90)
token_delay = random.uniform(0, 1)
otp_jitter = random.random()
session_color = random.choice(["red", "blue"])
auth_users = random.sample([1, 2, 3], 1)

token = random.randint(1, 10**9)  # S311
session_token = random.randint(1, 10**9)  # S311
length_token = random.randint(1, 10**9)  # S311
timeout_password = "".join(random.choice("abc") for _ in range(8))  # S311

# profile: standard
"""Passwords that are the word and a number: a short one tells fields apart, a long one is part of a password."""
login(password="password123")  # S106
password = "password123"  # S105
password1, password2 = "password1", "password2"
connect(password="password2")
JWT_SECRET = "my_super_secret_jwt_key"  # S105
JWT_SECRET_NAME = "my_super_secret_jwt_key"
JWT_SECRET = "oauth_jwt_secret"

"""Credentials that a Django project does not send do not make it worse that all origins are allowed."""
CORS_ALLOW_ALL_ORIGINS = True  # SEC511
CORS_ALLOW_CREDENTIALS = False

# profile: standard
"""Classes of settings that turn off what the class is careful of that they derive from: not for trials."""


class Config:
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    REMEMBER_COOKIE_SECURE = False


class StagingConfig(Config):
    SESSION_COOKIE_SECURE = False  # SEC502
    SESSION_COOKIE_HTTPONLY = True


class DevelopmentConfig(Config):
    SESSION_COOKIE_SECURE = False
    SESSION_COOKIE_HTTPONLY = False


class ProductionConfig(Config):
    REMEMBER_COOKIE_SECURE = True


class Other:
    SESSION_COOKIE_HTTPONLY = False

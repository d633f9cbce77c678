# profile: standard
"""Keys that sign sessions, in classes of settings: any text is in use there, but for tests and development."""
import os


class Config:
    SECRET_KEY = "password"  # S105


class ProductionConfig(Config):
    SECRET_KEY = "production"  # S105


class DevelopmentConfig(Config):
    SECRET_KEY = "dev"


class TestingConfig(Config):
    SECRET_KEY = "test"


class DeployedConfig(Config):
    SECRET_KEY = os.environ["SECRET_KEY"]


class Names:
    SECRET_KEY = "secret"

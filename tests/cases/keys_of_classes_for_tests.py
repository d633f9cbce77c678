# profile: standard
"""Keys in classes of settings: those for tests sign nothing."""
import os

WORD = "hazelnut-cake"


class Config:
    SECRET_KEY = os.getenv("SHOP_KEY", "hazelnut-cake")  # SEC542


class TestingConfig(Config):
    SECRET_KEY = os.getenv("SHOP_TEST_KEY", "hazelnut-cake")


class ShopTestSettings(Config):
    SECRET_KEY = WORD


class LatestConfig(Config):
    SECRET_KEY = os.getenv("SHOP_KEY", "hazelnut-cake")  # SEC542


class TestimonialConfig(Config):
    SECRET_KEY = WORD  # SEC542

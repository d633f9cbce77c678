# profile: standard
"""Keys of classes whose fields come from the environment."""
from pydantic import BaseModel, field_validator
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    jwt_secret: str = "your-secret-key-here"  # SEC542
    jwt_secret_key: str = "dev-secret-key-change-in-production"  # SEC542
    SECRET_KEY: str = "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7"  # S105
    app_secret_key: str = ""
    secret_name: str = "change-me"
    secret_key = None


class Example(BaseModel):
    secret_key: str = "change-me"


class Checked(BaseSettings):
    secret_key: str = "changeme"

    @field_validator("secret_key")
    def check(cls, value):
        if value in ("changeme", ""):
            raise ValueError
        return value


secret_key: str = "change-me"

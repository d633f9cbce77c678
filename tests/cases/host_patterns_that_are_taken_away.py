# profile: standard
"""Patterns of hosts whose matches are taken out of a text: nothing is let in by them, and more than meant is taken at worst."""
import re

from pydantic import BaseModel, field_validator


class Image(BaseModel):
    name: str
    page: str

    @field_validator("name", mode="before")
    @classmethod
    def validate_name(cls, name: str) -> str:
        return re.sub(r"^ghcr.io/", "", name)

    @field_validator("page", mode="before")
    @classmethod
    def validate_page(cls, page: str) -> str:
        if not re.match(r"^https://ghcr.io/", page):  # SEC804
            raise ValueError(page)
        return page

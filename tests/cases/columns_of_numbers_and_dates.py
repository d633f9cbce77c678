# profile: standard
"""A column of dates or numbers has nothing to escape; one of texts has."""
import sqlalchemy as sa
from django.db import models
from django.utils.safestring import mark_safe
from markupsafe import Markup
from sqlalchemy.orm import mapped_column

from shop.models import Base


class Order(Base):
    changed = sa.Column(sa.DateTime, nullable=True)
    number = mapped_column("order_number", sa.Integer())
    title = sa.Column(sa.String(200))
    note = mapped_column("note", sa.Text)
    made = sa.Column("made")

    def show_changed(self):
        return Markup(f"<span>{self.changed}</span>")

    def show_number(self):
        return Markup(f"<span>{self.number}</span>")

    def show_title(self):
        return Markup(f"<b>{self.title}</b>")  # S704

    def show_note(self):
        return Markup(f"<b>{self.note}</b>")  # S704

    def show_made(self):
        return Markup(f"<b>{self.made}</b>")  # S704

    def show_kind(self):
        return Markup(f"<b>{self.kind}</b>")  # S704


class Shelf(models.Model):
    filled = models.DateTimeField()
    name = models.CharField(max_length=20)

    def show_filled(self):
        return mark_safe(f"<i>{self.filled}</i>")

    def show_name(self):
        return mark_safe(f"<i>{self.name}</i>")  # S308

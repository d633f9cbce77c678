"""Classes made of annotated fields: those of attrs, at a third of its price and without its import.

flake8 waits at its start for every class that a plugin makes. Type checkers see attrs itself, so that
what is frozen stays as it is made; nothing watches over that when flake8 runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import Attribute, define, evolve, field, fields, frozen
else:
    import sys
    from functools import partial

    _NOTHING = object()

    class Attribute:
        """A field of a class."""

        def __init__(self, default=_NOTHING, *, factory=None, converter=None, init=True, eq=None):
            self.name = ""
            self.preset = default
            self.factory = factory
            self.converter = converter
            self.init = init
            self.key = eq
            self.maker = None
            self.check = None

        def default(self, method):
            """Let *method* make the value of the field from those before."""
            self.maker = method
            return method

        def validator(self, method):
            """Call *method* with this field and its value when an instance is made."""
            self.check = method
            return method

    field = Attribute

    def fields(cls):
        """Return the fields of a class, none where it was not made here."""
        return getattr(cls, "__fields__", ())

    def evolve(instance, **changes):
        """Return a copy of *instance* with other values in the fields that *changes* names."""
        for attribute in fields(instance.__class__):
            if attribute.init:
                changes.setdefault(attribute.name, getattr(instance, attribute.name))
        return instance.__class__(**changes)

    def define(cls=None, *, kw_only=False, eq=True, repr=True, slots=False, hash=False):
        """Give a class what its annotated fields ask for: `__init__`, and `__eq__` and `__repr__` if wanted."""
        if cls is None:
            return partial(define, kw_only=kw_only, eq=eq, repr=repr, slots=slots, hash=hash)
        annotated = cls.__annotations__ if sys.version_info >= (3, 10) else cls.__dict__.get("__annotations__", ())
        own = [_attribute(cls, name) for name in annotated]
        cls.__fields__ = found = (*fields(cls), *own)
        names = [attribute.name for attribute in found]
        texts = [*_constructor(found, kw_only)]
        if eq:
            texts += _comparison(found)
        if eq and "__hash__" not in cls.__dict__:
            texts += ["def __hash__(self):", f" return hash({_row('self', names)})"] if hash else ["__hash__ = None"]
        made = {}
        exec("\n".join(texts), {"NOTHING": _NOTHING, "FIELDS": found}, made)  # noqa: S102 our own text
        if repr:
            made["__repr__"] = _shown
        if slots:
            left_out = ("__dict__", "__weakref__", *names)
            kept = {name: value for name, value in cls.__dict__.items() if name not in left_out}
            return type(cls)(cls.__name__, cls.__bases__, {
                **kept, **made, "__slots__": tuple(names), "__qualname__": cls.__qualname__,
            })
        for name, value in made.items():
            setattr(cls, name, value)
        return cls

    frozen = partial(define, hash=True)

    def _attribute(cls, name):
        """Return the field of *cls* called *name*; the class itself keeps nothing under that name."""
        given = cls.__dict__.get(name, _NOTHING)
        found = given if isinstance(given, Attribute) else Attribute(given)
        found.name = name
        if given is not _NOTHING:
            delattr(cls, name)
        if hasattr(cls, name):
            setattr(cls, name, None)  # hides a property of a base
        return found

    def _constructor(found, kw_only):
        """Yield the lines of `__init__`."""
        parameters, lines, checks = [], [], []
        for position, attribute in enumerate(found):
            name, here = attribute.name, f"FIELDS[{position}]"
            value = name
            if not attribute.init:
                value = f"{here}.maker(self)"
            elif attribute.factory is not None:
                parameters.append(f"{name}=NOTHING")
                value = f"{here}.factory() if {name} is NOTHING else {name}"
            elif attribute.preset is not _NOTHING:
                parameters.append(f"{name}={here}.preset")
            else:
                parameters.append(name)
            if attribute.converter is not None:
                value = f"{here}.converter({value})"
            lines.append(f" self.{name} = {value}")
            if attribute.check is not None:
                checks.append(f" {here}.check(self, {here}, self.{name})")
        yield f"def __init__(self{', *' * (kw_only and bool(parameters))}{''.join(f', {name}' for name in parameters)}):"
        yield from (*lines, *checks) or (" pass",)

    def _comparison(found):
        """Yield the lines of `__eq__`."""
        yield "def __eq__(self, other):"
        yield " if other.__class__ is not self.__class__: return NotImplemented"
        sides = [
            _row(side, [attribute.name for attribute in found], {
                attribute.name: f"FIELDS[{position}].key" for position, attribute in enumerate(found) if attribute.key
            })
            for side in ("self", "other")
        ]
        yield f" return {' == '.join(sides)}"

    def _row(side, names, keys=()):
        """Return the text of a tuple of the values of *side*, some by a function of theirs."""
        values = [f"{keys[name]}({side}.{name})" if name in keys else f"{side}.{name}" for name in names]
        return f"({''.join(f'{value}, ' for value in values)})"

    def _shown(self):
        values = (f"{attribute.name}={getattr(self, attribute.name)!r}" for attribute in fields(self.__class__))
        return f"{self.__class__.__name__}({', '.join(values)})"

__all__ = ["Attribute", "define", "evolve", "field", "fields", "frozen"]

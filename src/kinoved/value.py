"""Makes a class with annotated fields a frozen value, as `dataclass(frozen=True, slots=True)` does.

It does it in a small part of the time, because initialisers are compiled once for each number of
fields, where eight pieces of code are compiled for every class there; a check makes some seventy
such classes before it reads a word of the list, and the budget of a cold start is held in
bench/cost.py. Classes that need `field()` stay dataclasses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, dataclass_transform

_Class = TypeVar("_Class")
_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True)
def value(cls: type[_Class]) -> type[_Class]:
    """The class `cls` with slots, an initialiser, equality, hash and representation by its fields.

    Values cannot be changed once they are made; they can be copied and pickled. Methods must not
    use `super()` without arguments, because the class is made anew.
    """
    names = tuple(cls.__dict__.get("__annotations__", ()))  # noqa: RUF063 - inspect is slow
    defaults = tuple(cls.__dict__[name] for name in names if name in cls.__dict__)
    if any(name not in cls.__dict__ for name in names[len(names) - len(defaults) :]):
        raise TypeError(f"{cls.__name__}: a field without a default follows one with a default")
    reached: dict[str, Any] = {"_become": _BECOME}
    left_out = {*names, "__dict__", "__weakref__"}
    body = {name: held for name, held in cls.__dict__.items() if name not in left_out}
    body |= _compared(_fields(names))
    body |= {
        "__init__": FunctionType(_initialiser(names), reached, "__init__", defaults),
        "__slots__": names,
        "__match_args__": names,
        "__repr__": _represented,
        "__setattr__": _refused,
        "__delattr__": _refused,
    }
    made_anew: type[_Class] = type(cls.__name__, cls.__bases__, body)
    open_ = {"__slots__": names, "__setattr__": object.__setattr__}
    reached |= {"_open": type(cls.__name__, cls.__bases__, open_), "_closed": made_anew}
    return made_anew


def changed(old: _Value, **fields: Any) -> _Value:
    """A copy of the value `old` in which the `fields` are as given; TypeError for a strange one."""
    kept = {name: getattr(old, name) for name in old.__match_args__}  # type: ignore[attr-defined]
    return type(old)(**{**kept, **fields})


def _initialiser(names: tuple[str, ...]) -> CodeType:
    """The code that sets the fields `names`.

    A value that cannot be changed is one for that time that can: to set a field of it by its
    descriptor takes ten times as long.
    """
    code = _pattern(len(names))
    named = {f"field_{number}": name for number, name in enumerate(names)}
    known = tuple(named.get(name, name) for name in code.co_names)
    return code.replace(co_varnames=("self", *names), co_names=known)


@cache
def _pattern(count: int) -> CodeType:
    """The code that sets `count` fields, compiled once for all classes with so many."""
    given = "".join(f", field_{n}" for n in range(count))
    sets = "".join(f"  self.field_{n} = field_{n}\n" for n in range(count))
    text = f"def __init__(self{given}):\n  _become(self, _open)\n{sets}  self.__class__ = _closed\n"
    made: dict[str, Any] = {}
    exec(text, made)  # noqa: S102 - nothing in it is from outside
    code: CodeType = made["__init__"].__code__
    return code


_BECOME = object.__dict__["__class__"].__set__


def _fields(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    """What reads the fields `names` of a value as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda made: tuple(getattr(made, name) for name in names)


def _compared(fields: Callable[[object], tuple[object, ...]]) -> dict[str, Any]:
    """Equality, hash and copying by the fields."""

    def equal(self: object, other: object) -> Any:
        if other.__class__ is self.__class__:
            return fields(self) == fields(other)
        return NotImplemented

    def hashed(self: object) -> int:
        return hash(fields(self))

    def reduced(self: object) -> tuple[type, tuple[object, ...]]:
        return self.__class__, fields(self)

    return {"__eq__": equal, "__hash__": hashed, "__reduce__": reduced}


def _represented(self: object) -> str:
    names = type(self).__match_args__  # type: ignore[attr-defined]
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({fields})"


def _refused(self: object, *_: object) -> None:
    raise AttributeError(f"a {type(self).__name__} cannot be changed: make a new one")

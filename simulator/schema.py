import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

TYPE_CHECKS: dict[str, Callable[[Any], bool]] = {
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "InputFile": lambda value: isinstance(value, str) and value.startswith("attach://"),
}

Json = dict[str, Any]


class SchemaError(Exception):
    """Something on the wire that the Bot API description does not allow; the message names it."""


class Schema:
    """The Bot API description, as far as the local Telegram knows it (`botapi.json`, Bot API 10.3).

    A parameter that the local Telegram would silently ignore is left out of the file, so that using it is a violation.
    """

    def __init__(self) -> None:
        description = _description()
        self.reactions = frozenset(description["reactions"])
        self.topic_icon_colors: list[int] = description["topic_icon_colors"]
        self._methods: dict[str, Json] = description["methods"]
        self._types: dict[str, Json] = description["types"]
        self._method_names = {name.lower(): name for name in self._methods}

    def method_name(self, written: str) -> str | None:
        """Return the method's own spelling, or None for a method that the local Telegram does not support."""
        return self._method_names.get(written.lower())

    def takes_file(self, method: str, name: str) -> bool:
        """Tell whether a part of a multipart request is the parameter itself, not something it refers to."""
        return "InputFile" in self._methods[method]["fields"].get(name, [[]])[0]

    def parse_call(self, method: str, fields: Mapping[str, Any]) -> Json:
        """Turn the fields of a request, texts of a form or values of JSON, into checked parameters."""
        declared = self._methods[method]["fields"]
        for name in fields:
            if name not in declared:
                raise SchemaError(f'{method}: parameter "{name}" is unknown')
        params = {name: _from_wire(value, declared[name][0]) for name, value in fields.items()}
        self._check_fields(params, declared, method)
        return params

    def check_result(self, method: str, result: Any) -> None:
        """Refuse a result that the method is not described to return."""
        self._check(result, self._methods[method]["returns"], f"result of {method}")

    def check(self, value: Any, kind: str) -> None:
        """Refuse a value that is not of the described type `kind`, for example "Update"."""
        self._check(value, [kind], kind)

    def _check(self, value: Any, kinds: Sequence[str], where: str) -> None:
        problems = []
        for kind in kinds:
            try:
                self._check_kind(value, kind, where)
            except SchemaError as problem:
                problems.append(str(problem))
            else:
                return
        raise SchemaError("; or ".join(problems))

    def _check_kind(self, value: Any, kind: str, where: str) -> None:
        if kind.startswith("Array of "):
            self._check_array(value, kind.removeprefix("Array of "), where)
        elif kind in TYPE_CHECKS:
            _require(TYPE_CHECKS[kind](value), f"{where}: must be {kind}")
        elif "subtypes" in self._types[kind]:
            self._check_union(value, self._types[kind], where)
        else:
            _require(isinstance(value, dict), f"{where}: must be an object {kind}")
            self._check_fields(value, self._types[kind]["fields"], where)

    def _check_array(self, value: Any, kind: str, where: str) -> None:
        _require(isinstance(value, list), f"{where}: must be an Array of {kind}")
        for index, item in enumerate(value):
            self._check(item, [kind], f"{where}[{index}]")

    def _check_union(self, value: Any, union: Json, where: str) -> None:
        if "by" not in union:
            self._check(value, union["subtypes"], where)
            return
        _require(isinstance(value, dict), f"{where}: must be an object")
        chosen = value.get(union["by"])
        _require(chosen in union["subtypes"], f'{where}.{union["by"]}: "{chosen}" is unknown')
        self._check_kind(value, union["subtypes"][chosen], where)

    def _check_fields(self, value: Json, declared: Json, where: str) -> None:
        for name in value:
            _require(name in declared, f'{where}: field "{name}" is unknown')
        for name, (kinds, required) in declared.items():
            _require(name in value or not required, f'{where}: "{name}" is required')
            if name in value:
                self._check(value[name], kinds, f"{where}.{name}")


def _require(fulfilled: bool, problem: str) -> None:
    if not fulfilled:
        raise SchemaError(problem)


def _from_wire(value: Any, kinds: Sequence[str]) -> Any:
    if not isinstance(value, str) or kinds == ["String"] or "InputFile" in kinds:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


@cache
def _description() -> Json:
    description: Json = json.loads(files("simulator").joinpath("botapi.json").read_text(encoding="utf-8"))
    return description

"""One YAML file of `data/` or `locales/` becomes typed records, or a `RecordsError` with one line per problem."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

_STRICT = ConfigDict(extra="forbid", strict=True)
_REMEDIES = {
    "missing": "add it",
    "unexpected_keyword_argument": "correct its spelling or remove it",
    "date_parsing": "write a day that exists, as 2026-11-22",
}


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Record = TypeVar("_Record", bound=_HasId)
_Shape = TypeVar("_Shape")


@dataclass(frozen=True, slots=True)
class RecordProblem:
    """One thing that is wrong in a file."""

    file: str
    record: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.record}: {self.what}; {self.remedy}"


class RecordsError(Exception):
    """Files cannot be used. Its text has one line per problem: file, record, problem, remedy."""

    def __init__(self, problems: Iterable[RecordProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class _DataLoader(yaml.CSafeLoader):
    """A safe loader that refuses duplicate keys and leaves dates as text, to be judged with their record."""

    yaml_implicit_resolvers = {  # noqa: RUF012  (PyYAML's own class attribute)
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for place, key in enumerate(keys):
            if key in keys[:place]:
                raise yaml.constructor.ConstructorError(None, None, f"key {key!r} stands twice", node.start_mark)
        return super().construct_mapping(node, deep=deep)


def read_table(path: Path, shape: type[tuple[_Record, ...]]) -> Mapping[str, _Record]:
    """The records of a file by id, in their order. Raises RecordsError."""
    records = read_records(path, shape)
    table = {record.id: record for record in records}
    ids = [record.id for record in records]
    twice = [record_id for record_id in table if ids.count(record_id) > 1]
    if twice:
        raise RecordsError(
            RecordProblem(path.name, record_id, "the id stands twice", "give one of them another id")
            for record_id in twice
        )
    return table


def read_records(path: Path, shape: type[_Shape]) -> _Shape:
    """The records of a file in that shape; a file with one mapping is one record. Raises RecordsError."""
    raw = _load(path)
    records = raw if isinstance(raw, list) else [raw]
    try:
        # JSON, because there strict means what it says: a date is ISO text, a text is never a number.
        return TypeAdapter(shape, config=_STRICT).validate_json(_as_json(path, records))
    except ValidationError as error:
        raise RecordsError(_problem(path.name, records, details) for details in error.errors()) from None


def _load(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8-sig"), _DataLoader)  # noqa: S506  (it is a SafeLoader)
    except OSError:
        raise RecordsError([RecordProblem(path.name, "file", "it cannot be read", "put the file back")]) from None
    except (UnicodeDecodeError, yaml.reader.ReaderError):
        raise RecordsError(
            [RecordProblem(path.name, "file", "it is not plain text", "save it again as UTF-8")]
        ) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = " ".join((error.problem or "not YAML").split())
        raise RecordsError([RecordProblem(path.name, f"line {line}", what, "correct the YAML there")]) from None


def _as_json(path: Path, records: list[Any]) -> str:
    try:
        return json.dumps(records)
    except (TypeError, ValueError):  # YAML can say more than JSON: !!binary, !!set, a record inside itself
        remedy = "write texts, whole numbers, true, false, null, lists and records only"
        raise RecordsError(
            [RecordProblem(path.name, "file", "it holds a value of no kind used here", remedy)]
        ) from None


def _problem(file: str, records: list[Any], details: ErrorDetails) -> RecordProblem:
    place, *keys = details["loc"]
    key = ".".join(map(str, keys))
    remedy = _REMEDIES.get(details["type"], "correct the value")
    return RecordProblem(file, _name(records, place), f"{key}: {details['msg']}", remedy)


def _name(records: list[Any], place: int | str) -> str:
    record = records[place] if isinstance(place, int) and place < len(records) else None
    record_id = record.get("id") if isinstance(record, Mapping) else None
    return str(record_id) if record_id else f"record {int(place) + 1}"

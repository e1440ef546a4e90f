"""Workbook safety: an uploaded file is judged by its directory before a library touches its contents."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from warnings import catch_warnings, simplefilter
from xml.etree.ElementTree import ParseError
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from bot.files.roster.refusal import RosterFileError

MEGABYTE = 1_000_000
MOST_UNPACKED_MB = 200
# openpyxl reads sheets row by row, but everything else (the shared texts, the styles) at once.
_MOST_AT_ONCE_MB = 40
# Of each element of these it makes an object, whatever comes of it: twenty times slower.
_READ_AS_OBJECTS = frozenset({"xl/styles.xml", "xl/workbook.xml", "[content_types].xml", "xl/_rels/workbook.xml.rels"})
_MOST_AS_OBJECTS_MB = 2
_MOST_MEMBERS = 2_000
# Sheets shrink to a tenth or a fiftieth; only a bomb shrinks to less than a two-hundredth.
_STEEPEST_RATIO = 200
_RATIO_COUNTS_FROM = 5 * MEGABYTE
_IS_ENCRYPTED = 0x1
# ISO/IEC 29500 Strict and Transitional: the same words under other names.
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_NAMESPACES = {
    _STRICT: b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/": b"http://schemas.openxmlformats.org/officeDocument/2006/",
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
}

# What zipfile, expat and openpyxl raise over a file that is damaged or was forged.
_DAMAGE = (
    BadZipFile,
    ParseError,
    zlib.error,
    EOFError,
    OSError,
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    TypeError,
    ValueError,
)


def check_workbook(path: Path) -> None:
    """Raise RosterFileError unless that zip file is a workbook without macros and of a size that can be read."""
    with damage_told(), ZipFile(path) as packed:
        members = packed.infolist()
    names = {member.filename.lower() for member in members}
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        raise RosterFileError("roster-file-macros")
    if not {"[content_types].xml", "xl/workbook.xml"} <= names:
        raise RosterFileError("roster-file-not-workbook")
    if any(member.flag_bits & _IS_ENCRYPTED for member in members):
        raise RosterFileError("roster-file-encrypted")
    if len(members) > _MOST_MEMBERS or any(map(_is_bomb, members)) or _unpacked(members) > MOST_UNPACKED_MB * MEGABYTE:
        raise RosterFileError("roster-file-unpacked", {"limit": MOST_UNPACKED_MB})
    if any(member.file_size > _MOST_AS_OBJECTS_MB * MEGABYTE for member in members if _is_read_as_objects(member)):
        raise RosterFileError("roster-file-too-much")


def transitional(path: Path) -> bytes:
    """The workbook, in the usual namespaces where it is "Strict Open XML", which openpyxl 3.1 cannot read.

    Call `check_workbook` before: it holds what is unpacked here within bounds.
    """
    with damage_told(), ZipFile(path) as packed:
        if _STRICT not in packed.read("xl/workbook.xml"):
            return path.read_bytes()
        written = BytesIO()
        with ZipFile(written, "w", ZIP_DEFLATED) as usual:
            for member in packed.infolist():
                if member.filename.lower().endswith((".xml", ".rels")):
                    usual.writestr(member.filename, _usual(packed.read(member)))
        return written.getvalue()


def _usual(xml: bytes) -> bytes:
    for strict, usual in _NAMESPACES.items():
        xml = xml.replace(strict, usual)
    return xml


@contextmanager
def damage_told() -> Iterator[None]:
    """Raise what a library raises over a broken file as one RosterFileError; what it only warns of stays unsaid."""
    with catch_warnings():
        simplefilter("ignore")
        try:
            yield
        except _DAMAGE:
            raise RosterFileError("roster-file-damaged") from None


def _is_read_as_objects(member: ZipInfo) -> bool:
    return member.filename.lower() in _READ_AS_OBJECTS


def _is_bomb(member: ZipInfo) -> bool:
    # Whatever it is called: any part can be named as the shared texts. One that is called a sheet and is none meets the
    # limits of the process that reads it (bot/files/roster/bounded.py).
    if not member.filename.lower().startswith("xl/worksheets/"):
        return member.file_size > _MOST_AT_ONCE_MB * MEGABYTE
    return member.file_size > max(_RATIO_COUNTS_FROM, _STEEPEST_RATIO * member.compress_size)


def _unpacked(members: list[ZipInfo]) -> int:
    return sum(member.file_size for member in members)

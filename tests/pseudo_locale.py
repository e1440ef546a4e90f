"""A language that nobody speaks: English with accents, a fifth longer, as its translations are."""

import re
import shutil
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.texts import SOURCE_LOCALE

# Tags, entities, links and commands are no words.
_NO_WORDS = re.compile(r"(<[^>]*(?:>|$)|&\w+;|https?://\S+|(?<!\w)/\w+)")
_ACCENTS = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áêïöüýÁÊÏÖÜÝçñšžÇÑŠŽ")
# A vowel inside a word is said twice.
_GROWS = re.compile(r"(?<=[a-z])[aeiou](?=[a-z])")


def write_pseudo_locale(source: Path, target: Path) -> None:
    """Copy the folder of all languages to `target`, where English has words that are longer and hardly ASCII."""
    shutil.copytree(source, target)
    for path in (target / SOURCE_LOCALE).rglob("*.ftl"):
        resource = FluentParser().parse(path.read_text("utf-8"))
        Pseudo().visit(resource)
        path.write_text(FluentSerializer().serialize(resource), "utf-8")


def pseudo(text: str) -> str:
    """Return the text in the language that nobody speaks."""
    parts = _NO_WORDS.split(text)
    return "".join(part if _NO_WORDS.fullmatch(part) else _longer(part).translate(_ACCENTS) for part in parts)


class Pseudo(Transformer):
    """Puts the words of a resource into the language that nobody speaks."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 fluent.syntax names it
        node.value = pseudo(node.value)
        return node


def _longer(words: str) -> str:
    return _GROWS.sub(lambda vowel: vowel[0] * 2, words)

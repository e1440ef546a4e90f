"""Languages that nobody speaks: English in the letters of each script, to see what longer or taller words break."""

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.texts.languages import SOURCE_LOCALE, Language, read_languages

# Tags, entities, links and commands are no words, and what is Japanese stays so.
_NO_WORDS = re.compile(r"(^\"[^<>]*>|<[^>]*(?:>|$)|&\w+;|https?://\S+|(?<!\w)/\w+)")
_ACCENTS = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áêïöüýÁÊÏÖÜÝçñšžÇÑŠŽ")
# A vowel inside a word is said twice.
_GROWS = re.compile(r"(?<=[a-z])[aeiou](?=[a-z])")
_WORD = re.compile(r"[A-Za-z]+")
_BLANK_IN_SENTENCE = re.compile(r"(?<=[^\s\x00-\x7f]) (?=[^\s\x00-\x7f])")
_PLURALS = frozenset({"zero", "one", "two", "few", "many"})


@dataclass(frozen=True, slots=True)
class Script:
    """How words look: `letters` of several signs each, for so many of English, and whether blanks part the words."""

    letters: Sequence[str]
    for_letters: int = 1
    parts_words: bool = False


# By the folder of a language: marks above and below, vowels before, stacks; and words that no blank parts.
SCRIPTS: Mapping[str, Script | None] = {
    "vi": None,  # Latin letters with accents
    "th": Script(("ก", "ที่", "น้ำ", "เร", "ปู่", "ไม", "ส", "ฏิ", "โล", "ณ์")),
    "km": Script(("ក", "ស្រ", "ត្រី", "ពុំ", "ង៉ា", "ឆ្នាំ", "រ", "ខ្មែ"), 2),
    "my": Script(("က", "မြန်", "မာ", "ကျွန်ုပ်", "င်္ဂ", "လို", "သ", "ည့်"), 2),
    "ne": Script(("क", "स्त्री", "र्क", "ति", "ङ्ग", "ज्ञा", "म", "हूँ"), 2, parts_words=True),
    "zh-hans": Script(("国", "语", "签", "证", "岗", "龄", "劳", "续"), 3),
}


def write_pseudo_locale(source: Path, target: Path) -> None:
    """Copy the folder of all languages to `target`, where English has words that are longer and hardly ASCII."""
    shutil.copytree(source, target)
    for path in (target / SOURCE_LOCALE).rglob("*.ftl"):
        _rewrite(path, path, _Pseudo(None, None))


def write_pseudo_scripts(source: Path, target: Path) -> None:
    """Copy the folder to `target`, where each language of a script has every text for workers in its letters."""
    shutil.copytree(source, target)
    known = read_languages(source)
    for code, script in SCRIPTS.items():
        shutil.rmtree(target / code)
        (target / code).mkdir()
        shutil.copy(source / code / "locale.yaml", target / code)
        for path in sorted((source / SOURCE_LOCALE).glob("*.ftl")):
            _rewrite(path, target / code / path.name, _Pseudo(script, known[code]))


def pseudo(text: str, script: Script | None = None) -> str:
    """Return the text in a language that nobody speaks; without a script in Latin letters with accents."""
    parts = _NO_WORDS.split(text)
    return "".join(part if _NO_WORDS.fullmatch(part) else _words(part, script) for part in parts)


class _Pseudo(Transformer):
    """Puts the words of a resource into a script; forms that its language does not have are left out."""

    def __init__(self, script: Script | None, language: Language | None) -> None:
        self._script = script
        self._lacks = _PLURALS - set(language.locale.plural_form.tags) if language else frozenset[str]()

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 fluent.syntax names it
        node.value = pseudo(node.value, self._script)
        return node

    def visit_SelectExpression(self, node: ast.SelectExpression) -> ast.SelectExpression:  # noqa: N802
        node.variants = [each for each in node.variants if each.default or _name(each) not in self._lacks]
        self.generic_visit(node)
        return node


def _rewrite(path: Path, target: Path, transformer: _Pseudo) -> None:
    resource = FluentParser().parse(path.read_text("utf-8-sig"))
    transformer.visit(resource)
    target.write_text(FluentSerializer().serialize(resource), "utf-8")


def _words(text: str, script: Script | None) -> str:
    if script is None:
        return _GROWS.sub(lambda vowel: vowel[0] * 2, text).translate(_ACCENTS)
    written = _WORD.sub(lambda word: _in_letters(word[0].lower(), script), text)
    return written if script.parts_words else _BLANK_IN_SENTENCE.sub("", written)


def _in_letters(word: str, script: Script) -> str:
    return "".join(script.letters[ord(sign) % len(script.letters)] for sign in word[:: script.for_letters])


def _name(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value

"""The prefectures of Japan, in one of which a worker lives, and the names by which they and their cities are known."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.domain.text_search import fold_sounds
from bot.domain.unicode.compatible_text import compatible

# What the last sign of a place's name is called; Hokkaido's belongs to the name.
_LAST_SIGNS = {"都": ("to", "と"), "府": ("fu", "ふ"), "県": ("ken", "けん"), "市": ("shi", "し"), "区": ("ku", "く")}
# Latin spellings of one sound: Toukyou and Tokyo, Gotenba and Gotemba.
_LONG_O, _LONG_U, _NASAL = re.compile("o[ou]+"), re.compile("uu+"), re.compile("m(?=[bmp])")
# What stands before a Japanese address on an envelope, whatever its hyphen.
_POSTCODE = re.compile(r"〒?\s*\d{3}\W?\d{4}\s*")


@dataclass(frozen=True, slots=True)
class Prefecture:
    """One of the 47, by its code in ISO 3166-2; `reading` is in hiragana, without what _LAST_SIGNS has."""

    id: str
    name_ja: str
    name_en: str
    reading: str
    sources: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What stands in addresses: in English, in Japanese, and in Japanese without the last sign (Osaka)."""
        return self.name_en, self.name_ja, self.name_ja[:-1]

    @property
    def typed_names(self) -> tuple[str, ...]:
        """What people type: the names of addresses and the reading, each also with what the last sign is called."""
        return *_spellings(self), f"{self.name_en} prefecture"


@dataclass(frozen=True, slots=True)
class City:
    """A city, or a ward of Tokyo; `reading` as of a prefecture."""

    name_ja: str
    name_en: str
    reading: str

    @property
    def typed_names(self) -> tuple[str, ...]:
        """What people type, as of a prefecture."""
        return *_spellings(self), f"{self.name_en} city"


@dataclass(frozen=True, slots=True)
class PrefectureCities:
    """The cities of the prefecture with this id."""

    id: str
    sources: tuple[str, ...]
    cities: tuple[City, ...]


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """Ids of prefectures by folded names: their own, and those of their cities where no prefecture is called so.

    `kinds` are folded words that stand beside a name: city, prefecture.
    """

    named: Mapping[str, frozenset[str]]
    kinds: frozenset[str]

    def prefectures_of(self, typed: str) -> frozenset[str]:
        """Where the place is that was typed, if nothing else was: several where one name leads to several."""
        said = fold_sounds(typed).split()
        words = [word for word in said if word not in self.kinds]
        # "Ibaraki city" is in Osaka, and Ibaraki a prefecture.
        whole = self.named.get(_key("".join(said))) or self.named.get(_key("".join(words)))
        if whole or not words:
            return whole or frozenset()
        # A city and its prefecture: what both mean.
        return frozenset.intersection(*(self.named.get(_key(word)) or self._begun_by(word) for word in words))

    def _begun_by(self, address: str) -> frozenset[str]:
        """An address in Japanese begins with the largest place, and its name ends with the last sign."""
        ends = (end for end, sign in enumerate(address, 1) if sign in _LAST_SIGNS)
        return next((self.named[address[:end]] for end in ends if address[:end] in self.named), frozenset())


def prefecture_of_address(prefectures: Iterable[Prefecture], address: str | None) -> str | None:
    """Return in which prefecture (its id) a Japanese address lies: it begins with that; None where it does not."""
    place = _POSTCODE.sub("", compatible(address or "").strip(), count=1)
    return next((each.id for each in prefectures if place.startswith(each.name_ja)), None)


def places_of(
    prefectures: Iterable[Prefecture], cities: Iterable[PrefectureCities], kinds: Iterable[str]
) -> PlaceNames:
    """Fold all names once."""
    own = {_key(name): frozenset({each.id}) for each in prefectures for name in _folded(each.typed_names)}
    within: dict[str, set[str]] = {}
    for prefecture in cities:
        for city in prefecture.cities:
            for name in _folded(city.typed_names):
                within.setdefault(_key(name), set()).add(prefecture.id)
    named = {name: frozenset(ids) for name, ids in within.items()} | own
    return PlaceNames(named, frozenset(word for kind in kinds for word in fold_sounds(kind).split()))


def _spellings(place: Prefecture | City) -> tuple[str, ...]:
    latin, kana = _LAST_SIGNS.get(place.name_ja[-1], ("", ""))
    bare = place.name_en, place.name_ja, place.name_ja[:-1], place.reading
    return *bare, f"{place.name_en} {latin}", f"{place.reading}{kana}", f"{place.name_ja[:-1]}{kana}"


def _folded(names: Iterable[str]) -> Iterator[str]:
    return (fold_sounds(name).replace(" ", "") for name in names)


def _key(joined: str) -> str:
    return _NASAL.sub("n", _LONG_U.sub("u", _LONG_O.sub("o", joined)))

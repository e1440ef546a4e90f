"""The prefectures of Japan, in one of which a worker lives."""

from dataclasses import dataclass

# What the last sign of a prefecture's name is called; Hokkaido's belongs to the name.
_LAST_SIGNS = {"都": ("to", "と"), "府": ("fu", "ふ"), "県": ("ken", "けん")}


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
        latin, kana = _LAST_SIGNS.get(self.name_ja[-1], ("", ""))
        suffixed = (f"{self.name_en} {latin}", f"{self.reading}{kana}", f"{self.name_en} prefecture")
        return *self.names, self.reading, *suffixed

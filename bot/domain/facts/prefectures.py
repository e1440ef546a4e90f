"""The prefectures of Japan, in one of which a worker lives."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prefecture:
    """One of the 47, by its code in ISO 3166-2."""

    id: str
    name_ja: str
    name_en: str
    sources: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What people write: in English, in Japanese, and in Japanese without the last sign (Osaka-fu as Osaka)."""
        return self.name_en, self.name_ja, self.name_ja[:-1]

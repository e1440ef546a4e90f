"""The proof of a notice as a workbook: what it is, how many, its words, and a row for each of its people.

Somebody who has never seen the bot reads it: everything is said in Japanese and English, whoever takes it.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from bot.domain.notices.notice import Notice, NoticeBody
from bot.domain.notices.proof import NoticeProof
from bot.domain.notices.recipient import Recipient, RecipientCounts, Unsent
from bot.domain.outbox.claimed import UNREADABLE
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.files.notices.proof_facts import fact_rows
from bot.files.xlsx_writer import Cell, XlsxBook
from bot.texts.bilingual import JapaneseAndEnglish

# What the bot itself says of why somebody got nothing; everything else is Telegram's own text.
_OUR_REASONS: Final = frozenset({*Unsent, UNREADABLE, "not_there"})
_PEOPLE = (
    "管理番号 / Worker",
    "言語 / Language",
    "結果 / Outcome",
    "理由 / Reason",
    "回数 / Attempts",
    "送信日時 / Sent (Japan)",
    "既読の連絡 / Read (Japan)",
    "催促 / Reminded (Japan)",
    "訂正 / Corrected (Japan)",
    "取り消し / Withdrawn (Japan)",
)
_TEXTS = (
    "言語 / Language",
    "文章 / Words",
    "文中のリンク / Links",
    "書いた人 / Author",
    "日時 / Time (Japan)",
    "確認した人 / Checker",
    "日時 / Time (Japan)",
)
_FACTS = ("項目 / Item", "内容 / Content")
_COUNTS = ("結果 / Outcome", "人数 / People", "内訳 / Parts")
_FACT_WIDTHS, _COUNT_WIDTHS, _TEXT_WIDTHS = (44, 80), (60, 16, 16), (24, 80, 40, 24, 20, 24, 20)
_PEOPLE_WIDTHS = (20, 24, 36, 48, 12, 20, 20, 20, 20, 20)

Numbers = Mapping[int, str | None]


class ProofWorkbook:
    """Write people, page by page, and last its words, its numbers and what is known of it, which stand first."""

    def __init__(self, path: Path, words: JapaneseAndEnglish, notice: Notice) -> None:
        """Begin it."""
        self._words = words
        self._notice = notice
        self._book = XlsxBook(path)
        self._facts = self._book.sheet("お知らせ", _FACTS, _FACT_WIDTHS)
        self._counts = self._book.sheet("人数", _COUNTS, _COUNT_WIDTHS)
        self._texts = self._book.sheet("文章", _TEXTS, _TEXT_WIDTHS)
        self._people = self._book.sheet("対象者", _PEOPLE, _PEOPLE_WIDTHS)

    def add_people(self, people: Sequence[Recipient], numbers: Numbers) -> None:
        """Write a row for each of these; `numbers` are those of the roster, by worker."""
        self._people.add([self._person(each, numbers) for each in people])

    def close(self, proof: NoticeProof, counts: RecipientCounts) -> None:
        """Write what is left, and the file."""
        self._texts.add([self._text(each, proof) for each in proof.bodies])
        self._facts.add([*fact_rows(self._words, proof, counts)])
        self._counts.add([*self._numbers(counts)])
        self._book.close()

    def _person(self, person: Recipient, numbers: Numbers) -> Sequence[Cell]:
        return [
            self._whose(person, numbers),
            "" if person.locale is None else self._words.language(person.locale),
            self._outcome(person.outcome),
            self._reason(person.reason),
            _attempts(person),
            person.sent_at,
            person.acknowledged_at,
            person.reminded_at,
            person.corrected_at,
            person.taken_back_at,
        ]

    def _whose(self, person: Recipient, numbers: Numbers) -> str:
        if person.worker_id is None:
            return self._words.label("notice_proof-nobody")
        return numbers.get(person.worker_id) or f"#{person.worker_id}"

    def _outcome(self, outcome: DeliveryStatus | None) -> str:
        purpose = {"purpose": self._notice.purpose.value}
        return self._words.label(f"notice_proof-outcome-{outcome or 'waiting'}", purpose)

    def _reason(self, reason: str | None) -> str:
        name = (reason or "").replace(" ", "_")
        return self._words.label(f"notice_proof-reason-{name}") if name in _OUR_REASONS else reason or ""

    def _text(self, body: NoticeBody, proof: NoticeProof) -> Sequence[Cell]:
        checked_by = "" if body.read_by is None else proof.staff.get(body.read_by, "")
        links = "\n".join(str(each["url"]) for each in body.entities if "url" in each)
        said = (self._words.language(body.locale), body.text, links)
        return [*said, proof.staff.get(body.written_by, ""), body.written_at, checked_by, body.read_at]

    def _numbers(self, counts: RecipientCounts) -> Iterator[Sequence[Cell]]:
        """Yield the outcomes, which add up to the sum below them; what is a part of one stands in a column beside."""
        for outcome in DeliveryStatus:
            if counts.of(outcome):
                yield [self._outcome(outcome), counts.of(outcome)]
            if outcome is DeliveryStatus.SKIPPED:
                yield from self._parts_of_skipped(counts)
        if counts.waiting:
            yield [self._outcome(None), counts.waiting]
        yield [self._words.label("notice_proof-total"), counts.total]
        if self._notice.asks_read:
            yield self._part("notice_proof-acknowledged", counts.acknowledged)

    def _parts_of_skipped(self, counts: RecipientCounts) -> Iterator[Sequence[Cell]]:
        ours = {name: getattr(counts, name) for name in ("no_text", "muted", "unchanged")}
        parts = {**ours, "other": counts.skipped_otherwise}
        return (self._part(f"notice_proof-reason-{name}", people) for name, people in parts.items() if people)

    def _part(self, key: str, people: int) -> Sequence[Cell]:
        said = (t.label("notice_proof-of_these", {"what": t.label(key)}) for t in self._words.translators)
        return [" / ".join(said), None, people]


def _attempts(person: Recipient) -> int:
    """Return how often it was tried: never with this row where nothing was sent of it."""
    is_untried = person.queued_at is None or person.outcome is DeliveryStatus.SKIPPED
    return person.attempt - is_untried

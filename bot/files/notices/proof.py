"""The proof of a notice as a workbook: what it is, its words, and a row for each of its people."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.domain.days import TOKYO
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeBody
from bot.domain.notices.proof import NoticeProof
from bot.domain.notices.recipient import Recipient, RecipientCounts, Unsent
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.files.xlsx_writer import XlsxBook
from bot.texts import Translator

# What the bot itself says of why somebody got nothing; everything else is Telegram's own text.
_OUR_REASONS: Final = frozenset(Unsent)
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
    "書いた人 / Author",
    "日時 / Time (Japan)",
    "確認した人 / Checker",
    "日時 / Time (Japan)",
)
_FACTS = ("項目 / Item", "内容 / Content")

Rows = Sequence[Sequence[str]]
Numbers = Mapping[int, str | None]


class ProofWorkbook:
    """Write the words, then people, page by page, and last what is known of the notice, which stands first."""

    def __init__(self, path: Path, t: Translator) -> None:
        """Begin it; `t` gives the words of who reads it."""
        self._t = t
        self._book = XlsxBook(path)
        self._facts = self._book.sheet("お知らせ", _FACTS)
        self._texts = self._book.sheet("文章", _TEXTS)
        self._people = self._book.sheet("対象者", _PEOPLE)

    def add_people(self, people: Sequence[Recipient], numbers: Numbers) -> None:
        """Write a row for each of these; `numbers` are those of the roster, by worker."""
        self._people.add([self._person(each, numbers) for each in people])

    def close(self, proof: NoticeProof, counts: RecipientCounts, whom: str) -> None:
        """Write what is left, and the file; `whom` says in a sentence for whom it was ("": that is not kept)."""
        self._texts.add([self._text(each, proof) for each in proof.bodies])
        self._facts.add(list(self._told(proof, counts, whom)))
        self._book.close()

    def _person(self, person: Recipient, numbers: Numbers) -> Sequence[str]:
        instants = (person.acknowledged_at, person.reminded_at, person.corrected_at, person.taken_back_at)
        return [
            self._whose(person, numbers),
            person.locale or "",
            self._outcome(person.outcome),
            self._reason(person.reason),
            str(person.attempt),
            *map(_time, (person.sent_at, *instants)),
        ]

    def _whose(self, person: Recipient, numbers: Numbers) -> str:
        if person.worker_id is None:
            return self._t.label("notice_proof-nobody")
        return numbers.get(person.worker_id) or f"#{person.worker_id}"

    def _outcome(self, outcome: DeliveryStatus | None) -> str:
        return self._t.label(f"notice_proof-outcome-{outcome or 'waiting'}")

    def _reason(self, reason: str | None) -> str:
        return self._t.label(f"notice_proof-reason-{reason}") if reason in _OUR_REASONS else reason or ""

    def _text(self, body: NoticeBody, proof: NoticeProof) -> Sequence[str]:
        checked_by = "" if body.read_by is None else proof.staff.get(body.read_by, "")
        written = (body.locale, body.text, proof.staff.get(body.written_by, ""), _time(body.written_at))
        return [*written, checked_by, _time(body.read_at)]

    def _told(self, proof: NoticeProof, counts: RecipientCounts, whom: str) -> Iterator[Sequence[str]]:
        notice = proof.notice
        for name, value in (*_facts(notice), ("author", proof.staff.get(notice.author_id, ""))):
            yield self._fact(name, value)
        yield self._fact("approver", proof.staff.get(notice.approver_id or 0, ""))
        for name in ("created_at", "asked_at", "approved_at", "send_at", "counted_at", "ended_at"):
            yield self._fact(name, _time(getattr(notice, name)))
        if whom:
            yield self._fact("whom", whom)
        for name, value in _conditions(notice.audience, proof.employers):
            yield [self._t.label(f"notice_proof-condition-{name}"), value]
        yield from self._numbers(notice, counts)

    def _numbers(self, notice: Notice, counts: RecipientCounts) -> Iterator[Sequence[str]]:
        yield self._fact("counted", str(notice.counted or 0))
        yield self._fact("total", str(counts.total))
        for outcome in DeliveryStatus:
            if counts.of(outcome):
                yield [self._outcome(outcome), str(counts.of(outcome))]
        for name in ("no_text", "muted", *(("unchanged",) if counts.unchanged else ())):
            yield [self._reason(name), str(getattr(counts, name))]
        yield self._fact("acknowledged", str(counts.acknowledged))
        finished = "is_finished" if not counts.waiting else "not_finished"
        yield [self._t.label(f"notice_proof-{finished}", {"count": counts.waiting}), ""]
        if notice.numbers is not None:
            yield [self._t.label("notice_proof-numbers_only"), ""]

    def _fact(self, name: str, value: str) -> Sequence[str]:
        return [self._t.label(f"notice_proof-{name}"), value]


def _facts(notice: Notice) -> Iterator[tuple[str, str]]:
    yield "number", str(notice.id)
    yield "title", notice.title_ja
    for name in ("purpose", "about_id", "notice_class", "urgent_reason", "state", "link"):
        value = getattr(notice, name)
        if value is not None:
            yield name, str(value)
    if notice.media is not None:
        yield "media", notice.media.kind


def _conditions(audience: NoticeAudience, employers: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """List what the people of the audience have to be; of those whose result changed, how many they were."""
    for name, value in audience.as_json().items():
        if name == "employers":
            yield name, ", ".join(employers.get(each, f"#{each}") for each in audience.employers)
        elif name == "workers":
            yield name, str(len(audience.workers))
        elif isinstance(value, list | tuple):
            yield name, ", ".join(map(str, value))
        else:
            yield name, "" if value is True else str(value)


def _time(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(TOKYO).strftime("%Y-%m-%d %H:%M:%S")

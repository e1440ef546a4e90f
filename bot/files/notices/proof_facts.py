"""What is known of a notice as a whole, in the rows of its proof."""

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticePurpose
from bot.domain.notices.proof import NoticeProof
from bot.domain.notices.recipient import RecipientCounts
from bot.files.xlsx_writer import Cell
from bot.texts.bilingual import JapaneseAndEnglish

_TIMES = ("created_at", "asked_at", "approved_at", "send_at", "counted_at", "ended_at")
_MEANT_AS_SUCH = frozenset({"has_no_interview", "has_changed_results", "beyond_roster"})

Row = Sequence[Cell]


def fact_rows(words: JapaneseAndEnglish, proof: NoticeProof, counts: RecipientCounts) -> Iterator[Row]:
    """Yield a row for each thing that is known: what it is called, and what it is."""
    for name, value in _told(words, proof, counts):
        yield [words.label(f"notice_proof-{name}"), value]
    if proof.whom:
        yield from _conditions(words, proof.notice.audience, proof.values)


def _told(words: JapaneseAndEnglish, proof: NoticeProof, counts: RecipientCounts) -> Iterator[tuple[str, Cell]]:
    notice = proof.notice
    yield from _what(words, notice)
    for name in ("author_id", "asked_by_id", "approver_id"):
        staff_id: int | None = getattr(notice, name)
        if staff_id is not None:
            yield name.removesuffix("_id"), proof.staff.get(staff_id, "")
    for name in _TIMES:
        if name != "approved_at" or notice.approver_id is not None:  # what takes back needs no approval
            yield name, getattr(notice, name)
    if proof.whom:
        yield "whom", proof.whom
    yield "counted", notice.counted or 0
    finished = "not_finished" if counts.waiting else "is_finished"
    yield "completeness", words.label(f"notice_proof-{finished}", {"count": counts.waiting})
    if notice.numbers is not None:
        yield "remark", words.label("notice_proof-numbers_only")


def _what(words: JapaneseAndEnglish, notice: Notice) -> Iterator[tuple[str, Cell]]:
    yield "number", notice.id
    yield "title", notice.title_ja
    yield "purpose", words.label("notice_proof-is-purpose", {"value": notice.purpose.value})
    if notice.about_id is not None:
        yield "about_id", notice.about_id
    yield "notice_class", words.label("notice_proof-is-notice_class", {"value": notice.notice_class.value})
    if notice.urgent_reason is not None:
        yield "urgent_reason", notice.urgent_reason
    yield "state", words.label("notice_proof-is-state", {"value": notice.state.value})
    if notice.link is not None:
        yield "link", notice.link
    if notice.media is not None:
        yield "media", words.label("notice_proof-is-media", {"value": notice.media.kind.value})
    if notice.purpose is not NoticePurpose.TAKE_BACK:
        yield "asks_read", words.label("notice_proof-yes" if notice.asks_read else "notice_proof-no")


def _conditions(
    words: JapaneseAndEnglish, audience: NoticeAudience, values: Mapping[str, Sequence[str]]
) -> Iterator[Row]:
    """Yield what the people of the audience have to be; of those whose result changed, how many they were."""
    for name in audience.as_json():
        yield [words.label(f"notice_proof-condition-{name}"), _condition(words, audience, name, values)]


def _condition(
    words: JapaneseAndEnglish, audience: NoticeAudience, name: str, values: Mapping[str, Sequence[str]]
) -> Cell:
    if name in values:
        return (", " if name == "numbers" else "\n").join(values[name])
    if name in _MEANT_AS_SUCH:
        return words.label("notice_proof-yes")
    if name == "workers":
        return len(audience.workers)
    if name.startswith("lacks_"):
        return ", ".join(str(each) for each in getattr(audience, name))
    value: Cell = getattr(audience, name)
    return value

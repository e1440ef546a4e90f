"""A roster that staff send as a file: first what it would change, then, with a tap, the same for real.

Nothing of the file is kept here: the bot's answer replies to the message with the file, and so a tap finds it again.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from html import unescape
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Router
from aiogram.methods import EditMessageText, SendDocument, SendMessage
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardMarkup,
    Message,
)
from aiogram_dialog.api.entities import Context

from bot.actions.limits import refused_until
from bot.actions.roster.take_in import preview_roster, take_in_roster
from bot.dialogs import states
from bot.dialogs.answering import below, show_instead
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.audit_event import Actor
from bot.domain.facts.rate_limits import LimitedAct, minutes_until
from bot.domain.roster.result import Doubtful, RosterResult, RosterSource
from bot.domain.staff import Access, is_allowed
from bot.files.roster.bounded import RosterReading, reading
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.report import counts, report_lines, unread_lines
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.handlers.roster.import_answers import AS_READ, answers, buttons, mark_of
from bot.presenters.roster import roster_names

# Old and macro workbooks too: who sends one reads why it is refused.
_ENDINGS = (".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt")
_WRITING_NOTICES = (states.NoticeTexts, states.NoticeAdditions)
# Telegram hands bots no larger file.
_MOST_MB, _MEGABYTE = 20, 1_000_000
# With more rows than this, reading takes so long that somebody would wonder.
_MANY_ROWS = 2_000
_MOST_LINES, _MOST_SIGNS = 20, 2_500


class _ChangedSinceError(Exception):
    """Taking the file in would no longer do what was shown."""


def roster_file_router() -> Router:
    """Build the router that stands before the dialogs: a worker's file is for support, whatever its name."""
    router = Router(name="roster_file")
    router.message.register(ask_what_changes, is_roster_file, flags={"access": Access.STAFF})
    register_button(router, ask_to_take_in, callbacks.TAKE_IN_ROSTER)
    register_button(router, ask_to_take_in_checked, callbacks.TAKE_IN_ROSTER_CHECKED)
    register_button(router, ask_to_renumber, callbacks.RENUMBER_ROSTER)
    register_button(router, leave_out, callbacks.LEAVE_OUT_ROSTER)
    return router


async def is_roster_file(message: Message, turn: Turn, aiogd_context: Context | None = None) -> bool:
    """Return whether somebody who keeps the roster sent a table; everything else passes on.

    Where a notice is written, a table is what workers get, or the words.
    """
    if aiogd_context is not None and aiogd_context.state.group in _WRITING_NOTICES:
        return False
    name = (message.document and message.document.file_name) or ""
    return name.lower().endswith(_ENDINGS) and is_allowed(turn.member, Access.STAFF)


async def ask_what_changes(message: Message, turn: Turn) -> None:
    """Have the file read, and say what it would change; nothing is written."""
    if message.document is None:
        return
    if (message.document.file_size or 0) > _MOST_MB * _MEGABYTE:
        too_large = turn.t("roster-file-large", {"limit": _MOST_MB})
        await message.answer(too_large, reply_parameters=below(message.message_id))
        return
    again_at = await refused_until(turn.as_member, LimitedAct.UPLOADS, f"staff:{turn.require_member().id}")
    if again_at is not None:
        too_many = turn.t("roster-file-too_many", {"minutes": minutes_until(again_at, turn.now)})
        await message.answer(too_many, reply_parameters=below(message.message_id))
        return
    do_later(turn, show_changes, message.chat.id, file_id=message.document.file_id, file_message_id=message.message_id)


async def ask_to_take_in(callback: CallbackQuery, turn: Turn, mark: str) -> None:
    """Have what was shown taken in, all of it or, where it would now be something else, nothing."""
    await _ask_to_take_in(callback, turn, mark, Doubtful.ASK)


async def ask_to_take_in_checked(callback: CallbackQuery, turn: Turn, mark: str) -> None:
    """The same with the rows that raised a question: staff looked, and they are right as they stand."""
    await _ask_to_take_in(callback, turn, mark, Doubtful.TAKE)


async def ask_to_renumber(callback: CallbackQuery, turn: Turn, mark: str) -> None:
    """The same with the rows that may be somebody on the roster: they are, under a new number."""
    await _ask_to_take_in(callback, turn, mark, Doubtful.SAME)


async def _ask_to_take_in(callback: CallbackQuery, turn: Turn, mark: str, doubtful: Doubtful) -> None:
    shown = callback.message if isinstance(callback.message, Message) else None
    sent = shown and shown.reply_to_message
    if shown is None or sent is None or sent.document is None:
        raise RefusedTapError("roster-gone")
    await callback.answer()
    do_later(
        turn,
        take_in,
        shown.chat.id,
        file_id=sent.document.file_id,
        file_message_id=sent.message_id,
        shown_message_id=shown.message_id,
        mark=mark,
        doubtful=doubtful.value,
    )


async def show_changes(job: JobContext) -> Saying:
    """Read the file and say what it would change."""
    async with _downloaded(job) as path:
        async for said in _show(job, path):
            yield said


async def take_in(job: JobContext) -> Saying:
    """Take the file in, if that does what was shown."""
    async with _downloaded(job) as path:
        doubtful = Doubtful(job.args.get("doubtful", Doubtful.ASK))
        try:
            async with _reading(job, path) as file:
                await file.count()
                rows = await file.rows()
            async with job.turn() as turn:
                result = await _take_in(turn, rows.source(doubtful), path, job.args["mark"])
        except RosterFileError as error:
            yield _answer(job, job.t(error.key, error.args_of_text))
            return
        except _ChangedSinceError:
            yield _answer(job, job.t("roster-preview-again"))
            async for said in _show(job, path):
                yield said
            return
    text = "\n".join((turn.t("roster-taken"), *_totals(turn, result)))
    yield EditMessageText(chat_id=job.chat_id, message_id=job.args["shown_message_id"], text=text)


async def leave_out(callback: CallbackQuery, turn: Turn) -> None:
    """Nothing is taken in."""
    await callback.answer()
    await show_instead(callback, turn.t("roster-cancelled"))


async def _show(job: JobContext, path: Path) -> Saying:
    try:
        async with _reading(job, path) as file:
            count = await file.count()
            if (count or 0) > _MANY_ROWS:
                yield _answer(job, job.t("roster-reading", {"rows": count}))
            rows = await file.rows()
    except RosterFileError as error:
        yield _answer(job, job.t(error.key, error.args_of_text))
        return
    async with job.turn() as turn:
        result = await preview_roster(turn.store, rows.source())
        answered = [
            (answer, await preview_roster(turn.store, rows.source(answer.doubtful))) for answer in answers(result)
        ]
    lines = list(report_lines(turn.t, result))
    few = lines[: _how_many_fit(lines)]
    markup = await asyncio.to_thread(buttons, turn, path, [(AS_READ, result), *answered])
    yield _answer(job, "\n".join(_screen(turn, result, few, len(lines) - len(few))), markup)
    if len(few) < len(lines):
        yield SendDocument(chat_id=job.chat_id, document=_as_file(lines))


def _answer(job: JobContext, text: str, markup: InlineKeyboardMarkup | None = None) -> SendMessage:
    under_file = below(job.args["file_message_id"])
    return SendMessage(chat_id=job.chat_id, text=text, reply_parameters=under_file, reply_markup=markup)


async def _take_in(turn: Turn, source: RosterSource, path: Path, mark: str) -> RosterResult:
    actor = Actor.staff(turn.require_member().id)
    result = await take_in_roster(turn.store, source, turn.facts, actor, turn.now)
    if await asyncio.to_thread(mark_of, path, result) != mark:
        raise _ChangedSinceError
    return result


@asynccontextmanager
async def _downloaded(job: JobContext) -> AsyncGenerator[Path]:
    """The file, in a folder that is gone afterwards: it holds personal data."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "roster"
        await job.bot.download(job.args["file_id"], destination=path)
        yield path


def _reading(job: JobContext, path: Path) -> AbstractAsyncContextManager[RosterReading]:
    """Read the file outside any turn: nobody waits for it."""
    return reading(path, roster_names(job.app.facts, job.app.texts), job.app.clock.today())


def _screen(turn: Turn, result: RosterResult, few: Sequence[str], more: int) -> list[str]:
    say = turn.t
    screen = [say("roster-preview" if result.changes_something else "roster-preview-nothing"), *_totals(turn, result)]
    if result.is_any_refused:
        screen.append(say("roster-preview-refused"))
    if result.asked:
        screen.append(say("roster-preview-asked", {"count": result.asked}))
    if result.asks_for_new_numbers:
        screen.append(say("roster-preview-same"))
    screen += [*unread_lines(say, result), "", *few]
    if more:
        screen.append(say("roster-more", {"count": more}))
    return screen


def _totals(turn: Turn, result: RosterResult) -> list[str]:
    totals = [counts(turn.t, result)]
    if result.new_employers:
        totals.append(turn.t("roster-new-employers", {"count": result.new_employers}))
    return totals


def _how_many_fit(lines: Sequence[str]) -> int:
    lengths = accumulate(len(line) for line in lines[:_MOST_LINES])
    return sum(length <= _MOST_SIGNS for length in lengths)


def _as_file(lines: Sequence[str]) -> BufferedInputFile:
    # With a byte order mark, or Windows shows Japanese as garbage.
    return BufferedInputFile(unescape("\n".join(lines)).encode("utf_8_sig"), "roster.txt")

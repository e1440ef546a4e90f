"""What stands above and below the words of a notice in every language: a picture or document, and a link button."""

from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.notices.drafts import edit_notice
from bot.actions.notices.words import set_media
from bot.dialogs import states
from bot.dialogs.notices.drafts import draft_of
from bot.dialogs.notices.incoming_words import media_from
from bot.dialogs.turn import MistakeError, Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Label, Mistake, Say
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import button
from bot.domain.missing import MISSING
from bot.domain.notices.link import read_link
from bot.domain.notices.notice import LONGEST_CAPTION


async def _get_draft(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    del turn
    notice = await draft_of(dialog_manager)
    texts = {
        "title": notice.title_ja,
        "media": MISSING if notice.media is None else notice.media.kind.value,
        "link": notice.link or MISSING,
        "longest": LONGEST_CAPTION,
    }
    return {"args": texts, "has_media": notice.media is not None, "has_link": notice.link is not None}


async def _on_media(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    media = media_from(message)
    if media is None:
        raise MistakeError("notice_draft-mistake-no_media")
    if message.caption:
        raise MistakeError("notice_draft-mistake-caption")
    raise_refusal(await set_media(turn_of(manager).as_member, (await draft_of(manager)).id, media))
    await manager.done()


async def _on_no_media(manager: DialogManager) -> None:
    raise_refusal(await set_media(turn_of(manager).as_member, (await draft_of(manager)).id, None))
    await manager.done()


def _read_link(text: str | None) -> str:
    link = read_link(typed_text(text))
    if link is None:
        raise MistakeError("notice_draft-mistake-link")
    return link


async def _on_link(manager: DialogManager, link: str) -> None:
    raise_refusal(await edit_notice(turn_of(manager).as_member, (await draft_of(manager)).id, link=link))
    await manager.done()


async def _on_no_link(manager: DialogManager) -> None:
    raise_refusal(await edit_notice(turn_of(manager).as_member, (await draft_of(manager)).id, link=None))
    await manager.done()


def notice_additions_dialog() -> Dialog:
    """Build the dialog: a window for each, opened from the draft."""
    here = states.NoticeAdditions
    return Dialog(
        Window(
            Mistake(),
            Say("notice_draft-ask_media"),
            button("notice_draft-no_media", "none", _on_no_media, when="has_media"),
            Cancel(Label("button-back")),
            MessageInput(_on_media),
            state=here.media,
            getter=_get_draft,
        ),
        ask_text(
            here.link,
            Say("notice_draft-ask_link"),
            button("notice_draft-no_link", "none", _on_no_link, when="has_link"),
            Cancel(Label("button-back")),
            read=_read_link,
            on_text=_on_link,
            getter=_get_draft,
        ),
    )

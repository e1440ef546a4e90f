"""Every dialog, listed by hand, in order."""

from collections.abc import Callable, Sequence
from typing import Any

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.data import PreviewAwareGetter

from bot.dialogs.away import away_dialog
from bot.dialogs.checks.documents import papers_dialog
from bot.dialogs.checks.form import screening_dialog
from bot.dialogs.checks.periods import periods_dialog
from bot.dialogs.checks.what_if import what_if_dialog
from bot.dialogs.exports import export_dialog
from bot.dialogs.facts import facts_dialog
from bot.dialogs.guide import guide_dialog
from bot.dialogs.interviews.correction import interview_correction_dialog
from bot.dialogs.interviews.held import held_interviews_dialog
from bot.dialogs.interviews.offer import interview_offer_dialog
from bot.dialogs.interviews.open_ones import interviews_dialog
from bot.dialogs.interviews.own import own_interview_dialog
from bot.dialogs.interviews.record import interview_record_dialog
from bot.dialogs.interviews.telling_employer import telling_employer_dialog
from bot.dialogs.menu import menu_dialog
from bot.dialogs.notices.additions import notice_additions_dialog
from bot.dialogs.notices.approval import notice_approval_dialog
from bot.dialogs.notices.asking import notice_asking_dialog
from bot.dialogs.notices.drafts import notice_draft_dialog
from bot.dialogs.notices.parts import notices_dialog
from bot.dialogs.notices.people import notice_people_dialog
from bot.dialogs.notices.received import received_notices_dialog
from bot.dialogs.notices.running import notice_running_dialog
from bot.dialogs.notices.texts import notice_texts_dialog
from bot.dialogs.privacy.clear_chat import clear_chat_dialog
from bot.dialogs.privacy.consents import consents_dialog
from bot.dialogs.privacy.evidence import evidence_dialog
from bot.dialogs.privacy.first_consent import consent_dialog
from bot.dialogs.privacy.legal_hold import legal_hold_dialog
from bot.dialogs.privacy.my_data import my_data_dialog
from bot.dialogs.privacy.notice import privacy_dialog
from bot.dialogs.reminders.done import reminder_done_dialog
from bot.dialogs.reminders.filing import filing_dialog
from bot.dialogs.reminders.my_dates import my_dates_dialog
from bot.dialogs.roster.contract_end import contract_end_dialog
from bot.dialogs.roster.employers import employers_dialog
from bot.dialogs.roster.invitations import invitations_dialog
from bot.dialogs.roster.merge import linking_dialog
from bot.dialogs.roster.new_contract import new_contract_dialog
from bot.dialogs.roster.new_phone import new_phone_dialog
from bot.dialogs.roster.not_identified import not_identified_dialog
from bot.dialogs.roster.person import person_dialog
from bot.dialogs.roster.roster import roster_dialog
from bot.dialogs.roster.stay_expiry import stay_expiry_dialog
from bot.dialogs.staff.home import staff_home_dialog
from bot.dialogs.staff.list import staff_list_dialog
from bot.dialogs.staff.member import staff_member_dialog
from bot.dialogs.states import access_to
from bot.dialogs.support.alarms.outcome import alarm_outcome_dialog
from bot.dialogs.support.before_consent import before_consent_dialog
from bot.dialogs.support.canned_replies import canned_replies_dialog
from bot.dialogs.support.complaints import complaints_dialog
from bot.dialogs.support.consultation import consultation_dialog
from bot.dialogs.support.contact_log import contact_log_dialog
from bot.dialogs.support.danger import danger_dialog
from bot.dialogs.support.queue import queue_dialog
from bot.dialogs.support.readers.named_staff import named_staff_dialog
from bot.dialogs.support.reading import reading_dialog
from bot.dialogs.support.reports import reports_dialog
from bot.dialogs.support.write_first import write_first_dialog
from bot.dialogs.tasks import task_note_dialog
from bot.dialogs.widgets.in_doubt import InDoubt
from bot.dialogs.workers.identity import identity_dialog
from bot.dialogs.workers.language import language_dialog
from bot.dialogs.workers.profile import profile_dialog
from bot.domain.staff import ROLES_BY_ACCESS

DIALOGS: tuple[Callable[[], Dialog], ...] = (
    language_dialog,
    consent_dialog,
    before_consent_dialog,
    identity_dialog,
    menu_dialog,
    screening_dialog,
    papers_dialog,
    what_if_dialog,
    periods_dialog,
    consultation_dialog,
    danger_dialog,
    guide_dialog,
    profile_dialog,
    my_data_dialog,
    clear_chat_dialog,
    my_dates_dialog,
    received_notices_dialog,
    reminder_done_dialog,
    consents_dialog,
    privacy_dialog,
    staff_home_dialog,
    staff_list_dialog,
    queue_dialog,
    staff_member_dialog,
    away_dialog,
    roster_dialog,
    person_dialog,
    contract_end_dialog,
    stay_expiry_dialog,
    new_contract_dialog,
    legal_hold_dialog,
    new_phone_dialog,
    not_identified_dialog,
    employers_dialog,
    invitations_dialog,
    linking_dialog,
    write_first_dialog,
    contact_log_dialog,
    reports_dialog,
    complaints_dialog,
    evidence_dialog,
    alarm_outcome_dialog,
    named_staff_dialog,
    reading_dialog,
    canned_replies_dialog,
    filing_dialog,
    task_note_dialog,
    facts_dialog,
    export_dialog,
    interviews_dialog,
    held_interviews_dialog,
    interview_correction_dialog,
    interview_offer_dialog,
    interview_record_dialog,
    telling_employer_dialog,
    own_interview_dialog,
    notices_dialog,
    notice_running_dialog,
    notice_draft_dialog,
    notice_texts_dialog,
    notice_people_dialog,
    notice_asking_dialog,
    notice_approval_dialog,
    notice_additions_dialog,
)


def build_dialogs() -> Sequence[Dialog]:
    """Build all of them, each said as its readers read."""
    return [_in_reader_s_language(build()) for build in DIALOGS]


def _in_reader_s_language(dialog: Dialog) -> Dialog:
    """Let each window be said as its readers read: a tap on a screen of workers may lead to one of staff, and back."""
    access, get = access_to(dialog.states_group()), dialog.getter

    async def get_as_read(**data: Any) -> dict[str, Any]:
        data["turn"].read_by(access)
        found: dict[str, Any] = await get(**data)
        return found

    dialog.getter = PreviewAwareGetter(get_as_read, get_as_read)
    if access not in ROLES_BY_ACCESS:
        for window in dialog.windows.values():
            if isinstance(window, Window):
                window.text = InDoubt(window.text, get, window.getter)
    return dialog

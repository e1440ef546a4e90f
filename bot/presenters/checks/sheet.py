"""A result on paper, to show to family, employer or office: plain text, in one language at a time."""

import re
from dataclasses import replace
from html import unescape

from bot.domain.checks.check import Case, Check, Finding
from bot.domain.checks.papers import papers_needed
from bot.domain.checks.quick_check import standing
from bot.presenters.checks.card import result_card
from bot.presenters.checks.findings import paper_todo_label, reason_text, titles
from bot.presenters.checks.next_steps import NO_EXTRAS, ResultExtras
from bot.presenters.privacy.rows import Row, Section
from bot.texts import Translator

_TAG = re.compile("<[^>]+>")


def result_sections(t: Translator, check: Check, case: Case, extras: ResultExtras = NO_EXTRAS) -> tuple[Section, ...]:
    """The card, each point with its reason, and the papers; the same rows in every language."""
    told = standing(check, case)
    # What a button would accept is offered in the chat alone.
    card = result_card(t, check, case, replace(extras, offer="", todo=paper_todo_label))
    parts = {"outcome": card.headline, "against": card.against, "next": card.next, "note": t("result-who_decides")}
    summary = [Row(t.label(f"result-sheet-{name}"), _plain(text)) for name, text in parts.items() if text]
    points = [_point(t, check, each) for each in told.findings]
    wanted = enumerate(papers_needed(told.result, case), start=1)
    papers = [Row(str(number), t.label(f"document-{paper}")) for number, paper in wanted]
    named = {"summary": summary, "points": points, "papers": papers}
    return tuple(Section(t.label(f"result-sheet-{name}"), tuple(rows)) for name, rows in named.items() if rows)


def _point(t: Translator, check: Check, finding: Finding) -> Row:
    named = titles(t, check, finding)
    return Row(named["criterion"], "\n".join([named["verdict"], _plain(reason_text(t, check, finding))]))


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html))

"""The checks a person can take, by id."""

from collections.abc import Mapping

from bot.domain.checks.check import Check
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.checks.job_change import JOB_CHANGE

CHECKS: Mapping[str, Check] = {check.id: check for check in (ELIGIBILITY, JOB_CHANGE)}

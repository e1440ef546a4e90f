"""Record classes: what is kept for the same reason is deleted by the same rule."""

from enum import StrEnum


class RecordClass(StrEnum):
    """A reason to keep records; what is kept for the same reason is deleted by the same rule."""

    PROFILE = "profile"  # as long as the worker is looked after, and wants to be
    CHAT = "chat"  # what was said that is no consultation
    CHECKS = "checks"  # answers and results of eligibility and job change
    NOTICES = "notices"  # what was said to many, and who got it: the proof of that
    RECORDS = "records"  # what the law makes the organisation keep

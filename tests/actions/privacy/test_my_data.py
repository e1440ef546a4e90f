"""What is kept of a worker is told in "my data", or there is a reason why not."""

from bot.storage.tables import metadata

TOLD = {
    *("profile_values", "contracts", "consents", "consultations", "interviews", "screenings"),
    *("notice_recipients", "obligations", "outbox", "invitations", "job_changes", "legal_holds", "tasks", "reports"),
}
NOT_TOLD = {
    "identity_checks": "whose it is, is not known yet; the invitation is told of with the person whom it was made for",
    "waiting_words": "written minutes ago; once it is clear where it belongs, it is told with its consultation",
    "withheld_names": "the name of somebody who asked to be forgotten, for the official records alone",
}


def test_every_table_about_a_worker_is_told_or_has_a_reason_not_to_be() -> None:
    about_workers = {
        table.name
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "workers"
    }
    assert about_workers == TOLD | NOT_TOLD.keys()

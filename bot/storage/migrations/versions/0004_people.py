"""Profile, contracts, consents, invitations, and what is kept of those who asked to be forgotten."""

import sqlalchemy as sa
from alembic import op

from bot.storage.migrations.encrypted_values import AES, FERNET, refuse_encrypted

revision = "0004"
down_revision = "0003"

_INSTANT = sa.DateTime(timezone=True)
# What staff said of a worker moves from columns to the profile.
_MOVED = (
    ("nationality", "nationality", sa.Text),
    ("status", "status", sa.Text),
    ("field", "field", sa.Text),
    ("stay_expiry", "stay_expires_on", sa.Date),
)

# The texts that can be encrypted from now on, of those that are there already.
_ENCRYPTED = (("workers", "name_on_card"), ("staff", "name"), ("messages", "text"), ("job_change_entries", "text"))
_PROFILE_VALUES = sa.table("profile_values", *map(sa.column, ("worker_id", "field", "told_by", "value", "told_at")))


def upgrade() -> None:
    for column in ("address", "field", "supervisor_name", "supervisor_email"):
        op.add_column("employers", sa.Column(column, sa.Text))
    op.create_index("uq_employers_name", "employers", ["name"], unique=True)
    _workers()
    _consents()
    _invitations()
    _what_stays()
    for column in ("red_flag", "telling"):
        op.add_column("consultations", sa.Column(column, sa.Text))
    # Encrypted values are text; and messages can go to one member of staff.
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id", name="fk_outbox_staff_id_staff")))
        outbox.alter_column("letter", type_=sa.Text, existing_nullable=False, postgresql_using="letter::text")
    _escape_plain_texts()
    with op.batch_alter_table("dialog_states") as dialog_states:
        dialog_states.alter_column("data", type_=sa.Text, existing_nullable=False, postgresql_using="data::text")


def downgrade() -> None:
    """Encrypted values must be plain again first: `shien db reencrypt --plain`."""
    refuse_encrypted(op.get_bind(), AES, FERNET)
    for table, column in _ENCRYPTED:
        texts = sa.table(table, sa.column(column))
        plain = texts.c[column]
        op.execute(
            texts.update().where(plain.like("plain:%")).values({column: sa.func.substr(plain, len("plain:") + 1)})
        )
    with op.batch_alter_table("dialog_states") as dialog_states:
        dialog_states.alter_column("data", type_=sa.JSON, existing_nullable=False, postgresql_using="data::json")
    with op.batch_alter_table("outbox") as outbox:
        outbox.alter_column("letter", type_=sa.JSON, existing_nullable=False, postgresql_using="letter::json")
        outbox.drop_column("staff_id")
    for column in ("red_flag", "telling"):
        op.drop_column("consultations", column)
    for table in ("legal_holds", "withheld_names", "invitations", "consents", "contracts"):
        op.drop_table(table)
    for field, column, kind in _MOVED:
        op.add_column("workers", sa.Column(column, kind))
        # SQLite keeps days as text; its CAST to DATE would make a number of one.
        kept_as = "DATE" if kind is sa.Date and op.get_bind().dialect.name == "postgresql" else "TEXT"
        op.execute(
            f"UPDATE workers SET {column} = (SELECT CAST(value AS {kept_as}) FROM profile_values "  # noqa: S608 - our names
            f"WHERE worker_id = workers.id AND field = '{field}' AND told_by = 'staff')"
        )
    op.drop_table("profile_values")
    op.drop_index("uq_workers_number", "workers")
    for column in ("number", "called", "muted_at", "forgotten_at"):
        op.drop_column("workers", column)
    op.drop_index("uq_employers_name", "employers")
    for column in ("address", "field", "supervisor_name", "supervisor_email"):
        op.drop_column("employers", column)


def _escape_plain_texts() -> None:
    """A text that a person wrote must not be taken for an encrypted one."""
    for table, column in _ENCRYPTED:
        texts = sa.table(table, sa.column(column))
        plain = texts.c[column]
        looks_encrypted = sa.or_(plain.like("sealed:%"), plain.like("plain:%"))
        op.execute(texts.update().where(looks_encrypted).values({column: "plain:" + plain}))


def _workers() -> None:
    op.create_table(
        "profile_values",
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("told_by", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("told_at", _INSTANT, nullable=False),
    )
    for field, column, _ in _MOVED:
        kept: sa.ColumnClause[object] = sa.column(column)
        op.get_bind().execute(
            sa.insert(_PROFILE_VALUES).from_select(
                ["worker_id", "field", "told_by", "value", "told_at"],
                sa.select(
                    sa.column("id"), sa.literal(field), sa.literal("staff"), sa.cast(kept, sa.Text), sa.func.now()
                )
                .select_from(sa.table("workers"))
                .where(kept.is_not(None)),
            )
        )
        op.drop_column("workers", column)
    op.add_column("workers", sa.Column("number", sa.Text))
    # A roster without numbers gets them, to be changed at leisure: by its number a worker is found again.
    op.execute("UPDATE workers SET number = CAST(id AS TEXT) WHERE name_on_card IS NOT NULL")
    op.create_index("uq_workers_number", "workers", ["number"], unique=True)
    op.add_column("workers", sa.Column("called", sa.Text))
    op.add_column("workers", sa.Column("muted_at", _INSTANT))
    op.add_column("workers", sa.Column("forgotten_at", _INSTANT))
    op.create_table(
        "contracts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, index=True),
        sa.Column("employer_id", sa.Integer, sa.ForeignKey("employers.id"), nullable=False),
        sa.Column("started_on", sa.Date),
        sa.Column("ended_on", sa.Date, index=True),
        sa.Column("end_reason", sa.Text),
    )
    op.execute(
        "INSERT INTO contracts (worker_id, employer_id) "
        "SELECT id, employer_id FROM workers WHERE employer_id IS NOT NULL"
    )


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, index=True),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id")),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("locale", sa.Text, nullable=False),
        sa.Column("given_at", _INSTANT, nullable=False),
        sa.Column("withdrawn_at", _INSTANT),
        sqlite_autoincrement=True,
    )


def _invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code_hash", sa.Text, nullable=False, unique=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), index=True),
        sa.Column("employer_id", sa.Integer, sa.ForeignKey("employers.id")),
        sa.Column("dormitory", sa.Text),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.Column("used_at", _INSTANT),
        sa.Column("revoked_at", _INSTANT),
        sqlite_autoincrement=True,
    )


def _what_stays() -> None:
    op.create_table(
        "withheld_names",
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), primary_key=True),
        sa.Column("name_on_card", sa.Text, nullable=False),
    )
    op.create_table(
        "legal_holds",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, index=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("set_by", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("set_at", _INSTANT, nullable=False),
        sa.Column("lifted_at", _INSTANT),
        sqlite_autoincrement=True,
    )

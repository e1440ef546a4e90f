"""Who opened an invitation shows who they are; whoever was let in before is identified by nobody yet."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.add_column("workers", sa.Column("identified_by", sa.Text))
    op.add_column("invitations", sa.Column("attempts", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "identity_checks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, unique=True),
        sa.Column("invitation_id", sa.Integer, sa.ForeignKey("invitations.id"), nullable=False),
        sa.Column("code", sa.Integer, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_identity_checks_invitation_id", "identity_checks", ["invitation_id"])


def downgrade() -> None:
    # The version of before cannot read them.
    op.execute("UPDATE tasks SET done_at = opened_at, kind = 'arrived' WHERE kind = 'identity'")
    op.drop_table("identity_checks")
    op.drop_column("invitations", "attempts")
    op.drop_column("workers", "identified_by")

"""PostgreSQL cleans up behind the queue: at a million waiting rows it would wait until 200,000 have left.

A claim walks past the entries of all that left since, which then takes as long again as the claim.
"""

from alembic import op

revision = "0037"
down_revision = "0036"

_OPTIONS = {
    "autovacuum_vacuum_scale_factor": "0",
    "autovacuum_vacuum_threshold": "10000",
    "vacuum_index_cleanup": "on",
}


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        options = ", ".join(f"{name} = {value}" for name, value in _OPTIONS.items())
        op.execute(f"ALTER TABLE ordering_keys SET ({options})")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER TABLE ordering_keys RESET ({', '.join(_OPTIONS)})")

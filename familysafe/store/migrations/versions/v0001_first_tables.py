"""The first tables of the notebook.

Revision 0001. Frozen: what the tables became later stands in later revisions.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE action (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    undoes BLOB,
    CONSTRAINT pk_action PRIMARY KEY (seq),
    CONSTRAINT uq_action_id UNIQUE (id)
)
 STRICT""",
    """CREATE TABLE attachment (
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    media TEXT NOT NULL,
    size INTEGER NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id)
)
 STRICT""",
    "CREATE INDEX ix_attachment_entity_id ON attachment (entity_id)",
    "CREATE INDEX ix_attachment_root ON attachment (root)",
    """CREATE TABLE bookmark (
    consumer TEXT NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_bookmark PRIMARY KEY (consumer)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE change (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    over TEXT NOT NULL,
    CONSTRAINT pk_change PRIMARY KEY (seq),
    CONSTRAINT ck_change_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_change_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_change_entity_id ON change (entity_id)",
    "CREATE INDEX ix_change_root ON change (root)",
    """CREATE TABLE clock (
    one INTEGER NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_clock PRIMARY KEY (one),
    CONSTRAINT ck_clock_one CHECK (one = 1)
)
 STRICT""",
    """CREATE TABLE computer (
    id BLOB NOT NULL,
    guardian BLOB NOT NULL,
    created INTEGER NOT NULL,
    sign_key BLOB,
    seal_key BLOB,
    CONSTRAINT pk_computer PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE entity (
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    body TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    CONSTRAINT pk_entity PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_entity_kind ON entity (kind)",
    """CREATE TABLE erased (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    CONSTRAINT pk_erased PRIMARY KEY (seq),
    CONSTRAINT uq_erased_id UNIQUE (id)
)
 STRICT""",
    """CREATE TABLE erasing (
    one INTEGER NOT NULL,
    CONSTRAINT pk_erasing PRIMARY KEY (one)
)
 STRICT""",
    """CREATE TABLE fact_app_decision (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_app_decision PRIMARY KEY (seq),
    CONSTRAINT ck_fact_app_decision_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_app_decision_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_app_decision_root ON fact_app_decision (root)",
    """CREATE TABLE fact_app_evidence (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_app_evidence PRIMARY KEY (seq),
    CONSTRAINT ck_fact_app_evidence_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_app_evidence_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_app_evidence_root ON fact_app_evidence (root)",
    """CREATE TABLE fact_audit_answer (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_audit_answer PRIMARY KEY (seq),
    CONSTRAINT ck_fact_audit_answer_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_audit_answer_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_audit_answer_root ON fact_audit_answer (root)",
    """CREATE TABLE fact_audit_event (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_audit_event PRIMARY KEY (seq),
    CONSTRAINT ck_fact_audit_event_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_audit_event_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_audit_event_root ON fact_audit_event (root)",
    """CREATE TABLE fact_incident_entry (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_incident_entry PRIMARY KEY (seq),
    CONSTRAINT ck_fact_incident_entry_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_incident_entry_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_incident_entry_root ON fact_incident_entry (root)",
    """CREATE TABLE fact_other (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_other PRIMARY KEY (seq),
    CONSTRAINT ck_fact_other_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_other_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_other_root ON fact_other (root)",
    """CREATE TABLE fact_promise (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_promise PRIMARY KEY (seq),
    CONSTRAINT ck_fact_promise_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_promise_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_promise_root ON fact_promise (root)",
    """CREATE TABLE fact_promise_kept (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_promise_kept PRIMARY KEY (seq),
    CONSTRAINT ck_fact_promise_kept_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_promise_kept_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_promise_kept_root ON fact_promise_kept (root)",
    """CREATE TABLE fact_put_off (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_put_off PRIMARY KEY (seq),
    CONSTRAINT ck_fact_put_off_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_put_off_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_put_off_root ON fact_put_off (root)",
    """CREATE TABLE fact_screen_note (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_screen_note PRIMARY KEY (seq),
    CONSTRAINT ck_fact_screen_note_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_screen_note_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_screen_note_root ON fact_screen_note (root)",
    """CREATE TABLE fact_store_label (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_store_label PRIMARY KEY (seq),
    CONSTRAINT ck_fact_store_label_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_store_label_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_store_label_root ON fact_store_label (root)",
    """CREATE TABLE fact_talk (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    root BLOB NOT NULL,
    scope TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    fmt INTEGER NOT NULL,
    action BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    corrects BLOB,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact_talk PRIMARY KEY (seq),
    CONSTRAINT ck_fact_talk_ids CHECK (length(id) = 16 AND length(root) = 16),
    CONSTRAINT uq_fact_talk_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_fact_talk_root ON fact_talk (root)",
    """CREATE TABLE feed (
    seq INTEGER NOT NULL,
    change_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    action BLOB NOT NULL,
    shared_at INTEGER,
    CONSTRAINT pk_feed PRIMARY KEY (seq)
)
 STRICT""",
    "CREATE INDEX ix_feed_action ON feed (action)",
    """CREATE TABLE head (
    entity_id BLOB NOT NULL,
    field TEXT NOT NULL,
    change_id BLOB NOT NULL,
    CONSTRAINT pk_head PRIMARY KEY (entity_id, field, change_id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE seal (
    one INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_seal PRIMARY KEY (one),
    CONSTRAINT ck_seal_one CHECK (one = 1)
)
 STRICT""",
    """CREATE TABLE search_row (
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    root BLOB NOT NULL,
    CONSTRAINT pk_search_row PRIMARY KEY (seq),
    CONSTRAINT uq_search_row_id UNIQUE (id)
)
 STRICT""",
    "CREATE INDEX ix_search_row_root ON search_row (root)",
    """CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE attachment_chunk (
    attachment_id BLOB NOT NULL,
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_attachment_chunk PRIMARY KEY (attachment_id, n),
    CONSTRAINT fk_attachment_chunk_attachment_id_attachment FOREIGN KEY(attachment_id)
        REFERENCES attachment (id) ON DELETE CASCADE
)
 STRICT""",
    """CREATE TRIGGER change_never_changed BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER change_never_removed BEFORE DELETE ON change
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_audit_answer_never_changed BEFORE UPDATE ON fact_audit_answer
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_audit_answer_never_removed BEFORE DELETE ON fact_audit_answer
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_audit_event_never_changed BEFORE UPDATE ON fact_audit_event
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_audit_event_never_removed BEFORE DELETE ON fact_audit_event
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_screen_note_never_changed BEFORE UPDATE ON fact_screen_note
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_screen_note_never_removed BEFORE DELETE ON fact_screen_note
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_app_decision_never_changed BEFORE UPDATE ON fact_app_decision
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_app_decision_never_removed BEFORE DELETE ON fact_app_decision
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_store_label_never_changed BEFORE UPDATE ON fact_store_label
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_store_label_never_removed BEFORE DELETE ON fact_store_label
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_app_evidence_never_changed BEFORE UPDATE ON fact_app_evidence
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_app_evidence_never_removed BEFORE DELETE ON fact_app_evidence
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_talk_never_changed BEFORE UPDATE ON fact_talk
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_talk_never_removed BEFORE DELETE ON fact_talk
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_promise_never_changed BEFORE UPDATE ON fact_promise
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_promise_never_removed BEFORE DELETE ON fact_promise
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_promise_kept_never_changed BEFORE UPDATE ON fact_promise_kept
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_promise_kept_never_removed BEFORE DELETE ON fact_promise_kept
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_put_off_never_changed BEFORE UPDATE ON fact_put_off
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_put_off_never_removed BEFORE DELETE ON fact_put_off
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_incident_entry_never_changed BEFORE UPDATE ON fact_incident_entry
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_incident_entry_never_removed BEFORE DELETE ON fact_incident_entry
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_other_never_changed BEFORE UPDATE ON fact_other
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER fact_other_never_removed BEFORE DELETE ON fact_other
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER action_never_changed BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER action_never_removed BEFORE DELETE ON action
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER erased_never_changed BEFORE UPDATE ON erased
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER erased_never_removed BEFORE DELETE ON erased
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    "CREATE VIRTUAL TABLE search USING fts5(body, tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search(search, rank) VALUES('secure-delete', 1)",
)


def upgrade() -> None:
    """Make everything, in the order in which it is needed."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)

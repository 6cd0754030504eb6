// What was audited: one chain per tenant, each entry found by its number and its time.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_chain_id IF NOT EXISTS FOR (n:AuditChain) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.tenantId, n.at);
CREATE INDEX audit_entry_seq IF NOT EXISTS FOR (n:AuditEntry) ON (n.tenantId, n.seq);

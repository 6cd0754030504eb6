// Who looked at whom: one record per hour by its id, found by tenant, deleted by its time.
CREATE CONSTRAINT access_record_id IF NOT EXISTS FOR (n:AccessRecord) REQUIRE n.id IS UNIQUE;
CREATE INDEX access_record_tenant IF NOT EXISTS FOR (n:AccessRecord) ON (n.tenantId);
CREATE INDEX access_record_at IF NOT EXISTS FOR (n:AccessRecord) ON (n.at);

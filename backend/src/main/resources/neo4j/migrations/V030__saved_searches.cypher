CREATE CONSTRAINT saved_search_id IF NOT EXISTS FOR (n:SavedSearch) REQUIRE n.id IS UNIQUE;
CREATE INDEX saved_search_tenant IF NOT EXISTS FOR (n:SavedSearch) ON (n.tenantId);

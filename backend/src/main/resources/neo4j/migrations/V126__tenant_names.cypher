// Whoever names an administration holds this one: of two who choose one name at once, the second finds it taken.
CREATE CONSTRAINT tenant_names_id IF NOT EXISTS FOR (n:TenantNames) REQUIRE n.id IS UNIQUE;

// Whether a function is on for an administration, and each turn of it.
CREATE CONSTRAINT tenant_switch_id IF NOT EXISTS FOR (n:TenantSwitch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT switch_change_id IF NOT EXISTS FOR (n:SwitchChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX switch_change_tenant IF NOT EXISTS FOR (n:SwitchChange) ON (n.tenantId);

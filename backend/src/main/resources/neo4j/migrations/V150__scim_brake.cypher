// Units that a directory deleted or emptied of late; too many wait for an administrator.
CREATE CONSTRAINT scim_unit_loss IF NOT EXISTS FOR (n:ScimUnitLoss) REQUIRE n.id IS UNIQUE;
CREATE INDEX scim_unit_loss_tenant IF NOT EXISTS FOR (n:ScimUnitLoss) ON (n.tenantId);

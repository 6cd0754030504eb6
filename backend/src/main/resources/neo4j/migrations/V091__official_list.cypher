// An administration of the official list is one tenant at most, and each has a short name of its own.
CREATE CONSTRAINT listed_administration_key IF NOT EXISTS FOR (n:ListedAdministration) REQUIRE n.regionalKey IS UNIQUE;
CREATE CONSTRAINT org_unit_regional_key IF NOT EXISTS FOR (n:OrgUnit) REQUIRE n.regionalKey IS UNIQUE;
CREATE CONSTRAINT org_unit_handle IF NOT EXISTS FOR (n:OrgUnit) REQUIRE n.handle IS UNIQUE;

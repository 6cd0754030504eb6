// Directories come in with a token, found by the hash of its secret; what they wrote about a person is found by the person.
CREATE CONSTRAINT scim_token_id IF NOT EXISTS FOR (n:ScimToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scim_token_hash IF NOT EXISTS FOR (n:ScimToken) REQUIRE n.hash IS UNIQUE;
CREATE INDEX scim_token_tenant IF NOT EXISTS FOR (n:ScimToken) ON (n.tenantId);
CREATE CONSTRAINT scim_user_id IF NOT EXISTS FOR (n:ScimUser) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scim_user_name IF NOT EXISTS FOR (n:ScimUser) REQUIRE n.nameKey IS UNIQUE;
CREATE INDEX scim_user_tenant IF NOT EXISTS FOR (n:ScimUser) ON (n.tenantId);
CREATE CONSTRAINT scim_release IF NOT EXISTS FOR (n:ScimRelease) REQUIRE n.tenantId IS UNIQUE;

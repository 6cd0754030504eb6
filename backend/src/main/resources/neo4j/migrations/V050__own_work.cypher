CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposal_tenant IF NOT EXISTS FOR (n:Proposal) ON (n.tenantId);

// What staff and guests write about the pages.
CREATE CONSTRAINT feedback_id IF NOT EXISTS FOR (n:Feedback) REQUIRE n.id IS UNIQUE;
CREATE INDEX feedback_tenant IF NOT EXISTS FOR (n:Feedback) ON (n.tenantId);

// Whoever adds an application holds the inbox: of two that are the same, the second finds the first.
CREATE CONSTRAINT application_inbox_id IF NOT EXISTS FOR (n:ApplicationInbox) REQUIRE n.id IS UNIQUE;

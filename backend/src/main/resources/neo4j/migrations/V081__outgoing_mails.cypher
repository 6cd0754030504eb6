// Mails to be sent: one per key, found by tenant, by what is to be done with them, deleted by their time.
CREATE CONSTRAINT outgoing_mail_id IF NOT EXISTS FOR (n:OutgoingMail) REQUIRE n.id IS UNIQUE;
CREATE INDEX outgoing_mail_tenant IF NOT EXISTS FOR (n:OutgoingMail) ON (n.tenantId);
CREATE INDEX outgoing_mail_state IF NOT EXISTS FOR (n:OutgoingMail) ON (n.state);
CREATE INDEX outgoing_mail_created IF NOT EXISTS FOR (n:OutgoingMail) ON (n.createdAt);

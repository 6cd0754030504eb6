// What concerns one person is found by that person's ids and address, to be given, or erased.
CREATE INDEX audit_entry_actor IF NOT EXISTS FOR (n:AuditEntry) ON (n.actor);
CREATE INDEX audit_entry_subject IF NOT EXISTS FOR (n:AuditEntry) ON (n.subject);
CREATE INDEX outgoing_mail_to IF NOT EXISTS FOR (n:OutgoingMail) ON (n.to);
CREATE INDEX access_record_employee IF NOT EXISTS FOR (n:AccessRecord) ON (n.byEmployeeId);
CREATE INDEX access_record_account IF NOT EXISTS FOR (n:AccessRecord) ON (n.byAccountId);

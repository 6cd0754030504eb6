// A passkey is found by its own id, and its account by the handle that the device keeps.
CREATE CONSTRAINT passkey_id IF NOT EXISTS FOR (n:Passkey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_passkey_handle IF NOT EXISTS FOR (n:Account) REQUIRE n.passkeyHandle IS UNIQUE;

// An access code is found by its hash alone; an account says whether it opens anything.
CREATE CONSTRAINT account_code IF NOT EXISTS FOR (n:Account) REQUIRE n.codeHash IS UNIQUE;
MATCH (a:Account) WHERE a.state IS NULL SET a.state = 'ACTIVE', a.version = coalesce(a.version, 0);

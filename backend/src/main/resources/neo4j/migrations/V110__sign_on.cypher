// One directory per administration, a mail domain leads to one, and an identity opens one account.
CREATE CONSTRAINT sign_on_tenant IF NOT EXISTS FOR (n:SignOn) REQUIRE n.tenantId IS UNIQUE;
CREATE CONSTRAINT sign_on_domain IF NOT EXISTS FOR (n:SignOnDomain) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT account_sign_on IF NOT EXISTS FOR (n:Account) REQUIRE n.signOnKey IS UNIQUE;

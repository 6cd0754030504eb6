// Whether an administration wants a second factor of those with many rights.
CREATE CONSTRAINT second_factor_rule IF NOT EXISTS FOR (n:SecondFactorRule) REQUIRE n.tenantId IS UNIQUE;

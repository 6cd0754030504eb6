// What is sought in vain and which place is opened, by administration and month; who sought, as a pseudonym of that month.
CREATE CONSTRAINT demand_month_id IF NOT EXISTS FOR (n:DemandMonth) REQUIRE n.id IS UNIQUE;
CREATE INDEX demand_month_tenant IF NOT EXISTS FOR (n:DemandMonth) ON (n.tenantId);
CREATE CONSTRAINT demand_search_id IF NOT EXISTS FOR (n:DemandSearch) REQUIRE n.id IS UNIQUE;
CREATE INDEX demand_search_tenant IF NOT EXISTS FOR (n:DemandSearch) ON (n.tenantId);
CREATE CONSTRAINT searcher_id IF NOT EXISTS FOR (n:Searcher) REQUIRE n.id IS UNIQUE;
CREATE INDEX searcher_tenant IF NOT EXISTS FOR (n:Searcher) ON (n.tenantId);
CREATE CONSTRAINT impression_id IF NOT EXISTS FOR (n:Impression) REQUIRE n.id IS UNIQUE;
CREATE INDEX impression_tenant IF NOT EXISTS FOR (n:Impression) ON (n.tenantId);

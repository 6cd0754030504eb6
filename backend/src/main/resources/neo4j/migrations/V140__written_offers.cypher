CREATE CONSTRAINT written_offer_id IF NOT EXISTS FOR (n:WrittenOffer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT offer_version_id IF NOT EXISTS FOR (n:OfferVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX written_offer_tenant IF NOT EXISTS FOR (n:WrittenOffer) ON (n.tenantId);
CREATE INDEX written_offer_handed_in IF NOT EXISTS FOR (n:WrittenOffer) ON (n.handedIn);

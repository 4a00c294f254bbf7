-- The rule for promotion codes has a function of its own now, promotion-policy. The discounts that are known were made for
-- shipping-policy and refuse nothing any more: the setup card says so until everything is written to Shopify again.
UPDATE "Shop" SET "promotionDiscountId" = NULL;

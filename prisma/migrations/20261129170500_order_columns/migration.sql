-- AlterTable
ALTER TABLE "OrderDecision" ADD COLUMN     "addressClass" TEXT,
ADD COLUMN     "addressForm" TEXT,
ADD COLUMN     "addressVerdict" TEXT,
ADD COLUMN     "country" TEXT,
ADD COLUMN     "currency" TEXT,
ADD COLUMN     "fee" BIGINT,
ADD COLUMN     "freeFrom" BIGINT,
ADD COLUMN     "freeFromCurrency" TEXT,
ADD COLUMN     "held" TEXT,
ADD COLUMN     "merchandise" BIGINT,
ADD COLUMN     "missing" BIGINT,
ADD COLUMN     "problem" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "protected" BOOLEAN,
ADD COLUMN     "releasedAt" TIMESTAMP(3),
ADD COLUMN     "searchDigits" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "searchName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "shipment" TEXT,
ADD COLUMN     "shippedFree" BOOLEAN,
ADD COLUMN     "shipping" BIGINT,
ADD COLUMN     "signature" TEXT,
ADD COLUMN     "unserved" TEXT;

-- A decision is read one at a time, and the columns beside it for thousands of rows: it stands apart from them.
ALTER TABLE "OrderDecision" SET (toast_tuple_target = 256);

-- What the stored decisions of earlier releases tell. They do not tell countries and amounts.
UPDATE "OrderDecision" AS decided
SET "searchName" = lower(regexp_replace("orderName", '[^[:alnum:]]', '', 'g')),
    "searchDigits" = regexp_replace("orderName", '[^0-9]', '', 'g'),
    "protected" = (decision ->> 'protected')::boolean,
    "signature" = decision ->> 'signature',
    "shipment" = decision -> 'soldAs' ->> 'shipment',
    "held" = decision -> 'hold' ->> 'what',
    "addressClass" = decision -> 'hold' ->> 'kind',
    "addressVerdict" = CASE WHEN decision -> 'hold' ->> 'kind' IS NOT NULL THEN decision -> 'hold' ->> 'verdict' END,
    "problem" = EXISTS (
      SELECT FROM "Case" AS found
      WHERE found.shop = decided.shop AND found."orderId" = decided."orderId" AND found."closedAt" IS NULL
    );

-- DropIndex
DROP INDEX "OrderDecision_shop_placedAt_idx";

-- CreateIndex
CREATE INDEX "OrderDecision_shop_placedAt_orderId_idx" ON "OrderDecision"("shop", "placedAt", "orderId");

-- CreateIndex
CREATE INDEX "OrderDecision_shop_problem_placedAt_orderId_idx" ON "OrderDecision"("shop", "problem", "placedAt", "orderId");

-- CreateIndex
CREATE INDEX "OrderDecision_shop_held_placedAt_orderId_idx" ON "OrderDecision"("shop", "held", "placedAt", "orderId");

-- CreateIndex
CREATE INDEX "OrderDecision_shop_country_placedAt_orderId_idx" ON "OrderDecision"("shop", "country", "placedAt", "orderId");

-- CreateIndex
CREATE INDEX "OrderDecision_shop_addressClass_placedAt_orderId_idx" ON "OrderDecision"("shop", "addressClass", "placedAt", "orderId");

-- CreateIndex
CREATE INDEX "OrderDecision_shop_policyVersion_placedAt_orderId_idx" ON "OrderDecision"("shop", "policyVersion", "placedAt", "orderId");

-- CreateIndex
CREATE INDEX "OrderDecision_shop_searchName_idx" ON "OrderDecision"("shop", "searchName" text_pattern_ops);

-- CreateIndex
CREATE INDEX "OrderDecision_shop_searchDigits_idx" ON "OrderDecision"("shop", "searchDigits" text_pattern_ops);

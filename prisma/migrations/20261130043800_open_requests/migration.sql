-- The queue of what goes on, in its sequence: of "endedAt" IS NULL PostgreSQL does not know that it is one value, so that an index which
-- begins with it does not give the sequence. What has ended stands in none of these.
-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_queuedAt_id_idx" ON "AfterSaleRequest"("shop", "queuedAt", "id") WHERE "endedAt" IS NULL;

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_kind_queuedAt_id_idx" ON "AfterSaleRequest"("shop", "kind", "queuedAt", "id") WHERE "endedAt" IS NULL;

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_assignee_queuedAt_id_idx" ON "AfterSaleRequest"("shop", "assignee", "queuedAt", "id") WHERE "endedAt" IS NULL;

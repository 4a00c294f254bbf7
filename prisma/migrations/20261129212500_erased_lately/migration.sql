-- CreateIndex
CREATE INDEX "ErasedOrder_erasedAt_idx" ON "ErasedOrder"("erasedAt");

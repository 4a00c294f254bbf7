-- AlterTable
ALTER TABLE "OrderDecision" ADD COLUMN     "clockDueAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "OrderDecision_clockDueAt_idx" ON "OrderDecision"("clockDueAt");

-- AlterTable
ALTER TABLE "OrderDecision" ADD COLUMN "followedState" TEXT;

-- AlterTable
ALTER TABLE "Reconciliation" ADD COLUMN "bulkId" TEXT,
ADD COLUMN "bulkStartedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "OrderDecision" ADD COLUMN     "followedUpdatedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Schedule" (
    "name" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "takenBy" TEXT,
    "takenUntil" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("name","shop")
);

-- CreateTable
CREATE TABLE "Reconciliation" (
    "shop" TEXT NOT NULL,
    "upTo" TIMESTAMP(3) NOT NULL,
    "nightUpTo" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),
    "asked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Reconciliation_pkey" PRIMARY KEY ("shop")
);

-- CreateIndex
CREATE INDEX "Schedule_dueAt_idx" ON "Schedule"("dueAt");

-- AddForeignKey
ALTER TABLE "Reconciliation" ADD CONSTRAINT "Reconciliation_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "SavedAnswer" ADD COLUMN     "texts" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "RequestLabel" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequestLabel_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "RequestLabel_shop_requestId_idx" ON "RequestLabel"("shop", "requestId");

-- AddForeignKey
ALTER TABLE "RequestLabel" ADD CONSTRAINT "RequestLabel_shop_requestId_fkey" FOREIGN KEY ("shop", "requestId") REFERENCES "AfterSaleRequest"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE;

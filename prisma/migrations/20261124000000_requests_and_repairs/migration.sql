-- CreateEnum
CREATE TYPE "ShopperRequestKind" AS ENUM ('destination');

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "protectionProductId" TEXT;

-- CreateTable
CREATE TABLE "ShopperRequest" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "ShopperRequestKind" NOT NULL,
    "country" TEXT NOT NULL,
    "email" TEXT,
    "note" TEXT,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMP(3),

    CONSTRAINT "ShopperRequest_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "ProtectionRepair" (
    "shop" TEXT NOT NULL,
    "webhookId" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMP(3),
    "readAt" TIMESTAMP(3),

    CONSTRAINT "ProtectionRepair_pkey" PRIMARY KEY ("shop","webhookId")
);

-- CreateIndex
CREATE INDEX "ShopperRequest_shop_createdAt_idx" ON "ShopperRequest"("shop", "createdAt");

-- CreateIndex
CREATE INDEX "ShopperRequest_shop_email_idx" ON "ShopperRequest"("shop", "email");

-- CreateIndex
CREATE INDEX "ProtectionRepair_shop_startedAt_idx" ON "ProtectionRepair"("shop", "startedAt");

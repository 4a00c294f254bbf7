-- CreateEnum
CREATE TYPE "RequestDoor" AS ENUM ('account', 'storefront', 'desk', 'shopify');

-- CreateTable
CREATE TABLE "AfterSaleRequest" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "door" "RequestDoor" NOT NULL,
    "orderId" TEXT,
    "orderName" TEXT,
    "policyVersion" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "asked" JSONB NOT NULL,
    "decision" JSONB NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'asked',
    "clock" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "wakeAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "assignee" TEXT,
    "returnId" TEXT,
    "invoiceId" TEXT,
    "invoiceUrl" TEXT,
    "invoicePaidAt" TIMESTAMPTZ(3),
    "locale" TEXT NOT NULL,
    "email" TEXT,
    "message" TEXT,

    CONSTRAINT "AfterSaleRequest_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "RequestStep" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT,
    "payload" JSONB NOT NULL,
    "text" TEXT,
    "reference" TEXT,
    "token" TEXT NOT NULL,

    CONSTRAINT "RequestStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestPhoto" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequestPhoto_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "SavedAnswer" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT,

    CONSTRAINT "SavedAnswer_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "UsedCaptcha" (
    "digest" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UsedCaptcha_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_endedAt_queuedAt_id_idx" ON "AfterSaleRequest"("shop", "endedAt", "queuedAt", "id");

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_kind_endedAt_queuedAt_id_idx" ON "AfterSaleRequest"("shop", "kind", "endedAt", "queuedAt", "id");

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_assignee_endedAt_queuedAt_id_idx" ON "AfterSaleRequest"("shop", "assignee", "endedAt", "queuedAt", "id");

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_orderId_idx" ON "AfterSaleRequest"("shop", "orderId");

-- CreateIndex
CREATE INDEX "AfterSaleRequest_shop_email_idx" ON "AfterSaleRequest"("shop", "email");

-- CreateIndex
CREATE INDEX "AfterSaleRequest_wakeAt_idx" ON "AfterSaleRequest"("wakeAt");

-- CreateIndex
CREATE INDEX "RequestStep_shop_requestId_id_idx" ON "RequestStep"("shop", "requestId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RequestStep_shop_requestId_token_key" ON "RequestStep"("shop", "requestId", "token");

-- CreateIndex
CREATE INDEX "RequestPhoto_shop_requestId_idx" ON "RequestPhoto"("shop", "requestId");

-- CreateIndex
CREATE INDEX "UsedCaptcha_usedAt_idx" ON "UsedCaptcha"("usedAt");

-- AddForeignKey
ALTER TABLE "RequestStep" ADD CONSTRAINT "RequestStep_shop_requestId_fkey" FOREIGN KEY ("shop", "requestId") REFERENCES "AfterSaleRequest"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestPhoto" ADD CONSTRAINT "RequestPhoto_shop_requestId_fkey" FOREIGN KEY ("shop", "requestId") REFERENCES "AfterSaleRequest"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedAnswer" ADD CONSTRAINT "SavedAnswer_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

